/** What is synced, by kind. */
export const RECORD_KINDS = ['note', 'source', 'layer', 'setting'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
