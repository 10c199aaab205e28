import { COUNTRY_BY_WORD } from './demonyms.data.ts';
import type { NameMention } from './mention.ts';
import { isDemonym } from './pieces.ts';
import { COUNTRIES, PLACES } from './places.data.ts';
import { TITLES } from './titles.data.ts';
import type { Segment, Token } from './tokens.ts';
import { CALENDAR, FUNCTION_WORDS, NOT_NAMES } from './words.data.ts';

/**
 * Names whose head word is written small: "Sinaloa cartel", "Mexican government", "Biden administration", "cártel del
 * Golfo", "gobierno de Michoacán". Not "the cartel", "the government", "Mexican cartels".
 */
export function findPhrases({ tokens, isHeading }: Segment): NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = PHRASES.get(tokens[at]!.folded)?.(tokens, at);
    if (phrase && !(isHeading && isShoutedCartel(phrase))) found.push(phrase);
  }
  return found;
}

/** "Disrupt Terrorist Cartel Activity": in a heading any word has a capital; a cartel's name there needs a place or "New". */
function isShoutedCartel({ kind, words }: NameMention): boolean {
  const isBefore = words[words.length - 1] === 'cartel';
  return (
    kind === 'criminal-group' &&
    isBefore &&
    !words.some((word) => PLACES.has(word) || CARTEL_PLACES.test(word))
  );
}

const CARTEL_PLACES = /^(?:gulf|northeast|pacific|new|golfo|noreste|pacifico)$/;

type Rule = (tokens: readonly Token[], at: number) => NameMention | null;

const PHRASES = new Map<string, Rule>([
  ['government', findGovernment],
  ['administration', findAdministration],
  ['cartel', (tokens, at) => findCartelBefore(tokens, at) ?? findCartelAfter(tokens, at)],
  ['gobierno', findGobierno],
  ['administracion', findGobierno],
  ['gabinete', findCabinet],
  ['army', findForce],
  ['navy', findForce],
]);

function isBig(token: Token | undefined): token is Token {
  return token !== undefined && (token.shape === 'capital' || token.shape === 'caps');
}

function make(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: NameMention['kind'],
  key?: string,
): NameMention {
  const words = tokens.slice(from, to + 1).map((token) => token.folded);
  return {
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    kind,
    words,
    entry: null,
    strength: 'sure',
    rule: 'institution-phrase',
    key: key ?? `${kind}:${words.join(' ')}`,
  };
}

/** "Mexican government", "U.S. government", "federal government". */
function findGovernment(tokens: readonly Token[], at: number): NameMention | null {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.gap !== ' ') return null;
  if (before.folded === 'federal') return make(tokens, at - 1, at, 'government');
  const country = isBig(before) ? COUNTRY_BY_WORD.get(before.folded) : undefined;
  if (country) return make(tokens, at - 1, at, 'government', `government:${country}`);
  return null;
}

/** "Biden administration", "Peña Nieto administration": a surname before it, no people's name. */
function findAdministration(tokens: readonly Token[], at: number): NameMention | null {
  let from = at;
  while (isName(tokens[from - 1]) && tokens[from]!.gap === ' ') from--;
  return from < at && at - from <= 2 ? make(tokens, from, at, 'government') : null;
}

function isName(token: Token | undefined): boolean {
  if (!isBig(token) || token.shape === 'caps') return false;
  const { folded } = token;
  return (
    !isDemonym(folded) &&
    !FUNCTION_WORDS.has(folded) &&
    !CALENDAR.has(folded) &&
    !TITLES.has(folded) &&
    !NOT_NAMES.has(folded)
  );
}

