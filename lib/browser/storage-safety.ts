import * as z from 'zod/mini';
import type { StorageMarker } from '../notes/storage-health.ts';
import { browser } from './api.ts';

const MARKER = 'notesMarker';
const SPARE = 'spareBackup';

const markerSchema = z.object({ notes: z.int(), sources: z.int(), at: z.number() });
const spareSchema = z.object({
  createdAt: z.number(),
  notes: z.int(),
  sources: z.int(),
  content: z.string(),
});

/** The newest backup once more, outside the database and so out of the reach of what empties it. */
export interface SpareBackup {
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly notes: number;
  readonly sources: number;
  /** The backup file, gzipped. */
  readonly content: Uint8Array<ArrayBuffer>;
}

/** `storage.local` holds 10 MB in Chrome; more than half of it a backup must not take. In base64. */
const MOST_SPARE_UNITS = 5_000_000;

/** What was stored when last looked; `null` where nobody has looked yet. */
export async function loadStorageMarker(): Promise<StorageMarker | null> {
  const result = markerSchema.safeParse((await browser.storage.local.get(MARKER))[MARKER]);
  return result.success ? result.data : null;
}

export async function saveStorageMarker(marker: StorageMarker): Promise<void> {
  await browser.storage.local.set({ [MARKER]: marker });
}

/** The spare copy of the newest backup; `null` where there is none or it is damaged. */
export async function loadSpareBackup(): Promise<SpareBackup | null> {
  const result = spareSchema.safeParse((await browser.storage.local.get(SPARE))[SPARE]);
  if (!result.success) return null;
  try {
    const content = Uint8Array.from(atob(result.data.content), (unit) => unit.charCodeAt(0));
    return { ...result.data, content };
  } catch {
    return null;
  }
}

/** Keeps the spare copy; false where it is too large for this store, which keeps the copy that it has. */
export async function saveSpareBackup({ content, ...rest }: SpareBackup): Promise<boolean> {
  if (content.byteLength * 1.34 > MOST_SPARE_UNITS) return false;
  const parts: string[] = [];
  for (let from = 0; from < content.length; from += 8192) {
    parts.push(String.fromCharCode(...content.subarray(from, from + 8192)));
  }
  await browser.storage.local.set({ [SPARE]: { ...rest, content: btoa(parts.join('')) } });
  return true;
}

/**
 * Asks the browser not to empty the database when the disk runs low; called from extension pages, where Firefox may ask
 * the reader. Gives whether it is promised.
 */
export async function askToPersist(): Promise<boolean> {
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
