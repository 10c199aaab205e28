import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Language } from '../../lib/text/language.ts';

/** Labelled texts beside the project: they belong to their publishers and are never part of it. */
const FOLDER = new URL('../../../shared/eval/', import.meta.url);

/** An article of the hand gold or of the detection set; the gold's labels are read by its scorer alone. */
export interface EvalArticle {
  readonly id: string;
  readonly title: string | null;
  readonly lang: Language;
  readonly date: string | null;
  readonly text: string;
}

export const GOLD = 'hand-gold/gold.dev.jsonl';
export const DETECTION = 'detection/dev.jsonl';

/** Whether a file or folder of the labelled texts lies beside the project. */
export function hasEval(path: string): boolean {
  return existsSync(new URL(path, FOLDER));
}

/** The path of a file of the labelled texts, as the operating system has it. */
export function evalPath(path: string): string {
  return fileURLToPath(new URL(path, FOLDER));
}

/** A file of the labelled texts, without a byte order mark. */
export async function readEval(path: string): Promise<string> {
  return (await readFile(new URL(path, FOLDER), 'utf8')).replace(/^\uFEFF/, '');
}

/** The rows of a JSON lines file of the labelled texts; the caller says of which shape. */
export async function readEvalRows<Row>(path: string): Promise<Row[]> {
  const lines = (await readEval(path)).split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Row);
}

/** What the scorer prints of an analysis: for each language the measures, each with its figures. */
export type Scores = Record<string, Record<string, Record<string, number>>>;

/** Hands predictions to the scorer that comes with the labelled texts. Throws with its words where it fails. */
export async function score<Table>(
  task: 'analysis' | 'detection',
  gold: string,
  predictions: readonly unknown[],
): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    await writeFile(file, predictions.map((row) => JSON.stringify(row)).join('\n'));
    const args = [evalPath('score.mjs'), task, evalPath(gold), file, '--json'];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return JSON.parse(stdout) as Table;
  } finally {
    await rm(folder, { recursive: true });
  }
}
