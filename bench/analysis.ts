import { measureChrono } from './analysis/chrono.ts';
import { measureDetection } from './analysis/detection.ts';
import { DETECTION, GOLD, hasEval } from './analysis/eval-folder.ts';
import { measureGold } from './analysis/gold.ts';
import { measureNames } from './analysis/ner.ts';
import { measurePolnear } from './analysis/polnear.ts';
import { POLNEAR } from './analysis/read-polnear.ts';
import { measureRecognizers } from './analysis/recognizers.ts';
import { measureSpeed } from './analysis/speed.ts';
import { printHead, printSuite, printSummary, type Suite } from './analysis/suite.ts';

/** `npm run bench:analysis`: what the analysis reaches beside what it must reach and what libraries reach; speed first, on a fresh heap. */
const MEASURES: readonly { needs: string | null; measure: () => Promise<Suite | Suite[]> }[] = [
  { needs: null, measure: measureSpeed },
  { needs: GOLD, measure: measureGold },
  { needs: DETECTION, measure: measureDetection },
  { needs: 'peers/ner-english', measure: measureNames },
  { needs: 'peers/recognizers-text', measure: measureRecognizers },
  { needs: 'peers/chrono-cases', measure: measureChrono },
  { needs: POLNEAR, measure: measurePolnear },
];

const suites: Suite[] = [];
const absent: string[] = [];
printHead();
for (const { needs, measure } of MEASURES) {
  if (needs !== null && !hasEval(needs)) {
    absent.push(needs);
    continue;
  }
  const measured = await measure();
  for (const suite of Array.isArray(measured) ? measured : [measured]) {
    suites.push(suite);
    printSuite(suite);
  }
}
printSummary(suites);
if (absent.length > 0) {
  console.log(
    `\nnot measured, since it does not lie in ../shared/eval beside the project: ${absent.join(', ')}`,
  );
}
