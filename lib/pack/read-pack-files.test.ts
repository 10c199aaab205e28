import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makePack } from '../../test/support/small-pack.ts';
import { packToText } from './open-pack.ts';
import { countPrograms, readPackFiles } from './read-pack-files.ts';

const sample = (name: string) => ({
  name,
  text: readFileSync(new URL(`../../test/sdn-sample/${name}`, import.meta.url), 'utf8'),
});

describe('readPackFiles', () => {
  test('knows a pack by its content, whatever its name', () => {
    const read = readPackFiles([{ name: 'a.txt', text: packToText(makePack()) }]);
    expect(read).toEqual({ kind: 'pack', pack: makePack() });
  });

  test('knows the sanctions list in each of its forms', () => {
    const csv = readPackFiles([sample('alt.csv'), sample('sdn.csv')]);
    const xml = readPackFiles([sample('sdn.xml')]);
    if (csv.kind !== 'sdn' || xml.kind !== 'sdn') throw new Error('A list was expected.');
    expect(csv.entries.length).toBeGreaterThan(0);
    expect(csv.entries.some(({ aliases }) => aliases.length > 0)).toBe(true);
    expect(csv.published).toBeNull();
    expect(xml.published).not.toBeNull();
    const counted = countPrograms(csv.entries);
    expect(counted[0]!.count).toBeGreaterThanOrEqual(counted.at(-1)!.count);
  });

  test.each([
    ['nothing', []],
    ['two packs at once', [packToText(makePack()), packToText(makePack())]],
    ['a picture', ['\u0089PNG\r\n']],
    ['a web page', ['<!doctype html><p>x']],
    ['another table', ['a,b,c\n1,2,3']],
    ['a backup of notes', ['{"format":"sidelight-backup","version":1}']],
  ])('refuses %s', (_, texts) => {
    const files = texts.map((text, i) => ({ name: `${i}.json`, text }));
    expect(() => readPackFiles(files)).toThrow(
      expect.objectContaining({ name: expect.stringMatching(/^Bad/) }),
    );
  });
});
