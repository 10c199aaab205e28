import { badFile, openPack, refuseHugeFile } from './open-pack.ts';
import { tell } from './pack-fault.ts';
import type { Pack } from './schema.ts';
import { readSdn, type SdnEntry } from './sdn/index.ts';

/** A file as read. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What the files are: a pack, or the US Treasury's list, of which a pack is yet to be made. */
export type ReadPack =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'sdn'; readonly entries: readonly SdnEntry[]; readonly published: string | null };

/**
 * Reads what the reader brought: one pack in JSON, or the sanctions list in XML or CSV (with or without its aliases).
 * What a file is, its content tells. Throws `BadPackError` or `BadSdnListError`; nothing was written by then.
 */
export function readPackFiles(files: readonly NamedText[]): ReadPack {
  for (const { name, text } of files) refuseHugeFile(name, text.length);
  const isJson = files.map(({ text }) => /^\ufeff?\s*[[{]/.test(text.slice(0, 200)));
  if (files.length > 1 && isJson.includes(true)) throw badFile(files[0]!.name, tell('oneFile'));
  const [file] = files;
  if (file === undefined) throw badFile('', tell('noFile'));
  if (isJson[0]) return { kind: 'pack', pack: openPack(file.name, file.text) };
  return { kind: 'sdn', ...readSdn(files.map(({ text }) => text)) };
}

/** The programmes under which the list has people or entities, with how many, most first. */
export function countPrograms(
  entries: readonly SdnEntry[],
): { readonly code: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { type, programs } of entries) {
    if (type !== 'individual' && type !== 'entity') continue;
    for (const code of new Set(programs)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
