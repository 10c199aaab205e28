import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as z from 'zod/mini';
import { listPackIds } from '../cli/load-packs.ts';
import { readArticle } from '../lib/analysis/reading.ts';
import { compileLexicon } from '../lib/beat/index.ts';
import { compileMatcher } from '../lib/pack/compile-matcher.ts';
import { createGlossary } from '../lib/pack/glossary.ts';
import { parsePack } from '../lib/pack/parse-pack.ts';
import { PACK_FILES, type Pack, type PackFile } from '../lib/pack/schema.ts';
import { cpuMs } from './analysis/cpu.ts';
import { generateArticle } from './analysis/generate-article.ts';
import { makeList } from './pack-list.ts';

/**
 * `npm run bench:pack`: what all shipped packs cost the background (reading them from JSON, checking, compiling), how fast
 * they match, and what memory they hold. Times are the thread's own work; JSON.parse of the same files is the measure
 * beside them, so that a slow machine does not blur the picture.
 */
const FOLDER = new URL('../public/packs/', import.meta.url);
const ROUNDS = 40;
const MUST_MS = 50;
const TEXT_MEGABYTES = 2;
/** Entries of made-up sanctions lists: under the drug programmes, and the whole list. */
const LIST_ENTRIES = [2_000, 17_000];

type Texts = Record<PackFile, string>;
type Stage = 'JSON.parse' | 'check' | 'glossary' | 'matcher' | 'lexicons';

/** An extension's content security policy forbids code made from strings, which zod otherwise speeds itself up with. */
z.config({ jitless: true });
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const texts = await Promise.all((await listPackIds()).map(readTexts));
const characters = texts.flatMap(Object.values).reduce((sum, text: string) => sum + text.length, 0);
const rounds = Array.from({ length: ROUNDS }, () => timeStages(texts));
report(rounds);
reportMatching();

async function readTexts(id: string): Promise<Texts> {
  const parts = await Promise.all(
    PACK_FILES.map(
      async (file) => [file, await readFile(new URL(`${id}/${file}.json`, FOLDER), 'utf8')] as const,
    ),
  );
  return Object.fromEntries(parts) as Texts;
}

function parseTexts(files: Texts): Record<PackFile, unknown> {
  return Object.fromEntries(PACK_FILES.map((file) => [file, JSON.parse(files[file])])) as Record<
    PackFile,
    unknown
  >;
}

function timeStages(all: readonly Texts[]): Record<Stage, number> {
  const took = {} as Record<Stage, number>;
  const run = <T>(stage: Stage, work: () => T): T => {
    const start = cpuMs();
    const result = work();
    took[stage] = cpuMs() - start;
    return result;
  };
  const raw = run('JSON.parse', () => all.map(parseTexts));
  const packs = run('check', () => raw.map(parsePack));
  const glossary = run('glossary', () => createGlossary(packs, []));
  run('matcher', () => compileMatcher(glossary));
  run('lexicons', () => packs.map(({ manifest, lexicon }) => compileLexicon(manifest.id, lexicon)));
  return took;
}

/** The first round is what a background that just woke pays; the mean of the others what a warm one does. */
function report(all: readonly Record<Stage, number>[]): void {
  const [cold, ...warm] = all;
  const mean = (stage: Stage) => warm.reduce((total, round) => total + round[stage], 0) / warm.length;
  console.log(`${texts.length} packs, ${(characters / 1e6).toFixed(2)} million characters of JSON\n`);
  console.log(
    `${''.padEnd(34)}${'first ms'.padStart(10)}${'mean ms'.padStart(12)}${'of JSON.parse'.padStart(16)}`,
  );
  const show = (name: string, first: number, usual: number) =>
    console.log(
      `${name.padEnd(34)}${first.toFixed(1).padStart(10)}${usual.toFixed(1).padStart(12)}${`${(usual / mean('JSON.parse')).toFixed(2)} ×`.padStart(16)}`,
    );
  const stages = Object.keys(cold!) as Stage[];
  for (const stage of stages) show(stage, cold![stage], mean(stage));
  const compiling: Stage[] = ['glossary', 'matcher', 'lexicons'];
  const sum = (list: readonly Stage[], of: (stage: Stage) => number) =>
    list.reduce((total, stage) => total + of(stage), 0);
  show(
    'compiling (glossary to lexicons)',
    sum(compiling, (stage) => cold![stage]),
    sum(compiling, mean),
  );
  show(
    'all',
    sum(stages, (stage) => cold![stage]),
    sum(stages, mean),
  );
  const reached = sum(compiling, (stage) => cold![stage]);
  console.log(
    `\ncompiling, first round: ${reached.toFixed(1)} ms of ${MUST_MS} ms ${reached <= MUST_MS ? 'ok' : 'OVER'}`,
  );
}

function reportMatching(): void {
  const packs = texts.map((files) => parsePack(parseTexts(files)));
  const people = packs.flatMap(({ actors }) =>
    actors.flatMap(({ kind, name }) => (kind === 'person' ? [name.en] : [])),
  );
  weigh(() => compileMatcher(createGlossary(packs, [])));
  const cases: [string, Pack[]][] = [
    ['shipped packs', packs],
    ...LIST_ENTRIES.map((count): [string, Pack[]] => [
      `and a list of ${count.toLocaleString('en')}`,
      [...packs, makeList(count, people)],
    ]),
  ];
  const reading = readArticle({
    url: null,
    title: null,
    byline: null,
    published: null,
    lang: 'en',
    text: makeText(packs),
  });
  const line = (...cells: string[]) =>
    console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(13))).join(''));
  console.log('');
  line('packs together', 'actors', 'compiled ms', 'MB/s', 'matches', 'glossary kB', 'matcher kB');
  for (const [name, list] of cases) {
    const [glossary, glossaryKb] = weigh(() => createGlossary(list, []));
    const [matcher, matcherKb] = weigh(() => compileMatcher(glossary));
    const compiled = Math.min(...Array.from({ length: 5 }, () => timeCompiling(list)));
    let best = Number.POSITIVE_INFINITY;
    let matches = 0;
    for (let round = 0; round < 5; round++) {
      const begun = cpuMs();
      const found = matcher.findMatches(reading);
      best = Math.min(best, cpuMs() - begun);
      matches = found.actors.length + found.terms.length;
    }
    const speed = (reading.text.length / 1e6 / best) * 1000;
    const numbers = [glossary.actors.size, compiled.toFixed(1), speed.toFixed(1), matches];
    line(name, ...[...numbers, glossaryKb.toFixed(0), matcherKb.toFixed(0)].map(String));
  }
}

function timeCompiling(packs: readonly Pack[]): number {
  const start = cpuMs();
  compileMatcher(createGlossary(packs, []));
  return cpuMs() - start;
}

/** What is made, and the kilobytes of heap that it holds beyond what it was made from. */
function weigh<T>(make: () => T): [T, number] {
  collect();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collect();
  return [made, (process.memoryUsage().heapUsed - before) / 1024];
}

/** News of everyday matters into which every name of the packs is strewn, again and again. */
function makeText(packs: readonly Pack[]): string {
  const paragraphs = generateArticle('en', TEXT_MEGABYTES * 1e6).split('\n\n');
  const names = packs.flatMap(({ actors, terms }) => [...actors, ...terms].map(({ name }) => name.en));
  return paragraphs.map((text, i) => `${text} ${names[i % names.length] ?? ''} was named.`).join('\n\n');
}
