import { expect } from 'vitest';
import { hashOf } from '../../lib/crypto/hash.ts';
import { makeKeys, unwrapKeys, wrapKeys } from '../../lib/crypto/keys.ts';
import { openText, sealText } from '../../lib/crypto/seal.ts';
import type { Sent, SyncToBackground } from '../../lib/messaging/protocol.ts';
import { createSyncStore, readSyncState, SidelightDatabase, saveNote } from '../../lib/storage/index.ts';
import { SyncError } from '../../lib/sync/errors.ts';
import type { Remote } from '../../lib/sync/remote.ts';
import { isSealed } from '../../lib/sync/sealed-form.ts';
import { makeNote } from '../../test/support/notes.ts';
import { createSyncHandlers } from './sync-handlers.ts';
import type { RoundEdges } from './sync-round.ts';
import { createSyncRunner } from './sync-runner.ts';

/** An extension page asks. */
export const PAGE = { tabId: null, url: null };
export const SETTINGS = {
  kind: 'webdav',
  url: 'https://cloud.example/notes/',
  user: 'ada',
  password: 'hunter2',
} as const;
export const PASSPHRASE = 'six lanterns by the river';
export const start = { settings: SETTINGS, passphrase: PASSPHRASE };

/** A place in memory that counts what is asked of it and refuses what is not sealed. */
export function makePlace() {
  const objects = new Map<string, Uint8Array<ArrayBuffer>>();
  const asked: string[] = [];
  const remote: { -readonly [Act in keyof Remote]: Remote[Act] } = {
    list: async () => {
      asked.push('list');
      return [...objects].map(([name, { length }]) => ({ name, bytes: length }));
    },
    get: async (name) => {
      asked.push(`get ${name}`);
      const bytes = objects.get(name);
      if (!bytes) throw new SyncError('missing', name, { object: name });
      return bytes;
    },
    putNew: async (name, bytes) => {
      asked.push(`put ${name}`);
      expect(isSealed(bytes)).toBe(true);
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Ask for|AGE-SECRET|hunter2/);
      objects.set(name, bytes);
    },
    delete: async (name) => {
      asked.push(`delete ${name}`);
      objects.delete(name);
    },
  };
  return { objects, asked, remote };
}

let serial = 0;
const databases: SidelightDatabase[] = [];

/** A browser with the extension. */
export function makeBrowser(place: ReturnType<typeof makePlace>) {
  const db = new SidelightDatabase(`handlers-${++serial}`);
  databases.push(db);
  const store = createSyncStore(db);
  let replica = serial * 1000;
  const newReplica = () => String(++replica).padStart(12, '0');
  let now = Date.UTC(2026, 0, 1);
  const roundEdges = async (): Promise<RoundEdges | null> =>
    (await store.load()) && {
      ...{
        store,
        remote: place.remote,
        seal: sealText,
        open: openText,
        hashOf,
        now: () => ++now,
        newReplica,
      },
      describe: (error) => ({ kind: 'unknown', object: null, status: null, detail: String(error) }),
    };
  const runner = createSyncRunner({
    roundEdges,
    wakeAt: async () => undefined,
    stayAwake: async () => undefined,
    now: () => now,
    cameIn: async () => undefined,
  });
  const handlers = createSyncHandlers({
    ...{ runner, store, roundEdges, makeKeys, wrapKeys, unwrapKeys, hashOf, newReplica, seal: sealText },
    openRemote: () => place.remote,
    readState: () => readSyncState(db),
    now: () => now,
  });
  const ask = async <T extends keyof SyncToBackground>(type: T, data: Sent<T>) => {
    const answer = await handlers[type](data, PAGE);
    await runner.sync();
    return answer;
  };
  return { db, store, handlers, ask, state: () => readSyncState(db) };
}

/** Takes away what the browsers stored. */
export async function deleteBrowsers(): Promise<void> {
  for (const db of databases.splice(0)) await db.delete();
}

type Browser = ReturnType<typeof makeBrowser>;

/** The first browser sets sync up with one note, the second joins. */
export async function join(here: Browser, there: Browser): Promise<void> {
  await saveNote(here.db, makeNote());
  await here.ask('sync/set-up', { ...start, device: 'Here' });
  await there.ask('sync/join', { ...start, device: 'There' });
}
