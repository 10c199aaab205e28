import { fold } from '../text/fold.ts';

/**
 * An id that is the same for the same key on every machine and in every session: a readable part and a 53-bit hash.
 * Fits the shape of a note's or source's id, whatever the key.
 */
export function stableId(prefix: string, key: string): string {
  const slug = fold(key.slice(0, 200))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${prefix}-${slug === '' ? '' : `${slug}-`}${hash(key)}`;
}

/** Id of the record of a source that articles cite, by the key that the analysis gives it (actor id or folded name). */
export function sourceIdOf(key: string): string {
  return stableId('source', key);
}

/** Two 32-bit multiplicative hashes, mixed as in MurmurHash3's finish; for telling apart, not for secrets. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (2 ** 32 * (b & 0x1fffff) + (a >>> 0)).toString(36).padStart(11, '0');
}
