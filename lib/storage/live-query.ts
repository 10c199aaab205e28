import { liveQuery as dexieLiveQuery } from 'dexie';
import { DatabaseShutError } from './errors.ts';

/** Runs `query` now and whenever what it read changes, in this or another window, until `signal` aborts. */
export function liveQuery<T>(
  query: () => Promise<T>,
  {
    onValue,
    onError,
    signal,
  }: { onValue: (value: T) => void; onError: (error: unknown) => void; signal?: AbortSignal },
): void {
  const subscription = dexieLiveQuery(() => query().catch(tellOfShutting)).subscribe(onValue, onError);
  signal?.addEventListener('abort', () => subscription.unsubscribe());
}

/** Dexie keeps a closed database to itself in live queries: whoever waits would wait for ever. */
function tellOfShutting(error: unknown): never {
  if ((error as Error | null)?.name === 'DatabaseClosedError')
    throw new DatabaseShutError('The database did not open.', { cause: error });
  throw error;
}
