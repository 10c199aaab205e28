import { liveQuery as dexieLiveQuery } from 'dexie';

/** Runs `query` now and whenever what it read changes, in this or another window, until `signal` aborts. */
export function liveQuery<T>(
  query: () => Promise<T>,
  {
    onValue,
    onError,
    signal,
  }: { onValue: (value: T) => void; onError: (error: unknown) => void; signal?: AbortSignal },
): void {
  const subscription = dexieLiveQuery(query).subscribe(onValue, onError);
  signal?.addEventListener('abort', () => subscription.unsubscribe());
}
