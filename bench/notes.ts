import { parseArgs } from 'node:util';
import { printHead, printSuite, printSummary, type Suite } from './analysis/suite.ts';
import { measureAnnotator } from './notes/annotator.ts';
import { measureBenign, measureDrift, measureEqual } from './notes/drift.ts';
import { measureNotebook } from './notes/notebook.ts';
import { measurePlacing } from './notes/placing.ts';
import { createRandom } from './notes/random.ts';
import { measureReanchoring } from './notes/reanchor.ts';
import { findStatisticQuotes } from './notes/statistic-quotes.ts';
import { loadTexts } from './notes/texts.ts';
import { measureW3c } from './notes/w3c.ts';

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { w3c: { type: 'string' }, annotator: { type: 'string' } },
});

/**
 * `npm run bench:notes [-- PART…]`: `found`, whether notes are found again and never shown where the page says something
 * else; `others`, what others' schemas and tables say (`--w3c` and `--annotator` name checkouts of them); `placing`, how
 * long a page is held up by a thousand notes; `notebook`, a notebook of 100,000. The latter two drive the built extension
 * in real browsers. All parts where none is named.
 */
const PARTS: Readonly<Record<string, () => Promise<readonly Suite[]>>> = {
  async found() {
    const { texts, real } = await loadTexts();
    const quotes = findStatisticQuotes(texts, createRandom(1));
    console.log(
      `${quotes.length} passages with figures in ${texts.length} texts, ${real} of them real articles beside the project\n`,
    );
    return [measureDrift(quotes), measureBenign(quotes), measureEqual(quotes), measureReanchoring()];
  },
  others: async () => [
    await measureW3c(values.w3c ?? null),
    await measureAnnotator(values.annotator ?? null),
  ],
  placing: measurePlacing,
  notebook: () => measureNotebook(),
};

const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined)
  throw new Error(`No part “${unknown}”; there are ${Object.keys(PARTS).join(', ')}.`);
printHead();
const suites: Suite[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const measured = await measure();
  for (const suite of measured) printSuite(suite);
  suites.push(...measured);
}
printSummary(suites);
