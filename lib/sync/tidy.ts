import type { OwnObject } from './memory.ts';

/** So many small objects at the end of a chain are packed into one. */
const RUN = 12;
/** Objects with more records are left as they are: packing them would send them again. */
const SMALL = 3000;

/** From which own number on objects are packed into a snapshot; `null` where that is not worth it yet. */
export function choosePack(own: readonly OwnObject[]): number | null {
  let sum = 0;
  let count = 0;
  let from: number | null = null;
  for (const object of [...own].reverse()) {
    // A large one waits until as much has gathered behind it: each record is packed a few times in all.
    if (object.records > SMALL || (count > 0 && object.records > Math.max(50, 2 * sum))) break;
    sum += object.records;
    count++;
    from = object.from;
  }
  return count >= RUN ? from : null;
}
