import { isSame } from './is-same.ts';
import { editMembers, type Item } from './members.ts';
import { findOrigin } from './merge-texts.ts';
import type { RecordKind } from './record-kinds.ts';
import { isSynced, RECORD_SHAPES, type Row } from './record-shapes.ts';
import { emptyState, lastStamp, type RecordState } from './record-state.ts';
import { itemsOf, type RecordView, viewRecord } from './record-view.ts';
import { NEVER, nextStamp, type Stamp } from './stamp.ts';
import {
  editText,
  joinTexts,
  lastOfTexts,
  type TextVersions,
  type TextView,
  viewTexts,
} from './text-versions.ts';

/** Who writes, and when. */
export interface Writer {
  readonly replica: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What this browser keeps of a record beside its row. */
export interface ShelvedRecord {
  readonly state: RecordState;
  /**
   * What sync last overwrote here, while nobody here has written since: an open form may still write on what it was opened
   * with. `null` where the row stands as it was written here.
   */
  readonly before: Overwritten | null;
}

/** Fields as they stood before, by name, and the versions of those that are texts. */
export interface Overwritten {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, TextVersions>>;
}

/** The record after `row` was found in the database (`null`: it was taken away for good). The same record where nothing changed. */
export function takeLocal(shelved: ShelvedRecord, row: Row | null, writer: Writer): RecordState {
  return takeRow(shelved, row, writer).state;
}

/** `takeLocal`, with what the writer of the row knew of each text: less than there is, where a form stood open. */
export function takeRow(
  { state, before }: ShelvedRecord,
  row: Row | null,
  { replica, now }: Writer,
): { readonly state: RecordState; readonly known: RecordState['texts'] } {
  const asItIs = { state, known: state.texts };
  if (row !== null && !isSynced(state.kind, row)) return asItIs;
  const view = viewRecord(state);
  if (row === null) {
    if (view === null) return asItIs;
    // What was known here goes and nothing else: a later stamp would take along what others wrote meanwhile.
    return { state: { ...emptyState(state.kind, state.id), goneAt: lastStamp(state) }, known: {} };
  }
  const last = lastStamp(state);
  // A record that sync hears of for the first time is as old as it says: what others wrote since is not to lose to it.
  const since = typeof row.updatedAt === 'number' ? row.updatedAt : now;
  const stamp = nextStamp(last, last === NEVER ? Math.min(now, since) : now, replica);
  const shown = view?.row ?? null;
  const old = shown !== null && before !== null ? { ...shown, ...before.fields } : null;
  const base = shown !== null && old !== null ? chooseBase(state.kind, row, shown, old) : shown;
  // Nothing but old values, written anew, be it from a backup: the reader took back what came in.
  const isTakenBack = old !== null && isSame({ ...row, updatedAt: 0 }, { ...old, updatedAt: 0 });
  const values = takeValues(state, base, row, stamp);
  const members = takeMembers(state, base, row, stamp);
  const { texts, known } = takeTexts(state, { view, before, isTakenBack }, row, stamp);
  if (values === state.values && members === state.members && texts === state.texts) return asItIs;
  return { state: { ...state, values: keepDeleted(values, row, stamp), members, texts }, known };
}

/** A text that the reader made of versions that stood side by side. */
export interface JoinedText {
  readonly field: string;
  readonly text: string;
  /** The versions that the reader saw: the text comes in their place alone. */
  readonly seen: readonly string[];
}

/** Puts a text in the place of versions that stand side by side; one that came in meanwhile goes on standing beside it. */
export function takeJoinedText(
  state: RecordState,
  { field, text, seen }: JoinedText,
  writer: Writer,
): RecordState {
  const stamp = nextStamp(lastStamp(state), writer.now, writer.replica);
  const versions = state.texts[field] ?? [];
  const view = viewTexts(versions, () => true);
  const shown = view === null ? [] : [{ text: view.text, stamp: lastOfTexts(versions) }, ...view.others];
  const others = shown.filter((version) => version.text !== text && !seen.includes(version.text));
  const next = editText(versions, view, { text, others }, stamp);
  return { ...state, texts: { ...state.texts, [field]: next } };
}

/** Whether two values of a field are the same; lists are compared as sets. */
export function isSameField(kind: RecordKind, field: string, a: Row | null, b: Row | null): boolean {
  if (RECORD_SHAPES[kind].members[field] === undefined) return isSame(a?.[field], b?.[field]);
  const sorted = (row: Row | null) =>
    itemsOf(kind, field, row)
      .map((item) => JSON.stringify([item.element, item.value]))
      .sort();
  return isSame(sorted(a), sorted(b));
}

/**
 * What the writer of `row` had before them: what sync wrote last, or, where nothing that sync changed stands in the row and
 * something else is new in it, the record before that.
 */
function chooseBase(kind: RecordKind, row: Row, shown: Row, old: Row): Row {
  const { values, members, texts } = RECORD_SHAPES[kind];
  const fields = [...values, ...Object.keys(members), ...texts].filter((field) => field !== 'updatedAt');
  const changed = fields.filter((field) => !isSameField(kind, field, old, shown));
  const hasSeen = changed.some((field) => isSameField(kind, field, row, shown));
  const hasNews = fields.some((field) => !isSameField(kind, field, row, old));
  return hasNews && !hasSeen ? old : shown;
}

function takeValues(state: RecordState, base: Row | null, row: Row, stamp: Stamp): RecordState['values'] {
  const changed = RECORD_SHAPES[state.kind].values.filter((field) => {
    const before = base === null ? state.values[field]?.value : (base[field] ?? null);
    return before === undefined ? row[field] !== undefined : !isSame(row[field] ?? null, before);
  });
  if (changed.length === 0) return state.values;
  return {
    ...state.values,
    ...Object.fromEntries(changed.map((field) => [field, { stamp, value: row[field] ?? null }])),
  };
}

function takeMembers(state: RecordState, base: Row | null, row: Row, stamp: Stamp): RecordState['members'] {
  let taken = state.members;
  for (const field of Object.keys(RECORD_SHAPES[state.kind].members)) {
    const before = state.members[field] ?? {};
    const now: Item[] = itemsOf(state.kind, field, row);
    const edited = editMembers(before, itemsOf(state.kind, field, base), now, stamp);
    if (edited !== before) taken = { ...taken, [field]: edited };
  }
  return taken;
}

function takeTexts(
  state: RecordState,
  {
    view,
    before,
    isTakenBack,
  }: { view: RecordView | null; before: Overwritten | null; isTakenBack: boolean },
  row: Row,
  stamp: Stamp,
): { readonly texts: RecordState['texts']; readonly known: RecordState['texts'] } {
  let texts = state.texts;
  let known = state.texts;
  for (const field of RECORD_SHAPES[state.kind].texts) {
    const text = row[field];
    if (typeof text !== 'string') continue;
    const versions = state.texts[field] ?? [];
    const shown = viewOf(view, field, versions);
    const old = before?.fields[field];
    const origin =
      shown === null || typeof old !== 'string'
        ? 'after'
        : isTakenBack
          ? null
          : findOrigin(old, shown.text, text);
    const was = before?.texts[field] ?? [];
    if (text === shown?.text) continue;
    if (text === old && !isTakenBack) {
      known = { ...known, [field]: was };
    } else if (origin === 'before') {
      // A form that was open all the while writes on what it was opened with, as another browser would: both count.
      const beside = viewTexts(was, () => true)?.others ?? [];
      const written = editText(was, { text: String(old), others: beside }, { text, others: beside }, stamp);
      texts = { ...texts, [field]: joinTexts(versions, written) };
      known = { ...known, [field]: written };
    } else {
      const beside = shown?.others ?? [];
      // Nobody can tell on which of the two it was written: it comes from neither, and both stand beside it.
      const edited =
        origin === null
          ? editText(versions, null, { text, others: [...beside, ...versions] }, stamp)
          : editText(versions, shown, { text, others: beside }, stamp);
      texts = { ...texts, [field]: edited };
      known = { ...known, [field]: texts[field]! };
    }
  }
  return { texts, known };
}

/** A record that is edited in the bin stays there. */
function keepDeleted(values: RecordState['values'], row: Row, stamp: Stamp): RecordState['values'] {
  const { deletedAt } = row;
  return typeof deletedAt === 'number' ? { ...values, deletedAt: { stamp, value: deletedAt } } : values;
}

function viewOf(view: RecordView | null, field: string, versions: TextVersions): TextView | null {
  if (versions.length === 0) return null;
  if (view === null) return viewTexts(versions, () => true);
  return { text: String(view.row[field]), others: view.others[field] ?? [] };
}
