import { SyncError, SyncSetupError } from '../../lib/sync/errors.ts';
import type { SyncMemory } from '../../lib/sync/memory.ts';
import {
  findKeyFile,
  type KeyName,
  listKeyFiles,
  makeObjectName,
  parseObjectName,
} from '../../lib/sync/object-names.ts';
import type { Remote, RemoteObject } from '../../lib/sync/remote.ts';
import type { PlaceView } from '../../lib/sync/sync-state.ts';

type Keys = SyncMemory['keys'];
type KeyFile = SyncMemory['keyFile'];

/** What keys need of the outside world. */
export interface KeyEdges {
  readonly makeKeys: () => Promise<Keys>;
  readonly wrapKeys: (keys: Keys, passphrase: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly unwrapKeys: (
    file: Uint8Array,
    passphrase: string,
    expected: { object: string; hash: string },
  ) => Promise<Keys>;
  readonly hashOf: (bytes: Uint8Array) => Promise<string>;
}

/** What the test of a place needs. */
export interface ProbeEdges extends Pick<KeyEdges, 'makeKeys'> {
  readonly seal: (text: string, recipient: string) => Promise<{ bytes: Uint8Array<ArrayBuffer> }>;
  readonly newReplica: () => string;
}

/** What stands at a place, as far as its names say. */
export interface Place {
  /** Everything there; `objects` are those of ours. */
  readonly listing: readonly RemoteObject[];
  readonly objects: readonly RemoteObject[];
  /** The key file in force; `null` where there is none. */
  readonly keyFile: { readonly object: string; readonly name: KeyName } | null;
  readonly view: PlaceView;
}

/** Looks at a place without changing anything. */
export async function lookAtPlace(remote: Remote, signal: AbortSignal): Promise<Place> {
  const listing = await remote.list(signal);
  const objects = listing.filter(({ name }) => parseObjectName(name) !== null);
  const keyFile = findKeyFile(objects.map(({ name }) => name));
  const bytes = objects.reduce((sum, one) => sum + one.bytes, 0);
  const holds = objects.length === 0 ? 'empty' : keyFile === null ? 'foreign' : 'ours';
  return { listing, objects, keyFile, view: { holds, objects: objects.length, bytes } };
}

/** What a test of a place is called there: none of ours, and taken away at once. */
const PROBE = /^t-[a-z0-9]{12}\.age$/;

/** Writes a few sealed bytes to a place and takes them away: a place that can only be read is no place to sync over. */
export async function tryWriting(
  { makeKeys, seal, newReplica }: ProbeEdges,
  { remote, listing }: { remote: Remote; listing: readonly RemoteObject[] },
  signal: AbortSignal,
): Promise<void> {
  const name = `t-${newReplica()}.age`;
  const { bytes } = await seal('', (await makeKeys()).recipient);
  await remote.putNew(name, bytes, signal);
  // One that was written by a test that was cut off goes along.
  const left = listing.map((one) => one.name).filter((one) => PROBE.test(one));
  for (const one of [name, ...left]) await remote.delete(one, signal);
}

/** Each costs a second: whoever keeps the place could make any number up. */
const MOST_TRIED = 8;

/**
 * The keys of a place, opened by the passphrase: by the key file in force or, where that does not open, the next one of the same
 * keys; the storage can make up a number. `passedOver`: the one in force then. Throws a `SyncError`, `SyncSetupError` where there are none.
 */
export async function openKeys(
  edges: KeyEdges,
  { remote, place, passphrase }: { remote: Remote; place: Place; passphrase: string },
  signal: AbortSignal,
): Promise<{ keys: Keys; keyFile: KeyFile; passedOver: string | null }> {
  if (place.view.holds === 'empty') throw new SyncSetupError('Nothing is there yet.');
  if (place.keyFile === null) throw new SyncError('no-key', 'There is no key file.');
  const inForce = place.keyFile;
  const others = listKeyFiles(place.objects.map(({ name }) => name)).filter(
    ({ object, name }) => object !== inForce.object && name.fingerprint === inForce.name.fingerprint,
  );
  let first: unknown;
  for (const one of [inForce, ...others].slice(0, MOST_TRIED)) {
    try {
      const opened = await openKeyFile(edges, one, { remote, passphrase }, signal);
      return { ...opened, passedOver: one === inForce ? null : inForce.object };
    } catch (error) {
      signal.throwIfAborted();
      first ??= error;
      if (!(error instanceof SyncError)) break;
    }
  }
  throw first;
}

async function openKeyFile(
  { unwrapKeys }: KeyEdges,
  { object, name }: NonNullable<Place['keyFile']>,
  { remote, passphrase }: { remote: Remote; passphrase: string },
  signal: AbortSignal,
): Promise<{ keys: Keys; keyFile: KeyFile }> {
  const bytes = await remote.get(object, signal);
  const keys = await unwrapKeys(bytes, passphrase, { object, hash: name.hash });
  if (keys.fingerprint !== name.fingerprint)
    throw new SyncError('damaged-key', 'It holds other keys than its name says.', { object });
  return { keys, keyFile: { name: object, number: name.number, bytes } };
}

/** Puts keys, wrapped by a passphrase, in force at a place. */
export async function putKeys(
  edges: KeyEdges,
  { remote, keys, passphrase, number }: { remote: Remote; keys: Keys; passphrase: string; number: number },
  signal: AbortSignal,
): Promise<KeyFile> {
  const bytes = await edges.wrapKeys(keys, passphrase);
  const { fingerprint } = keys;
  const name = makeObjectName({ type: 'key', number, fingerprint, hash: await edges.hashOf(bytes) });
  await remote.putNew(name, bytes, signal);
  return { name, number, bytes };
}
