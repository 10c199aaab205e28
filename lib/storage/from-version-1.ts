import type { SourceRecord } from '../notes/note.ts';
import { sourceIdOf } from '../notes/stable-id.ts';

/** What version 1 kept of a source: the reader's note on it, by actor id or by the source's folded name. */
export interface FirstSourceNote {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly updatedAt: number;
}

/** The record that a note on a source becomes; its text becomes the remarks. `actorKind` is `null` where no pack knows it. */
export function toSourceRecord(
  { key, name, text, updatedAt }: FirstSourceNote,
  actorKind: string | null,
): SourceRecord {
  return {
    id: sourceIdOf(key),
    kind: kindOfActor(actorKind),
    name: (name || key).slice(0, 500),
    entry: actorKind === null ? null : key,
    reliability: null,
    remarks: text.slice(0, 100_000),
    links: [],
    createdAt: updatedAt,
    updatedAt,
    deletedAt: null,
  };
}

/** The kind that a pack's entry gives an actor; `null` where there is none. */
export function readActorKind(entry: unknown): string | null {
  const kind = (entry as { kind?: unknown } | null | undefined)?.kind;
  return typeof kind === 'string' ? kind : null;
}

function kindOfActor(kind: string | null): SourceRecord['kind'] {
  if (kind === 'person') return 'person';
  return kind === 'media' ? 'outlet' : 'institution';
}
