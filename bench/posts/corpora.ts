import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEval } from '../analysis/eval-folder.ts';
import { type LabelledText, readConll } from '../analysis/read-conll.ts';

const WNUT17 = 'peers/ner-english/data/WNUT17/CONLL-format/data';
const SECTIONS = ['a', 'b', 'e', 'f', 'g', 'h'];

/** The folder named on the command line: a copy of github.com/GateNLP/broad_twitter_corpus. Throws where none is. */
export function getFolder(): string {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('Name the folder that the Broad Twitter Corpus lies in.');
  return folder;
}

/** The Broad Twitter Corpus, CC BY 4.0. Its handles are people's by its guideline and nobody's by ours. */
export async function readTweets(folder: string): Promise<LabelledText[]> {
  const files = await Promise.all(
    SECTIONS.map((section) => readFile(join(folder, `${section}.conll`), 'utf8')),
  );
  return files.flatMap((file) =>
    readConll(file.replace(/^\uFEFF/, ''), 1).map(({ text, names }) => ({
      text,
      names: names.filter(({ start }) => text[start] !== '@' && text[start - 1] !== '@'),
    })),
  );
}

/** WNUT17's train part, CC BY 4.0. */
export async function readTrain(): Promise<LabelledText[]> {
  return readConll(await readEval(`${WNUT17}/train/wnut17train.conll`), 1);
}

/** WNUT17's development part: nothing is learned from it. */
export async function readDevelopment(): Promise<LabelledText[]> {
  return readConll(await readEval(`${WNUT17}/dev/emerging.dev.conll`), 1);
}
