import { SyncError, SyncSetupError } from '../../lib/sync/errors.ts';
import type { SyncMemory } from '../../lib/sync/memory.ts';
import { findKeyFile, type KeyName, makeObjectName, parseObjectName } from '../../lib/sync/object-names.ts';
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

/** What stands at a place, as far as its names say. */
export interface Place {
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
  return { objects, keyFile, view: { holds, objects: objects.length, bytes } };
}

/** The keys of a place, opened by the passphrase. Throws a `SyncError`, `SyncSetupError` where there are none. */
export async function openKeys(
  edges: KeyEdges,
  { remote, place, passphrase }: { remote: Remote; place: Place; passphrase: string },
  signal: AbortSignal,
): Promise<{ keys: Keys; keyFile: KeyFile }> {
  if (place.view.holds === 'empty') throw new SyncSetupError('Nothing is there yet.');
  if (place.keyFile === null) throw new SyncError('no-key', 'There is no key file.');
  const { object, name } = place.keyFile;
  const bytes = await remote.get(object, signal);
  const keys = await edges.unwrapKeys(bytes, passphrase, { object, hash: name.hash });
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
