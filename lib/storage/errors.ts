/** The disk or the browser's share of it is full. What was to be written was not, none of it. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** The database was written by a later version of the extension; it is left as it is. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

export const NEWER =
  'These notes were written by a newer Sidelight. Update the extension; nothing was touched.';

/** The database did not open, or was shut: queries on it are not answered until the page or background starts anew. */
export class DatabaseShutError extends Error {
  override readonly name = 'DatabaseShutError';
}

/** A backup whose content cannot be read any more. */
export class DamagedBackupError extends Error {
  override readonly name = 'DamagedBackupError';
}

/**
 * Runs `write` and tells apart what a reader must tell apart. Throws `StorageFullError` or `NewerDatabaseError` in place
 * of the database's own errors, everything else as it came.
 */
export async function orStorageError<T>(write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const names = namesOf(cause);
    if (names.includes('QuotaExceededError')) {
      throw new StorageFullError(
        'There is no room left for this browser’s data. Nothing was saved; free some space and try again.',
        { cause },
      );
    }
    if (names.includes('VersionError') || names.includes('NewerDatabaseError'))
      throw new NewerDatabaseError(NEWER, { cause });
    throw cause;
  }
}

/** The names of an error and of those inside it: Dexie wraps what the database threw, bulk writes in lists. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, message, inner, cause, failures } = error as Record<string, unknown>;
  const within = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 3) : [])];
  // Firefox lets the first transaction after a full disk only delete, and says no more than this where it does not.
  const own = /database that did not allow mutations/.test(String(message)) ? 'QuotaExceededError' : name;
  return [typeof own === 'string' ? own : '', ...within.flatMap((other) => namesOf(other, depth + 1))];
}
