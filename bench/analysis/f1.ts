/** Right findings, false alarms and misses, to be added up over texts. */
export interface Tally {
  right: number;
  falseAlarms: number;
  missed: number;
}

export function createTally(): Tally {
  return { right: 0, falseAlarms: 0, missed: 0 };
}

/** Of all findings the share that is right; 1 where there are none. */
export function precision({ right, falseAlarms }: Tally): number {
  return right + falseAlarms === 0 ? 1 : right / (right + falseAlarms);
}

/** Of all that is to be found the share that is found; 1 where there is nothing. */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The harmonic mean of precision and recall. */
export function f1({ right, falseAlarms, missed }: Tally): number {
  const all = 2 * right + falseAlarms + missed;
  return all === 0 ? 1 : (2 * right) / all;
}
