import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PartOfNotes } from '../lib/messaging/protocol.ts';
import type { SyncState } from '../lib/sync/sync-state.ts';
import { type Apache, startApache } from '../test/servers/apache.ts';
import { PASSWORD, USER } from '../test/servers/start-program.ts';
import { makeNote } from '../test/support/notes.ts';
import { launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import { waitFor } from './support/wait-for.ts';

const PASSPHRASE = 'six lanterns by the river';
const MANY = 5000;

/** Two vendors' browsers, one Apache: what one writes, the other shows. Spoken to in messages; the screens have a story of their own. */
let server: Apache;
let chromium: Harness;
let firefox: Harness;

beforeAll(async () => {
  server = await startApache();
  chromium = await launchBrowser('chromium');
  firefox = await launchBrowser('firefox');
});
afterAll(async () => {
  await chromium?.close();
  await firefox?.close();
  await server?.close();
});

/** Sends a message to the background as the extension's own pages do. */
async function ask<T>(browser: Harness, type: string, data: unknown = null): Promise<T> {
  const answer = JSON.parse(
    await browser.inExtension<string>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type, data })}).then(JSON.stringify)`,
    ),
  );
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

const start = (device: string) => ({
  settings: { kind: 'webdav', url: `${server.url}Notes/`, user: USER, password: PASSWORD },
  passphrase: PASSPHRASE,
  device,
});
const sync = (browser: Harness) => ask<SyncState>(browser, 'sync/now');
const findNote = async (browser: Harness, id: string) =>
  (await ask<PartOfNotes>(browser, 'notes/of-page', { url: makeNote().page.url, from: 0 })).notes.find(
    (note) => note.id === id,
  );
/** Rounds in both until the note is in both as it should be. */
const settle = (what: string, isSettled: () => Promise<boolean>) =>
  waitFor(
    what,
    async () => {
      await sync(chromium);
      await sync(firefox);
      return (await isSettled()) ? true : null;
    },
    30_000,
  );
const countNotes = (browser: Harness) =>
  browser.inExtension<number>(`new Promise((resolve) => {
    const opening = indexedDB.open('sidelight');
    opening.onsuccess = () => {
      const asked = opening.result.transaction('notes').objectStore('notes').count();
      asked.onsuccess = () => { opening.result.close(); resolve(asked.result); };
    };
  })`);

test('a first join brings 5,000 notes into the other browser', async () => {
  await ask(chromium, 'sync/state');
  await chromium.inExtension(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('notes', 'readwrite');
      const note = ${JSON.stringify(makeNote())};
      for (let at = 0; at < ${MANY}; at++)
        writing.objectStore('notes').put({
          ...note, id: 'many-' + String(at).padStart(6, '0'), text: 'Note ' + at,
          page: { ...note.page, url: 'https://archive.example/' + at },
        });
      writing.oncomplete = () => { opening.result.close(); resolve(true); };
      writing.onerror = () => reject(writing.error);
    };
  })`);
  await ask(chromium, 'sync/set-up', start('Chromium'));
  expect(await sync(chromium)).toMatchObject({ waiting: 0, fault: null });
  await ask(firefox, 'sync/join', start('Firefox'));
  // The first round brings the notes; which switches are on follows with the next.
  await settle('both to be of one mind', async () => {
    const states = await Promise.all([sync(chromium), sync(firefox)]);
    return states.every(({ waiting, fault }) => waiting === 0 && fault === null);
  });
  expect(await countNotes(firefox)).toBe(MANY);
}, 180_000);

test('a note written in one is in the other', async () => {
  await ask(chromium, 'notes/save', { note: makeNote() });
  await settle('the note', async () => (await findNote(firefox, 'note-000001'))?.text === makeNote().text);
  expect(await findNote(firefox, 'note-000001')).toEqual(makeNote());
});

test('sentences written in both without knowing of each other stand in both', async () => {
  const text = 'Ask for the table. The press office answers on Mondays.';
  await ask(chromium, 'notes/save', { note: makeNote({ text, updatedAt: Date.now() }) });
  await settle('the text', async () => (await findNote(firefox, 'note-000001'))?.text === text);
  const asked = text.replace('Ask', 'Asked');
  const later = text.replace('Mondays', 'Tuesdays');
  await ask(chromium, 'notes/save', { note: makeNote({ text: asked, updatedAt: Date.now() }) });
  await ask(firefox, 'notes/save', { note: makeNote({ text: later, updatedAt: Date.now() }) });
  const both = asked.replace('Mondays', 'Tuesdays');
  await settle('both sentences', async () => {
    const texts = [await findNote(chromium, 'note-000001'), await findNote(firefox, 'note-000001')];
    return texts.every((note) => note?.text === both);
  });
});

test('a deletion loses to a later edit elsewhere', async () => {
  const note = (await findNote(chromium, 'note-000001'))!;
  await ask(chromium, 'notes/bin', { id: note.id, isDeleted: true });
  await sync(chromium);
  await ask(firefox, 'notes/save', { note: { ...note, colour: 'pink', updatedAt: Date.now() } });
  await settle('the note out of the bin', async () => (await findNote(chromium, note.id))?.colour === 'pink');
  expect(await findNote(firefox, note.id)).toMatchObject({ deletedAt: null, colour: 'pink' });
});

test('a background that was ended goes on', async () => {
  await firefox.killBackground();
  await ask(chromium, 'notes/save', { note: makeNote({ id: 'note-000002' }) });
  await settle('the second note', async () => (await findNote(firefox, 'note-000002')) !== undefined);
});

test('the place holds nothing that can be read', async () => {
  const folder = join(server.folder, 'Notes');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.age'));
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const text = (await readFile(join(folder, name))).toString('latin1');
    expect(text.startsWith('age-encryption.org/v1\n')).toBe(true);
    expect(text).not.toMatch(/press office|Note 1|harbour|AGE-SECRET/i);
  }
  const report = await ask<{ objects: { fault: string | null }[]; faults: unknown[] }>(
    firefox,
    'sync/verify',
  );
  expect(report.objects.filter(({ fault }) => fault !== null)).toEqual([]);
  expect(report.faults).toEqual([]);
});
