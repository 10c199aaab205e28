import { readZip, type ZipEntry } from '../notebook/read-zip.ts';
import { crc32, makeZip } from '../notebook/zip.ts';
import { REMOTE_NAME, type Remote } from '../sync/remote.ts';
import { MOST_CARRIED_BYTES } from './bounds.ts';
import { BadCarriedFileError, RemoteError } from './errors.ts';

/** What taking a file in did. */
export interface CarriedIn {
  /** Objects that were not here before. */
  readonly added: number;
  /** Objects that were here already. */
  readonly known: number;
}

/** Everything at a place as one archive of sealed files: what a reader carries to their other browser. */
export async function packCarried(remote: Remote, signal: AbortSignal): Promise<Blob> {
  const names = (await remote.list(signal)).map(({ name }) => name).sort();
  const files = [];
  for (const name of names) files.push({ name, content: await remote.get(name, signal) });
  return makeZip(files);
}

/**
 * Puts what an archive brings and the place does not have; nothing is replaced or deleted. Other files in it are passed
 * over. Throws `BadCarriedFileError` before anything is put where it is no such archive or a file in it is damaged.
 */
export async function unpackCarried(
  file: Uint8Array<ArrayBuffer>,
  remote: Remote,
  signal: AbortSignal,
): Promise<CarriedIn> {
  const here = new Set((await remote.list(signal)).map(({ name }) => name));
  const objects = await readObjects(file);
  let added = 0;
  for (const [name, bytes] of objects) {
    if (here.has(name)) continue;
    await remote.putNew(name, bytes, signal).catch((error: unknown) => {
      // Another tab took the same file in.
      if (!(error instanceof RemoteError) || error.fault.kind !== 'exists') throw error;
    });
    added++;
  }
  return { added, known: objects.size - added };
}

async function readObjects(file: Uint8Array<ArrayBuffer>): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const objects = new Map<string, Uint8Array<ArrayBuffer>>();
  let total = 0;
  for (const entry of openArchive(file)) {
    // An archive that was made anew may hold a folder around them.
    const name = entry.name.split('/').at(-1)!;
    if (!REMOTE_NAME.test(name)) continue;
    total += entry.size;
    if (total > MOST_CARRIED_BYTES)
      throw new BadCarriedFileError('This file would unpack to more than 1 GB.');
    objects.set(name, await readContent(entry));
  }
  if (objects.size === 0)
    throw new BadCarriedFileError('There is nothing in this file that Sidelight has sealed.');
  return objects;
}

function openArchive(file: Uint8Array<ArrayBuffer>): ZipEntry[] {
  try {
    return readZip(file);
  } catch (cause) {
    throw new BadCarriedFileError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function readContent({
  name,
  isDeflated,
  stored,
  size,
  sum,
}: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = isDeflated ? await inflate(stored, size) : stored;
  if (bytes === null || bytes.length !== size || crc32(bytes) !== sum)
    throw new BadCarriedFileError(`“${name}” in this file is damaged.`);
  return bytes;
}

/** `null` where it is damaged or more than it says. */
async function inflate(
  stored: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(size);
  let at = 0;
  const reader = new Blob([stored]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (at + read.value.length > size) {
        await reader.cancel();
        return null;
      }
      bytes.set(read.value, at);
      at += read.value.length;
    }
  } catch {
    return null;
  }
  return at === size ? bytes : null;
}
