import type { Span } from './span.ts';

/** A word of a text; `folded` is its folded form, without the stops of "U.S.". */
export interface Word extends Span {
  readonly folded: string;
}

const WITH_STOPS = /ee\.\s?uu\.?|\p{L}\.(?:\p{L}\.)*\p{L}(?![\p{L}\p{N}])\.?/uy;
const STOP = 0x2e;

/**
 * Words of a folded text (`fold`), in order. Hyphens and apostrophes part words: "MS-13" is `ms`, `13`, "Trump's" is
 * `trump`, `s`. Dotted initials are one word with their stops inside the span: "U.S." is `us`, "EE. UU." is `eeuu`.
 */
export function findWords(folded: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < folded.length; ) {
    const end = endOfRun(folded, at);
    if (end === at) {
      at++;
      continue;
    }
    const stopped = end - at <= 2 && folded.charCodeAt(end) === STOP ? findStopped(folded, at) : null;
    words.push(stopped ?? { start: at, end, folded: folded.slice(at, end) });
    at = stopped?.end ?? end;
  }
  return words;
}

/** Past the letters, digits and marks that start at `from`; `from` itself where none does. */
function endOfRun(folded: string, from: number): number {
  let at = from;
  while (at < folded.length) {
    const unit = folded.charCodeAt(at);
    if (unit < 0x80) {
      if (!((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || isCapital(unit))) break;
      at++;
    } else if (isSurrogate(unit)) {
      const letter = String.fromCodePoint(folded.codePointAt(at)!);
      if (!OF_WORD.test(letter)) break;
      at += letter.length;
    } else if (isOfWord(unit)) at++;
    else break;
  }
  return at;
}

/** The dotted initials that start there; `null` where none do. */
function findStopped(folded: string, start: number): Word | null {
  WITH_STOPS.lastIndex = start;
  const raw = WITH_STOPS.exec(folded)?.[0];
  return raw === undefined ? null : { start, end: start + raw.length, folded: raw.replace(/[.\s]/g, '') };
}

const OF_WORD = /[\p{L}\p{N}\p{M}]/u;
/** Per unit beyond ASCII: 0 not asked yet, 1 of a word, 2 of none. */
const KNOWN_UNITS = new Uint8Array(0x10000);

function isOfWord(unit: number): boolean {
  KNOWN_UNITS[unit] ||= OF_WORD.test(String.fromCharCode(unit)) ? 1 : 2;
  return KNOWN_UNITS[unit] === 1;
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
