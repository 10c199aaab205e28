import type { CompiledLexicon, LexiconTables } from './compiled-lexicon.ts';

/** A compiled lexicon with its tables parsed. */
export interface OpenLexicon extends LexiconTables {
  readonly threshold: number;
  /** Hash → first form of that hash plus one, 0 where free; open addressing, a power of two in size. */
  readonly slots: Int32Array;
}

const opened = new WeakMap<CompiledLexicon, OpenLexicon>();

/** The lexicon ready to be searched; opened once for each object. Throws a `SyntaxError` where its tables are damaged. */
export function openLexicon(lexicon: CompiledLexicon): OpenLexicon {
  const known = opened.get(lexicon);
  if (known !== undefined) return known;
  const tables = JSON.parse(lexicon.tables) as LexiconTables;
  const open = { ...tables, threshold: lexicon.threshold, slots: layOut(tables.hashes) };
  opened.set(lexicon, open);
  return open;
}

function layOut(hashes: readonly number[]): Int32Array {
  let size = 16;
  while (size < hashes.length * 3) size *= 2;
  const slots = new Int32Array(size);
  for (let form = 0; form < hashes.length; form++) {
    const hash = hashes[form]!;
    if (form > 0 && hash === hashes[form - 1]) continue;
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = form + 1;
  }
  return slots;
}