/** "Sinaloa cartel", "Jalisco New Generation cartel". */
function findCartelBefore(tokens: readonly Token[], at: number): NameMention | null {
  let from = at;
  if (tokens[at - 1]?.folded === 'drug' && tokens[at - 1]!.shape === 'lower' && tokens[at]!.gap === ' ')
    from--;
  while (
    from > 0 &&
    at - from < 5 &&
    tokens[from]!.gap === ' ' &&
    (isName(tokens[from - 1]) || (from < at && tokens[from - 1]?.folded === 'new'))
  )
    from--;
  if (tokens[from]!.folded === 'drug') return null;
  if (from === at - 1 && tokens[from]!.isFirst && !PLACES.has(tokens[from]!.folded)) return null;
  return from < at && tokens[from]!.folded !== 'new' ? make(tokens, from, at, 'criminal-group') : null;
}

/** "cártel de Guadalajara", "Cártel del Golfo"; "cártel de Los Zetas" gives "Los Zetas". */
function findCartelAfter(tokens: readonly Token[], at: number): NameMention | null {
  const end = complementEnd(tokens, at);
  if (end === -1) return null;
  const second = tokens[at + 2]!;
  if (/^(los|las)$/.test(second.folded) && isBig(second)) {
    const { key: _, ...named } = make(tokens, at + 2, end, 'criminal-group');
    return named;
  }
  return make(tokens, at, end, 'criminal-group');
}

/** Index of the last capitalised word after "de", "del", "de la", "de los"; -1 where none follows. */
function complementEnd(tokens: readonly Token[], at: number): number {
  const joiner = tokens[at + 1];
  if (joiner?.gap !== ' ' || !/^del?$/.test(joiner.folded)) return -1;
  let next = at + 2;
  if (/^(la|los|las|el)$/.test(tokens[next]?.folded ?? '')) next++;
  if (!isBig(tokens[next]) || tokens[next]!.gap !== ' ' || TITLES.has(tokens[next]!.folded)) return -1;
  for (;;) {
    if (next > at + 9) return next;
    const after = tokens[next + 1];
    if (isBig(after) && after.gap === ' ') next++;
    else if (
      after?.folded === 'de' &&
      after.gap === ' ' &&
      isBig(tokens[next + 2]) &&
      tokens[next + 2]!.gap === ' '
    )
      next += 2;
    else return next;
  }
}

/** "gobierno federal", "gobierno mexicano", "gobierno de Estados Unidos", "administración de Calderón". */
function findGobierno(tokens: readonly Token[], at: number): NameMention | null {
  const after = tokens[at + 1];
  if (after?.gap !== ' ') return null;
  const isGovernment = tokens[at]!.folded === 'gobierno';
  if (isGovernment && after.folded === 'federal') return make(tokens, at, at + 1, 'government');
  const country = COUNTRY_BY_WORD.get(after.folded);
  if (isGovernment && country) return make(tokens, at, at + 1, 'government', `government:${country}`);
  const end = complementEnd(tokens, at);
  if (end === -1) return null;
  const whose = tokens.slice(at + 2, end + 1).map((token) => token.folded);
  const name = whose.filter((word) => !/^(la|los|las|el)$/.test(word)).join(' ');
  const key = COUNTRY_BY_WORD.get(name);
  if (!isGovernment && (COUNTRIES.has(name) || PLACES.has(name) || NOT_NAMES.has(name))) return null;
  return make(tokens, at, end, 'government', key ? `government:${key}` : undefined);
}

/** "gabinete de seguridad", "gabinete de Seguridad del gobierno federal": the one that a government meets in. */
function findCabinet(tokens: readonly Token[], at: number): NameMention | null {
  const [of, what, after] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (of?.folded !== 'de' || what?.folded !== 'seguridad' || of.gap !== ' ' || what.gap !== ' ') return null;
  if (tokens[at]!.shape !== 'lower' || (isBig(after) && after.gap === ' ')) return null;
  const { key: _, ...cabinet } = make(tokens, at, at + 2, 'government');
  return cabinet;
}

/** "Mexican army", "U.S. Navy". */
function findForce(tokens: readonly Token[], at: number): NameMention | null {
  const before = tokens[at - 1];
  if (!isBig(before) || tokens[at]!.gap !== ' ' || !COUNTRY_BY_WORD.has(before.folded)) return null;
  return make(tokens, at - 1, at, 'agency');
}
