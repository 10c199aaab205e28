import type { WhyRule } from '../why.ts';
import type { Fixed, Point } from './draft.ts';

/** A draft and the tokens it stands on. */
export interface Found {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly draft: Point | Fixed;
  readonly rule: WhyRule;
  /** ISO date that it was counted from, where the text does not give the whole date. */
  readonly against?: string;
}
