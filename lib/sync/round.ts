import { judgeListing, type Unread } from './judge-listing.ts';
import { isMassDelete } from './mass-delete.ts';
import { ASK, type Outbox, type OwnObject, type SyncMemory } from './memory.ts';
import { epochOf, isOlderKey, parseObjectName } from './object-names.ts';
import { compareSizes } from './object-sizes.ts';
import { noteRead } from './read-marks.ts';
import type { RemoteObject } from './remote.ts';
import { waitAfter } from './retry.ts';
import type { RoundEffect, RoundEvent } from './round-effects.ts';
import type { Segment } from './segment.ts';
import type { SyncFault } from './sync-fault.ts';
import type { MassDelete } from './sync-state.ts';
import type { DeletionRule } from './take-in.ts';

type Fault = Omit<SyncFault, 'at'>;

/** A round between two effects. */
export interface RoundState {
  readonly memory: SyncMemory;
  readonly outbox: Outbox | null;
  readonly now: number;
  /** For a new replica id, should one be needed. */
  readonly spareReplica: string;
  readonly waitingFor: RoundEffect;
  readonly unread: readonly Unread[];
  readonly faults: readonly Fault[];
  readonly listed: readonly string[];
  /** Records that came in, deletions among them. */
  readonly received: number;
  readonly deletions: number;
  /** What this round asks about; what the last one asked stays in `memory` until this one is through. */
  readonly massDelete: MassDelete | null;
  /** `null` before the deletions that wait were weighed. */
  readonly withDeletions: boolean | null;
  readonly hasSent: boolean;
  readonly hasTidied: boolean;
  readonly total: number;
}

export type RoundStep = readonly [RoundState, RoundEffect];

/** Begins a round. */
export function beginRound(
  start: Pick<RoundState, 'memory' | 'outbox' | 'faults' | 'now' | 'spareReplica'>,
): RoundStep {
  const memory = { ...start.memory, progress: { step: 'listing', done: 0, total: null } as const };
  return ask(
    {
      ...start,
      memory,
      waitingFor: { do: 'list' },
      unread: [],
      listed: [],
      received: 0,
      deletions: 0,
      massDelete: null,
      withDeletions: null,
      hasSent: false,
      hasTidied: false,
      total: 0,
    },
    { do: 'list' },
  );
}

/** The round after an answer, and what it asks next. Pure: the same answers make the same round. */
export function advanceRound(state: RoundState, event: RoundEvent): RoundStep {
  if (event.type === 'failed') return failed(state, event.fault);
  const { waitingFor, memory } = state;
  switch (event.type) {
    case 'listed':
      return listed(state, event.objects);
    case 'key-file': {
      const { object } = waitingFor as { object: string };
      const parsed = parseObjectName(object);
      const number = parsed?.type === 'key' ? parsed.number : memory.keyFile.number;
      const keyFile = { name: object, number, bytes: event.bytes };
      const passedOver = object === memory.passedOver ? object : null;
      return next({ ...state, memory: { ...memory, keyFile, passedOver } });
    }
    case 'read':
      return read(state, event);
    case 'taken': {
      const { memory: taken } = waitingFor as { memory: SyncMemory };
      const received = state.received + event.changed;
      return next({
        ...state,
        memory: taken,
        unread: state.unread.slice(1),
        received,
        deletions: state.deletions + event.deletions,
      });
    }
    case 'held': {
      const massDelete = { direction: 'incoming', records: event.deletions, of: event.of } as const;
      const { replica } = state.unread[0]!.name;
      return next({
        ...state,
        // A question that stands is the same until it is answered.
        massDelete: state.massDelete ?? (isAsking(memory) ? memory.massDelete : massDelete),
        // What comes after it in the same browser's objects waits with it.
        unread: state.unread.filter(({ name }) => name.replica !== replica),
      });
    }
    case 'weighed': {
      const { outgoing, most } = memory.allowed;
      const isAllowed = outgoing === 'send' && event.deletions <= most;
      const isHeld = !isAllowed && isMassDelete(event.deletions, event.of);
      const massDelete = { direction: 'outgoing', records: event.deletions, of: event.of } as const;
      return next({
        ...state,
        // One question at a time.
        massDelete: state.massDelete ?? (isHeld ? massDelete : null),
        withDeletions: !isHeld,
        total: event.touched,
      });
    }
    case 'collected':
      return event.outbox === null
        ? closeOrTidy(state)
        : next({ ...state, outbox: event.outbox, memory: progress(memory, 'sending', 0, null) });
    case 'done':
      return done(state);
  }
}

