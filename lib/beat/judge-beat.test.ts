import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconSchema } from '../pack/schema.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { OFF_BEAT, ON_BEAT } from './judge-beat.cases.ts';
import { judgeBeat } from './judge-beat.ts';

const file = new URL('../../public/packs/us-mexico-security/lexicon.json', import.meta.url);
const starter = compileLexicon(
  'us-mexico-security',
  lexiconSchema.parse(JSON.parse(readFileSync(file, 'utf8'))),
);
const small = compileLexicon('small', {
  threshold: 3,
  groups: [
    { id: 'names', role: 'core', terms: [{ text: 'Harbour League', forms: ['Liga del Puerto'], weight: 4 }] },
    {
      id: 'crime',
      role: 'topic',
      terms: [
        { text: 'smuggling', weight: 2 },
        { text: 'ICE', exact: true, weight: 2 },
      ],
    },
    { id: 'here', role: 'place', terms: [{ text: 'Portview', weight: 2 }] },
    { id: 'there', role: 'elsewhere', terms: [{ text: 'Northhaven', weight: 2 }] },
    { id: 'other', role: 'counter', terms: [{ text: 'recipe', weight: 2 }] },
    { id: 'not', role: 'neutral', terms: [{ text: 'New Portview', weight: 0 }] },
  ],
});
const scoreOf = (text: string, title: string | null = null) => judgeBeat({ title, text }, [small]).score;

describe('the starter pack’s lexicon', () => {
  test.each(ON_BEAT)('on the beat: $name', ({ title, text }) => {
    expect(judgeBeat({ title, text }, [starter])).toMatchObject({ onBeat: true, pack: 'us-mexico-security' });
  });

  test.each(OFF_BEAT)('off the beat: $name', ({ title, text }) => {
    const verdict = judgeBeat({ title, text }, [starter]);
    expect(verdict, JSON.stringify(verdict.evidence)).toMatchObject({ onBeat: false });
  });

  test('a bare name in an address bar’s worth of text is seen in either language and any case', () => {
    for (const title of [
      'EL CÁRTEL DE SINALOA SE DIVIDE',
      'Sinaloa cartel splits',
      'Cartel de Sinaloa se divide',
    ]) {
      expect(judgeBeat({ title, text: title }, [starter]).onBeat).toBe(true);
    }
  });
});

describe('judgeBeat', () => {
  test('no lexicon, no pack', () => {
    expect(judgeBeat({ title: 'x', text: 'x' }, [])).toEqual({
      onBeat: false,
      score: 0,
      pack: null,
      evidence: [],
    });
  });

  test('core counts alone, topic and place only together', () => {
    expect(scoreOf('The Harbour League met. The Harbour League sang.')).toBeGreaterThan(0.5);
    expect(scoreOf('smuggling smuggling smuggling smuggling')).toBe(0);
    expect(scoreOf('Portview Portview Portview Portview')).toBe(0);
    expect(scoreOf('smuggling in Portview, smuggling again in Portview')).toBeGreaterThan(0.2);
  });

  test('other places, other matters and the neutral take away', () => {
    const text = 'smuggling in Portview, smuggling again in Portview';
    expect(scoreOf(`${text} Northhaven Northhaven`)).toBeLessThan(scoreOf(text));
    expect(scoreOf(`${text} recipe recipe`)).toBeLessThan(scoreOf(text));
    expect(scoreOf(text.replaceAll('Portview', 'New Portview'))).toBe(0);
  });

  test('what stands in the title weighs more, and an exact name needs its capitals', () => {
    const text = 'smuggling in Portview';
    expect(scoreOf(text, 'Smuggling')).toBeGreaterThan(scoreOf(`${text} smuggling`));
    expect(scoreOf('ICE in Portview')).toBeGreaterThan(0);
    expect(scoreOf('ice in Portview')).toBe(0);
  });

  test('evidence says which term, how often and what it gave, the strongest first', () => {
    const { evidence } = judgeBeat(
      { title: null, text: 'La Liga del Puerto, the harbour league and a recipe: smuggling in Portview.' },
      [small],
    );
    expect(evidence.map(({ term, count }) => [term, count])).toEqual([
      ['Harbour League', 2],
      ['recipe', 1],
      ['Portview', 1],
      ['smuggling', 1],
    ]);
    expect(evidence[0]!.weight).toBeGreaterThan(0);
    expect(evidence[1]!.weight).toBeLessThan(0);
  });

  test('the pack that finds most is the verdict’s', () => {
    const other = { ...small, pack: 'other', threshold: 30 };
    const text = 'Harbour League, Harbour League';
    expect(judgeBeat({ title: null, text }, [other, small]).pack).toBe('small');
    expect(judgeBeat({ title: null, text }, [small, other]).pack).toBe('small');
  });

  test('text without terms never raises the score', () => {
    const words = fc.array(
      fc.constantFrom('smuggling', 'Portview', 'Northhaven', 'recipe', 'Harbour League', 'tree'),
    );
    fc.assert(
      fc.property(words, fc.array(fc.constantFrom('tree', 'cloud', '12', 'mañana')), (told, idle) => {
        expect(scoreOf([...told, ...idle].join(' '))).toBeLessThanOrEqual(scoreOf(told.join(' ')));
      }),
    );
  });

  test('any text gives a score from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, text) => {
        const { score } = judgeBeat({ title, text }, [starter]);
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  test('five megabytes of anything are judged', () => {
    for (const piece of ['Sinaloa Cartel. ', '\u202e\u0627 ', '-', 'a\u00ad', '\ud800']) {
      const text = piece.repeat(Math.ceil(5e6 / piece.length));
      expect(judgeBeat({ title: null, text }, [starter]).score).toBeLessThanOrEqual(1);
    }
  }, 60_000);
});
