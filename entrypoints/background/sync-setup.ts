import { SyncError, SyncSetupError } from '../../lib/sync/errors.ts';
import { judgeListing } from '../../lib/sync/judge-listing.ts';
import { makeMemory, type SyncMemory } from '../../lib/sync/memory.ts';
import { isOlderKey, parseObjectName } from '../../lib/sync/object-names.ts';
import type { Remote } from '../../lib/sync/remote.ts';
import type { RemoteSettings } from '../../lib/sync/remote-settings.ts';
import type { SyncStore } from '../../lib/sync/sync-store.ts';
import { type KeyEdges, lookAtPlace, openKeys, type ProbeEdges, putKeys } from './sync-keys.ts';

/** What setting up needs of the outside world. */
export interface SetupEdges extends KeyEdges, ProbeEdges {
  readonly store: SyncStore;
  readonly openRemote: (settings: RemoteSettings) => Remote;
}

export interface Start {
  readonly settings: RemoteSettings;
  readonly passphrase: string;
  readonly device: string;
}

/** Begins at an empty place. Throws `SyncSetupError` where something of ours is there already: that is to be joined. */
export async function setUp(edges: SetupEdges, start: Start, signal: AbortSignal): Promise<void> {
  await assertOff(edges.store);
  const { settings, passphrase, device } = start;
  const remote = edges.openRemote(settings);
  const place = await lookAtPlace(remote, signal);
  if (place.view.holds !== 'empty') throw new SyncSetupError('Notes are kept there already. Join them.');
  const keys = await edges.makeKeys();
  const keyFile = await putKeys(edges, { remote, keys, passphrase, number: 1 }, signal);
  await edges.store.begin(makeMemory({ settings, keys, keyFile, device, replica: edges.newReplica() }));
}

/** Joins what is at a place: reads it, and sends what this browser has and the others have not. */
export async function join(edges: SetupEdges, start: Start, signal: AbortSignal): Promise<void> {
  await assertOff(edges.store);
  const { settings, passphrase, device } = start;
  const remote = edges.openRemote(settings);
  const place = await lookAtPlace(remote, signal);
  const opened = await openKeys(edges, { remote, place, passphrase }, signal);
  const { keys, keyFile, passedOver } = opened;
  const memory = makeMemory({ settings, keys, keyFile, device, replica: edges.newReplica() });
  await edges.store.begin({ ...memory, passedOver });
}

/** Wraps the keys by another passphrase. Throws a `SyncError` of kind `wrong-passphrase` where the present one is not `passphrase`. */
export async function changePassphrase(
  edges: SetupEdges,
  { passphrase, next }: { passphrase: string; next: string },
  signal: AbortSignal,
): Promise<void> {
  const memory = await getMemory(edges.store);
  const remote = edges.openRemote(memory.settings);
  const place = await lookAtPlace(remote, signal);
  const { keys, keyFile } = await openKeys(edges, { remote, place, passphrase }, signal);
  if (keys.fingerprint !== memory.keys.fingerprint)
    throw new SyncError('keys-changed', 'Another browser changed the keys.', { object: keyFile.name });
  const number = Math.max(keyFile.number, place.keyFile?.name.number ?? 0) + 1;
  const wrapped = await putKeys(edges, { remote, keys, passphrase: next, number }, signal);
  // The old key file goes with the next round, once this one was seen in a listing.
  await edges.store.save({
    ...(await getMemory(edges.store)),
    keyFile: wrapped,
    provenKey: wrapped.name,
    passedOver: null,
  });
}

/** New keys under a new passphrase; the next rounds seal everything again and take away what the old keys sealed. */
export async function rotate(
  edges: SetupEdges,
  { next }: { next: string },
  signal: AbortSignal,
): Promise<void> {
  const memory = await getMemory(edges.store);
  const remote = edges.openRemote(memory.settings);
  const { keyFile } = await lookAtPlace(remote, signal);
  const number = Math.max(keyFile?.name.number ?? 0, memory.keyFile.number) + 1;
  const keys = await edges.makeKeys();
  const wrapped = await putKeys(edges, { remote, keys, passphrase: next, number }, signal);
  await edges.store.begin(beginEpoch(memory, keys, wrapped, edges.newReplica()));
}

/** After another browser changed the keys: goes on with the new ones. What was written here meanwhile is sent under them. */
export async function unlock(
  edges: SetupEdges,
  { passphrase }: { passphrase: string },
  signal: AbortSignal,
): Promise<void> {
  const memory = await getMemory(edges.store);
  const remote = edges.openRemote(memory.settings);
  const place = await lookAtPlace(remote, signal);
  if (place.keyFile !== null && isOlderKey(place.keyFile.object, memory.keyFile.name))
    throw new SyncError('rolled-back', 'The keys went back to earlier ones.', {
      object: place.keyFile.object,
    });
  const { keys, keyFile, passedOver } = await openKeys(edges, { remote, place, passphrase }, signal);
  if (keys.fingerprint === memory.keys.fingerprint) {
    // What was in force once stays the measure of what is older.
    const inForce = isOlderKey(keyFile.name, memory.keyFile.name) ? memory.keyFile : keyFile;
    return edges.store.save({
      ...memory,
      ...{ keyFile: inForce, provenKey: keyFile.name, passedOver, fault: null },
    });
  }
  await edges.store.begin({ ...beginEpoch(memory, keys, keyFile, edges.newReplica()), passedOver });
}

