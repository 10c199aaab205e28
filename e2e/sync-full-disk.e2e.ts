import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Apache, startApache } from '../test/servers/apache.ts';
import { PASSWORD, USER } from '../test/servers/start-program.ts';
import { launchBrowser } from './support/browsers.ts';
import { putRows } from './support/database.ts';
import { fillDisk, freeDisk } from './support/fill-disk.ts';
import { launchFirefox } from './support/firefox.ts';
import type { Harness } from './support/harness.ts';
import { listStoredNotes } from './support/notes.ts';
import { joinSync, openSync, saveNote, sealedNote, send, setUpSync, syncNow } from './support/sync.ts';
import { waitFor } from './support/wait-for.ts';

// Only Firefox is bounded: Chromium takes no bound for an extension from its driver.
let roomy: Harness;
let full: Harness;
let server: Apache;
beforeAll(async () => {
  server = await startApache();
  [roomy, full] = await Promise.all([launchBrowser('chromium'), launchFirefox({ storageKb: 20_480 })]);
});
afterAll(async () => {
  await Promise.all([roomy?.close(), full?.close()]);
  await server?.close();
});

const MANY = 400;
const IDS = Array.from({ length: MANY }, (_, at) => `note-${at}`);
const textsOf = async (browser: Harness) =>
  new Map((await listStoredNotes(browser)).map(({ id, text }) => [id, text]));

test('what comes in while there is no room is taken in whole once there is, and no older text goes back out', async () => {
  await putRows(
    roomy,
    'notes',
    IDS.map((id) => sealedNote(id, { text: `As it was: ${id}` })),
  );
  const set = await setUpSync(await openSync(roomy), 'webdav', {
    address: server.url,
    user: USER,
    password: PASSWORD,
  });
  await syncNow(roomy);
  const page = await openSync(full);
  await joinSync(page, { ...set, secrets: { password: PASSWORD } });
  await waitFor('the notes', async () => ((await textsOf(full)).size === MANY ? true : null));
  await syncNow(full);

  // Nothing that a database could pack small.
  const later = new Map(IDS.map((id) => [id, `As it is now: ${id} ${randomBytes(3000).toString('base64')}`]));
  await Promise.all([...later].map(([id, text]) => saveNote(roomy, sealedNote(id, { text }))));
  await syncNow(roomy);

  await fillDisk(page);
  await syncNow(full);
  expect(await send(full, 'sync/state', null)).toMatchObject({ fault: { kind: 'storage-full' } });
  await freeDisk(page);
  expect(await syncNow(full)).toMatchObject({ fault: null, waiting: 0 });
  expect(await textsOf(full)).toEqual(later);
  await syncNow(roomy);
  expect(await textsOf(roomy)).toEqual(later);
});
