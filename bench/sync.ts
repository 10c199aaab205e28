import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runRound } from '../entrypoints/background/sync-round.ts';
import { hashOf } from '../lib/crypto/hash.ts';
import { makeKeys, wrapKeys } from '../lib/crypto/keys.ts';
import { openText, sealText } from '../lib/crypto/seal.ts';
import type { Note } from '../lib/notes/note.ts';
import { openRemote } from '../lib/remote/index.ts';
import { makeMemory, type SyncMemory } from '../lib/sync/memory.ts';
import { makeObjectName } from '../lib/sync/object-names.ts';
import type { Row } from '../lib/sync/record-shapes.ts';
import type { Remote } from '../lib/sync/remote.ts';
import { startRclone } from '../test/servers/rclone.ts';
import { PASSWORD, USER } from '../test/servers/start-program.ts';
import { createMemorySyncStore, type Disk, makeDisk, writeRow } from '../test/support/memory-sync-store.ts';
import { makeNote } from '../test/support/notes.ts';

/**
 * Sync beside `rclone copy` of the same bytes, over the same WebDAV server on loopback, in one run. Includes listing, HTTP,
 * sealing, opening, checking and merging; not the browser's database, whose cost is the same for any way of syncing. Each repeat
 * is a push, a join and both copies, one after another: a machine that is slower for a while is so for all of them.
 */
const REPEATS = 7;
const server = await startRclone();
const base = server.url;
const folder = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
const keys = await makeKeys();
const keyFile = await wrapKeys(keys, 'a passphrase of the bench');
const keyHash = await hashOf(keyFile);
/** Copying needs it, and does not begin with making it. */
const secret = spawnSync('rclone', ['obscure', PASSWORD], { encoding: 'utf8' }).stdout.trim();
let serial = 0;
let failed = false;
const seen = watchRequests();

