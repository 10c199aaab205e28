/** Whole numbers from the first to the last, both included. */
export type Range = readonly [from: number, to: number];

/** The ranges without the numbers of `gone`. */
export function withoutRange(ranges: readonly Range[], [from, to]: Range): Range[] {
  return ranges.flatMap(([a, b]): Range[] =>
    b < from || a > to
      ? [[a, b]]
      : [...(a < from ? [[a, from - 1] as const] : []), ...(b > to ? [[to + 1, b] as const] : [])],
  );
}

/** The numbers of `within` that none of the ranges has. */
export function missingIn(within: Range, ranges: readonly Range[]): Range[] {
  return ranges.reduce<readonly Range[]>(withoutRange, within[0] > within[1] ? [] : [within]) as Range[];
}
