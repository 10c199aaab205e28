import { judgeBeat } from '../../lib/beat/index.ts';
import { DETECTION, type EvalArticle, readEvalRows, score } from './eval-folder.ts';
import { knowPacks } from './own.ts';
import type { Line, Suite } from './suite.ts';

const MUST = { p: 0.97, r: 0.93 };

type Table = Record<string, { p: number; r: number; fp: number; fn: number }>;

/** Whether the articles are on the beat; most of those that are not are near misses. */
export async function measureDetection(): Promise<Suite> {
  const articles = await readEvalRows<EvalArticle>(DETECTION);
  const { lexicons } = await knowPacks();
  const judged = articles.map((article) => ({ id: article.id, beat: judgeBeat(article, lexicons) }));
  const table = await score<Table>('detection', DETECTION, judged);
  const lines: Line[] = [
    ['all', 'all'],
    ['English', 'lang en'],
    ['Spanish', 'lang es'],
  ].flatMap(([name, group]) => {
    const { p, r } = table[group!]!;
    return [
      { what: `${name}, precision`, reached: p, must: MUST.p },
      { what: `${name}, recall`, reached: r, must: MUST.r },
    ];
  });
  const { fp, fn } = table.all!;
  return {
    title: `on the beat or not, ${articles.length} articles`,
    lines,
    notes: [`false alarms ${fp}, missed ${fn}`],
  };
}
