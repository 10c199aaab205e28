import type { NumberPart } from '../../text/number-words.ts';
import type { Span } from '../../text/span.ts';
import { type GroupMark, parseDigits } from './digits.ts';

/** A word, a number in digits, or one symbol of a sentence. Offsets count into the article's text. */
export interface Token extends Span, NumberPart {
  readonly kind: 'word' | 'number' | 'symbol';
  /** Whether the text has a capital here; never in a headline, where every word has one. */
  readonly isCapital: boolean;
}

/** Fractions of one sign, and their worth. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
/** Parts an aside and is never a minus, as the hyphen and the other dashes may be. */
const EM_DASH = '—';
const ADDRESS = /(?:https?:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w.-]+/y;

/** The tokens of one sentence, in order; web and mail addresses are left out, "10 000" is one number. */
export function tokenize(
  { text, folded }: { readonly text: string; readonly folded: string },
  sentence: Span,
  mark: GroupMark,
): Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    const unit = folded.charCodeAt(at);
    if (isSpace(unit)) {
      at++;
    } else if (isDigit(unit) || (isSeparator(unit) && startsDecimal(folded, at))) {
      const end = endOfNumber(text, folded, at, sentence.end);
      const word = folded.slice(at, end);
      const digits = parseDigits(word.replace(/ /g, ''), mark);
      tokens.push({ kind: 'number', start: at, end, word, digits, isCapital: false });
      at = end;
    } else if (isLetter(unit)) {
      const end = endOfWord(folded, at, sentence.end);
      const addressEnd = endOfAddress(folded, at, end);
      if (addressEnd > 0) {
        tokens.push({
          kind: 'symbol',
          start: at,
          end: addressEnd,
          word: '@',
          digits: null,
          isCapital: false,
        });
        at = addressEnd;
        continue;
      }
      const isCapital = isUpper(text, at) || isUpper(text, Math.min(at + 1, end - 1));
      tokens.push({ kind: 'word', start: at, end, word: folded.slice(at, end), digits: null, isCapital });
      at = end;
    } else {
      const word = text.charAt(at) === EM_DASH ? EM_DASH : folded.charAt(at);
      const worth = VULGAR.get(word);
      const kind = worth === undefined ? 'symbol' : 'number';
      tokens.push({ kind, start: at, end: at + 1, word, digits: worth ?? null, isCapital: false });
      at++;
    }
  }
  return isHeadline(tokens) ? tokens.map((token) => ({ ...token, isCapital: false })) : tokens;
}

/** Capitals on nearly every longer word tell no name from a noun. */
function isHeadline(tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.end - token.start < 4) continue;
    long++;
    if (token.isCapital) capital++;
  }
  return long >= 3 && capital >= long * 0.75;
}

/** Whether the two stand side by side with nothing between them. */
export function touches(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && before.end === after.start;
}

function endOfNumber(text: string, folded: string, from: number, limit: number): number {
  let at = from;
  for (;;) {
    while (at < limit && isDigit(folded.charCodeAt(at))) at++;
    if (at + 1 < limit && isSeparator(folded.charCodeAt(at)) && isDigit(folded.charCodeAt(at + 1))) at++;
    else if (at - from <= 3 && isSpacedGroup(text, folded, at, limit)) at += 4;
    else return at;
  }
}

/** " 000" after one to three digits, or any three digits after a space that does not break. */
function isSpacedGroup(text: string, folded: string, at: number, limit: number): boolean {
  if (at + 4 > limit || folded.charAt(at) !== ' ') return false;
  if (![1, 2, 3].every((i) => isDigit(folded.charCodeAt(at + i)))) return false;
  if (isDigit(folded.charCodeAt(at + 4))) return false;
  return text.charAt(at) !== ' ' || folded.startsWith('000', at + 1);
}

function startsDecimal(folded: string, at: number): boolean {
  if (!isDigit(folded.charCodeAt(at + 1))) return false;
  const before = folded.charCodeAt(at - 1);
  return Number.isNaN(before) || isSpace(before) || '("$-'.includes(folded.charAt(at - 1));
}

/** Past the letters that start at `from`. */
export function endOfWord(folded: string, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit && isLetter(folded.charCodeAt(at))) at++;
  return at;
}

function endOfAddress(folded: string, from: number, wordEnd: number): number {
  const next = folded.charAt(wordEnd);
  if (next !== ':' && next !== '@' && !(next === '.' && folded.startsWith('www.', from))) return 0;
  ADDRESS.lastIndex = from;
  return ADDRESS.test(folded) ? ADDRESS.lastIndex : 0;
}

function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Whether the folded unit is a digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isSeparator(unit: number): boolean {
  return unit === 44 || unit === 46;
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0xfeff ||
    unit === 0x200b
  );
}

/** Per unit: 0 not asked yet, 1 a letter, 2 none. */
const LETTERS = new Uint8Array(0x10000);

/** Whether the folded unit is a letter of any script. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  LETTERS[unit] ||= /\p{L}/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return LETTERS[unit] === 1;
}
