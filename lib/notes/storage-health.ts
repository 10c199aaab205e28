/** What was stored when last looked; kept outside the database, to notice that the database is gone. */
export interface StorageMarker {
  readonly notes: number;
  readonly sources: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** `lost`: there were notes and now there are none; `before` says how many and when they were last seen. */
export type StorageHealth =
  | { readonly state: 'fine' }
  | { readonly state: 'lost'; readonly before: StorageMarker };

/** Whether notes were lost, from what was seen last (`null`: never looked) and what there is now, bin included. */
export function judgeStorage(
  marker: StorageMarker | null,
  now: { readonly notes: number; readonly sources: number },
): StorageHealth {
  const had = marker !== null && marker.notes + marker.sources > 0;
  return had && now.notes + now.sources === 0 ? { state: 'lost', before: marker } : { state: 'fine' };
}
