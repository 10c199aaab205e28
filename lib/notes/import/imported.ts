import type { LayerRecord } from '../../pack/layer.ts';
import { type Note, noteSchema, type SourceRecord, sourceRecordSchema } from '../note.ts';
import type { FaultList } from './fault-list.ts';
import { own } from './read-json.ts';

export type ImportKind = 'w3c' | 'backup' | 'hypothesis' | 'text-fragments';

/** What a file holds, checked record by record. */
export interface Imported {
  readonly kind: ImportKind;
  readonly notes: readonly Note[];
  readonly sources: readonly SourceRecord[];
  /** Own glossary entries and the like; only a backup holds any. */
  readonly layer: readonly LayerRecord[];
  /** Ids of notes that came without a time of their own: where one is there already, it stays as it is. */
  readonly undated: readonly string[];
  /** What was left out and why, in sentences for the reader. */
  readonly faults: readonly string[];
}

/** Checks what is to become a note; `null`, and a fault, where it cannot. `index` counts from zero in its file. */
export function checkNote(candidate: unknown, index: number, faults: FaultList): Note | null {
  const result = noteSchema.safeParse(candidate);
  if (result.success) return result.data;
  const { words } = faults;
  const field = (result.error.issues[0]?.path ?? []).join('.') || words.note;
  const isAddress = field === 'page.url' && typeof own(own(candidate, 'page'), 'url') !== 'undefined';
  faults.add(
    isAddress ? words.badAddress(words.note, index + 1) : words.leftOut(words.note, index + 1, field),
  );
  return null;
}

/** Checks what is to become a source's record; `null`, and a fault, where it cannot. */
export function checkSource(candidate: unknown, index: number, faults: FaultList): SourceRecord | null {
  const result = sourceRecordSchema.safeParse(candidate);
  if (result.success) return result.data;
  const field = (result.error.issues[0]?.path ?? []).join('.');
  faults.add(faults.words.leftOut(faults.words.source, index + 1, field));
  return null;
}

/** The records that could be read, the first of each id; a fault for every further one. */
export function keepUnique<T extends { readonly id: string }>(
  records: readonly (T | null)[],
  what: string,
  faults: FaultList,
): T[] {
  const seen = new Set<string>();
  return records.flatMap((record, index) => {
    if (record === null) return [];
    if (seen.has(record.id)) {
      faults.add(faults.words.twice(what, index + 1));
      return [];
    }
    seen.add(record.id);
    return [record];
  });
}
