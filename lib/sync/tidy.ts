import type { SyncMemory } from './memory.ts';
import { hashIn } from './object-names.ts';

/** So many small objects at the end of a chain are packed into one, with what is sent next. */
const RUN = 12;
/** Objects with more records are left as they are: packing them would send them again. */
const SMALL = 3000;
/** Nor is a snapshot made of more bytes, as they are at the place. */
const MOST_BYTES = 8_000_000;

/** The own number from which on the next object, of so many records, stands for older ones: itself where packing is not worth it yet. */
export function choosePack(
  { own, sizes, number, reserved }: Pick<SyncMemory, 'own' | 'sizes' | 'number' | 'reserved'>,
  records: number,
): number {
  // Within a repair older objects hold what is not sent again yet.
  if (reserved > 0 || records > SMALL) return number + 1;
  let bytes = 0;
  let sum = records;
  let count = 1;
  let from = number + 1;
  for (const object of [...own].reverse()) {
    bytes += sizes[hashIn(object.name)] ?? 0;
    // A large one waits until as much has gathered behind it: each record is packed a few times in all.
    if (object.records > SMALL || object.records > Math.max(50, 2 * sum) || bytes > MOST_BYTES) break;
    sum += object.records;
    count++;
    from = object.from;
  }
  return count >= RUN ? from : number + 1;
}
