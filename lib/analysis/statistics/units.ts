import type { Language } from '../../text/language.ts';
import { type Token, tokenize, touches } from './tokens.ts';
import { CURRENCIES, MEASURES, PREFIXES, SCALED_CURRENCIES } from './units.data.ts';

/** A unit found in the text: `at` is its outermost token's index, `factor` what "mdp" or "M" multiplies by. */
export interface UnitReading {
  readonly unit: string;
  readonly kind: 'percent' | 'money' | 'measure' | 'scale';
  readonly at: number;
  readonly factor: number;
}

interface Entry {
  readonly unit: string;
  readonly kind: UnitReading['kind'];
  readonly words: readonly string[];
}

const AFTER = indexBy(0, [...entries(MEASURES, 'measure'), ...entries(CURRENCIES, 'money')]);
const BEFORE = indexBy(-1, entries(PREFIXES, 'money'));
/** Words that are a unit in one language and something else in the other. */
const ONLY_ENGLISH = new Set(['mi', 'miles']);
const ONLY_SPANISH = new Set(['pie', 'pies', 'gr', 'lt', 'lts', 'mts']);
const ATTACHED_SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);

function entries(table: readonly (readonly [string, string])[], kind: Entry['kind']): Entry[] {
  return table.flatMap(([unit, words]) =>
    words.split('|').map((word) => ({
      unit,
      kind: unit.startsWith('percent') ? ('percent' as const) : kind,
      words: tokenize({ text: word, folded: word }, { start: 0, end: word.length }, ',').map(
        (token) => token.word,
      ),
    })),
  );
}

function indexBy(position: number, list: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of [...list].sort((a, b) => b.words.length - a.words.length)) {
    const key = entry.words.at(position) ?? '';
    const group = index.get(key);
    if (group) group.push(entry);
    else index.set(key, [entry]);
  }
  return index;
}

/**
 * The unit that starts at token `at`, right after a figure: "%", "per cent", "de pesos" (the "de" belongs to it), "(kg)",
 * "mdp". `null` for any other word; a word that is a unit in the other language only ("pie") is none.
 */
export function readUnitAfter(tokens: readonly Token[], at: number, lang: Language): UnitReading | null {
  const token = tokens[at];
  if (!token) return null;
  if ('([{<'.includes(token.word)) return readBracketed(tokens, at, lang);
  const scaled = SCALED_CURRENCIES.get(token.word);
  if (scaled) return { unit: scaled[1], kind: 'money', at, factor: scaled[0] };
  const from = token.word === 'de' || token.word === 'of' ? at + 1 : at;
  for (const entry of AFTER.get(tokens[from]?.word ?? '') ?? []) {
    if (!entry.words.every((word, i) => tokens[from + i]?.word === word)) continue;
    if (!isUnitHere(tokens, from, entry, lang)) continue;
    return { unit: entry.unit, kind: entry.kind, at: from + entry.words.length - 1, factor: 1 };
  }
  return null;
}

/** Money's sign or code right before token `at`: "US$", "$", "MXN". A bare "$" is MXN in Spanish, USD in English. */
export function readUnitBefore(tokens: readonly Token[], at: number, lang: Language): UnitReading | null {
  const last = tokens[at - 1];
  if (!last) return null;
  for (const entry of BEFORE.get(last.word) ?? []) {
    const first = at - entry.words.length;
    if (first < 0 || !entry.words.every((word, i) => tokens[first + i]?.word === word)) continue;
    const stands = tokens[first - 1];
    if (stands?.kind === 'word' && touches(stands, tokens[first])) continue;
    if (last.word === 'cop' && touches(last, tokens[at])) continue;
    if (entry.words.length > 1 && entry.words[0]!.length === 1 && !isPrefixLetter(tokens, first)) continue;
    return { unit: entry.unit, kind: 'money', at: first, factor: 1 };
  }
  if (last.word !== '$') return null;
  return { unit: lang === 'es' ? 'MXN' : 'USD', kind: 'money', at: at - 1, factor: 1 };
}

/** "2.5M", "10k", "$3bn": a scale in letters on the number itself; `null` for a word apart or any other letters. */
export function readAttachedScale(
  tokens: readonly Token[],
  at: number,
  isMoney: boolean,
): UnitReading | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const factor = ATTACHED_SCALES.get(token.word);
  if (factor === undefined) return null;
  if (!touches(tokens[at - 1], token) && !isMoney) return null;
  const isClear =
    isMoney || token.isCapital || token.word === 'k' || token.word === 'bn' || isMoneyWord(tokens[at + 1]);
  if (!isClear || (token.word === 'mm' && !isMoney)) return null;
  return { unit: '', kind: 'scale', at, factor };
}

function isMoneyWord(token: Token | undefined): boolean {
  return (AFTER.get(token?.word ?? '') ?? []).some((entry) => entry.kind === 'money');
}

/** "A $5" is Australian, "a $5" an article: the letter must be a capital or stick to the sign. */
function isPrefixLetter(tokens: readonly Token[], first: number): boolean {
  const letter = tokens[first]!;
  return letter.word !== 'a' ? true : touches(letter, tokens[first + 1]);
}

function isUnitHere(tokens: readonly Token[], at: number, entry: Entry, lang: Language): boolean {
  const word = entry.words[0]!;
  if (entry.words.length > 1) return true;
  if (lang === 'es' && ONLY_ENGLISH.has(word)) return false;
  if (lang === 'en' && ONLY_SPANISH.has(word)) return false;
  if (word === 'ha' && lang === 'es') return tokens[at + 1]?.word === 'de';
  if (/^[a-z]$/.test(word)) return word === 'l' || !tokens[at]!.isCapital;
  return true;
}

function readBracketed(tokens: readonly Token[], at: number, lang: Language): UnitReading | null {
  const inner = readUnitAfter(tokens, at + 1, lang);
  const close = inner ? tokens[inner.at + 1] : undefined;
  return inner && inner.kind === 'measure' && close && ')]}>'.includes(close.word)
    ? { ...inner, at: inner.at + 1 }
    : null;
}
