import { readArticle } from '../analysis/reading.ts';
import { findStatistics } from '../analysis/statistics/index.ts';

/** The figures in a passage, as it has them: "27 percent", "2,104 kilograms". Empty where there are none. */
export function findFigures(passage: string): string[] {
  const reading = readArticle({
    ...{ url: null, title: null, byline: null, published: null, lang: null },
    text: passage.slice(0, 2000),
  });
  return findStatistics(reading).map(({ text }) => text);
}
