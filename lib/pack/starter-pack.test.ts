import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { parsePack } from './parse-pack.ts';
import { type Alias, type Localized, PACK_FILES, type PackFile } from './schema.ts';

const FOLDER = new URL('../../public/packs/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
const files = Object.fromEntries(
  PACK_FILES.map((file) => [file, readJson(`us-mexico-security/${file}.json`)]),
) as Record<PackFile, unknown>;
const pack = parsePack(files);

interface Text {
  readonly id: string;
  readonly field: string;
  readonly text: Localized;
}

const texts: Text[] = [
  ...[...pack.actors, ...pack.terms].map(({ id, definition }) => ({
    id,
    field: 'definition',
    text: definition,
  })),
  ...pack.terms.flatMap(({ id, misreading }) =>
    misreading ? [{ id, field: 'misreading', text: misreading }] : [],
  ),
  ...pack.events.map(({ id, summary }) => ({ id, field: 'summary', text: summary })),
  ...pack.series.flatMap(({ id, definition, caveat }) => [
    { id, field: 'definition', text: definition },
    { id, field: 'caveat', text: caveat },
  ]),
];
describe('the pack on US–Mexico security', () => {
  test('is listed, and the list names only packs that are there', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const listed = readJson('index.json') as string[];
    expect([...listed].sort()).toEqual(folders.map(({ name }) => name).sort());
    expect(pack.manifest.id).toBe('us-mexico-security');
  });

  test('covers the beat', () => {
    expect(pack.actors.length).toBeGreaterThanOrEqual(340);
    expect(pack.terms.length).toBeGreaterThanOrEqual(130);
    expect(pack.events.length).toBeGreaterThanOrEqual(230);
    expect(pack.series.length).toBeGreaterThanOrEqual(34);
  });

  test('explains itself in English and Spanish, in 60 words at most', () => {
    for (const { id, field, text } of texts) {
      for (const lang of ['en', 'es'] as const) {
        const words = text[lang]?.split(/\s+/).length ?? 0;
        expect.soft(words, `${id}: ${field} in ${lang}`).toBeGreaterThan(0);
        expect.soft(words, `${id}: ${field} in ${lang}`).toBeLessThanOrEqual(60);
      }
    }
  });

  test('gives every entry and point a source', () => {
    for (const { id, sources: list } of [...pack.actors, ...pack.terms, ...pack.events, ...pack.series]) {
      expect.soft(list.length, id).toBeGreaterThan(0);
    }
  });

  test('dates what it says of people, no later than the pack itself', () => {
    const [year, month] = pack.manifest.version.split('.');
    const issued = `${year}-${month?.padStart(2, '0')}-31`;
    for (const { id, kind, asOf, status } of pack.actors.filter((actor) => actor.kind === 'person')) {
      expect.soft(asOf <= issued, `${id}: ${kind} as of ${asOf}`).toBe(true);
      expect.soft(status?.es, `${id}: status`).toBeTruthy();
    }
  });

  test('calls nobody guilty whose sources do not', () => {
    const verdict = /\b(convicted|guilty|sentenced|pleaded|culpable|condenad[oa]|sentenciad[oa])\b/i;
    const denial = /\b(not (yet )?convicted|not guilty|no culpable)\b/gi;
    const backing = /convict|guilt|plea|sentenc|life (plus|term)/i;
    const claims = [
      ...pack.actors.map((actor) => ({
        ...actor,
        said: [actor.definition, actor.status].flatMap((text) => [text?.en, text?.es]).join(' '),
      })),
      ...pack.events.map((event) => ({
        ...event,
        said: [event.title, event.summary].flatMap((text) => [text.en, text.es]).join(' '),
      })),
    ].filter(({ said }) => verdict.test(said.replace(denial, '')));
    expect(claims.length).toBeGreaterThan(10);
    for (const { id, sources: list } of claims) {
      expect.soft(list.map(({ supports }) => supports).join('; '), id).toMatch(backing);
    }
  });

  test('shares no form between two entries, unless a rule tells them apart', () => {
    const holders = new Map<string, { id: string; hasRule: boolean }[]>();
    for (const { id, name, aliases } of [...pack.actors, ...pack.terms]) {
      const forms: Alias[] = [...aliases];
      for (const text of [name.en, name.es]) {
        if (text && !aliases.some((alias) => alias.text === text)) forms.push({ text });
      }
      for (const form of new Map(forms.map((one) => [fold(one.text), one])).values()) {
        const hasRule = Boolean(form.withFullName || form.exact || form.not);
        holders.set(fold(form.text), [...(holders.get(fold(form.text)) ?? []), { id, hasRule }]);
      }
    }
    for (const [form, list] of holders) {
      const bare = list.filter(({ hasRule }) => !hasRule);
      expect
        .soft(list.length > 1 && bare.length > 1, `“${form}”: ${list.map(({ id }) => id).join(', ')}`)
        .toBe(false);
    }
  });

  test('keeps each honest date of the Mérida Initiative, so that like is compared with like', () => {
    const announced = pack.events.find(({ id }) => id === 'merida-announced');
    expect([announced?.date, announced?.act, announced?.subject]).toEqual([
      '2007-10-22',
      'announce',
      'merida-initiative',
    ]);
    expect(announced?.otherDates?.map(({ date, act }) => [date, act])).toEqual([
      ['2008-06-30', 'fund'],
      ['2008-12-03', 'sign'],
      ['2021-10-08', 'replace'],
    ]);
  });

  test('orders its dates: an event ends after it begins, and none stands twice in a series', () => {
    for (const { id, date, dateEnd } of pack.events) {
      if (dateEnd) expect.soft(dateEnd >= date, id).toBe(true);
    }
    for (const { id, points } of pack.series) {
      expect.soft(new Set(points.map(({ period }) => period)).size, id).toBe(points.length);
    }
  });
});
