import { findUnusable, toFault } from './check/index.ts';
import { BadPackError } from './errors.ts';
import { findHazards } from './find-hazards.ts';
import { fileName, type Told, tell } from './pack-fault.ts';
import { parsePack } from './parse-pack.ts';
import { PACK_FILES, type Pack, type PackFile } from './schema.ts';

/** Most bytes of a pack, all its files together: asked before a byte is read. */
export const MAX_PACK_BYTES = 32 * 1024 * 1024;

/** Throws `BadPackError` where a file is too big to be a pack. Ask it before reading: its size is known without. */
export function refuseHugeFile(name: string, bytes: number): void {
  if (bytes <= MAX_PACK_BYTES) return;
  const megabytes = (size: number) => Math.ceil(size / 1024 / 1024);
  throw badFile(name, tell('tooBig', megabytes(bytes), megabytes(MAX_PACK_BYTES)));
}

/**
 * A pack from the text of one file that holds all its parts: `{"pack": …, "lexicon": …, "actors": …}`. Throws
 * `BadPackError` for anything that is no sound pack; nothing was written by then.
 */
export function openPack(name: string, text: string): Pack {
  refuseHugeFile(name, text.length);
  const value = parseJson(name, name, text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badFile(name, tell('noPack'));
  }
  const unknown = Object.keys(value).filter((key) => !(PACK_FILES as readonly string[]).includes(key));
  if (unknown.length > 0) {
    throw badFile(name, tell('noPart', unknown[0]!.slice(0, 40)));
  }
  return openParts(name, value as Record<PackFile, unknown>);
}

/** A pack from the texts of its folder’s six files. Throws `BadPackError` as `openPack` does. */
export function openPackFolder(name: string, texts: Readonly<Partial<Record<PackFile, string>>>): Pack {
  refuseHugeFile(
    name,
    PACK_FILES.reduce((sum, file) => sum + (texts[file]?.length ?? 0), 0),
  );
  const missing = PACK_FILES.filter((file) => texts[file] === undefined);
  if (missing.length > 0) {
    throw new BadPackError(
      name,
      missing.map((file) => ({ where: [fileName(file)], field: '', ...tell('missing') })),
    );
  }
  const parts = PACK_FILES.map((file) => [file, parseJson(name, fileName(file), texts[file]!)] as const);
  return openParts(name, Object.fromEntries(parts) as Record<PackFile, unknown>);
}

/** The pack as one file, its parts in their order, without spaces: what `openPack` reads. */
export function packToText({ manifest, ...parts }: Pack): string {
  const files: Record<PackFile, unknown> = { pack: manifest, ...parts };
  return `${JSON.stringify(Object.fromEntries(PACK_FILES.map((file) => [file, files[file]])))}\n`;
}

function openParts(name: string, files: Record<PackFile, unknown>): Pack {
  const hazards = findHazards(files);
  if (hazards.length > 0) throw new BadPackError(name, hazards);
  const pack = parsePack(files);
  const faults = findUnusable(pack).map(toFault);
  if (faults.length > 0) throw new BadPackError(pack.manifest.id, faults.slice(0, 100));
  return pack;
}

function parseJson(name: string, file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const told = tell('noJson', (error as Error).message.slice(0, 160));
    throw new BadPackError(name, [{ where: [file], field: '', ...told }]);
  }
}

/** A file that is refused as a whole. */
export function badFile(name: string, told: Told): BadPackError {
  return new BadPackError(name, [{ where: [], field: '', ...told }]);
}
