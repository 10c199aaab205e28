import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { SyncError } from '../../lib/sync/errors.ts';
import { makeMemory, type SyncMemory } from '../../lib/sync/memory.ts';
import type { Row } from '../../lib/sync/record-shapes.ts';
import type { Remote } from '../../lib/sync/remote.ts';
import { isSealed } from '../../lib/sync/sealed-form.ts';
import type { SyncStore } from '../../lib/sync/sync-store.ts';
import {
  createMemorySyncStore,
  type Disk,
  makeDisk,
  writeRow,
} from '../../test/support/memory-sync-store.ts';
import { makeNote } from '../../test/support/notes.ts';
import { type RoundEdges, runRound } from './sync-round.ts';

const YEAR_MS = 365 * 86_400_000;
const HEADER = 'age-encryption.org/v1\n';
const KEY_NAME = `k-1-${'0'.repeat(16)}-${'0'.repeat(32)}.age`;

/** How rough the world is: shares of acts that go wrong. */
export interface Weather {
  /** The browser ends us before or after an act. */
  readonly kill: number;
  /** A request fails before it reaches the server. */
  readonly drop: number;
  /** The server did it and the answer is lost. */
  readonly lostReply: number;
  /** A listing of some moments ago. */
  readonly oldListing: number;
}

const CALM: Weather = { kill: 0, drop: 0, lostReply: 0, oldListing: 0 };

export interface Browser {
  readonly disk: Disk;
  /** How far its clock is off, in milliseconds. */
  readonly clockOff: number;
  /** Forms that stand open, each with the record as it was last written there. */
  readonly forms: Map<string, Row>;
}

