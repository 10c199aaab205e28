import { printHead, printSuite, printSummary } from './analysis/suite.ts';
import { measureBenign, measureDrift, measureEqual } from './notes/drift.ts';
import { createRandom } from './notes/random.ts';
import { measureReanchoring } from './notes/reanchor.ts';
import { findStatisticQuotes } from './notes/statistic-quotes.ts';
import { loadTexts } from './notes/texts.ts';

/** `npm run bench:notes`: whether notes are found again, and are never shown where the page says something else. */
const { texts, real } = await loadTexts();
const quotes = findStatisticQuotes(texts, createRandom(1));
console.log(
  `${quotes.length} passages with figures in ${texts.length} texts, ${real} of them real articles beside the project\n`,
);
printHead();
const suites = [measureDrift(quotes), measureBenign(quotes), measureEqual(quotes), measureReanchoring()];
for (const suite of suites) printSuite(suite);
printSummary(suites);
