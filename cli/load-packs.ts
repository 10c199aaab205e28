import { readFile } from 'node:fs/promises';
import { parsePack } from '../lib/pack/parse-pack.ts';
import { PACK_FILES, type Pack, type PackFile } from '../lib/pack/schema.ts';

const FOLDER = new URL('../public/packs/', import.meta.url);

/** The ids of the packs that ship with the extension. */
export async function listPackIds(): Promise<string[]> {
  return (await readJson(new URL('index.json', FOLDER))) as string[];
}

/** Reads a shipped pack. Throws `BadPackError` or the file's own error, naming the file. */
export async function loadPack(id: string): Promise<Pack> {
  const known = await listPackIds();
  if (!known.includes(id)) throw new Error(`There is no pack “${id}”; there is ${known.join(', ')}.`);
  const files = await Promise.all(
    PACK_FILES.map(async (file) => [file, await readJson(new URL(`${id}/${file}.json`, FOLDER))] as const),
  );
  return parsePack(Object.fromEntries(files) as Record<PackFile, unknown>);
}

async function readJson(url: URL): Promise<unknown> {
  return JSON.parse(await readFile(url, 'utf8'));
}
