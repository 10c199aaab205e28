import type { SyncMemory } from './memory.ts';
import {
  epochOf,
  findKeyFile,
  isOlderKey,
  type KeyName,
  parseObjectName,
  type SegmentName,
} from './object-names.ts';
import { missingIn, type Range } from './ranges.ts';
import type { RemoteObject } from './remote.ts';
import type { SyncFault, SyncFaultKind } from './sync-fault.ts';

/** An object that is to be read. */
export interface Unread {
  readonly object: string;
  readonly name: SegmentName;
}

type Fault = Omit<SyncFault, 'at'>;

/** What a listing means to this browser. */
export interface Judgement {
  /** What forbids going on; `null` where nothing does. */
  readonly stop: Fault | null;
  /** What is wrong there and does not forbid going on. */
  readonly faults: readonly Fault[];
  /** Objects to read, oldest of each browser first. */
  readonly unread: readonly Unread[];
  /** The key file in force, where it is not the one that is remembered: the passphrase was changed. */
  readonly newKeyFile: { readonly object: string; readonly name: KeyName } | null;
  /** Numbers that should be there and are not, by replica. */
  readonly missing: Readonly<Record<string, readonly Range[]>>;
  /** The lowest number of this browser's own that another wrote: its profile was copied or restored. `null`: none. */
  readonly forkedAt: number | null;
}

/** Compares what is at the place with what should be: nothing that was once seen may be missing in silence. */
export function judgeListing(
  memory: SyncMemory,
  listing: readonly RemoteObject[],
  outbox: string | null,
): Judgement {
  const named = listing.flatMap(({ name }) => {
    const parsed = parseObjectName(name);
    return parsed === null ? [] : [{ object: name, name: parsed }];
  });
  const inForce = findKeyFile(
    named.map(({ object }) => object).filter((object) => !memory.ignored.includes(object)),
  );
  const isKnown = memory.number > 0 || Object.keys(memory.read).length > 0 || memory.lastSuccessAt !== null;
  const none = { faults: [], unread: [], newKeyFile: null, missing: {}, forkedAt: null };
  if (named.length === 0 && isKnown)
    return { ...none, stop: fault('emptied', 'Nothing of what was kept there is there any more.') };
  if (inForce !== null && isOlderKey(inForce.object, memory.keyFile.name))
    return { ...none, stop: fault('rolled-back', 'The keys went back to earlier ones.', inForce.object) };
  if (inForce !== null && inForce.name.fingerprint !== memory.keys.fingerprint)
    return { ...none, stop: fault('keys-changed', 'Another browser changed the keys.', inForce.object) };
  const chains = groupChains(named, epochOf(memory.keys.fingerprint));
  const missing = findMissing(memory, chains);
  const faults = inForce === null ? [fault('no-key', 'There is no key file.')] : [];
  return {
    stop: null,
    faults: [
      ...faults,
      ...Object.entries(missing).map(([replica, ranges]) => tellMissing(replica, ranges, chains)),
    ],
    missing,
    unread: [...chains].flatMap(([replica, chain]) =>
      replica === memory.replica
        ? []
        : listUnread(memory, replica, chain).filter(({ object }) => !memory.ignored.includes(object)),
    ),
    newKeyFile: inForce !== null && inForce.object !== memory.keyFile.name ? inForce : null,
    forkedAt: findFork(memory, chains.get(memory.replica) ?? [], outbox),
  };
}

function groupChains(
  named: readonly { object: string; name: ReturnType<typeof parseObjectName> & object }[],
  epoch: string,
): Map<string, Unread[]> {
  const chains = new Map<string, Unread[]>();
  for (const { object, name } of named) {
    if (name.type === 'key' || name.epoch !== epoch) continue;
    const chain = chains.get(name.replica);
    if (chain) chain.push({ object, name });
    else chains.set(name.replica, [{ object, name }]);
  }
  return chains;
}

/** The fewest objects that hold everything not read yet: from each missing number the one that reaches furthest. */
function listUnread({ read }: SyncMemory, replica: string, chain: readonly Unread[]): Unread[] {
  const { upTo = 0, gaps = [] } = read[replica] ?? {};
  const last = lastOf(chain);
  const wanted: readonly Range[] = upTo < last ? [...gaps, [upTo + 1, last]] : gaps;
  const chosen = new Map<string, Unread>();
  for (const [from, to] of wanted) {
    let number = from;
    while (number <= to) {
      const covering = chain.filter(({ name }) => name.from <= number && number <= name.number);
      const furthest = Math.max(0, ...covering.map(({ name }) => name.number));
      if (furthest === 0) {
        number = Math.min(...chain.map(({ name }) => name.from).filter((one) => one > number), to + 1);
        continue;
      }
      // Two of one number: their writer's profile was copied. Both hold something.
      for (const one of covering) if (one.name.number === furthest) chosen.set(one.object, one);
      number = furthest + 1;
    }
  }
  return [...chosen.values()];
}

/** Numbers that should be there: up to what was read, what is listed and what any browser claims to have read. */
function findMissing(
  { read, claimed, accepted, replica: self, number }: SyncMemory,
  chains: ReadonlyMap<string, readonly Unread[]>,
): Record<string, Range[]> {
  const replicas = new Set([...chains.keys(), ...Object.keys(read), ...Object.keys(claimed), self]);
  return Object.fromEntries(
    [...replicas].flatMap((replica) => {
      const chain = chains.get(replica) ?? [];
      const own = replica === self ? number : (read[replica]?.upTo ?? 0);
      const held = chain.map(({ name }): Range => [name.from, name.number]);
      const missing = missingIn(
        [1, Math.max(lastOf(chain), own, claimed[replica] ?? 0)],
        [...held, ...(accepted[replica] ?? [])],
      );
      return missing.length === 0 ? [] : [[replica, missing]];
    }),
  );
}

function tellMissing(
  replica: string,
  [first]: readonly Range[],
  chains: ReadonlyMap<string, readonly Unread[]>,
): Fault {
  const what = `object ${first?.[0]} of ${replica}`;
  return (first?.[0] ?? 0) > lastOf(chains.get(replica) ?? [])
    ? fault('rolled-back', `The place went back: ${what} was there and is not.`, what)
    : fault('missing-object', `${what} is missing.`, what);
}

function lastOf(chain: readonly Unread[]): number {
  return Math.max(0, ...chain.map(({ name }) => name.number));
}

/** Own objects that this browser did not write. One that it took away long ago may still be listed and is none of these. */
function findFork(memory: SyncMemory, chain: readonly Unread[], outbox: string | null): number | null {
  const { own, number } = memory;
  const foreign = chain.filter(({ object, name }) =>
    name.number > number
      ? object !== outbox
      : own.some((one) => one.number === name.number && one.from === name.from && one.name !== object),
  );
  return foreign.length === 0 ? null : Math.min(...foreign.map(({ name }) => name.from));
}

function fault(kind: SyncFaultKind, detail: string, object: string | null = null): Fault {
  return { kind, object, status: null, detail };
}
