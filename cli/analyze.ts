import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { analyzeArticle, compileKnowledge, type Knowledge } from '../lib/context/analyze-article.ts';
import { createGlossary } from '../lib/pack/glossary.ts';
import { listPackIds, loadPack } from './load-packs.ts';
import { type Input, readInput } from './read-input.ts';

const USAGE = `usage: npm run -s analyze -- FILE [--url URL] [--published ISO] [--packs none|ID,ID]
       npm run -s analyze -- --jsonl FILE [--packs none|ID,ID]
FILE is .html or .txt. A line of the JSONL file is {"id", "html" | "text", "title"?, "url"?, "published"?, "lang"?}.
Prints the analysis as JSON, docs/spec/analysis.md; one line for each line in, in their order, with --jsonl.`;

/** A call that cannot be carried out as it stands; the sentence goes to standard error. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseCommandLine();
  const knowledge = await loadKnowledge(values.packs);
  if (values.jsonl !== undefined) return analyzeLines(values.jsonl, knowledge);
  const [file] = positionals;
  if (file === undefined) throw new UsageError(USAGE);
  const content = await readFile(file, 'utf8');
  const { url = null, published = null } = values;
  const input = /\.html?$/i.test(file)
    ? { html: content, url, published }
    : { text: content, url, published };
  await print(analyzeArticle(readInput(input), knowledge));
}

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'string' },
        url: { type: 'string' },
        published: { type: 'string' },
        packs: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

async function loadKnowledge(packs: string | undefined): Promise<Knowledge> {
  const ids = packs === 'none' ? [] : (packs?.split(',') ?? (await listPackIds()));
  return compileKnowledge(createGlossary(await Promise.all(ids.map(loadPack)), []));
}

async function analyzeLines(file: string, knowledge: Knowledge): Promise<void> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    let id: unknown = null;
    try {
      const row = parseLine(line);
      id = row.id;
      await print({ id, ...analyzeArticle(readInput(row), knowledge) });
    } catch (error) {
      process.exitCode = 1;
      id ??= /"id"\s*:\s*"([^"]*)"/.exec(line)?.[1] ?? null;
      await print({ id, error: `line ${number}: ${(error as Error).message}` });
    }
  }
}

function parseLine(line: string): Input & { id: unknown } {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null) throw new Error('The line is no JSON object.');
  const { id = null, html, text, ...rest } = row as Record<string, unknown>;
  if (typeof html !== 'string' && typeof text !== 'string')
    throw new Error('The line has neither "html" nor "text".');
  const get = (key: string) => (typeof rest[key] === 'string' ? (rest[key] as string) : null);
  const facts = { title: get('title'), url: get('url'), published: get('published'), lang: get('lang') };
  return { id, ...facts, ...(typeof text === 'string' ? { text } : { html: html as string }) };
}

/** Writes a line and waits where the reader of the pipe is slower than we are. */
async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error instanceof UsageError ? error.message : `analyze: ${error.message}`}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
