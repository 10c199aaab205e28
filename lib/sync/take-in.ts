import { isSame } from './is-same.ts';
import { RECORD_SHAPES, type Row } from './record-shapes.ts';
import { dropGone, joinAll, joinStates, type RecordState } from './record-state.ts';
import { hasUnfitRow, makeView, type RecordView, viewRecord } from './record-view.ts';
import { NEVER } from './stamp.ts';
import {
  isSameField,
  type Overwritten,
  type ShelvedRecord,
  takeLocal,
  takeRow,
  type Writer,
} from './take-local.ts';
import type { OtherText } from './text-versions.ts';

/** A record as this browser has it. */
export interface HeldRecord {
  readonly shelved: ShelvedRecord;
  /** What the database has; `null` where it has none. */
  readonly row: Row | null;
  /** Whether somebody here wrote it since it was last sent. */
  readonly isTouched: boolean;
}

/** What becomes of a record. */
export interface Taken {
  readonly shelved: ShelvedRecord;
  /** What the database has to hold: `undefined` where it holds that already, `null` where nothing. */
  readonly row: Row | null | undefined;
  readonly others: Readonly<Record<string, readonly OtherText[]>>;
  /** Whether a record that stood outside the bin no longer does. */
  readonly isDeletion: boolean;
}

/** What is done with deletions that came in: taken over, or undone for everybody. */
export type Deletions = 'take' | 'undo';

/** How far that goes: for so many at most (`most`), more are asked about; `hold`: for none, while a question stands. */
export type DeletionRule = { readonly do: Deletions; readonly most: number } | { readonly do: 'hold' };

/** A record after a look at what was written here; `isUnfit` as `hasUnfitRow`. */
export function takeOut({ shelved, row }: HeldRecord, writer: Writer): Taken & { readonly isUnfit: boolean } {
  const before = viewRecord(shelved.state);
  const { state, known } = takeRow(shelved, row, writer);
  const after = state === shelved.state ? before : makeView(state);
  const isUnfit = after === null && hasUnfitRow(state);
  const kept = hasWritten(shelved, row, state, writer) ? null : shelved.before;
  return {
    ...settle({ state, view: after, row, was: { ...state, texts: known }, kept }),
    isDeletion: isAlive(before) && !isAlive(after) && !isUnfit,
    isUnfit,
  };
}

/** A record after another browser's knowledge of it came in. */
interface TakenIn extends Taken {
  readonly mustSend: boolean;
  /** Whether the other knew all that is known here. */
  readonly isSettled: boolean;
}

/** Takes another browser's knowledge of a record in. */
export function takeIn(
  { shelved, row, isTouched }: HeldRecord,
  theirs: RecordState,
  writer: Writer,
  deletions: Deletions,
): TakenIn {
  const withheld = withholdDeletion({ shelved, row, isTouched }, theirs, writer);
  if (withheld !== null) return withheld;
  // A row that nobody here wrote says nothing: one that is missing or older was lost on a full disk, not taken away or back.
  const { state: mine, known } = isTouched
    ? takeRow(shelved, row, writer)
    : { state: shelved.state, known: shelved.state.texts };
  const all = joinAll(mine, theirs);
  const joined = dropGone(all);
  let state = bringBack(all, joined, writer);
  let view = viewRecord(state);
  const isDeletion = isAliveRow(row) && !isAlive(view) && !hasUnfitRow(state);
  const isUndone = isDeletion && deletions === 'undo';
  if (isUndone) {
    state = takeLocal({ state, before: null }, row, writer);
    view = viewRecord(state);
  }
  const wroteHere = mine !== shelved.state;
  const kept = hasWritten(shelved, row, mine, writer) ? null : shelved.before;
  return {
    ...settle({ state, view, row, was: { ...mine, texts: known }, kept }),
    isDeletion,
    mustSend: wroteHere || !isSame(state, joined),
    isSettled: isSame(state, theirs),
  };
}

/**
 * A deletion that waits to be sent stays beside what comes in of its record: it is counted and asked about when it is sent, and is
 * not to slip out with others' news. `null` where none waits, or where what came in settles it: brings the record back or takes it away, too.
 */
