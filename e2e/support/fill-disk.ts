import type { Page } from 'puppeteer-core';

/** Stores until nothing more goes in, ever smaller pieces, beside the extension's database. */
export async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('filler', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const put = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = db.transaction('pieces', 'readwrite');
        transaction.objectStore('pieces').add(crypto.getRandomValues(new Uint8Array(bytes)));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => {
          // Firefox lets the next transaction after a full disk only delete: that is this one.
          db.transaction('pieces', 'readwrite').oncomplete = () => resolve(false);
        };
      });
    for (let bytes = 65_536; bytes >= 1024; bytes /= 2) while (await put(bytes));
    db.close();
  });
}

/** Makes the room again that `fillDisk` took. */
export async function freeDisk(page: Page): Promise<void> {
  await page.evaluate(() =>
    new Promise((resolve) => {
      indexedDB.deleteDatabase('filler').onsuccess = resolve;
    }).then(() => 0),
  );
}
