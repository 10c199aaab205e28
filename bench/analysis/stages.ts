import { findActors } from '../../lib/analysis/actors/index.ts';
import type { Article } from '../../lib/analysis/analysis.ts';
import { gradeStatistics } from '../../lib/analysis/attributions/grade-statistics.ts';
import { findAttributions } from '../../lib/analysis/attributions/index.ts';
import { findDates } from '../../lib/analysis/dates/index.ts';
import { readArticle } from '../../lib/analysis/reading.ts';
import { findStatistics } from '../../lib/analysis/statistics/index.ts';
import { judgeBeat } from '../../lib/beat/index.ts';
import type { Knowledge } from '../../lib/context/analyze-article.ts';
import { findContext } from '../../lib/context/index.ts';
import { cpuMs } from './cpu.ts';

export const STAGES = [
  'reading',
  'beat',
  'actors',
  'statistics',
  'dates',
  'attributions',
  'grades',
  'context',
] as const;

export type Stage = (typeof STAGES)[number];

/** The milliseconds of work that each stage of the pipeline takes over one article. Throws where a stage throws. */
export function timeStages(
  article: Article,
  { matcher, glossary, lexicons }: Knowledge,
): Record<Stage, number> {
  const took = {} as Record<Stage, number>;
  const run = <T>(stage: Stage, work: () => T): T => {
    const start = cpuMs();
    const result = work();
    took[stage] = cpuMs() - start;
    return result;
  };
  const reading = run('reading', () => readArticle(article));
  run('beat', () => judgeBeat(reading, lexicons));
  const { actors } = run('actors', () => findActors(reading, matcher));
  const found = run('statistics', () => findStatistics(reading));
  const dates = run('dates', () => findDates(reading));
  const attributions = run('attributions', () => findAttributions(reading, actors));
  const statistics = run('grades', () => gradeStatistics(found, attributions, reading));
  run('context', () => findContext({ reading, actors, dates, statistics, attributions }, glossary));
  return took;
}
