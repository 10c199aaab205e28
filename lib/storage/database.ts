import Dexie, { type EntityTable, type Table } from 'dexie';
import type { LayerRecord } from '../pack/layer.ts';
import type { Lexicon, Manifest } from '../pack/schema.ts';

/** An installed pack without its entries. */
export interface PackRow {
  readonly id: string;
  readonly manifest: Manifest;
  readonly lexicon: Lexicon;
  readonly enabled: boolean;
  /** Milliseconds since 1970. */
  readonly installedAt: number;
}

export type EntryType = 'actors' | 'terms' | 'events' | 'series';

/** One entry of a pack; unchecked until `loadPacks` has parsed it. */
export interface EntryRow {
  readonly pack: string;
  readonly type: EntryType;
  readonly id: string;
  readonly entry: unknown;
}

/** What the reader wrote about a source, by actor id or by the source's name. */
export interface SourceNoteRow {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly updatedAt: number;
}

/** The one database of the extension. A released version is never changed, only followed by the next. */
export class SidelightDatabase extends Dexie {
  declare packs: EntityTable<PackRow, 'id'>;
  declare entries: Table<EntryRow, [string, EntryType, string]>;
  declare layer: EntityTable<LayerRecord, 'id'>;
  declare sourceNotes: EntityTable<SourceNoteRow, 'key'>;

  constructor(name = 'sidelight') {
    super(name);
    this.version(1).stores({
      packs: 'id',
      entries: '[pack+type+id], pack',
      layer: 'id, type, entry',
      sourceNotes: 'key, updatedAt',
    });
  }
}
