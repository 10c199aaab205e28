import { ODD_TEXTS } from './odd-texts.ts';
import { asArticle, knowPacks } from './own.ts';
import { STAGES, timeStages } from './stages.ts';

/** `npm run bench:scaling`: time against size, for the whole pipeline and each stage, on good texts and bad ones. */
const SIZES = [0.5, 1, 2, 5];
const PUBLISHED = '2025-11-15';
const REPETITIONS = Number(process.env.REPETITIONS ?? 2);
/** Of the time a megabyte takes at the smallest size, how much more it may take at the largest. */
const MOST_GROWTH = 2;
/** A stage that takes less than this at the largest size, in milliseconds, is within the clock's own steps: not judged. */
const LEAST_MS = 150;

const knowledge = await knowPacks();
const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(11))).join(''));

console.log(
  `milliseconds by megabytes of text, all packs, the best of ${REPETITIONS}; growth is time a megabyte at`,
);
console.log(`${SIZES.at(-1)} MB over that at ${SIZES[0]} MB: 1 is linear\n`);
row(['', ...SIZES.map((size) => `${size} MB`), 'growth', 'MB/s']);
const slow: string[] = [];
for (const [name, make] of Object.entries(ODD_TEXTS)) {
  const times = SIZES.map((size) => measure(make(size * 1e6).slice(0, size * 1e6)));
  for (const stage of ['whole', ...STAGES] as const) {
    const each = times.map((time) => time[stage]);
    const perMegabyte = each.map((ms, index) => ms / SIZES[index]!);
    const growth = perMegabyte.at(-1)! / perMegabyte[0]!;
    const isTimed = each.at(-1)! > LEAST_MS;
    const isSlow = isTimed && growth > MOST_GROWTH;
    if (isSlow) slow.push(`${name}, ${stage}: ${growth.toFixed(1)}`);
    row([
      stage === 'whole' ? name : `  ${stage}`,
      ...each.map((ms) => ms.toFixed(0)),
      isTimed ? `${growth.toFixed(2)}${isSlow ? ' !' : ''}` : '–',
      isTimed ? (1000 / perMegabyte.at(-1)!).toFixed(1) : '–',
    ]);
  }
}
console.log(slow.length === 0 ? '\nlinear throughout' : `\nnot linear:\n  ${slow.join('\n  ')}`);

/** The best of the repetitions, stage by stage, and their sum. */
function measure(text: string): Record<(typeof STAGES)[number] | 'whole', number> {
  const runs = Array.from({ length: REPETITIONS }, () =>
    timeStages(asArticle(text, null, PUBLISHED), knowledge),
  );
  const best = Object.fromEntries(
    STAGES.map((stage) => [stage, Math.min(...runs.map((run) => run[stage]))]),
  ) as Record<(typeof STAGES)[number], number>;
  return { ...best, whole: STAGES.reduce((sum, stage) => sum + best[stage], 0) };
}
