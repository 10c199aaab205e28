import type { SeriesPoint } from './series-matter.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Plot {
  /** Runs of neighbouring periods, as SVG paths. */
  readonly runs: readonly string[];
  /** Over the periods that the series does not have. */
  readonly gaps: readonly string[];
  readonly places: readonly Place[];
  /** Height of a value on the same scale. */
  readonly yOf: (value: number) => number;
}

export const WIDTH = 300;
export const HEIGHT = 48;
const PADDING = 6;

/** Where the points lie in a picture of 300 × 48: time to the right, values up from nought; `extra` fits in as well. */
export function plotPoints(points: readonly SeriesPoint[], extra: number | null): Plot {
  const { times, step } = readTimes(points);
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  const values = [...points.map(({ value }) => value), extra ?? 0];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const xOf = (time: number) => PADDING + ((time - first) / (last - first || 1)) * (WIDTH - 2 * PADDING);
  const yOf = (value: number) =>
    round(HEIGHT - PADDING - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * PADDING));
  const places = points.map(({ value }, i) => ({ x: round(xOf(times[i]!)), y: yOf(value) }));
  const runs: Place[][] = [];
  const gaps: string[] = [];
  for (const [i, place] of places.entries()) {
    const isNext = i > 0 && times[i]! - times[i - 1]! < step * 1.5;
    if (isNext) runs.at(-1)!.push(place);
    else runs.push([place]);
    if (!isNext && i > 0) gaps.push(pathOf([places[i - 1]!, place]));
  }
  return { runs: runs.filter((run) => run.length > 1).map(pathOf), gaps, places, yOf };
}

function pathOf(places: readonly Place[]): string {
  return places.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Periods as years, months as their twelfths, and how far apart neighbours are; the mere order, with no neighbours, where
 * the names do not follow each other in time.
 */
function readTimes(points: readonly SeriesPoint[]): { times: number[]; step: number } {
  let step = 1;
  const times = points.map(({ period }) => {
    const [, year, month, day] = /^(?:FY)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(period) ?? [];
    if (month !== undefined) step = day === undefined ? 1 / 12 : Number.POSITIVE_INFINITY;
    if (year === undefined) return Number.NaN;
    return Number(year) + (Number(month ?? 1) - 1) / 12 + Number(day ?? 0) / 366;
  });
  const isInOrder = times.every((time, i) => !Number.isNaN(time) && (i === 0 || time > times[i - 1]!));
  return isInOrder ? { times, step } : { times: points.map((_, i) => i), step: 0 };
}
