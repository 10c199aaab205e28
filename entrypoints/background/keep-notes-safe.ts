import { BIN_DAYS } from '../../lib/notes/note.ts';
import { judgeStorage, type StorageHealth, type StorageMarker } from '../../lib/notes/storage-health.ts';

/** A fresh local backup, as far as it is copied elsewhere. */
interface Backup {
  readonly createdAt: number;
  readonly notes: number;
  readonly sources: number;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The outside world of the safety round; faked in its tests. */
export interface SafetyEdges {
  readonly countStored: () => Promise<{ notes: number; sources: number }>;
  readonly loadMarker: () => Promise<StorageMarker | null>;
  readonly saveMarker: (marker: StorageMarker) => Promise<void>;
  readonly purgeBin: (how: { now: number; keepMs: number }) => Promise<number>;
  readonly backUpIfDue: (now: number) => Promise<Backup | null>;
  readonly saveSpare: (backup: Backup) => Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * At the background's start: notices lost notes, empties the bin of what it has held for 30 days, makes the day's backup.
 * Where notes were lost nothing else is done, so that the marker still says so when the reader opens the notebook.
 */
export async function keepNotesSafe(edges: SafetyEdges): Promise<StorageHealth> {
  const health = judgeStorage(await edges.loadMarker(), await edges.countStored());
  if (health.state === 'lost') return health;
  const now = edges.now();
  await edges.purgeBin({ now, keepMs: BIN_DAYS * DAY_MS });
  const backup = await edges.backUpIfDue(now);
  if (backup !== null) await edges.saveSpare(backup);
  await markStored(edges);
  return health;
}

/** Remembers how much is stored now; an empty database that was full before is left for the reader to be told of. */
export async function markStored(
  edges: Pick<SafetyEdges, 'countStored' | 'loadMarker' | 'saveMarker' | 'now'>,
): Promise<void> {
  const stored = await edges.countStored();
  if (judgeStorage(await edges.loadMarker(), stored).state === 'fine')
    await edges.saveMarker({ ...stored, at: edges.now() });
}
