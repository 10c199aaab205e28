import { type Item, listMembers } from './members.ts';
import { findFields, RECORD_SHAPES, type Row } from './record-shapes.ts';
import { lastStamp, type RecordState } from './record-state.ts';
import { NEVER } from './stamp.ts';
import { type OtherText, viewTexts } from './text-versions.ts';

/** A record as it is stored and shown, made of what is known of it. */
export interface RecordView {
  readonly row: Row;
  /** Texts with versions that nobody has joined yet, by field. */
  readonly others: Readonly<Record<string, readonly OtherText[]>>;
}

/** Longest text of a record, in UTF-16 units; a merge that would be longer is left to the reader. */
const MOST_TEXT = 100_000;

/** States never change, and those that came in or lie on the shelf are looked at several times on their way. */
const views = new WeakMap<RecordState, RecordView>();

/** The record; `null` where it is gone, or where too little is known of it to be one. The same for everybody who knows the same. */
export function viewRecord(state: RecordState): RecordView | null {
  const known = views.get(state);
  if (known !== undefined) return known;
  const view = makeView(state);
  if (view !== null) views.set(state, view);
  return view;
}

/** `viewRecord`, of a state that is looked at once. */
export function makeView(state: RecordState): RecordView | null {
  const shape = RECORD_SHAPES[state.kind];
  if (!hasRequired(state)) return null;
  const fields = findFields(state.kind, state.values.type?.value);
  if (fields === null) return null;
  const row: Record<string, unknown> = { id: state.id };
  const others: Record<string, readonly OtherText[]> = {};
  for (const field of shape.values) {
    const value = state.values[field]?.value ?? null;
    const isAbsent = value === null && shape.optional === 'rest' && !shape.required.includes(field);
    if (fields.has(field) && !isAbsent) row[field] = value;
  }
  for (const [field, { limit, fromItem }] of Object.entries(shape.members)) {
    if (fields.has(field)) row[field] = listMembers(state.members[field] ?? {}, limit).map(fromItem);
  }
  for (const field of shape.texts) {
    if (!fields.has(field)) continue;
    const view = viewTexts(state.texts[field] ?? [], (text) => text.length <= MOST_TEXT);
    row[field] = view?.text ?? '';
    if (view !== null && view.others.length > 0) others[field] = view.others;
  }
  if ((row.deletedAt ?? null) !== null && isEditedSinceDeleted(state)) row.deletedAt = null;
  return shape.isFit(row) ? { row: row as Row, others } : null;
}

/** Whether enough is known of it to be a record, and what is known makes none: a value that no version of ours writes. */
export function hasUnfitRow(state: RecordState): boolean {
  // A type of layer record that only later versions know is kept and passed on.
  if (findFields(state.kind, state.values.type?.value) === null) return false;
  return hasRequired(state) && viewRecord(state) === null;
}

function hasRequired({ kind, values }: RecordState): boolean {
  return RECORD_SHAPES[kind].required.every((field) => values[field] !== undefined);
}

/** The items of a list in a row, for comparing. */
export function itemsOf(kind: RecordState['kind'], field: string, row: Row | null): Item[] {
  const list = row?.[field];
  return Array.isArray(list) ? list.map(RECORD_SHAPES[kind].members[field]!.toItem) : [];
}

/** A deletion loses to every later write: whoever wrote had not seen it, else the write would have renewed it. */
function isEditedSinceDeleted(state: RecordState): boolean {
  return lastStamp(state) > (state.values.deletedAt?.stamp ?? NEVER);
}
