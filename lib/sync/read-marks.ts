import type { ReadMark, SyncMemory } from './memory.ts';
import type { SegmentName } from './object-names.ts';
import { missingIn, withoutRange } from './ranges.ts';
import type { SegmentHeader } from './segment.ts';

const NOTHING: ReadMark = { upTo: 0, hash: '', gaps: [] };

/** The memory once this object is taken in. */
export function noteRead(memory: SyncMemory, name: SegmentName, header: SegmentHeader): SyncMemory {
  const mark = memory.read[name.replica] ?? NOTHING;
  const isFurther = name.number > mark.upTo;
  const skipped = isFurther ? missingIn([mark.upTo + 1, name.from - 1], []) : [];
  const read: ReadMark = {
    upTo: Math.max(mark.upTo, name.number),
    hash: isFurther ? name.hash : mark.hash,
    gaps: withoutRange([...mark.gaps, ...skipped], [name.from, name.number]),
  };
  const claimed = { ...memory.claimed };
  for (const [replica, number] of Object.entries(header.read))
    claimed[replica] = Math.max(claimed[replica] ?? 0, number);
  const known = memory.browsers[name.replica];
  const isNewer = known === undefined || header.wroteAt >= known.wroteAt || isFurther;
  return {
    ...memory,
    read: { ...memory.read, [name.replica]: read },
    claimed,
    browsers: isNewer
      ? { ...memory.browsers, [name.replica]: { name: header.device, wroteAt: header.wroteAt } }
      : memory.browsers,
  };
}
