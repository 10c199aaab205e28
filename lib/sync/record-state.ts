import { joinMembers, lastOfMembers, type Members, membersAfter } from './members.ts';
import type { RecordKind } from './record-kinds.ts';
import { laterStamp, NEVER, type Stamp } from './stamp.ts';
import { joinTexts, lastOfTexts, type TextVersions, textsAfter } from './text-versions.ts';

/** A value and when it was written. */
export interface Register {
  readonly stamp: Stamp;
  readonly value: unknown;
}

/** Everything that is known of one record: what browsers send each other. */
export interface RecordState {
  readonly kind: RecordKind;
  readonly id: string;
  /** When it was taken away for good; what was written at or before is gone. `NEVER`: it was not. */
  readonly goneAt: Stamp;
  readonly values: Readonly<Record<string, Register>>;
  readonly members: Readonly<Record<string, Members>>;
  readonly texts: Readonly<Record<string, TextVersions>>;
}

/** Names a record among all kinds. */
export function recordKey({ kind, id }: { kind: RecordKind; id: string }): string {
  return `${kind}:${id}`;
}

/** A record of which nothing is known. */
export function emptyState(kind: RecordKind, id: string): RecordState {
  return { kind, id, goneAt: NEVER, values: {}, members: {}, texts: {} };
}

/** What both know together. Commutative, associative, idempotent: the order in which browsers hear of each other does not matter. */
export function joinStates(a: RecordState, b: RecordState): RecordState {
  return dropGone(joinAll(a, b));
}

/** `joinStates` before what was taken away for good is dropped from it: only to bring a record back. */
export function joinAll(a: RecordState, b: RecordState): RecordState {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  return {
    kind: a.kind,
    id: a.id,
    goneAt: laterStamp(a.goneAt, b.goneAt),
    values: joinEach(a.values, b.values, laterRegister),
    members: joinEach(a.members, b.members, joinMembers),
    texts: joinEach(a.texts, b.texts, joinTexts),
  };
}

/** The latest stamp in it, `NEVER` where there is none. */
export function lastStamp({ goneAt, values, members, texts }: RecordState): Stamp {
  let last = goneAt;
  for (const { stamp } of Object.values(values)) last = laterStamp(last, stamp);
  for (const one of Object.values(members)) last = laterStamp(last, lastOfMembers(one));
  for (const one of Object.values(texts)) last = laterStamp(last, lastOfTexts(one));
  return last;
}

/** Without what was written at or before it was taken away for good. */
export function dropGone(state: RecordState): RecordState {
  const { goneAt } = state;
  if (goneAt === NEVER) return state;
  const filled = <T>(each: Readonly<Record<string, T>>, keep: (one: T) => T | null) =>
    Object.fromEntries(
      Object.entries(each).flatMap(([name, one]) => {
        const kept = keep(one);
        return kept === null ? [] : [[name, kept]];
      }),
    );
  return {
    ...state,
    values: filled(state.values, (register) => (register.stamp > goneAt ? register : null)),
    members: filled(state.members, (one) => {
      const kept = membersAfter(one, goneAt);
      return Object.keys(kept).length === 0 ? null : kept;
    }),
    texts: filled(state.texts, (one) => {
      const kept = textsAfter(one, goneAt);
      return kept.length === 0 ? null : kept;
    }),
  };
}

function isEmpty({ goneAt, values, members, texts }: RecordState): boolean {
  return goneAt === NEVER && [values, members, texts].every((each) => Object.keys(each).length === 0);
}

function laterRegister(a: Register, b: Register): Register {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

function joinEach<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (a: T, b: T) => T,
): Readonly<Record<string, T>> {
  const joined: Record<string, T> = { ...a };
  for (const [name, theirs] of Object.entries(b)) {
    const mine = joined[name];
    joined[name] = mine === undefined ? theirs : join(mine, theirs);
  }
  return joined;
}