/**
 * Takes the place as it is and sends everything that this browser knows once more: after it was emptied or went back, or where
 * objects are missing or damaged. Nothing can be lost by it, here or there.
 */
export async function repair(edges: SetupEdges, signal: AbortSignal): Promise<void> {
  const memory = await getMemory(edges.store);
  const remote = edges.openRemote(memory.settings);
  const place = await lookAtPlace(remote, signal);
  const isBack = place.keyFile === null || isOlderKey(place.keyFile.object, memory.keyFile.name);
  if (isBack) await remote.putNew(memory.keyFile.name, memory.keyFile.bytes, signal);
  else if (place.keyFile?.name.fingerprint !== memory.keys.fingerprint)
    throw new SyncError('keys-changed', 'Another browser changed the keys.', {
      object: place.keyFile?.object ?? null,
    });
  const unreadable = memory.fault?.object ?? null;
  const isObject = unreadable !== null && parseObjectName(unreadable) !== null;
  await edges.store.begin({
    ...memory,
    ...acceptPlace(memory, place.objects),
    ignored: isObject ? [...memory.ignored, unreadable] : memory.ignored,
    fault: null,
    failures: 0,
    nextTryAt: null,
  });
}

/** Syncs over another place. One that holds these keys' objects is gone on with; an empty one gets everything. */
export async function move(
  edges: SetupEdges,
  { settings }: { settings: RemoteSettings },
  signal: AbortSignal,
): Promise<void> {
  const memory = await getMemory(edges.store);
  const remote = edges.openRemote(settings);
  const place = await lookAtPlace(remote, signal);
  const moved = { ...memory, settings, fault: null, failures: 0, nextTryAt: null };
  if (place.view.holds === 'empty') {
    await remote.putNew(memory.keyFile.name, memory.keyFile.bytes, signal);
    const { provenKey } = memory;
    return edges.store.begin({ ...makeMemory(moved), provenKey, replica: edges.newReplica() });
  }
  if (place.keyFile?.name.fingerprint !== memory.keys.fingerprint)
    throw new SyncSetupError('Other notes are kept there. Leave this place first, then join them.');
  await edges.store.save(moved);
}

/** Forgets keys and credentials; with `wipeRemote` what is at the place goes first, the key files last. */
export async function leave(
  edges: SetupEdges,
  { wipeRemote }: { wipeRemote: boolean },
  signal: AbortSignal,
): Promise<void> {
  const memory = await getMemory(edges.store);
  if (wipeRemote) {
    const remote = edges.openRemote(memory.settings);
    const { objects } = await lookAtPlace(remote, signal);
    const isKey = (name: string) => parseObjectName(name)?.type === 'key';
    const names = objects.map(({ name }) => name).sort((a, b) => Number(isKey(a)) - Number(isKey(b)));
    for (const name of names) await remote.delete(name, signal);
  }
  await edges.store.forget();
}

/** The memory; throws `SyncSetupError` where sync is not set up. */
export async function getMemory(store: SyncStore): Promise<SyncMemory> {
  const loaded = await store.load();
  if (loaded === null) throw new SyncSetupError('Sync is not set up.');
  return loaded.memory;
}

async function assertOff(store: SyncStore): Promise<void> {
  if ((await store.load()) !== null) throw new SyncSetupError('Sync is set up already.');
}

function beginEpoch(
  { settings, device }: SyncMemory,
  keys: SyncMemory['keys'],
  keyFile: SyncMemory['keyFile'],
  replica: string,
): SyncMemory {
  return makeMemory({ settings, device, keys, keyFile, replica });
}

/**
 * The memory's view of others cut down to what is there. Its own chain goes on behind a number that is kept free: what ends the
 * repair stands there for all that was before. Until then whoever joins sees that something is missing.
 */
function acceptPlace(
  memory: SyncMemory,
  objects: readonly { name: string; bytes: number }[],
): Pick<SyncMemory, 'read' | 'claimed' | 'own' | 'number' | 'hash' | 'reserved' | 'accepted' | 'sizes'> {
  const highest = new Map<string, number>();
  for (const { name } of objects) {
    const parsed = parseObjectName(name);
    if (parsed === null || parsed.type === 'key') continue;
    highest.set(parsed.replica, Math.max(highest.get(parsed.replica) ?? 0, parsed.number));
  }
  const read = Object.fromEntries(
    Object.entries(memory.read).flatMap(([replica, mark]) => {
      const upTo = Math.min(mark.upTo, highest.get(replica) ?? 0);
      return upTo === 0
        ? []
        : [[replica, { ...mark, upTo, hash: upTo === mark.upTo ? mark.hash : '', gaps: [] }]];
    }),
  );
  const listed = new Set(objects.map(({ name }) => name));
  const reserved = memory.number === 0 ? 0 : memory.number + 1;
  const number = reserved;
  const accepted = { ...memory, read, claimed: {}, number };
  return {
    read,
    claimed: {},
    sizes: {},
    own: memory.own.filter(({ name }) => listed.has(name)),
    ...{ number, reserved, hash: '' },
    accepted: judgeListing({ ...accepted, accepted: {} }, objects, null).missing,
  };
}
