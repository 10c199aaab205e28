import type { Pack } from '../../lib/pack/schema.ts';
import type { Harness } from './harness.ts';

const NAME = 'sidelight';

/** Puts a row into a store of the extension's database behind its back. */
export function putRow(browser: Harness, store: string, row: object): Promise<boolean> {
  return putRows(browser, store, [row]);
}

/** Puts rows into a store of the extension's database behind its back. */
export function putRows(browser: Harness, store: string, rows: readonly object[]): Promise<boolean> {
  return writeStore(browser, store, `for (const row of ${JSON.stringify(rows)}) all.put(row);`);
}

/** Empties a store of the extension's database behind its back. */
export function clearStore(browser: Harness, store: string): Promise<boolean> {
  return writeStore(browser, store, 'all.clear();');
}

function writeStore(browser: Harness, store: string, write: string): Promise<boolean> {
  return browser.inExtension(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('${NAME}');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('${store}', 'readwrite');
      const all = writing.objectStore('${store}');
      ${write}
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => { opening.result.close(); resolve(true); };
    };
  })`);
}

/** Puts a pack into the extension's database behind its back; the background that wakes next knows it. */
export async function putPack(browser: Harness, { manifest, lexicon, ...lists }: Pack): Promise<void> {
  const { id } = manifest;
  await putRow(browser, 'packs', { id, manifest, lexicon, enabled: true, installedAt: 0 });
  for (const [type, entries] of Object.entries(lists)) {
    for (const entry of entries) await putRow(browser, 'entries', { pack: id, type, id: entry.id, entry });
  }
}

/** Puts an empty database of a much later version in the place of the extension's; gives what takes it away. */
export async function openLaterDatabase(browser: Harness): Promise<() => Promise<unknown>> {
  await browser.inExtension(`(async () => {
    await ${DELETE};
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('${NAME}', 99990);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => { opening.result.close(); resolve(); };
    });
  })()`);
  return () => browser.inExtension(DELETE);
}

/** Starts an upgrade behind which every opening waits; gives what ends it and leaves all as it was. */
export async function jamDatabase(browser: Harness): Promise<() => Promise<unknown>> {
  await browser.inExtension(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('${NAME}', 99990);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const store = opening.transaction.objectStore('packs');
      const again = () => { store.count().onsuccess = again; };
      again();
      globalThis.unjam = () => new Promise((done) => {
        opening.onerror = (event) => { event.preventDefault(); done(); };
        opening.transaction.abort();
      });
      resolve();
    };
  })`);
  return () => browser.inExtension('unjam()');
}

const DELETE = `new Promise((resolve, reject) => {
  const deleting = indexedDB.deleteDatabase('${NAME}');
  deleting.onerror = () => reject(deleting.error);
  deleting.onsuccess = () => resolve();
})`;
