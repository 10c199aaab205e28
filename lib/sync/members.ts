import { NEVER, type Stamp } from './stamp.ts';

/**
 * A set whose elements each remember when they were last put in or taken out, the later of two writes wins: a
 * last-writer-wins element set (Shapiro et al. 2011), with a place in the order and, for some sets, a value.
 */
export type Members = Readonly<Record<string, Member>>;

export interface Member {
  readonly stamp: Stamp;
  /** Where in the list it was put; -1: taken out. */
  readonly place: number;
  /** What goes with it; `null` where nothing does. */
  readonly value: string | number | null;
}

/** An element of the list as it stands in a record. */
export interface Item {
  readonly element: string;
  readonly value: Member['value'];
}

/** What both know together. Commutative, associative, idempotent. */
export function joinMembers(a: Members, b: Members): Members {
  const joined = new Map(Object.entries(a));
  for (const [element, member] of Object.entries(b)) {
    const mine = joined.get(element);
    if (mine === undefined || isLater(member, mine)) joined.set(element, member);
  }
  // An element may be called `__proto__`: this makes a plain property of it.
  return Object.fromEntries(joined);
}

/** Without what was written at or before `floor`. */
export function membersAfter(members: Members, floor: Stamp): Members {
  if (floor === NEVER) return members;
  return Object.fromEntries(Object.entries(members).filter(([, { stamp }]) => stamp > floor));
}

/** The list: in the order in which elements were put in, at most `limit` of them. */
export function listMembers(members: Members, limit: number): Item[] {
  return Object.entries(members)
    .filter(([, { place }]) => place >= 0)
    .sort(
      ([x, a], [y, b]) =>
        a.place - b.place || (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : x < y ? -1 : 1),
    )
    .slice(0, limit)
    .map(([element, { value }]) => ({ element, value }));
}

/** The set after a list `before` was made into `now`: only what differs is written; the same set where nothing does. */
export function editMembers(
  members: Members,
  before: readonly Item[],
  now: readonly Item[],
  stamp: Stamp,
): Members {
  const left = new Map(before.map(({ element, value }) => [element, value]));
  const has = new Map(now.map(({ element, value }) => [element, value]));
  const changes: [string, Member][] = [];
  let place = 0;
  for (const [element, value] of has) {
    if (!left.has(element) || left.get(element) !== value) changes.push([element, { stamp, place, value }]);
    left.delete(element);
    place++;
  }
  for (const element of left.keys()) changes.push([element, { stamp, place: -1, value: null }]);
  if (changes.length === 0) return members;
  return Object.fromEntries([...Object.entries(members), ...changes]);
}

/** The latest stamp in it. */
export function lastOfMembers(members: Members): Stamp {
  let last = NEVER;
  for (const { stamp } of Object.values(members)) if (stamp > last) last = stamp;
  return last;
}

/** Stamps are unique but for a copied profile; there the larger content wins everywhere. */
function isLater(a: Member, b: Member): boolean {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp;
  return JSON.stringify([a.place, a.value]) > JSON.stringify([b.place, b.value]);
}