/** Browsers, a server and chance, all from one seed: the same seed is the same world. */
export function makeWorld(seed: number, count: number, weather: Weather) {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const objects = new Map<string, Uint8Array<ArrayBuffer>>([[KEY_NAME, toBytes(HEADER)]]);
  let listings: { name: string; bytes: number }[][] = [];
  let now = Date.UTC(2026, 0, 1);
  let serial = 0;
  let conditions = weather;
  const gone = new Set<string>();
  const written = new Map<string, string>();
  const removed = new Set<string>();

  const newReplica = () => String(++serial).padStart(12, '0');
  const browsers: Browser[] = Array.from({ length: count }, () => makeBrowser());

  function makeBrowser(disk: Disk = makeDisk()): Browser {
    const clockOff = pick([0, 0, 1000, -3 * YEAR_MS, 30 * YEAR_MS]);
    disk.memory ??= makeMemory({
      settings: { kind: 'carried' },
      keys: { identity: 'i', recipient: 'r', fingerprint: '0'.repeat(16) },
      keyFile: { name: KEY_NAME, number: 1, bytes: toBytes(HEADER) },
      replica: newReplica(),
      device: 'simulated',
    });
    return { disk, clockOff, forms: new Map() };
  }

  const remote: Remote = {
    list: async () => {
      const listing = [...objects].map(([name, { length }]) => ({ name, bytes: length }));
      listings = [...listings.slice(-4), shuffled(listing)];
      return chance(conditions.oldListing) ? pick(listings) : listings.at(-1)!;
    },
    get: async (name) => {
      const bytes = objects.get(name);
      if (!bytes) throw new SyncError('missing', name, { object: name, status: 404 });
      return bytes;
    },
    putNew: async (name, bytes) => {
      if (!isSealed(bytes)) throw new Error('plaintext left');
      if (objects.has(name)) throw new SyncError('exists', name, { object: name, status: 412 });
      objects.set(name, bytes);
    },
    delete: async (name) => {
      objects.delete(name);
    },
  };

  function chance(share: number): boolean {
    return share > 0 && random() < share;
  }

  function shuffled<T>(all: T[]): T[] {
    return all
      .map((one) => [random(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);
  }

  /** Wraps every act so that it may fail, lose its answer, or be the last one. */
  function rough<T extends object>(acts: T, isServer: boolean, kill: AbortController): T {
    const die = (): never => {
      kill.abort(new Error('killed'));
      throw kill.signal.reason;
    };
    return Object.fromEntries(
      Object.entries(acts).map(([name, act]) => [
        name,
        async (...args: unknown[]) => {
          if (chance(conditions.kill)) die();
          if (isServer && chance(conditions.drop)) throw new SyncError('unreachable', 'dropped');
          const result = await (act as (...all: unknown[]) => unknown)(...args);
          if (isServer && chance(conditions.lostReply)) throw new SyncError('unreachable', 'reply lost');
          if (chance(conditions.kill)) die();
          return result;
        },
      ]),
    ) as T;
  }

  async function sync({ disk, clockOff }: Browser, isAnswered = true): Promise<void> {
    const kill = new AbortController();
    // Whoever is asked about many deletions says yes.
    if (isAnswered && disk.memory!.massDelete !== null) answer(disk, { incoming: 'take', outgoing: 'send' });
    const edges: RoundEdges = {
      store: rough<SyncStore>(createMemorySyncStore(disk, 10), false, kill),
      remote: rough(remote, true, kill),
      seal: async (text) => {
        const bytes = toBytes(`${HEADER}${++serial}\n${text}`);
        return { bytes, hash: hashOf(bytes) };
      },
      open: async (bytes, _identity, { object, hash }) => {
        if (hashOf(bytes) !== hash) throw new SyncError('damaged', 'hash', { object });
        const text = new TextDecoder().decode(bytes).slice(HEADER.length);
        return text.slice(text.indexOf('\n') + 1);
      },
      hashOf: async (bytes) => hashOf(bytes),
      describe: (error) => {
        throw error;
      },
      now: () => ++now + clockOff,
      newReplica,
    };
    await runRound(edges, kill.signal).catch((error: unknown) => {
      if (!kill.signal.aborted) throw error;
    });
  }

  /** The reader of this browser says what becomes of many deletions. */
  function answer(disk: Disk, how: Pick<SyncMemory['allowed'], 'incoming' | 'outgoing'>): void {
    const { massDelete } = disk.memory!;
    const allowed = { ...how, most: massDelete?.records ?? 0 };
    disk.memory = { ...disk.memory!, massDelete: null, allowed };
  }

  /** The reader of this browser does something to a note. */
  function edit(browser: Browser): void {
    const { disk, clockOff, forms } = browser;
    const id = `note-00000${Math.floor(random() * 6)}`;
    const key = `note:${id}`;
    const at = ++now + clockOff;
    const stored = disk.rows.get(key) ?? null;
    const form = forms.get(key) ?? null;
    const what = random();
    if (what < 0.1) return void forms.delete(key);
    if (stored === null || gone.has(key)) {
      // What was taken away for good is not written any more, so that what is left can be told.
      if (stored === null && !gone.has(key)) {
        const text = word(key);
        const note = makeNote({ id, text, tags: [], updatedAt: at });
        writeRow(disk, key, note as unknown as Row);
      }
      return;
    }
    const row = form ?? stored;
    const write = (change: object) => {
      const next = { ...row, ...change, updatedAt: at };
      if (isDeepStrictEqual({ ...next, updatedAt: row.updatedAt }, row)) return;
      writeRow(disk, key, next);
      // A form that was written in stays open for a while, and writes on what it has.
      if (form || chance(0.2)) forms.set(key, next);
    };
    if (what < 0.6) write({ text: rewrite(String(row.text), key) });
    else if (what < 0.7) write({ colour: pick(['yellow', 'green', 'pink']) });
    else if (what < 0.8) write({ tags: shuffled(['a', 'b', 'c']).slice(0, Math.floor(random() * 4)) });
    else if (what < 0.88) write({ deletedAt: row.deletedAt === null ? at : null });
    else if (what < 0.9 && form === null) {
      gone.add(key);
      writeRow(disk, key, null);
    } else if (form === null) joinByHand(browser, key);
  }

  function word(key: string): string {
    const name = `W${++serial}.`;
    written.set(name, key);
    return name;
  }

  function rewrite(text: string, key: string): string {
    const words = text === '' ? [] : text.split(' ');
    const at = Math.floor(random() * (words.length + 1));
    if (words.length > 3 && chance(0.3)) {
      removed.add(words.splice(at % words.length, 1)[0]!);
    } else if (words.length > 0 && chance(0.4)) {
      removed.add(words.splice(at % words.length, 1, word(key))[0]!);
    } else {
      words.splice(at, 0, word(key));
    }
    return words.join(' ');
  }

  function joinByHand({ disk, clockOff }: Browser, key: string): void {
    const others = disk.others.get(key)?.text as { text: string }[] | undefined;
    if (!others) return;
    const [kind, id] = key.split(':') as ['note', string];
    const texts = [String(disk.rows.get(key)?.text), ...others.map(({ text }) => text)];
    const text = [...new Set(texts.flatMap((one) => one.split(' ')))].join(' ');
    const writer = { replica: disk.memory!.replica, now: ++now + clockOff };
    void createMemorySyncStore(disk).joinText({ kind, id, field: 'text', text, seen: texts }, writer);
  }

  return {
    browsers,
    objects,
    random,
    edit,
    sync,
    answer,
    pick,
    /** A profile is copied, or comes back from a backup. */
    copyProfile(browser: Browser): void {
      browsers.push(makeBrowser(structuredClone(browser.disk)));
    },
    setWeather(next: Weather): void {
      conditions = next;
    },
    calm(): void {
      conditions = CALM;
      for (const { forms } of browsers) forms.clear();
    },
    /** Words that somebody wrote, nobody took out, and that no browser shows any more. */
    listLost(): string[] {
      const { disk } = browsers[0]!;
      return [...written].flatMap(([name, key]) => {
        if (removed.has(name) || gone.has(key)) return [];
        const shown = `${disk.rows.get(key)?.text} ${JSON.stringify(disk.others.get(key) ?? '')}`;
        return shown.includes(name) ? [] : [`${name} of ${key}`];
      });
    },
  };
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** Mulberry32: a small generator that is the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
