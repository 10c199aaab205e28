import type { Table } from 'dexie';

export interface BulkOptions {
  /** Hears how many of how many rows are written, after every chunk. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Calls the writing off between two chunks; the transaction around it then takes everything back. */
  readonly signal?: AbortSignal;
}

/** Enough rows for the database to be busy, few enough for a bar to move. */
const CHUNK = 500;

/**
 * Checks and writes rows chunk by chunk within the transaction that it is called in: a row that is not fit to be stored
 * takes everything back. Throws what `check` throws, and the signal's reason when called off.
 */
export async function putInChunks<T>(
  table: Pick<Table<T>, 'bulkPut'>,
  rows: readonly T[],
  { onProgress, signal, check }: BulkOptions & { readonly check?: (row: T) => T },
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    signal?.throwIfAborted();
    const chunk = rows.slice(from, from + CHUNK);
    await table.bulkPut(check ? chunk.map(check) : chunk);
    onProgress?.(Math.min(from + CHUNK, rows.length), rows.length);
  }
  signal?.throwIfAborted();
}
