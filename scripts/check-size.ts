import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** What each script may weigh, in bytes after gzip: a page pays for the first two, so they are kept small by rule. */
const BUDGETS: Record<string, number> = {
  'detector.js': 8 * 1024,
  'reader.js': 48 * 1024,
  'background.js': 160 * 1024,
};

let isOver = false;
for (const folder of ['chrome-mv3', 'firefox-mv3']) {
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const bytes = gzipSync(await readFile(new URL(`../.output/${folder}/${file}`, import.meta.url)), {
      level: 9,
    }).length;
    const verdict = bytes > budget ? 'OVER' : 'ok';
    isOver ||= bytes > budget;
    console.log(`${folder}/${file}: ${bytes} bytes gzip of ${budget} ${verdict}`);
  }
}
if (isOver) process.exitCode = 1;
