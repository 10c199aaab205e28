import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPack } from '../lib/pack/open-pack.ts';
import type { Pack } from '../lib/pack/schema.ts';
import { makeSoundPack, packFiles } from '../test/support/small-pack.ts';

const CLI = new URL('pack.ts', import.meta.url).pathname;
const SAMPLE = new URL('../test/sdn-sample/', import.meta.url).pathname;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { stdout, lines: stderr.split('\n').filter(Boolean), status };
}

function writePack(name: string, pack: Pack): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, value] of Object.entries(packFiles(pack))) {
    writeFileSync(join(path, `${file}.json`), JSON.stringify(value));
  }
  return path;
}

const sound = makeSoundPack();
const [first, ...others] = sound.actors;

describe('pack check', () => {
  test('says what a sound pack holds', () => {
    expect(run('check', writePack('sound', sound))).toEqual({
      stdout: '',
      lines: ['test-beat 2026.1.0: 2 actors, 1 terms, 1 events, 0 series; 0 faults, 0 doubts'],
      status: 0,
    });
  });

  test('names file, entry and field of each fault', () => {
    const bad = { ...sound, actors: [{ ...first!, aliases: [{ text: 'Ada Quill' }] }, ...others] };
    const { lines, status } = run('check', writePack('shared', bad));
    expect(lines[0]).toMatch(/^actors\.json: ada-quill: name\.en “Ada Quill” also means harbour-plan/);
    expect(status).toBe(1);
  });

  test('tells doubts and passes', () => {
    const doubtful = { ...first!, status: { en: 'accused of much' } };
    const { lines, status } = run('check', writePack('doubt', { ...sound, actors: [doubtful, ...others] }));
    expect(lines[0]).toMatch(/^doubt: actors\.json: harbour-plan: status /);
    expect(status).toBe(0);
  });

  test('lists every fault of the format', () => {
    const bad = { ...sound, actors: [{ ...first!, sources: [], asOf: 'yesterday' }, ...others] };
    const { lines, status } = run('check', writePack('format', bad));
    expect(lines.join('\n')).toMatch(
      /actors\.json: harbour-plan: asOf .*\n.*actors\.json: harbour-plan: sources /,
    );
    expect(status).toBe(1);
  });

  test('refuses a file of 100 MB without reading it', () => {
    const path = writePack('huge', sound);
    truncateSync(join(path, 'actors.json'), 100 * 1024 * 1024);
    expect(run('check', path).lines).toEqual([
      'pack: The pack “huge” cannot be used: the file has 101 MB; a pack has 32 MB at most',
    ]);
  });

  test.each([
    ['nothing to check', ['check'], 2, /^usage/],
    ['an unknown command', ['mend', '.'], 2, /^usage/],
    ['an unknown flag', ['check', '.', '--what'], 2, /--what/],
    ['a folder that is not there', ['check', 'none'], 1, /^pack: .*none/],
    ['a folder without a pack', ['check', '.'], 1, /^pack: .*pack\.json: is missing/],
  ])('%s: one clear message', (_, args, code, says) => {
    const { stdout, lines, status } = run(...args);
    expect([stdout, status]).toEqual(['', code]);
    expect(lines[0]).toMatch(says);
  });
});

describe('pack build', () => {
  test('writes the pack as one file that opens to the same pack, and checks like its folder', () => {
    const { status } = run('build', writePack('sound', sound));
    expect(status).toBe(0);
    const file = join(folder, 'test-beat.pack.json');
    expect(openPack('x', readFileSync(file, 'utf8'))).toEqual(sound);
    expect(run('check', file).status).toBe(0);
  });

  test('writes nothing for a pack with a fault', () => {
    const bad = { ...sound, actors: [{ ...first!, aliases: [{ text: 'Ada Quill' }] }, ...others] };
    const { status } = run('build', writePack('shared', bad), '--out', 'bad.pack.json');
    expect(status).toBe(1);
    expect(() => readFileSync(join(folder, 'bad.pack.json'))).toThrow('ENOENT');
  });
});

describe('pack sdn', () => {
  test('makes a pack of the list, on standard output', () => {
    const { stdout, status } = run('sdn', join(SAMPLE, 'sdn.xml'), '--program', 'SDNTK');
    expect(status).toBe(0);
    expect(openPack('sdn', stdout).actors.map(({ id }) => id)).toEqual(['sdn-900001', 'sdn-900002']);
  });

  test.each([
    ['no programme', ['sdn.xml'], /--program/],
    ['no day for CSV', ['sdn.csv', '--program', 'SDNTK'], /--published/],
    [
      'a programme that lists nobody',
      ['sdn.xml', '--program', 'XYZ'],
      /nobody|no person or entity under XYZ/,
    ],
  ])('asks for what is missing: %s', (_, [file, ...flags], says) => {
    const { lines, status } = run('sdn', join(SAMPLE, file!), ...flags);
    expect(lines.join(' ')).toMatch(says);
    expect(status).toBeGreaterThan(0);
  });
});
