/** One measure: what is reached, what must be reached, and what others reach on the same texts with the same scorer. */
export interface Line {
  readonly what: string;
  readonly reached: number;
  /** `null` where nothing is asked. */
  readonly must: number | null;
  /** What the figures are; a share of 1 where absent. */
  readonly unit?: 'points' | 'times' | 'MB/s' | 'count';
  /** Less is better. */
  readonly isCeiling?: boolean;
  readonly beside?: Readonly<Record<string, number>>;
}

export interface Suite {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What was left out and why, and what a person has to judge. */
  readonly notes: readonly string[];
}

const WIDTH = 58;

/** Prints the head of the table. */
export function printHead(): void {
  console.log(`${''.padEnd(WIDTH)}${'reached'.padStart(12)}${'must'.padStart(12)}  `);
}

/** Prints a suite's part of the table. */
export function printSuite({ title, lines, notes }: Suite): void {
  console.log(`\n${title}`);
  for (const line of lines) {
    const beside = Object.entries(line.beside ?? {}).map(([name, value]) => `${name} ${show(value, line)}`);
    const must = line.must === null ? '' : `${line.isCeiling ? '≤' : '≥'} ${show(line.must, line)}`;
    console.log(
      `  ${line.what.padEnd(WIDTH - 2)}${show(line.reached, line).padStart(12)}${must.padStart(12)}  ` +
        `${verdict(line).padEnd(14)}${beside.join(', ')}`.trimEnd(),
    );
  }
  for (const note of notes) console.log(`  · ${note}`);
}

/** Prints how many of the measures that ask for something are reached, and names those that are not. */
export function printSummary(suites: readonly Suite[]): void {
  const asked = suites.flatMap(({ title, lines }) =>
    lines.filter(({ must }) => must !== null).map((line) => ({ title, line })),
  );
  const missed = asked.filter(({ line }) => !isReached(line));
  console.log(`\n${asked.length - missed.length} of ${asked.length} reached`);
  for (const { title, line } of missed) console.log(`  ${title}: ${line.what}, ${verdict(line)}`);
}

function isReached({ reached, must, isCeiling = false }: Line): boolean {
  return must === null || (isCeiling ? reached <= must : reached >= must);
}

function verdict(line: Line): string {
  if (line.must === null) return '';
  return isReached(line) ? 'ok' : `${show(Math.abs(line.must - line.reached), line)} off`;
}

function show(value: number, { unit }: Line): string {
  if (unit === undefined) return value.toFixed(3);
  if (unit === 'count') return String(value);
  if (unit === 'points') return value.toFixed(1);
  return unit === 'times' ? `${value.toFixed(1)} ×` : `${value.toFixed(value < 1 ? 3 : 2)} MB/s`;
}
