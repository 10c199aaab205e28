import type { Fixed, Point } from './draft.ts';

/** A draft and the tokens it stands on. */
export interface Found {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly draft: Point | Fixed;
}
