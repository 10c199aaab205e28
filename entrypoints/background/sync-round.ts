import { SyncError } from '../../lib/sync/errors.ts';
import type { Outbox, SyncMemory } from '../../lib/sync/memory.ts';
import {
  epochOf,
  hashIn,
  makeObjectName,
  parseObjectName,
  type SegmentName,
} from '../../lib/sync/object-names.ts';
import type { Remote } from '../../lib/sync/remote.ts';
import { advanceRound, beginRound } from '../../lib/sync/round.ts';
import type { RoundEffect, RoundEvent } from '../../lib/sync/round-effects.ts';
import { isSealed } from '../../lib/sync/sealed-form.ts';
import { FORMAT_VERSION, parseSegment, writeSegment } from '../../lib/sync/segment.ts';
import type { SyncFault } from '../../lib/sync/sync-fault.ts';
import type { Parcel, SyncStore } from '../../lib/sync/sync-store.ts';
import { choosePack } from '../../lib/sync/tidy.ts';

/** The outside world of a round; simulated in its tests. */
export interface RoundEdges {
  readonly store: SyncStore;
  readonly remote: Remote;
  readonly seal: (
    text: string,
    recipient: string,
  ) => Promise<{ bytes: Uint8Array<ArrayBuffer>; hash: string }>;
  readonly open: (
    bytes: Uint8Array<ArrayBuffer>,
    identity: string,
    expected: { object: string; hash: string },
  ) => Promise<string>;
  readonly hashOf: (bytes: Uint8Array) => Promise<string>;
  /** A fault that is no `SyncError`, in the words of one. */
  readonly describe: (error: unknown) => Omit<SyncFault, 'at'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newReplica: () => string;
  /** What failed before the round and does not keep it from going on. */
  readonly faults?: readonly Omit<SyncFault, 'at'>[];
}

/** Some 1 to 1.5 MB sealed: few requests for much, and a bar that moves. */
const MOST_UNITS = 4_000_000;

/**
 * One round: reads what is new at the place, sends what is new here. Everything that it learns is stored step by step; it may be
 * ended at any of them and is begun anew. Gives the memory as it stands after, `null` where sync is not set up.
 */
export async function runRound(edges: RoundEdges, signal: AbortSignal): Promise<SyncMemory | null> {
  const loaded = await edges.store.load();
  if (loaded === null) return null;
  let [state, effect] = beginRound({
    ...loaded,
    faults: edges.faults ?? [],
    now: edges.now(),
    spareReplica: edges.newReplica(),
  });
  while (effect.do !== 'end') {
    let event: RoundEvent;
    try {
      signal.throwIfAborted();
      event = await perform(edges, effect, state.memory, signal);
    } catch (error) {
      signal.throwIfAborted();
      // What cannot be stored cannot be noted down either.
      if (effect.do === 'save') throw error;
      event = { type: 'failed', fault: toFault(edges, error) };
    }
    [state, effect] = advanceRound(state, event);
  }
  return effect.memory;
}

async function perform(
  edges: RoundEdges,
  effect: Exclude<RoundEffect, { do: 'end' }>,
  memory: SyncMemory,
  signal: AbortSignal,
): Promise<RoundEvent> {
  const { store, remote } = edges;
  const writer = { replica: memory.replica, now: edges.now() };
  switch (effect.do) {
    case 'list':
      return { type: 'listed', objects: await remote.list(signal) };
    case 'read': {
      const { object, name } = effect.unread;
      const bytes = await remote.get(object, signal);
      const text = await edges.open(bytes, memory.keys.identity, { object, hash: name.hash });
      return { type: 'read', ...parseSegment(text, object, name) };
    }
    case 'take-in': {
      const { states, memory: after, deletions, before } = effect;
      const taken = await store.takeIn(states, { memory: after, writer, deletions, before });
      return taken.isHeld
        ? { type: 'held', deletions: taken.deletions, of: taken.of }
        : { type: 'taken', changed: taken.changed, deletions: taken.deletions };
    }
    case 'weigh':
      return { type: 'weighed', ...(await store.weigh(writer)) };
    case 'collect': {
      const { withDeletions, mayPack } = effect;
      const parcel = await store.collect({ writer, withDeletions, mostUnits: MOST_UNITS });
      if (parcel === null) return { type: 'collected', outbox: null };
      const from = mayPack ? choosePack(memory, parcel.keys.length) : memory.number + 1;
      const all = from <= memory.number ? await store.repack(from, parcel) : parcel;
      return { type: 'collected', outbox: await pack(edges, all, memory, { from }) };
    }
    case 'close':
      return {
        type: 'collected',
        outbox: await pack(edges, NOTHING, memory, { from: 1, number: memory.reserved }),
      };
    case 'put':
      await remote.putNew(effect.outbox.name, effect.outbox.bytes, signal);
      return { type: 'done' };
    case 'confirm':
      await store.confirm(effect.outbox, effect.memory);
      return { type: 'done' };
    case 'delete':
      await remote.delete(effect.object, signal);
      return { type: 'done' };
    case 'read-key-file':
      return { type: 'key-file', bytes: await getKeyFile(edges, effect.object, signal) };
    case 'renew':
      await store.renew(effect.from, effect.memory);
      return { type: 'done' };
    case 'save':
      await store.save(effect.memory);
      return { type: 'done' };
  }
}

/** A key file that is what its name promises; whether it holds the keys only its passphrase tells. */
async function getKeyFile(
  { remote, hashOf }: RoundEdges,
  object: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await remote.get(object, signal);
  if (!isSealed(bytes)) throw new SyncError('plaintext', 'It is not encrypted.', { object });
  if ((await hashOf(bytes)) !== parseObjectName(object)?.hash)
    throw new SyncError('damaged-key', 'It is not what its name promises.', { object });
  return bytes;
}

const NOTHING: Parcel = { lines: [], keys: [], token: null };

/** Seals a parcel as own object `number`, which stands for those from `from` on, and keeps it until it is put. */
async function pack(
  edges: RoundEdges,
  parcel: Parcel,
  memory: SyncMemory,
  { from, number = memory.number + 1 }: { from: number; number?: number },
): Promise<Outbox> {
  const { replica, hash: previous, device, own, keys, read } = memory;
  const before = from === number ? previous : hashIn(own.find((one) => one.number === from - 1)?.name ?? '');
  const text = writeSegment(
    {
      format: 'sidelight-sync',
      version: FORMAT_VERSION,
      replica,
      from,
      number,
      previous,
      before,
      read: Object.fromEntries(Object.entries(read).map(([other, { upTo }]) => [other, upTo])),
      device,
      wroteAt: Math.max(0, Math.floor(edges.now())),
      records: parcel.lines.length,
    },
    parcel.lines,
  );
  const { bytes, hash } = await edges.seal(text, keys.recipient);
  const name: SegmentName = {
    type: from === number ? 'segment' : 'snapshot',
    epoch: epochOf(keys.fingerprint),
    replica,
    from,
    number,
    hash,
  };
  const outbox: Outbox = { name: makeObjectName(name), from, number, hash, bytes, keys: parcel.keys };
  await edges.store.stow(outbox, parcel, memory);
  return outbox;
}

function toFault(edges: RoundEdges, error: unknown): Omit<SyncFault, 'at'> {
  return error instanceof SyncError ? error.fault : edges.describe(error);
}
