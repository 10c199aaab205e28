/**
 * Folding for comparison: lower case, no accents, plain quotes, dashes and spaces. One unit in, one unit out, so that
 * an offset into the folded text is an offset into the text. `ñ` folds to `n`, as headline writers and wires do.
 */
const TABLE_SIZE = 0x2100;
/** Filled as units are met: folding all of it ahead would cost every page a millisecond. */
const TABLE = new Uint16Array(TABLE_SIZE);
for (const quote of '‘’‚‛ʼ´`′') setIfSmall(quote, "'");
for (const quote of '“”„‟«»″') setIfSmall(quote, '"');
for (const dash of '‐‑‒–—―') setIfSmall(dash, '-');
for (const space of '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f') {
  setIfSmall(space, ' ');
}

function setIfSmall(from: string, to: string): void {
  const unit = from.charCodeAt(0);
  if (unit < TABLE_SIZE) TABLE[unit] = to.charCodeAt(0);
}

/** The folded form of one UTF-16 unit; the rare capitals beyond `TABLE_SIZE` are left to `fold`. */
export function foldUnit(unit: number): number {
  if (unit >= TABLE_SIZE) return unit;
  return TABLE[unit] || remember(unit);
}

function remember(unit: number): number {
  const base = String.fromCharCode(unit).normalize('NFD').charAt(0);
  const lower = base.toLowerCase();
  const folded = lower.length === 1 ? lower.charCodeAt(0) : unit;
  TABLE[unit] = folded;
  return folded;
}

const BEYOND_ASCII = /[\u0080-\uffff]/g;

/** The folded text, of the same length as `text`. */
export function fold(text: string): string {
  return text.replace(BEYOND_ASCII, foldOne).toLowerCase();
}

function foldOne(unit: string): string {
  return String.fromCharCode(foldUnit(unit.charCodeAt(0)));
}
