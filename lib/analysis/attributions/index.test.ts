import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../text/language.ts';
import type { Actor } from '../analysis.ts';
import { readArticle } from '../reading.ts';
import { attributionCases } from './index.cases.ts';
import { findAttributions } from './index.ts';
import { noAttributionCases } from './none.cases.ts';

const read = (text: string, lang: Language = 'en') =>
  readArticle({ url: null, title: null, byline: null, published: '2025-11-15', lang, text });
const find = (text: string, lang: Language = 'en', actors: readonly Actor[] = []) =>
  findAttributions(read(text, lang), actors);

function actor(text: string, name: string, kind: Actor['kind'], id: string | null): Actor {
  const start = text.indexOf(name);
  return { id, name, kind, mentions: [{ start, end: start + name.length, text: name }] };
}

describe('findAttributions', () => {
  test.each(attributionCases)('%s: %s', (lang, text, expected) => {
    expect(find(text, lang).map(({ cue, source, kind }) => [cue, source, kind])).toEqual(expected);
  });

  test.each(noAttributionCases)('%s: nothing in %j', (lang, text) => {
    expect(find(text, lang)).toEqual([]);
  });

  test('the region is the sentence with its quotation, without the dateline', () => {
    const speech = '“It is over. We won,” said Ruiz. “Nobody will forget it.”';
    const text = `LAREDO (AP) — ${speech} The crowd went home.`;
    const [found] = find(text);
    expect(text.slice(found?.start, found?.end)).toBe(speech);
    expect(found?.quote).toBe('It is over. We won,');
  });

  test('a speaker named after a closed quotation takes it along', () => {
    const text = 'The hall was full. “Will it hold?” Ruiz asked.';
    const [found] = find(text);
    expect(text.slice(found?.start, found?.end)).toBe('“Will it hold?” Ruiz asked.');
  });

  test('a quotation left open at the end of a paragraph goes on in the next', () => {
    const text = 'Ruiz said: “It began in May.\n\n“It has not stopped since.”\n\nThe road is closed.';
    const [found] = find(text);
    expect(text.slice(found?.start, found?.end)).toMatch(/^Ruiz said.*since\.”$/su);
  });

  test('every attribution is cut out of the text as it says', () => {
    for (const [lang, text] of attributionCases) {
      for (const found of find(text, lang)) {
        expect(text.slice(found.cueStart ?? 0, found.cueEnd ?? 0)).toBe(found.cue);
        if (found.source !== null) {
          expect(text.slice(found.sourceStart ?? 0, found.sourceEnd ?? 0)).toBe(found.source);
        }
      }
    }
  });

  test('one source that speaks twice in a sentence is one attribution', () => {
    expect(find('Ruiz said the road was closed and added that the bridge was gone, Ruiz said.')).toHaveLength(
      1,
    );
  });

  test('an actor who heads the source gives its id and kind', () => {
    const text = 'Halcón Azul said that the route was safe.';
    expect(find(text)[0]).toMatchObject({ kind: 'person' });
    const known = find(text, 'en', [actor(text, 'Halcón Azul', 'criminal-group', 'halcon-azul')]);
    expect(known[0]).toMatchObject({ kind: 'institution', actor: 'halcon-azul' });
  });

  test('an actor inside the source is not its head', () => {
    const text = 'The head of the Border Patrol said that the route was safe.';
    const [found] = find(text, 'en', [actor(text, 'Border Patrol', 'agency', 'border-patrol')]);
    expect(found).toMatchObject({ kind: 'person', source: 'The head of the Border Patrol' });
    expect(found).not.toHaveProperty('actor');
  });

  test('an actor without an id still settles the kind', () => {
    const text = 'Vereda reported that the mine was shut.';
    const [found] = find(text, 'en', [actor(text, 'Vereda', 'media', null)]);
    expect(found).toMatchObject({ kind: 'media' });
    expect(found).not.toHaveProperty('actor');
  });

  test('never throws, and stays within the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...'said|“|”|"|«|»|—|,|.|:|according to|según|Ruiz|the army|dijo|que|and|saying|who|(|)|\n|\ud800|citing|by|“a b c d”'.split(
        '|',
      ),
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en' as const, 'es' as const), (text, lang) => {
        for (const { start, end } of find(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
