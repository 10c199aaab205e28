import { isSame } from './is-same.ts';
import { editMembers, type Item } from './members.ts';
import { mergeTexts } from './merge-texts.ts';
import type { RecordKind } from './record-kinds.ts';
import { RECORD_SHAPES, type Row } from './record-shapes.ts';
import { emptyState, lastStamp, type RecordState } from './record-state.ts';
import { itemsOf, type RecordView, viewRecord } from './record-view.ts';
import { nextStamp, type Stamp } from './stamp.ts';
import { editText, type OtherText, type TextVersions, type TextView, viewTexts } from './text-versions.ts';

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
   * The fields as they stood before sync last wrote the row, while nobody here has written since: an open form may still
   * write what it was opened with. `null` where the row stands as it was written here.
   */
  readonly before: Readonly<Record<string, unknown>> | null;
}

/** The record after `row` was found in the database (`null`: it was taken away for good). The same record where nothing changed. */
export function takeLocal(
  { state, before }: ShelvedRecord,
  row: Row | null,
  { replica, now }: Writer,
): RecordState {
  const view = viewRecord(state);
  if (row === null) {
    if (view === null) return state;
    return { ...emptyState(state.kind, state.id), goneAt: nextStamp(lastStamp(state), now, replica) };
  }
  const stamp = nextStamp(lastStamp(state), now, replica);
  const shown = view?.row ?? null;
  const base = shown !== null && before !== null ? chooseBase(state.kind, row, shown, before) : shown;
  const values = takeValues(state, base, row, stamp);
  const members = takeMembers(state, base, row, stamp);
  const texts = takeTexts(state, { view, old: base === shown ? null : before }, row, stamp);
  if (values === state.values && members === state.members && texts === state.texts) return state;
  return { ...state, values: keepDeleted(values, row, stamp), members, texts };
}

/** Puts `text` in the place of all versions of a text that stand side by side. */
export function takeJoinedText(state: RecordState, field: string, text: string, writer: Writer): RecordState {
  const stamp = nextStamp(lastStamp(state), writer.now, writer.replica);
  const versions = state.texts[field] ?? [];
  const next = editText(
    versions,
    viewTexts(versions, () => true),
    { text, others: [] },
    stamp,
  );
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
 * What the writer of `row` had before them: what sync wrote last, or, where every value that sync changed stands in the
 * row as it was before and something else is new, the record before that.
 */
function chooseBase(kind: RecordKind, row: Row, shown: Row, before: Readonly<Record<string, unknown>>): Row {
  const old: Row = { ...shown, ...before };
  const { values, members, texts } = RECORD_SHAPES[kind];
  const fields = [...values, ...Object.keys(members)].filter((field) => field !== 'updatedAt');
  const changed = fields.filter((field) => !isSameField(kind, field, old, shown));
  const isOld = changed.every((field) => isSameField(kind, field, row, old));
  const hasNews = [...fields, ...texts].some((field) => !isSameField(kind, field, row, old));
  return isOld && hasNews ? old : shown;
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
  { view, old }: { view: RecordView | null; old: ShelvedRecord['before'] },
  row: Row,
  stamp: Stamp,
): RecordState['texts'] {
  let taken = state.texts;
  for (const field of RECORD_SHAPES[state.kind].texts) {
    const text = row[field];
    if (typeof text !== 'string') continue;
    const versions = state.texts[field] ?? [];
    const shown = viewOf(view, field, versions);
    const was = old?.[field];
    const next = afterEdit(shown, typeof was === 'string' ? was : null, text, stamp);
    if (next !== null) taken = { ...taken, [field]: editText(versions, shown, next, stamp) };
  }
  return taken;
}

/**
 * What a text shows after it was written as `text`; `null` where nothing changed. `old` is what stood there before sync
 * changed it: a form that was open all the while writes on that, and neither its words nor the other's may be lost.
 */
function afterEdit(view: TextView | null, old: string | null, text: string, stamp: Stamp): TextView | null {
  if (view === null) return { text, others: [] };
  if (text === view.text || text === old) return null;
  if (old === null || isCloserTo(view.text, old, text)) return { text, others: view.others };
  const both = mergeTexts(old, text, view.text);
  if (both !== null) return { text: both, others: view.others };
  const shown: OtherText = { text: view.text, stamp };
  return { text, others: [shown, ...view.others] };
}

/** Whether `text` is rather an edit of `a` than of `b`: it shares more of its beginning and end. */
function isCloserTo(a: string, b: string, text: string): boolean {
  return shared(a, text) > shared(b, text);
}

function shared(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end - Math.abs(a.length - b.length) / 1e6;
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