try {
  await compareWithCopy(10_000);
  await growWithNotes([1000, 10_000, 100_000]);
  await growWithReplicas([2, 10, 50]);
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
if (failed) process.exitCode = 1;

/** A browser on a place of its own name. */
function makeBrowser(place: string) {
  const disk = makeDisk();
  const settings = { kind: 'webdav', url: `${base}${place}/`, user: USER, password: PASSWORD } as const;
  const { fingerprint } = keys;
  const name = makeObjectName({ type: 'key', number: 1, fingerprint, hash: keyHash });
  disk.memory = makeMemory({
    settings,
    keys,
    keyFile: { name, number: 1, bytes: keyFile },
    replica: String(++serial).padStart(12, '0'),
    device: 'bench',
  });
  const remote = openRemote(settings);
  const sync = async (): Promise<SyncMemory> => {
    const memory = await runRound(
      {
        store: createMemorySyncStore(disk),
        remote,
        seal: sealText,
        open: openText,
        hashOf,
        describe: (error) => {
          throw error;
        },
        now: Date.now,
        newReplica: () => String(++serial).padStart(12, '0'),
      },
      new AbortController().signal,
    );
    if (memory?.fault) throw new Error(memory.fault.detail);
    return memory!;
  };
  return { disk, sync, remote };
}

/** Counts what is asked of the server, request by request: putting an object is two (an upload, a move). */
function watchRequests(): { requests: number; up: number } {
  const seen = { requests: 0, up: 0 };
  const send = globalThis.fetch;
  globalThis.fetch = (url, init) => {
    seen.requests++;
    if (init?.body instanceof Uint8Array) seen.up += init.body.length;
    return send(url, init);
  };
  return seen;
}

async function compareWithCopy(size: number): Promise<void> {
  const notes = makeNotes(size);
  const pushes: number[] = [];
  const joins: number[] = [];
  const copiesUp: number[] = [];
  const copiesDown: number[] = [];
  let sealed = 0;
  for (let run = 0; run < REPEATS; run++) {
    const place = `compare-${run}`;
    const first = makeBrowser(place);
    fill(first.disk, notes);
    await putKeyFile(first.remote);
    pushes.push(await time(first.sync));
    const joining = makeBrowser(place);
    joins.push(await time(joining.sync));
    if (joining.disk.rows.size !== size) throw new Error('The join did not bring every note.');
    const local = join(folder, `local-${run}`);
    await mkdir(local);
    const objects = await first.remote.list(new AbortController().signal);
    sealed = 0;
    for (const { name, bytes } of objects) {
      sealed += bytes;
      await writeFile(join(local, name), await first.remote.get(name, new AbortController().signal));
    }
    copiesUp.push(await time(async () => rclone('copy', local, `:webdav:copied-${run}`)));
    copiesDown.push(await time(async () => rclone('copy', `:webdav:copied-${run}`, `${local}-back`)));
  }
  const rows = notes.map((note) => JSON.stringify(note)).join('\n');
  const packed = gzipSync(rows).length;
  console.log(`\n${size} notes, ${(rows.length / 1e6).toFixed(1)} MB of JSON, median of ${REPEATS} repeats`);
  compare('first push ÷ rclone copy up', pushes, copiesUp, 3);
  compare('first join ÷ rclone copy down', joins, copiesDown, 3);
  tell('sealed ÷ gzip of the same JSON', sealed / packed, 1.3, `${sealed} ÷ ${packed} bytes`);

  const { disk, sync } = makeBrowser('compare-0');
  await sync();
  seen.requests = 0;
  await sync();
  tell('requests of an idle round', seen.requests, 2);
  const [key, row] = [...disk.rows][0]!;
  Object.assign(seen, { requests: 0, up: 0 });
  writeRow(disk, key, { ...row, text: `${row.text} One more sentence.`, updatedAt: Date.now() });
  await sync();
  tell('requests of one changed note', seen.requests, 3);
  tell('bytes of one changed note', seen.up, 4096);
}

async function growWithNotes(sizes: readonly number[]): Promise<void> {
  console.log(
    '\nnotes     objects   sealed MB   push s   join s   idle requests   one note: requests, bytes',
  );
  for (const size of sizes) {
    const place = `notes-${size}`;
    const first = makeBrowser(place);
    fill(first.disk, makeNotes(size));
    await putKeyFile(first.remote);
    const push = await time(first.sync);
    const second = makeBrowser(place);
    const joined = await time(second.sync);
    const { remote } = await first.sync();
    seen.requests = 0;
    await first.sync();
    const idle = seen.requests;
    const [key, row] = [...first.disk.rows][0]!;
    Object.assign(seen, { requests: 0, up: 0 });
    writeRow(first.disk, key, { ...row, text: `${row.text} More.`, updatedAt: Date.now() });
    await first.sync();
    const { requests, up } = seen;
    line(
      [size, 10],
      [remote!.objects, 10],
      [(remote!.bytes / 1e6).toFixed(2), 12],
      [sec(push), 9],
      [sec(joined), 9],
      [idle, 16],
      [`${requests}, ${up}`, 0],
    );
  }
}

/** Every browser joins the same 1,000 notes and edits twenty of them, one at a time, each sent by itself. */
async function growWithReplicas(sizes: readonly number[]): Promise<void> {
  console.log('\nreplicas  objects   sealed MB   join s   requests of the join   idle requests');
  for (const size of sizes) {
    const place = `replicas-${size}`;
    const browsers = Array.from({ length: size }, () => makeBrowser(place));
    fill(browsers[0]!.disk, makeNotes(1000));
    await putKeyFile(browsers[0]!.remote);
    for (const { disk, sync } of browsers) {
      await sync();
      for (const [key, row] of [...disk.rows].slice(0, 20)) {
        writeRow(disk, key, { ...row, tags: [`tag-${++serial}`], updatedAt: Date.now() });
        await sync();
      }
    }
    const late = makeBrowser(place);
    seen.requests = 0;
    const joined = await time(late.sync);
    const requests = seen.requests;
    seen.requests = 0;
    const { remote } = await late.sync();
    line(
      [size, 10],
      [remote!.objects, 10],
      [(remote!.bytes / 1e6).toFixed(2), 12],
      [sec(joined), 9],
      [requests, 23],
      [seen.requests, 0],
    );
  }
}

function fill(disk: Disk, notes: readonly Note[]): void {
  for (const note of notes) writeRow(disk, `note:${note.id}`, note as unknown as Row);
}

/** Notes of some 90 words around their passage; the words are made up, the same in every run. */
function makeNotes(size: number): Note[] {
  const next = generator();
  const words = Array.from({ length: 8000 }, () => {
    const length = 2 + (next() % 9);
    return Array.from({ length }, () => 'etaoinshrdlcumwfgypbvk'[next() % 22]).join('');
  });
  const say = (count: number) => `${Array.from({ length: count }, () => words[next() % 8000]).join(' ')}.`;
  return Array.from({ length: size }, (_, at) => {
    const id = `${hex(next())}-${hex(next())}`;
    const paragraph = say(50);
    const page = makeNote().page;
    return makeNote({
      id,
      page: {
        ...page,
        url: `https://news.example/${at % 900}/${words[at % 8000]}`,
        title: say(8),
        digest: hex(next()).repeat(8),
      },
      target: {
        exact: paragraph.slice(20, 120),
        prefix: paragraph.slice(0, 20),
        suffix: paragraph.slice(120, 150),
        start: at,
        end: at + 100,
        paragraph,
      },
      text: say(15),
      tags: [words[next() % 60]!, words[next() % 60]!].filter(
        (tag, index, all) => all.indexOf(tag) === index,
      ),
      createdAt: 1_700_000_000_000 + at * 60_000,
      updatedAt: 1_700_000_000_000 + at * 60_000,
    });
  });
}

function generator(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 4;
  };
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}

async function putKeyFile(remote: Remote): Promise<void> {
  const name = makeObjectName({ type: 'key', number: 1, fingerprint: keys.fingerprint, hash: keyHash });
  await remote.putNew(name, keyFile, new AbortController().signal);
}

function rclone(...args: string[]): void {
  const account = ['--webdav-url', base, '--webdav-user', USER, '--webdav-pass', secret];
  const { status, stderr } = spawnSync('rclone', [...account, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The ratio of each repeat, in the middle of them; the first one is told beside it, in which nothing has run before. */
function compare(what: string, ours: readonly number[], theirs: readonly number[], bound: number): void {
  const ratios = ours.map((one, at) => one / theirs[at]!);
  const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}, first ${ratios[0]!.toFixed(2)}`;
  const times = `${sec(median(ours))} s ÷ ${sec(median(theirs))} s`;
  tell(what, median(ratios), bound, `${times}, ${spread}`);
}

function tell(what: string, value: number, bound: number, how = ''): void {
  const isOver = value > bound;
  failed ||= isOver;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
  console.log(
    `${what.padEnd(34)}${shown.padStart(8)}   at most ${bound}   ${isOver ? 'OVER' : 'ok'}   ${how}`,
  );
}

function line(...cells: [unknown, number][]): void {
  console.log(cells.map(([value, width]) => String(value).padEnd(width)).join(''));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function sec(ms: number): string {
  return (ms / 1000).toFixed(2);
}
