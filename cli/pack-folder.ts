import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openPack, openPackFolder, refuseHugeFile } from '../lib/pack/open-pack.ts';
import { PACK_FILES, type Pack, type PackFile } from '../lib/pack/schema.ts';

/**
 * The pack of a folder, or of one file. Sizes are asked before anything is read. Throws `BadPackError` where it is no
 * sound pack, and the file system's own error where there is nothing.
 */
export async function readPack(path: string): Promise<Pack> {
  const name = basename(path);
  if (!(await stat(path)).isDirectory()) {
    refuseHugeFile(name, (await stat(path)).size);
    return openPack(name, await readFile(path, 'utf8'));
  }
  const sizes = await Promise.all(PACK_FILES.map((file) => sizeOf(join(path, `${file}.json`))));
  refuseHugeFile(
    name,
    sizes.reduce((sum: number, size) => sum + (size ?? 0), 0),
  );
  const texts: Partial<Record<PackFile, string>> = {};
  for (const [i, file] of PACK_FILES.entries()) {
    if (sizes[i] !== null) texts[file] = await readFile(join(path, `${file}.json`), 'utf8');
  }
  return openPackFolder(name, texts);
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
