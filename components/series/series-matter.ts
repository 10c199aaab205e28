import type { Source } from '../../lib/pack/schema.ts';

export interface SeriesPoint {
  /** As the publisher names it. */
  readonly period: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  readonly note?: string;
}

/** The article's value and the point of the same period. */
export interface Beside {
  /** Index into the series' points. */
  readonly index: number;
  /** The article's value in the series' unit. */
  readonly value: number;
  /** The article's and the record's, in words. */
  readonly article: string;
  readonly record: string;
  readonly sources: readonly Source[];
}

/** An official series as it is shown, in words of the interface's language. */
export interface SeriesMatter {
  readonly id: string;
  readonly measure: string;
  /** Publisher, unit and period convention. */
  readonly facts: readonly string[];
  readonly definition: string;
  readonly caveat: string;
  readonly points: readonly SeriesPoint[];
  readonly beside: Beside | null;
  readonly sources: readonly Source[];
}
