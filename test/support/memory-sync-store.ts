import { countDeletions, planSend, planTakeIn, type RecordChange } from '../../lib/sync/batches.ts';
import type { Outbox, SyncMemory } from '../../lib/sync/memory.ts';
import type { RecordKind } from '../../lib/sync/record-kinds.ts';
import type { Row } from '../../lib/sync/record-shapes.ts';
import { emptyState } from '../../lib/sync/record-state.ts';
import { viewRecord } from '../../lib/sync/record-view.ts';
import { parseStateLine, writeStateLine } from '../../lib/sync/state-line.ts';
import type { SyncStore } from '../../lib/sync/sync-store.ts';
import type { HeldRecord } from '../../lib/sync/take-in.ts';
import { type Overwritten, takeJoinedText, takeLocal } from '../../lib/sync/take-local.ts';

/** What a simulated browser has on its disk: survives every kill. */
export interface Disk {
  rows: Map<string, Row>;
  shelf: Map<string, { line: string; before: Overwritten | null }>;
  touched: Set<string>;
  others: Map<string, Readonly<Record<string, readonly unknown[]>>>;
  sent: Map<number, readonly string[]>;
  memory: SyncMemory | null;
  outbox: Outbox | null;
}

export function makeDisk(): Disk {
  return {
    ...{ rows: new Map(), shelf: new Map(), touched: new Set(), others: new Map(), sent: new Map() },
    ...{ memory: null, outbox: null },
  };
}

/** Stores a record as the reader's own pages do; `null` takes it away. */
export function writeRow(disk: Disk, key: string, row: Row | null): void {
  if (row === null) disk.rows.delete(key);
  else disk.rows.set(key, row);
  disk.touched.add(key);
}

/** The store of a simulated browser: every act is one step that no kill can part. An object holds at most `mostRecords`. */
export function createMemorySyncStore(disk: Disk, mostRecords = Number.POSITIVE_INFINITY): SyncStore {
  const held = (key: string): HeldRecord => {
    const [kind, id] = splitKey(key);
    const shelved = disk.shelf.get(key);
    return {
      shelved: {
        state: shelved ? parseStateLine(shelved.line) : emptyState(kind, id),
        before: shelved?.before ?? null,
      },
      row: disk.rows.get(key) ?? null,
      isTouched: disk.touched.has(key),
    };
  };
  const alive = () => [...disk.rows.values()].filter(({ deletedAt }) => typeof deletedAt !== 'number').length;
  const apply = (changes: readonly RecordChange[]) => {
    for (const { key, line, before, row, others, touched } of changes) {
      disk.shelf.set(key, { line, before });
      if (row === null) disk.rows.delete(key);
      else if (row !== undefined) disk.rows.set(key, row);
      if (Object.keys(others).length > 0) disk.others.set(key, others);
      else disk.others.delete(key);
      if (touched === 'yes') disk.touched.add(key);
      if (touched === 'no') disk.touched.delete(key);
    }
  };
  const touchAll = () => {
    for (const key of [...disk.rows.keys(), ...disk.shelf.keys()]) disk.touched.add(key);
  };
  return {
    load: async () => (disk.memory ? { memory: disk.memory, outbox: disk.outbox } : null),
    save: async (memory) => {
      disk.memory = memory;
    },
    takeIn: async (states, { memory, writer, deletions, before }) => {
      const of = alive();
      const plan = planTakeIn(states, ({ kind, id }) => held(`${kind}:${id}`), {
        ...{ writer, deletions, before },
        alive: of,
      });
      if (plan.isHeld) return { isHeld: true, deletions: plan.deletions, of: of + before };
      apply(plan.changes);
      disk.memory = memory;
      return { isHeld: false, changed: plan.changed, deletions: plan.deletions };
    },
    weigh: async (writer) => {
      // Before anything was sent there is nothing to delete for others.
      const records = disk.shelf.size === 0 ? [] : [...disk.touched].map(held);
      const deletions = countDeletions(records, writer);
      return { touched: disk.touched.size, deletions, of: alive() + deletions };
    },
    collect: async ({ writer, withDeletions, mostUnits }) => {
      const keys: string[] = [];
      const lines: string[] = [];
      const done: string[] = [];
      let units = 0;
      for (const key of disk.touched) {
        if (units >= mostUnits || lines.length >= mostRecords) break;
        const plan = planSend([{ key, ...held(key) }], writer, { withDeletions, mostUnits });
        apply(plan.changes);
        lines.push(...plan.lines);
        keys.push(...plan.keys);
        if (plan.heldBack.length === 0) done.push(key);
        units += plan.lines[0]?.length ?? 0;
      }
      if (lines.length > 0) return { lines, keys, token: done.map((key) => [key, disk.rows.get(key)]) };
      for (const key of done) disk.touched.delete(key);
      return null;
    },
    repack: async (from, parcel) => {
      const sent = [...disk.sent].flatMap(([number, keys]) => (number >= from ? keys : []));
      const keys = [...new Set([...sent, ...parcel.keys])];
      return { lines: keys.map((key) => disk.shelf.get(key)!.line), keys, token: parcel.token };
    },
    stow: async (outbox, { token }, memory) => {
      disk.outbox = outbox;
      disk.memory = memory;
      // What was written between collecting and stowing waits on.
      for (const [key, row] of (token as readonly [string, Row | undefined][] | null) ?? [])
        if (disk.rows.get(key) === row) disk.touched.delete(key);
    },
    confirm: async (outbox, memory) => {
      for (const number of disk.sent.keys())
        if (number >= outbox.from && number <= outbox.number) disk.sent.delete(number);
      disk.sent.set(outbox.number, outbox.keys);
      disk.outbox = null;
      disk.memory = memory;
    },
    renew: async (from, memory) => {
      for (const [number, keys] of disk.sent)
        if (number >= from) for (const key of keys) disk.touched.add(key);
      for (const key of disk.outbox?.keys ?? []) disk.touched.add(key);
      disk.sent.clear();
      disk.outbox = null;
      disk.memory = memory;
    },
    begin: async (memory) => {
      disk.sent.clear();
      disk.outbox = null;
      disk.memory = memory;
      touchAll();
    },
    forget: async () => {
      disk.memory = null;
      disk.outbox = null;
      for (const map of [disk.shelf, disk.touched, disk.others, disk.sent]) map.clear();
    },
    joinText: async (joined, writer) => {
      const key = `${joined.kind}:${joined.id}`;
      const { shelved, row } = held(key);
      if (row === null) return;
      const state = takeJoinedText(takeLocal(shelved, row, writer), joined, writer);
      const { others = {} } = viewRecord(state) ?? {};
      const next = { ...row, [joined.field]: joined.text };
      apply([{ key, line: writeStateLine(state), before: null, row: next, others, touched: 'yes' }]);
    },
    restoreDeleted: async () => undefined,
  };
}

function splitKey(key: string): [RecordKind, string] {
  const at = key.indexOf(':');
  return [key.slice(0, at) as RecordKind, key.slice(at + 1)];
}