function listed(state: RoundState, objects: readonly RemoteObject[]): RoundStep {
  const { memory, now } = state;
  const remote = {
    objects: objects.length,
    bytes: objects.reduce((sum, { bytes }) => sum + bytes, 0),
    at: now,
  };
  const { stop, faults, unread, newKeyFile, forkedAt } = judgeListing(
    memory,
    objects,
    state.outbox?.name ?? null,
  );
  const weighed = compareSizes(memory, objects, new Set(unread.map(({ object }) => object)));
  const after = {
    ...state,
    memory: { ...memory, remote, sizes: weighed.sizes },
    faults: [...state.faults, ...faults, ...weighed.faults],
    unread,
    listed: objects.map(({ name }) => name),
    total: unread.length,
  };
  if (stop !== null) return failed(after, stop);
  if (forkedAt !== null) return renew({ ...after, faults: state.faults }, forkedAt);
  return newKeyFile === null ? next(after) : ask(after, { do: 'read-key-file', object: newKeyFile.object });
}

/** Somebody else wrote under this id: a copied profile, or one that was restored and forgot. Both go on as two. */
function renew(state: RoundState, from: number): RoundStep {
  const { memory, spareReplica } = state;
  const { replica, number, hash, read } = memory;
  const renewed: SyncMemory = {
    ...memory,
    replica: spareReplica,
    number: 0,
    hash: '',
    own: [],
    reserved: 0,
    read:
      number === 0
        ? read
        : {
            ...read,
            [replica]: {
              upTo: number,
              hash,
              gaps: [[from, number]].filter(([a, b]) => a! <= b!) as [number, number][],
            },
          },
  };
  return ask({ ...state, memory: renewed, outbox: null }, { do: 'renew', from, memory: renewed });
}

function read(state: RoundState, { header, states, unfit }: Segment): RoundStep {
  const { name, object } = state.unread[0]!;
  const mark = state.memory.read[name.replica];
  const isNext = mark !== undefined && name.from === mark.upTo + 1;
  // After a repair neither is known.
  const isBroken = isNext && mark.hash !== '' && header.before !== '' && header.before !== mark.hash;
  const memory = noteRead(state.memory, name, header);
  const shown = progress(memory, 'reading', state.total - state.unread.length + 1, state.total);
  const faults: Fault[] = [];
  const tell = (kind: Fault['kind'], detail: string) => faults.push({ kind, object, status: null, detail });
  if (isBroken)
    tell('rolled-back', 'Its writer went back to an earlier state: a profile that was copied or restored.');
  if (unfit.length > 0) tell('damaged', `Line ${unfit[0]} has an impossible value and was left out.`);
  return ask(
    { ...state, faults: [...state.faults, ...faults] },
    {
      do: 'take-in',
      states,
      memory: shown,
      deletions: ruleOf(memory),
      before: state.deletions,
    },
  );
}

function ruleOf(memory: SyncMemory): DeletionRule {
  const { incoming, most } = memory.allowed;
  if (isAsking(memory)) return { do: 'hold' };
  return incoming === 'ask' ? { do: 'take', most: 0 } : { do: incoming, most };
}

