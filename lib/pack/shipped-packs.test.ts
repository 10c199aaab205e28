import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileLexicon, judgeBeat } from '../beat/index.ts';
import { fold } from '../text/fold.ts';
import { checkPack, describeFinding } from './check/index.ts';
import { listForms } from './check/pack-parts.ts';
import { openPackFolder } from './open-pack.ts';
import { PACK_FILES, type Pack } from './schema.ts';
import { RED_SEA_OFF_BEAT, RED_SEA_ON_BEAT } from './shipped-packs.cases.ts';

const FOLDER = new URL('../../public/packs/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, FOLDER), 'utf8');
const ids = JSON.parse(read('index.json')) as string[];
const packs = new Map(
  ids.map((id): [string, Pack] => [
    id,
    openPackFolder(id, Object.fromEntries(PACK_FILES.map((file) => [file, read(`${id}/${file}.json`)]))),
  ]),
);

describe.each(ids)('the pack %s', (id) => {
  const pack = packs.get(id)!;

  test('bears the name of its folder', () => {
    expect(pack.manifest.id).toBe(id);
  });

  test('is without a fault', () => {
    const faults = checkPack(pack).filter(({ level }) => level === 'fault');
    expect(faults.map(describeFinding)).toEqual([]);
  });
});

describe('the packs that ship, together', () => {
  test('share no id', () => {
    const seen = new Map<string, string>();
    for (const [id, { actors, terms, events, series }] of packs) {
      for (const entry of [...actors, ...terms, ...events, ...series]) {
        const known = seen.get(entry.id);
        expect.soft(known === undefined || known === id, `${entry.id}: in ${known} and ${id}`).toBe(true);
        seen.set(entry.id, id);
      }
    }
  });

  test('share no name', () => {
    const seen = new Map<string, string>();
    for (const [id, pack] of packs) {
      for (const { entry, value } of listForms(pack)) {
        const known = seen.get(fold(value.text));
        expect
          .soft(known === undefined || known === id, `${entry}: “${value.text}” also in ${known}`)
          .toBe(true);
        seen.set(fold(value.text), id);
      }
    }
  });
});

describe('the pack on Red Sea shipping beside the others', () => {
  const lexicons = ids.map((id) => compileLexicon(id, packs.get(id)!.lexicon));

  test('has 20 to 40 entries, each text in both languages', () => {
    const { actors, terms, events, series } = packs.get('red-sea-shipping')!;
    const count = actors.length + terms.length + events.length + series.length;
    expect(count).toBeGreaterThanOrEqual(20);
    expect(count).toBeLessThanOrEqual(40);
  });

  test.each(RED_SEA_ON_BEAT)('is the pack of: $title', (article) => {
    expect(judgeBeat(article, lexicons)).toMatchObject({ onBeat: true, pack: 'red-sea-shipping' });
  });

  test.each(RED_SEA_OFF_BEAT)('is not the pack of: $title', (article) => {
    const verdict = judgeBeat(article, lexicons);
    expect(verdict.onBeat && verdict.pack === 'red-sea-shipping', JSON.stringify(verdict.evidence)).toBe(
      false,
    );
  });
});
