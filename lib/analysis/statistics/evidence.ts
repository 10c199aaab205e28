import type { Language } from '../../text/language.ts';
import type { CountedNoun } from './counted-noun.ts';
import type { Quantity } from './figure.ts';
import type { Token } from './tokens.ts';
import { OUTCOMES, PRISON, SEIZABLE, SEIZED } from './words.data.ts';

const OUTCOME_REACH = 7;
/** What is no person must stand this near to what was done to it. */
const THING_REACH = 4;
/** How far into an inventory its verb still reaches. */
const LIST_REACH = 45;
const TERM_REACH = 7;
const COUNT_BEFORE =
  /^(?:was|were|is|are|be|been|totaled|totaling|totalled|total|reached|reaching|hit|from|to|fueron|fue|son|suman|sumaron|suma|total|alcanzo|alcanzaron|registro|desde|than|que|rose|fell|mueren|matan|detienen|rescatan)$/;
const COUNT_AFTER =
  /^(?:were|was|are|is|had|have|has|died|arrested|killed|detained|charged|indicted|injured|wounded|dead|missing|deported|extradited|fueron|son|eran|han|habian|murieron|resultaron|corresponden|mas|more|others|percent)$/;

/** Whether the words around say that the counted were arrested, killed, seized and the like. */
export function hasOutcome(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  lang: Language,
  reach = OUTCOME_REACH,
): boolean {
  const from = Math.max(0, first - reach);
  const to = Math.min(tokens.length - 1, last + reach);
  for (let at = from; at <= to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && OUTCOMES[lang].test(token.word)) return true;
  }
  return false;
}

/**
 * Whether a small number in words counts an outcome: people near to what was done to them, an event that is one itself
 * ("tres ejecuciones"), what an inventory of seized things names ("aseguraron …, tres cargadores y cinco vehículos").
 */
export function countsOutcome(
  tokens: readonly Token[],
  quantity: Quantity,
  noun: CountedNoun,
  lang: Language,
): boolean {
  const span = { first: quantity.first, last: noun.last };
  for (let at = noun.first; at <= noun.last; at++) {
    const { word } = tokens[at]!;
    if (OUTCOMES[lang].test(word)) return true;
    if (GROUPS.test(word) && hasOutcome(tokens, span, lang)) return true;
    if (SEIZABLE.test(word))
      return hasOutcome(tokens, span, lang) || isInInventory(tokens, quantity.first, lang);
  }
  return hasOutcome(tokens, span, lang, noun.isPeople ? OUTCOME_REACH : THING_REACH);
}

/** What is designated or sanctioned as people are arrested. */
const GROUPS =
  /^(?:groups|cartels|gangs|organizations|organisations|entities|companies|factions|grupos|carteles|bandas|organizaciones|entidades|empresas|companias|facciones)$/;

/** Whether the sentence before says that things were seized. */
function isInInventory(tokens: readonly Token[], before: number, lang: Language): boolean {
  for (let at = before - 1; at >= 0 && at > before - LIST_REACH; at--) {
    if (/^[.;]$/.test(tokens[at]!.word) && tokens[at]!.kind === 'symbol') return false;
    if (tokens[at]!.kind === 'word' && SEIZED[lang].test(tokens[at]!.word)) return true;
  }
  return false;
}

/** Whether a number without a noun is used as a count: large, decimal, "of whom", "were", "from 48,913 … to 38,084". */
export function hasCountContext(tokens: readonly Token[], { first, last, value }: Quantity): boolean {
  const word = tokens[first]!.word;
  const before = tokens[first - 1]?.word ?? '';
  const after = tokens[last + 1]?.word ?? '';
  const second = tokens[last + 2]?.word ?? '';
  if (/[.,]\d/.test(word) && value >= 1) return !/^[#(]$/.test(before) || value >= 1000;
  if (/^(?:the|los|las|el|la|these|those|these|estos|esos)$/.test(before)) return false;
  if (after === 'of' && /^(?:the|them|whom|which|those|these|his|its|their|all|every)$/.test(second))
    return true;
  if (
    after === 'de' &&
    /^(?:los|las|ellos|ellas|estos|estas|nacionalidad|cuales|quienes|origen)$/.test(second)
  )
    return true;
  if (/^(?:the|el|la)$/.test(after) && /^(?:number|toll|total|tally|numero|cifra|saldo|conteo)$/.test(second))
    return true;
  if (/^(?:de|of)$/.test(before) && isAverage(tokens, first - 2)) return true;
  if (COUNT_AFTER.test(after) && value > 1) return true;
  return COUNT_BEFORE.test(before) && value > (/^(?:from|to|desde)$/.test(before) ? 99 : 12) && value < 1e9;
}

/** "un promedio diario de 90". */
function isAverage(tokens: readonly Token[], at: number): boolean {
  const isMean = (i: number) => /^(?:average|mean|promedio|media)$/.test(tokens[i]?.word ?? '');
  return isMean(at) || isMean(at - 1);
}

/** A prison term: the last token of "40 años de cárcel", and its unit; `null` for any other length of time. */
export function readTerm(
  tokens: readonly Token[],
  { first }: Quantity,
  duration: number,
  lang: Language,
): { last: number; unit: string } | null {
  const word = tokens[duration]!.word;
  const unit = /^(?:years?|anos?)$/.test(word)
    ? 'years'
    : /^(?:months?|mes|meses)$/.test(word)
      ? 'months'
      : null;
  if (!unit) return null;
  for (let at = duration + 1; at <= duration + 4 && at < tokens.length; at++) {
    if (PRISON[lang].test(tokens[at]!.word)) return { last: at, unit };
    if (!/^(?:in|of|de|a|la|en|federal|state|una|-|old|behind|supervised|to|life)$/.test(tokens[at]!.word))
      break;
    if (tokens[at]!.word === 'old') return null;
  }
  for (let at = first - 1; at >= 0 && at >= first - TERM_REACH; at--) {
    const token = tokens[at]!;
    if (/^[.;:]$/.test(token.word)) return null;
    if (PRISON[lang].test(token.word) && !/^(?:behind|bars)$/.test(token.word))
      return isAgo(tokens, first, duration) ? null : { last: duration, unit };
  }
  return null;
}

/** "sentenced two years ago", "desde hace 20 años". */
function isAgo(tokens: readonly Token[], first: number, duration: number): boolean {
  return (
    /^(?:ago|later|earlier|before|after|atras|despues|antes)$/.test(tokens[duration + 1]?.word ?? '') ||
    /^(?:hace|for|after|tras|in|durante|within)$/.test(tokens[first - 1]?.word ?? '')
  );
}
