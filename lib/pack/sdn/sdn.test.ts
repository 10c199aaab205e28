import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../check/index.ts';
import { openPack, packToText } from '../open-pack.ts';
import { BadSdnListError, makeSdnPack, readSdn, type SdnEntry } from './index.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../../test/sdn-sample/${file}`, import.meta.url), 'utf8');
const csv = [read('sdn.csv'), read('alt.csv')];
const xml = [read('sdn.xml')];
const DRUGS = { programs: ['SDNTK', 'illicit-drugs-eo14059'], published: '2026-02-03' };

describe('readSdn', () => {
  test('finds the same in both formats but for the nicknames, which CSV keeps in the remarks', () => {
    const fromXml = readSdn(xml);
    const fromCsv = readSdn(csv);
    expect(fromXml.published).toBe('2026-02-03');
    expect(fromCsv.published).toBeNull();
    const shape = ({ number, type, name, programs }: SdnEntry) => ({ number, type, name, programs });
    expect(fromCsv.entries.map(shape)).toEqual(fromXml.entries.map(shape));
    expect(fromXml.entries[0]!.aliases).toEqual([
      { name: 'SAMPLE, Invented P.', kind: 'also', isWeak: false },
      { name: 'EL EJEMPLO', kind: 'also', isWeak: true },
      { name: '40', kind: 'also', isWeak: true },
    ]);
    expect(fromCsv.entries[1]!.aliases).toEqual([
      { name: 'MUESTRA', kind: 'also', isWeak: false },
      { name: 'LOS INVENTADOS', kind: 'formerly', isWeak: false },
    ]);
  });

  test('takes the files in any order, and sdn.csv alone', () => {
    expect(readSdn(csv.toReversed())).toEqual(readSdn(csv));
    expect(readSdn([csv[0]!]).entries[1]!.aliases).toEqual([]);
  });

  test.each<[string, string[], RegExp]>([
    ['no file', [], /Give sdn\.csv/],
    ['alt.csv alone', [csv[1]!], /Give sdn\.csv/],
    ['two lists', [csv[0]!, csv[0]!], /Give sdn\.csv/],
    ['another table', ['name,age\nA,1\n'], /^Record 1 is none of sdn\.csv/],
    [
      'another table after a good row',
      [`${csv[0]!.split('\r\n')[0]}\r\nx,y\r\n`],
      /^Record 2 is none of sdn\.csv/,
    ],
    ['a damaged alt.csv', [csv[0]!, '1,2,"aka","A",""\n3,4,"xyz"\n'], /^Record 2 is none of alt\.csv/],
    ['other XML', ['<html><body/></html>'], /begins with <html>/],
    ['XML cut short', [xml[0]!.slice(0, 900)], /^This is not the list as XML: The XML ends/],
    ['an empty list', ['<sdnList></sdnList>'], /no <sdnEntry>/],
    [
      'an entry without a name',
      ['<sdnList><sdnEntry><uid>1</uid></sdnEntry></sdnList>'],
      /no number or no name/,
    ],
  ])('refuses %s', (_, texts, says) => {
    expect(() => readSdn(texts)).toThrow(BadSdnListError);
    expect(() => readSdn(texts)).toThrow(says);
  });
});

describe('makeSdnPack', () => {
  const pack = makeSdnPack(readSdn(csv).entries, DRUGS);

  test('is the same pack from either format, sound, and without a word to check', () => {
    expect(makeSdnPack(readSdn(xml).entries, DRUGS)).toEqual(pack);
    expect(openPack('sdn.json', packToText(pack))).toEqual(pack);
    expect(checkPack(pack)).toEqual([]);
  });

  test('keeps people and entities of the programmes; no ship, nobody else', () => {
    expect(pack.actors.map(({ id, kind, name }) => [id, kind, name.en])).toEqual([
      ['sdn-900001', 'person', 'Invented Sample Prieto'],
      ['sdn-900002', 'organization', 'Sample Cartel'],
      ['sdn-900003', 'organization', 'Ejemplo "Uno", S.A. de C.V.'],
    ]);
    expect(pack.lexicon.groups).toEqual([]);
    expect(pack.manifest.version).toBe('2026.2.3');
  });

  test('says under what, as what and with whom, and that it is no conviction', () => {
    const [person] = pack.actors;
    expect(person!.status).toEqual({
      en: 'designated under SDNTK, ILLICIT-DRUGS-EO14059',
      es: 'designado bajo SDNTK, ILLICIT-DRUGS-EO14059',
    });
    expect(person!.definition.en).toBe(
      'On the US Treasury’s list of Specially Designated Nationals under SDNTK, ILLICIT-DRUGS-EO14059, as of 2026-02-03: an executive act, not a conviction. Linked by the list to Sample Cartel; Ejemplo "Uno", S.A. de C.V. Also known as Invented P. Sample; El Ejemplo.',
    );
    expect(person!.relations).toEqual([
      { to: 'sdn-900002', relation: 'linked to' },
      { to: 'sdn-900003', relation: 'linked to' },
    ]);
    expect(person!.listing).toEqual({
      under: ['SDNTK', 'ILLICIT-DRUGS-EO14059'],
      knownAs: ['Invented P. Sample', 'El Ejemplo'],
      linkedTo: ['Sample Cartel', 'Ejemplo "Uno", S.A. de C.V.'],
    });
    expect(person!.sources[0]!.url).toBe('https://sanctionssearch.ofac.treas.gov/Details.aspx?id=900001');
  });

  test('nicknames wait for the full name, single words of a firm for their capitals, numbers name nobody', () => {
    expect(pack.actors.map(({ aliases }) => aliases)).toEqual([
      [{ text: 'Invented P. Sample' }, { text: 'El Ejemplo', withFullName: true }],
      [{ text: 'Muestra', exact: true }, { text: 'MUESTRA', exact: true }, { text: 'Los Inventados' }],
      [],
    ]);
  });

  test('carries no birth date, place of birth or number of a paper', () => {
    expect(JSON.stringify(pack)).not.toMatch(/1970|Nowhere|X0000000|DOB|Passport/);
  });

  test('a name that two entries bear is told apart by number, and marks neither', () => {
    const [person, ...rest] = readSdn(xml).entries;
    const twin = { ...person!, number: 900009, aliases: [] };
    const twice = makeSdnPack([person!, ...rest, twin], DRUGS);
    const names = twice.actors.map(({ name }) => name.en).filter((name) => name.startsWith('Invented'));
    expect(names).toEqual(['Invented Sample Prieto (SDN 900001)', 'Invented Sample Prieto (SDN 900009)']);
    expect(checkPack(twice)).toEqual([]);
  });

  test('says so where nobody is listed under the programmes', () => {
    expect(() => makeSdnPack(readSdn(xml).entries, { ...DRUGS, programs: ['NONE'] })).toThrow(
      'The list holds no person or entity under NONE.',
    );
  });

  test('cuts a long list of links and names to what a card holds', () => {
    const [person] = readSdn(xml).entries;
    const remarks = Array.from(
      { length: 30 },
      (_, i) => `Linked To: A VERY LONG NAME OF A FIRM NUMBER ${i}`,
    ).join('; ');
    const { definition } = makeSdnPack([{ ...person!, remarks }], DRUGS).actors[0]!;
    expect(definition.en.split(/\s+/).length).toBeLessThanOrEqual(60);
    expect(definition.en).toMatch(/ and 2\d more\./);
  });
});
