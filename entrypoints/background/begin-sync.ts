import { onAlarm, setAlarm, stayAwake } from '../../lib/browser/alarms.ts';
import { canReachHost } from '../../lib/browser/host-permission.ts';
import { hashOf } from '../../lib/crypto/hash.ts';
import { makeKeys, unwrapKeys, wrapKeys } from '../../lib/crypto/keys.ts';
import { openText, sealText } from '../../lib/crypto/seal.ts';
import { openRemote } from '../../lib/remote/index.ts';
import {
  createSyncStore,
  listArrivals,
  liveQuery,
  NewerDatabaseError,
  readSyncState,
  type SidelightDatabase,
  StorageFullError,
} from '../../lib/storage/index.ts';
import { SyncError } from '../../lib/sync/errors.ts';
import type { RecordKind } from '../../lib/sync/record-kinds.ts';
import type { Remote, RemoteFault } from '../../lib/sync/remote.ts';
import { type RemoteSettings, remoteUrl } from '../../lib/sync/remote-settings.ts';
import { nextRoundAt } from '../../lib/sync/retry.ts';
import { onlySealed } from '../../lib/sync/sealed-form.ts';
import type { SyncFault } from '../../lib/sync/sync-fault.ts';
import type { SyncEdges } from './sync-handlers.ts';
import type { RoundEdges } from './sync-round.ts';
import { createSyncRunner } from './sync-runner.ts';
import { mirrorSettings, type SettingsHome } from './sync-settings.ts';

const ALARM = 'sync';
/** How long writing has to rest before it is sent. */
const REST_MS = 5000;
const REPLICA_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export interface SyncHome {
  readonly db: SidelightDatabase;
  readonly settings: readonly SettingsHome[];
  /** Readers and pages hear of what came in within a round. */
  readonly cameIn: (kinds: ReadonlySet<RecordKind>) => Promise<void>;
}

/** Joins sync to database, servers and clock, and begins with what is due. */
export function beginSync({ db, settings, cameIn }: SyncHome): SyncEdges {
  const store = createSyncStore(db);
  const mirror = () =>
    mirrorSettings({
      homes: settings,
      list: () => db.settings.toArray(),
      save: async (changed) => void (await db.settings.bulkPut([...changed])),
      loadMirrored: async () => (await db.sync.get('mirrored'))?.mirrored ?? {},
      saveMirrored: async (mirrored) => void (await db.sync.put({ key: 'mirrored', mirrored })),
    });
  let arrivedBefore = 0;
  const roundEdges = async (): Promise<RoundEdges | null> => {
    const loaded = await store.load();
    if (loaded === null) return null;
    arrivedBefore = (await listArrivals(db, 0)).at(-1)?.at ?? 0;
    // A browser that joins takes over the settings that are there first; its own would be the later ones.
    const faults: Omit<SyncFault, 'at'>[] = [];
    if (loaded.memory.hasCaughtUp || loaded.memory.lastSuccessAt !== null)
      await mirror().catch((error: unknown) => faults.push(describe(error)));
    return {
      store,
      remote: guard(openRemote(loaded.memory.settings), loaded.memory.settings),
      seal: sealText,
      open: openText,
      hashOf,
      describe,
      now: Date.now,
      newReplica,
      faults,
    };
  };
  const runner = createSyncRunner({
    roundEdges,
    wakeAt: (time) => setAlarm(ALARM, time),
    stayAwake,
    now: Date.now,
    cameIn: async () => {
      await mirror();
      await cameIn(new Set((await listArrivals(db, arrivedBefore)).map(({ kind }) => kind)));
    },
  });
  const syncIfDue = async (hasWritten: boolean) => {
    const loaded = await store.load();
    if (loaded === null) return;
    const { memory, outbox } = loaded;
    const hasMore = outbox !== null || (memory.massDelete === null && (await db.touched.count()) > 0);
    const now = Date.now();
    const time = nextRoundAt(memory, { now, isWaiting: hasWritten || hasMore });
    if (time !== null && time <= now) await runner.sync();
    else await setAlarm(ALARM, time);
  };
  const begin = (hasWritten = false) =>
    void syncIfDue(hasWritten).catch((error: unknown) => console.warn('Sidelight could not sync:', error));
  onAlarm(ALARM, () => begin());
  followWriting(db, () => begin(true));
  begin();
  return {
    runner,
    store,
    roundEdges,
    openRemote: (where) => guard(openRemote(where), where),
    seal: sealText,
    makeKeys,
    wrapKeys,
    unwrapKeys,
    hashOf,
    newReplica,
    readState: () => readSyncState(db),
    now: Date.now,
  };
}

/** Sends what was written a few seconds after the last of it, as long as the background is awake; the alarm does the rest. */
function followWriting(db: SidelightDatabase, send: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = 0;
  liveQuery(() => db.touched.orderBy('at').last(), {
    onValue: (last) => {
      // What waits for an answer, or for a place that fails, is nothing new.
      if ((last?.at ?? 0) <= seen) return;
      seen = last!.at!;
      clearTimeout(timer);
      timer = setTimeout(send, REST_MS);
    },
    // The database does not open: there is nothing to send.
    onError: () => undefined,
  });
}

/** The place, once the reader lets us reach it; nothing leaves unsealed. */
function guard(remote: Remote, settings: RemoteSettings): Remote {
  return {
    ...onlySealed(remote),
    list: async (signal) => {
      const url = remoteUrl(settings);
      if (url !== null && !(await canReachHost(url)))
        throw new SyncError('no-permission', 'The browser does not let the extension reach this host.');
      return remote.list(signal);
    },
  };
}

function describe(error: unknown): Omit<SyncFault, 'at'> {
  if (error instanceof NewerDatabaseError) throw error;
  const { message, fault } = error as { message?: string; fault?: RemoteFault };
  const detail = message ?? String(error);
  if (fault !== undefined) return { ...fault, object: null, detail };
  const isFull = error instanceof StorageFullError;
  return { kind: isFull ? 'storage-full' : 'unknown', object: null, status: null, detail };
}

function newReplica(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => REPLICA_LETTERS[byte % 36]).join(
    '',
  );
}
