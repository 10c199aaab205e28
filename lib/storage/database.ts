import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Outcome } from '../anchoring/index.ts';
import type { Note, SourceRecord } from '../notes/note.ts';
import type { LayerRecord } from '../pack/layer.ts';
import type { PackSummary } from '../pack/pack-summary.ts';
import type { Lexicon, Manifest } from '../pack/schema.ts';
import type { Outbox, SyncMemory } from '../sync/memory.ts';
import type { RecordKind } from '../sync/record-kinds.ts';
import type { Overwritten } from '../sync/take-local.ts';
import type { OtherText } from '../sync/text-versions.ts';
import { NEWER, NewerDatabaseError } from './errors.ts';
import { type FirstSourceNote, readActorKind, toSourceRecord } from './from-version-1.ts';
import { recordTouches } from './touches.ts';

/** How a pack came: with the extension, from a file, or from an address that the reader gave. */
export type PackOrigin = 'bundled' | 'file' | 'address';

/** An installed pack without its entries. What is optional is absent in rows of earlier versions. */
export interface PackRow {
  readonly id: string;
  readonly manifest: Manifest;
  readonly lexicon: Lexicon;
  readonly enabled: boolean;
  /** Milliseconds since 1970. */
  readonly installedAt: number;
  /** `bundled` where absent. */
  readonly origin?: PackOrigin;
  readonly summary?: PackSummary;
  /** Where its next version is to be looked for. */
  readonly address?: string;
  /** The version that came with the extension when this one was written. */
  readonly bundled?: string;
}

export type EntryType = 'actors' | 'terms' | 'events' | 'series';

/** One entry of a pack; unchecked until `loadPacks` has parsed it. */
export interface EntryRow {
  readonly pack: string;
  readonly type: EntryType;
  readonly id: string;
  readonly entry: unknown;
}

/** What became of a note's passage when its page was last open. */
export interface PlacementRow {
  /** The note's. */
  readonly id: string;
  readonly state: Outcome['state'];
  /** Milliseconds since 1970. */
  readonly seenAt: number;
}

/** A whole backup, packed; made by the background, at most one a day. */
export interface BackupRow {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly notes: number;
  readonly sources: number;
  /** Tells whether anything changed since. */
  readonly mark: string;
  /** The backup file, gzipped. */
  readonly content: Uint8Array<ArrayBuffer>;
}

/** What is known of a record, beside its row. */
export interface ShelvedRow {
  /** `writeStateLine` of it. */
  readonly line: string;
  readonly before: Overwritten | null;
}

/** Some of the known records, by `recordKey`. */
export interface ShelfRow {
  readonly number: number;
  readonly records: Readonly<Record<string, ShelvedRow>>;
}

/** Records that a write touched since they were last sent. */
export interface TouchedRow {
  readonly at?: number;
  readonly kind: RecordKind;
  readonly ids: readonly string[];
}

/** What sync remembers: under `memory` and `outbox`; `on` is there while it is set up, `mirrored` holds settings. */
export interface SyncRow {
  readonly key: 'on' | 'memory' | 'outbox' | 'mirrored';
  readonly memory?: SyncMemory;
  readonly outbox?: Outbox;
  readonly mirrored?: Readonly<Record<string, unknown>>;
}

/** What an own object at the place holds, by its number. */
export interface SentRow {
  readonly number: number;
  readonly keys: readonly string[];
}

/** Versions of a text that stand beside the record. */
export interface TextConflictRow {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string;
  readonly others: readonly OtherText[];
}

/** A note or source in the bin, and when this browser first saw it there. */
export interface BinnedRow {
  /** `recordKey` of it. */
  readonly key: string;
  readonly kind: 'note' | 'source';
  readonly id: string;
  /** As it stood in the record then: by the clock of whoever put it there. */
  readonly deletedAt: number;
  /** Milliseconds since 1970, by this browser's clock. */
  readonly seenAt: number;
}

/** An opening that takes longer is stuck: behind a transaction that never ends, or in a browser whose storage hangs. */
export const OPENING_LIMIT_MS = 8_000;

/** Of the schema below. Dexie keeps ten times it in the browser. */
const VERSION = 4;

/** The one database of the extension. A released version is never changed, only followed by the next. */
export class SidelightDatabase extends Dexie {
  declare packs: EntityTable<PackRow, 'id'>;
  declare entries: Table<EntryRow, [string, EntryType, string]>;
  declare layer: EntityTable<LayerRecord, 'id'>;
  declare notes: EntityTable<Note, 'id'>;
  declare sources: EntityTable<SourceRecord, 'id'>;
  declare backups: EntityTable<BackupRow, 'id'>;
  declare placements: EntityTable<PlacementRow, 'id'>;
  /** Choices of the reader as they are synced; at home they are elsewhere. */
  declare settings: EntityTable<{ readonly id: string; readonly value: unknown }, 'id'>;
  declare sync: EntityTable<SyncRow, 'key'>;
  declare sent: EntityTable<SentRow, 'number'>;
  declare shelf: EntityTable<ShelfRow, 'number'>;
  declare touched: Table<TouchedRow, number>;
  declare textConflicts: Table<TextConflictRow, [RecordKind, string, string]>;
  /** Records that sync wrote, for pages that follow: one row a write. */
  declare arrivals: Table<TouchedRow, number>;
  declare binned: EntityTable<BinnedRow, 'key'>;

  readonly #openingLimitMs: number;

  constructor(name = 'sidelight', openingLimitMs = OPENING_LIMIT_MS) {
    super(name);
    this.#openingLimitMs = openingLimitMs;
    this.version(1).stores({
      packs: 'id',
      entries: '[pack+type+id], pack',
      layer: 'id, type, entry',
      sourceNotes: 'key, updatedAt',
    });
    this.version(2)
      .stores({
        notes: 'id, page.url, *tags, updatedAt, deletedAt',
        sources: 'id, entry, updatedAt, deletedAt',
        backups: 'id, createdAt',
        placements: 'id',
        sourceNotes: null,
      })
      .upgrade(async (transaction) => {
        const rows = await transaction.table<FirstSourceNote>('sourceNotes').toArray();
        const records = rows.map(async (row) => {
          const entry = await transaction
            .table<EntryRow>('entries')
            .filter(({ type, id }) => type === 'actors' && id === row.key)
            .first();
          return toSourceRecord(row, readActorKind(entry?.entry));
        });
        await transaction.table('sources').bulkPut(await Promise.all(records));
      });
    this.version(3).stores({
      settings: 'id',
      sync: 'key',
      sent: 'number',
      shelf: 'number',
      touched: '++at',
      textConflicts: '[kind+id+field], [kind+id]',
      arrivals: '++at',
    });
    this.version(VERSION).stores({ binned: 'key' });
    recordTouches(this);
    // Dexie opens what a later version wrote, and this one would write its own shape of rows into it.
    this.on('ready', () => {
      if (this.backendDB().version < (VERSION + 1) * 10) return;
      this.close({ disableAutoOpen: false });
      throw new NewerDatabaseError(NEWER);
    });
  }

  /** Opens it, by itself at the first query. Rejects where that fails and, unlike the browser, where it hangs. */
  override open(): ReturnType<Dexie['open']> {
    const timer = setTimeout(() => {
      if (!this.isOpen()) this.close();
    }, this.#openingLimitMs);
    return super.open().finally(() => clearTimeout(timer));
  }
}