/** Whether the last round asked about deletions of others and nobody has answered: piece by piece they would come in unasked. */
function isAsking({ massDelete, allowed }: SyncMemory): boolean {
  return massDelete?.direction === 'incoming' && allowed.incoming === 'ask';
}

/** An effect that answers nothing went through. */
function done(state: RoundState): RoundStep {
  const { waitingFor, memory } = state;
  switch (waitingFor.do) {
    case 'put': {
      const { outbox } = waitingFor;
      return ask(state, { do: 'confirm', outbox, memory: notePut(memory, outbox) });
    }
    case 'confirm':
      return next({ ...state, memory: waitingFor.memory, outbox: null, hasSent: true });
    case 'delete': {
      const isLeft = (name: string) => name !== waitingFor.object;
      const toDelete = memory.toDelete.filter(isLeft);
      const bytes = memory.sizes[parseObjectName(waitingFor.object)?.hash ?? ''] ?? 0;
      return tidy({
        ...state,
        memory: { ...memory, toDelete, remote: recount(memory.remote, -1, -bytes) },
        listed: state.listed.filter(isLeft),
      });
    }
    case 'renew':
      // The former chain is another's now: it is judged anew.
      return ask(state, { do: 'list' });
    default:
      return [state, { do: 'end', memory }];
  }
}

/** The memory once the outbox is at the place: it stands for own objects from `from` to `number`. */
function notePut(memory: SyncMemory, { name, from, number, hash, keys, bytes }: Outbox): SyncMemory {
  const isReplaced = (one: OwnObject) => one.from >= from && one.number <= number;
  const own = [...memory.own.filter((one) => !isReplaced(one)), { name, from, number, records: keys.length }];
  const isRepaired = number === memory.reserved;
  return {
    ...memory,
    ...(number > memory.number && { number, hash }),
    own: own.sort((a, b) => a.number - b.number),
    toDelete: [...memory.toDelete, ...memory.own.filter(isReplaced).map((one) => one.name)],
    remote: recount(memory.remote, 1, bytes.length),
    sizes: { ...memory.sizes, [hash]: bytes.length },
    // Nothing of its own is missing any more.
    ...(isRepaired && { reserved: 0, accepted: { ...memory.accepted, [memory.replica]: [] } }),
  };
}

/** What is at the place after something of ours came or went. */
function recount(remote: SyncMemory['remote'], objects: number, bytes: number): SyncMemory['remote'] {
  return remote && { ...remote, objects: remote.objects + objects, bytes: remote.bytes + bytes };
}

/** What a round does next, in this order: read, send, tidy. */
function next(state: RoundState): RoundStep {
  const { unread, outbox, memory, withDeletions, hasSent } = state;
  if (unread.length > 0) return ask(state, { do: 'read', unread: unread[0]! });
  if (outbox !== null) return ask(state, { do: 'put', outbox });
  if (withDeletions === null) return ask(state, { do: 'weigh' });
  return ask(state, {
    do: 'collect',
    withDeletions,
    // What is sent first: a round packs once.
    mayPack: !hasSent,
    memory: progress(memory, 'preparing', 0, state.total),
  });
}

/** Everything is sent: a repair is at its end. Where deletions wait for an answer, their records are not sent yet. */
function closeOrTidy(state: RoundState): RoundStep {
  const { memory, withDeletions } = state;
  return memory.reserved > 0 && withDeletions ? ask(state, { do: 'close', memory }) : tidy(state);
}

/** So much of its own may wait to be taken away. */
const MOST_LEFT = 100;

/**
 * Takes away what is sealed to keys that are no longer in force, and at most one thing of its own, in a round that sent nothing:
 * no round costs more requests for tidying than others cost.
 */
