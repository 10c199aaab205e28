/** Numbers that are the same in every run. */
export interface Random {
  /** An integer from 0 to below `limit`. */
  readonly pick: (limit: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
}

/** Mulberry32: 32 bits of state, good enough to choose by. */
export function createRandom(seed: number): Random {
  let state = seed;
  const pick = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { pick, one: (list) => list[pick(list.length)]! };
}