function withholdDeletion(
  { shelved, row, isTouched }: HeldRecord,
  theirs: RecordState,
  writer: Writer,
): TakenIn | null {
  const shelf = viewRecord(shelved.state);
  if (!isTouched || isAliveRow(row) || shelf === null || !isAlive(shelf)) return null;
  const all = joinAll(takeLocal(shelved, row, writer), theirs);
  if (isAlive(viewRecord(bringBack(all, dropGone(all), writer)))) return null;
  const { state: mine, known, rest, hasNews } = takeBesideBin(shelved, row, writer);
  const state = joinStates(mine, theirs);
  const view = viewRecord(state);
  if (!isAlive(view)) return null;
  const kept = hasNews ? null : shelved.before;
  const settled = settle({ state, view, row: rest, was: { ...mine, texts: known }, kept });
  const held = { isDeletion: false, mustSend: false, isSettled: false };
  if (row === null) return { ...settled, row: undefined, ...held };
  const { deletedAt, updatedAt } = row;
  const { before } = settled.shelved;
  return {
    ...settled,
    shelved: { state, before: before && { ...before, fields: { ...before.fields, deletedAt } } },
    row: settled.row ? { ...settled.row, deletedAt, updatedAt } : undefined,
    ...held,
  };
}

/** Whether somebody here wrote since something last came in: `after` is the record with what is in the row. */
function hasWritten(shelved: ShelvedRecord, row: Row | null, after: RecordState, writer: Writer): boolean {
  return after !== shelved.state && (isAliveRow(row) || takeBesideBin(shelved, row, writer).hasNews);
}

/** The record after a look at what was written here but for the deletion, and the row without that. */
function takeBesideBin(
  shelved: ShelvedRecord,
  row: Row | null,
  writer: Writer,
): ReturnType<typeof takeRow> & { readonly rest: Row | null; readonly hasNews: boolean } {
  const shelf = viewRecord(shelved.state)?.row;
  const isBinned = row !== null && shelf !== undefined && isAliveRow(shelf) && !isAliveRow(row);
  const rest = isBinned ? { ...row, deletedAt: null, updatedAt: shelf.updatedAt } : row;
  const taken =
    rest === null ? { state: shelved.state, known: shelved.state.texts } : takeRow(shelved, rest, writer);
  // A deletion that waited when something came in is older than that: a form may still stand open.
  const hasWaited = !isBinned || row.deletedAt === shelved.before?.fields.deletedAt;
  return { ...taken, rest, hasNews: taken.state !== shelved.state || !hasWaited };
}

/**
 * What both know together, and a record that was taken away for good while somebody went on writing it: it is written anew
 * from what both had, since the rest of it was dropped with the taking away.
 */
function bringBack(all: RecordState, joined: RecordState, writer: Writer): RecordState {
  if (joined === all || !hasContent(joined) || viewRecord(joined) !== null) return joined;
  const before = viewRecord({ ...all, goneAt: NEVER });
  return before === null ? joined : takeLocal({ state: joined, before: null }, before.row, writer);
}

function hasContent({ values, members, texts }: RecordState): boolean {
  return [values, members, texts].some((each) => Object.keys(each).length > 0);
}

function settle({
  state,
  view,
  row,
  was,
  kept,
}: {
  state: RecordState;
  view: RecordView | null;
  row: Row | null;
  /** What was known when the row was as it is. */
  was: RecordState;
  kept: ShelvedRecord['before'];
}): Omit<Taken, 'isDeletion'> {
  const shown = view?.row ?? null;
  const isAsStored =
    row === null || shown === null
      ? row === shown
      : Object.keys(shown).every((field) => isSame(row[field], shown[field]));
  const before =
    row === null || shown === null ? null : isAsStored ? kept : overwritten(was, row, shown, kept);
  // Values that make no record are no deletion: what stands here stays.
  const isLeft = shown === null && (state.goneAt === NEVER || hasUnfitRow(state));
  return {
    shelved: { state, before },
    row: isAsStored || isLeft ? undefined : shown,
    others: view?.others ?? {},
  };
}

/** What is written over; what was written over before that, while nobody here wrote, stays. */
function overwritten(was: RecordState, row: Row, shown: Row, kept: Overwritten | null): Overwritten | null {
  const changed = fieldsChanged(was, row, shown);
  const texts = changed.filter((field) => was.texts[field] !== undefined);
  const fields = {
    ...Object.fromEntries(changed.map((field) => [field, row[field] ?? null])),
    ...kept?.fields,
  };
  if (Object.keys(fields).length === 0) return null;
  return {
    fields,
    texts: { ...Object.fromEntries(texts.map((field) => [field, was.texts[field]!])), ...kept?.texts },
  };
}

function fieldsChanged({ kind }: RecordState, row: Row, shown: Row): string[] {
  const { values, members, texts } = RECORD_SHAPES[kind];
  return [...values, ...Object.keys(members), ...texts].filter(
    (field) => !isSameField(kind, field, row, shown),
  );
}

function isAlive(view: RecordView | null): boolean {
  return isAliveRow(view?.row ?? null);
}

function isAliveRow(row: Row | null): boolean {
  return row !== null && typeof row.deletedAt !== 'number';
}
