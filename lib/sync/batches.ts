import { isMassDelete } from './mass-delete.ts';
import { type RecordState, recordKey } from './record-state.ts';
import { writeStateLine } from './state-line.ts';
import { type DeletionRule, type HeldRecord, type Taken, takeIn, takeOut } from './take-in.ts';
import type { ShelvedRecord, Writer } from './take-local.ts';

/** What is to be stored of a record. */
export interface RecordChange extends Pick<Taken, 'row' | 'others'>, Pick<ShelvedRecord, 'before'> {
  readonly key: string;
  /** All that is known of it, as `writeStateLine` writes it. */
  readonly line: string;
  /** Whether the record waits to be sent afterwards: `keep` leaves that as it is. */
  readonly touched: 'keep' | 'yes' | 'no';
}

/** What another browser's object changes here; `isHeld`: nothing, since so many deletions are asked about first. */
export interface TakeInPlan {
  readonly changes: readonly RecordChange[];
  /** Records that look otherwise than before. */
  readonly changed: number;
  readonly deletions: number;
  readonly isHeld: boolean;
}

/** Plans taking in; `held` gives what is here of each record, `before` deletions went before in this round, `alive` records stand outside the bin. */
export function planTakeIn(
  states: readonly RecordState[],
  held: (state: RecordState) => HeldRecord,
  {
    writer,
    deletions,
    before,
    alive,
  }: { writer: Writer; deletions: DeletionRule; before: number; alive: number },
): TakeInPlan {
  const changes: RecordChange[] = [];
  let changed = 0;
  let deleted = 0;
  const known = new Map<string, HeldRecord>();
  for (const state of states) {
    const key = recordKey(state);
    const record = known.get(key) ?? held(state);
    const { shelved, row, others, mustSend, isSettled, isDeletion } = takeIn(
      record,
      state,
      writer,
      deletions.do === 'undo' ? 'undo' : 'take',
    );
    if (isDeletion) deleted++;
    if (row !== undefined) changed++;
    const touched = mustSend ? 'yes' : isSettled ? 'no' : 'keep';
    changes.push({ key, line: writeStateLine(shelved.state), before: shelved.before, row, others, touched });
    // An object may name a record twice.
    known.set(key, {
      shelved,
      row: row === undefined ? record.row : row,
      isTouched: mustSend || (record.isTouched && !isSettled),
    });
  }
  const all = before + deleted;
  // What goes beyond an answer is judged by itself.
  const isHeld =
    deleted > 0 &&
    (deletions.do === 'hold' || isMassDelete(all - deletions.most, alive + before - deletions.most));
  return isHeld
    ? { changes: [], changed: 0, deletions: before + deleted, isHeld }
    : { changes, changed, deletions: deleted, isHeld };
}

/** What is to be sent of touched records. */
export interface SendPlan {
  readonly changes: readonly RecordChange[];
  readonly lines: readonly string[];
  readonly keys: readonly string[];
  /** Records that wait on: a deletion that is to be allowed, values that no other browser could read. */
  readonly heldBack: readonly string[];
  /** UTF-16 units of `lines`. */
  readonly units: number;
  /** Records that no longer fit. */
  readonly left: readonly string[];
}

/** Plans sending touched records, until there are `mostUnits` UTF-16 units of lines: a single record may be more. */
export function planSend(
  held: readonly (HeldRecord & { readonly key: string })[],
  writer: Writer,
  { withDeletions, mostUnits }: { withDeletions: boolean; mostUnits: number },
): SendPlan {
  const changes: RecordChange[] = [];
  const lines: string[] = [];
  const keys: string[] = [];
  const heldBack: string[] = [];
  let units = 0;
  let done = 0;
  for (const { key, ...record } of held) {
    if (units >= mostUnits) break;
    done++;
    const { shelved, row, others, isDeletion, isUnfit } = takeOut(record, writer);
    if ((isDeletion && !withDeletions) || isUnfit) {
      heldBack.push(key);
      continue;
    }
    // It came and went before anybody was told of it.
    if (!isKnown(shelved.state)) continue;
    const line = writeStateLine(shelved.state);
    changes.push({ key, line, before: shelved.before, row, others, touched: 'keep' });
    units += line.length;
    lines.push(line);
    keys.push(key);
  }
  return { changes, lines, keys, heldBack, units, left: held.slice(done).map(({ key }) => key) };
}

/** How many of the touched records would be deleted for the others. */
export function countDeletions(held: readonly HeldRecord[], writer: Writer): number {
  return held.filter((record) => takeOut(record, writer).isDeletion).length;
}

function isKnown({ goneAt, values }: RecordState): boolean {
  return goneAt !== '' || Object.keys(values).length > 0;
}
