import type { SourceRecord } from '../notes/note.ts';
import { sourceIdOf } from '../notes/stable-id.ts';
import { resolveMerges } from '../pack/apply-layer.ts';
import { fold } from '../text/fold.ts';
import type { EntryRow, SidelightDatabase } from './database.ts';
import { orStorageError } from './errors.ts';
import { readActorKind, toSourceRecord } from './from-version-1.ts';
import { loadLayer } from './layer.ts';

/** The remarks of a source's record as the panel shows and edits them beside the source. */
export interface SourceNoteRow {
  /** What the analysis knows the source by: actor id or folded name. In a list also the record's id. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly updatedAt: number;
  /** What it is, for a record that is yet to be made; guessed from the packs where absent. */
  readonly kind?: SourceRecord['kind'];
}

/**
 * The remarks on sources, newest first. A record stands under its id, its glossary entry and its folded name: whichever
 * of them an article's source is known by. Where its entry is shown as another that has no remarks, it stands there too.
 */
export async function listSourceNotes(db: SidelightDatabase): Promise<SourceNoteRow[]> {
  return orStorageError(async () => {
    const records = await db.sources.orderBy('updatedAt').reverse().toArray();
    const remarked = records.filter(({ remarks, deletedAt }) => deletedAt === null && remarks !== '');
    const shownAs = await loadMerges(db);
    const taken = new Set(remarked.flatMap(({ id, entry }) => [id, entry]));
    return remarked.flatMap((record) => {
      const { id, entry, name, remarks, updatedAt } = record;
      const into = followMerge(record, shownAs);
      const isFree = into !== null && !taken.has(into) && !taken.has(sourceIdOf(into));
      if (isFree) taken.add(into);
      const keys = [id, entry, isFree ? into : null, fold(name)].filter((key) => key !== null);
      return [...new Set(keys)].map((key) => ({ key, name, text: remarks, updatedAt }));
    });
  });
}

/** Makes this text the remarks on the source, whose record is made where there is none. An empty text makes none. */
export async function saveSourceNote(db: SidelightDatabase, note: SourceNoteRow): Promise<void> {
  const text = note.text.trim() === '' ? '' : note.text.slice(0, 100_000);
  await orStorageError(() =>
    db.transaction('rw', db.sources, db.entries, db.layer, async () => {
      const record = await findRecord(db, note.key);
      if (record !== null) {
        await db.sources.put({ ...record, remarks: text, updatedAt: note.updatedAt, deletedAt: null });
      } else if (text !== '') {
        const made = toSourceRecord({ ...note, text }, await findActorKind(db, note.key));
        await db.sources.put(note.kind ? { ...made, kind: note.kind } : made);
      }
    }),
  );
}

async function findRecord(db: SidelightDatabase, key: string): Promise<SourceRecord | null> {
  const known =
    (await db.sources.get(key)) ??
    (await db.sources.get(sourceIdOf(key))) ??
    (await db.sources.where('entry').equals(key).first()) ??
    (await db.sources.filter(({ name }) => fold(name) === key).first()) ??
    (await findMergedRecord(db, key));
  return known ?? null;
}

/** The newest record with remarks whose entry is shown as this one: it is the one that `listSourceNotes` shows there. */
async function findMergedRecord(db: SidelightDatabase, key: string): Promise<SourceRecord | undefined> {
  const shownAs = await loadMerges(db);
  const merged = await db.sources
    .filter(
      (record) => record.deletedAt === null && record.remarks !== '' && followMerge(record, shownAs) === key,
    )
    .sortBy('updatedAt');
  return merged.pop();
}

/** What the entry of a record is shown as; `null` where as itself. An entry of the reader's own is known by the record's id. */
function followMerge({ id, entry }: SourceRecord, shownAs: ReadonlyMap<string, string>): string | null {
  return shownAs.get(entry ?? id) ?? shownAs.get(id) ?? null;
}

/**
 * What each merged entry is shown as, by the entry's id and by that of its record. Whether the packs still have it makes
 * no odds: no article is linked to one that is gone.
 */
async function loadMerges(db: SidelightDatabase): Promise<ReadonlyMap<string, string>> {
  const shownAs = resolveMerges(await loadLayer(db), () => true);
  return new Map(
    [...shownAs].flatMap(([entry, into]) => [entry, sourceIdOf(entry)].map((key) => [key, into])),
  );
}

async function findActorKind(db: SidelightDatabase, key: string): Promise<string | null> {
  const row = await db.entries.filter(({ type, id }: EntryRow) => type === 'actors' && id === key).first();
  return readActorKind(row?.entry);
}