function tidy(state: RoundState): RoundStep {
  const { memory, listed, hasSent, hasTidied, faults } = state;
  if (faults.length > 0) return finish(state);
  const stale = listed.find((name) => isStale(name, memory));
  if (stale !== undefined) return ask(state, { do: 'delete', object: stale });
  // Only what this round saw replaced is taken away: the snapshot stood in its listing.
  const [first, ...others] = memory.toDelete.filter((name) => listed.includes(name));
  const isBusy = hasSent && others.length < MOST_LEFT;
  const isSeen = memory.own.every(({ name }) => listed.includes(name));
  return first === undefined || hasTidied || isBusy || !isSeen
    ? finish(state)
    : ask(
        { ...state, hasTidied: true, memory: { ...memory, toDelete: [first, ...others] } },
        { do: 'delete', object: first },
      );
}

/** Once everything is sent under the keys in force, what older keys sealed and opened serves nobody. */
function isStale(object: string, { keyFile, provenKey, keys }: SyncMemory): boolean {
  const name = parseObjectName(object);
  if (name === null) return false;
  if (name.type !== 'key') return name.epoch !== epochOf(keys.fingerprint);
  // Whoever keeps the place can make a key file that opens to nothing: no other goes for one that was never opened.
  return keyFile.name === provenKey && isOlderKey(object, keyFile.name);
}

function finish(state: RoundState): RoundStep {
  const { memory, now, received, faults, massDelete } = state;
  const fault = faults[0];
  const finished: SyncMemory = {
    ...memory,
    progress: null,
    failures: 0,
    nextTryAt: null,
    cameIn: received > 0 ? { at: now, records: received } : memory.cameIn,
    fault: fault === undefined ? null : { ...fault, at: now },
    hasCaughtUp: memory.hasCaughtUp || (massDelete === null && isLasting(fault, memory.fault)),
    massDelete,
    lastSuccessAt: fault === undefined && massDelete === null ? now : memory.lastSuccessAt,
    allowed: ASK,
  };
  return ask({ ...state, memory: finished }, { do: 'save', memory: finished });
}

/** Whether nothing stands in the way, or what the last round showed, too: that may stand there for good. */
function isLasting(fault: Fault | undefined, before: SyncFault | null): boolean {
  return fault === undefined || (fault.kind === before?.kind && fault.object === before.object);
}

/** Faults of one object, after which the others can still be read. */
const OF_ONE_OBJECT: ReadonlySet<string> = new Set([
  ...['damaged', 'swapped', 'missing', 'plaintext', 'newer-format', 'cut-short', 'damaged-key'],
]);

function failed(state: RoundState, fault: Fault): RoundStep {
  const { waitingFor, memory, now, received } = state;
  if (waitingFor.do === 'read' && OF_ONE_OBJECT.has(fault.kind)) {
    const object = waitingFor.unread.object;
    return next({
      ...state,
      faults: [{ ...fault, object }, ...state.faults],
      unread: state.unread.slice(1),
    });
  }
  if (waitingFor.do === 'read-key-file' && OF_ONE_OBJECT.has(fault.kind))
    return next({ ...state, faults: [{ ...fault, object: waitingFor.object }, ...state.faults] });
  // The same name was put before and its answer was lost: names hold the hash of what they name.
  if (waitingFor.do === 'put' && fault.kind === 'exists') return done(state);
  const failures = memory.failures + 1;
  const stopped: SyncMemory = {
    ...memory,
    progress: null,
    failures,
    nextTryAt: now + waitAfter(failures, fault),
    cameIn: received > 0 ? { at: now, records: received } : memory.cameIn,
    fault: { ...fault, at: now },
    massDelete: state.massDelete ?? memory.massDelete,
  };
  return ask({ ...state, memory: stopped }, { do: 'save', memory: stopped });
}

function progress(
  memory: SyncMemory,
  step: 'reading' | 'preparing' | 'sending',
  done: number,
  total: number | null,
): SyncMemory {
  return { ...memory, progress: { step, done, total } };
}

function ask(state: RoundState, effect: RoundEffect): RoundStep {
  return [{ ...state, waitingFor: effect }, effect];
}
