import { readdir } from 'node:fs/promises';
import type { Span } from '../../lib/text/span.ts';
import { evalPath, readEval } from './eval-folder.ts';

/** An attribution as labelled; each part may be in pieces, and any may be left out. */
export interface LabelledAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface PolnearArticle {
  readonly text: string;
  readonly attributions: readonly LabelledAttribution[];
}

export const POLNEAR = 'peers/polnear/data/dev';

/** The articles of PolNeAR’s development part; where two people labelled one, the first by file name. */
export async function readPolnear(): Promise<PolnearArticle[]> {
  const labels = (await readdir(evalPath(`${POLNEAR}/attributions`))).sort();
  const texts = (await readdir(evalPath(`${POLNEAR}/text`))).sort();
  const articles: PolnearArticle[] = [];
  for (const file of texts) {
    const name = file.replace(/\.txt$/, '');
    const own = labels.find((label) => label.replace(/_[0-9a-f]{4}\.ann$/, '') === name);
    if (own === undefined) continue;
    const text = await readEval(`${POLNEAR}/text/${file}`);
    const lines = await readEval(`${POLNEAR}/attributions/${own}`);
    articles.push({ text, attributions: readAttributions(lines, mapCodePoints(text)) });
  }
  return articles;
}

/** The labels count code points: where each of them starts in UTF-16 units. */
function mapCodePoints(text: string): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const character of text) {
    starts.push(offset);
    offset += character.length;
  }
  starts.push(offset);
  return starts;
}

/** Lines "T1 ⇥ Source 89 106[;110 120] ⇥ words" and "E1 ⇥ Attribution:T4 Content:T3 Cue:T2 Source:T1". */
function readAttributions(lines: string, starts: readonly number[]): LabelledAttribution[] {
  const rows = lines.split('\n').map((line) => line.split('\t'));
  const spans = new Map<string, Span[]>();
  for (const [id = '', label = ''] of rows) {
    if (!id.startsWith('T')) continue;
    const pieces = label.slice(label.indexOf(' ') + 1).split(';');
    spans.set(
      id,
      pieces.map((piece) => {
        const [start = 0, end = 0] = piece.split(' ').map((offset) => starts[Number(offset)]!);
        return { start, end };
      }),
    );
  }
  return rows
    .filter(([id = '']) => id.startsWith('E'))
    .map(([, label = '']) => {
      const roles = label.split(' ').map((role) => role.split(':'));
      const take = (part: string) =>
        roles.flatMap(([role = '', id = '']) => (role.startsWith(part) ? (spans.get(id) ?? []) : []));
      return { source: take('Source'), cue: take('Cue'), content: take('Content') };
    });
}
