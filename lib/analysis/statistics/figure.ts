import type { WhyRule } from '../why.ts';

/** A number as it stands in the text, before its unit: tokens `first`–`last` inclusive. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly high?: number;
  /** "dozens", "miles de": `value` is the least it can mean. */
  readonly isVague: boolean;
  /** No digit in it. */
  readonly isWords: boolean;
  /** Ends with a scale word, so that it is large whatever stands around it. */
  readonly isScaled: boolean;
}

/** A statistic by its tokens, `first`–`last` inclusive. */
export interface Figure {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly isVague: boolean;
  readonly noun: number | null;
  /** The grammar that made it one. */
  readonly rule: WhyRule;
}
