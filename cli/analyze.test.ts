import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CLI = new URL('analyze.ts', import.meta.url).pathname;
const STORY =
  'The Mérida Initiative, launched in 2009, brought aid to Mexico. Customs data showed a 27% increase in seizures of fentanyl by the Sinaloa Cartel at the border. Marco Rubio said so.';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(content: string, name: string, ...flags: string[]) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const at = flags.indexOf('FILE');
  const args = at === -1 ? [file, ...flags] : flags.with(at, file);
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { lines, stderr, status };
}

describe('the analysis as a command', () => {
  test('prints one object for a text, which it leaves as it is', () => {
    const { lines, stderr, status } = run(STORY, 'story.txt', '--published', '2025-11-15');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    const [analysis] = lines;
    expect(analysis.text).toBe(STORY);
    expect(analysis.published).toBe('2025-11-15');
    expect(analysis.actors.map((actor: { id: string }) => actor.id)).toContain('merida-initiative');
    expect(analysis.context[0]).toMatchObject({ kind: 'date-conflict', says: '2009' });
    expect(analysis.skipped).toEqual([]);
  });

  test('reads a page: its article, title, address', () => {
    const page = `<html lang="en"><head><title>T</title></head><body><nav>Menu</nav><article><h1>A long story</h1>${`<p>${STORY}</p>`.repeat(6)}</article></body></html>`;
    const [analysis] = run(page, 'page.html', '--url', 'https://news.example/a').lines;
    expect(analysis).toMatchObject({ url: 'https://news.example/a', title: 'A long story', article: true });
    expect(analysis.text).not.toContain('Menu');
    expect(analysis.text.slice(analysis.actors[0].mentions[0].start)).toMatch(/^Mérida Initiative/);
  });

  test('without packs knows nobody by id', () => {
    const [analysis] = run(STORY, 'story.txt', '--packs', 'none').lines;
    expect(analysis.actors.every((actor: { id: string | null }) => actor.id === null)).toBe(true);
    expect(analysis.beat).toMatchObject({ onBeat: false, pack: null });
  });

  test('goes on after a bad line, in order, and ends with status 1', () => {
    const rows = [
      `{"id":"a","text":${JSON.stringify(STORY)}}`,
      '{"id":"b", oops',
      '{"id":"c"}',
      '{"id":"d","text":""}',
    ];
    const { lines, status } = run(rows.join('\n'), 'rows.jsonl', '--jsonl', 'FILE');
    expect(lines.map((line) => line.id)).toEqual(['a', 'b', 'c', 'd']);
    expect(lines.map((line) => 'error' in line)).toEqual([false, true, true, false]);
    expect(lines[2].error).toBe('line 3: The line has neither "html" nor "text".');
    expect(status).toBe(1);
  });

  test.each([
    ['no file', ['--packs', 'none', '--jsonl'], 2, /usage/],
    ['an unknown flag', ['--what'], 2, /--what/],
    ['an unknown pack', ['--packs', 'other'], 1, /no pack “other”/],
  ])('%s: one clear message, nothing on standard output', (_, flags, code, says) => {
    const { lines, stderr, status } = run(STORY, 'story.txt', ...flags);
    expect(lines).toEqual([]);
    expect(status).toBe(code);
    expect(stderr).toMatch(says);
  });

  test('a missing file is named', () => {
    const { stderr, status } = spawnSync(process.execPath, [CLI, join(folder, 'none.txt')], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^analyze: .*none\.txt/);
    expect(status).toBe(1);
  });
});
