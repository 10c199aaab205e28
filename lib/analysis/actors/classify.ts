import type { ActorKind } from '../../pack/kinds.ts';
import type { WhyRule } from '../why.ts';
import { COMMON_WORDS } from './common-words.data.ts';
import { GIVEN_NAMES, WEAK_GIVEN_NAMES } from './given-names.data.ts';
import { INSTITUTIONS } from './institutions.data.ts';
import { kindBefore } from './kind-before.ts';
import { KIND_BY_HEAD } from './kind-heads.data.ts';
import type { NameMention } from './mention.ts';
import { isPortfolio } from './office.ts';
import { isDemonym, type Piece } from './pieces.ts';
import { isGround, isPlace, isSurnameToo, PLACE_CUE } from './place-names.ts';
import { COUNTRIES, PLACE_HEADS, PLACES } from './places.data.ts';
import { SURNAMES } from './surnames.data.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORDS, NOT_NAMES, SPEECH_VERBS } from './words.data.ts';

/** What a piece is taken for, and how surely: see `NameMention`. */
export interface Verdict {
  readonly kind: ActorKind;
  readonly strength: NameMention['strength'];
  readonly rule: WhyRule;
}

const WEAK: Verdict = { kind: 'person', strength: 'weak', rule: 'person-name' };
const PERSON: Verdict = { ...WEAK, strength: 'likely' };
const OFFICE: Verdict = { kind: 'agency', strength: 'likely', rule: 'office-name' };

/** Words seen in lower case in this article: capitalised elsewhere they are no names. */
export type SmallWords = ReadonlySet<string>;

/** What actor a piece names, `none` for a place, a people or a phrase; `weak` where only a fuller name could tell. */
export function classify(tokens: readonly Token[], piece: Piece, small: SmallWords): Verdict | 'none' {
  const words = tokens.slice(piece.from, piece.to + 1);
  const big = words.filter((token) => token.shape !== 'lower');
  const name = words.map((token) => token.folded).join(' ');
  const known = findInstitution(name, tokens[piece.from - 1]?.folded);
  if (known && !(words.length === 1 && isOrdinaryUse(words[0]!, small)))
    return { kind: known, strength: 'sure', rule: 'known-institution' };
  const told = kindBefore(tokens, piece.from);
  const isGroup = told === 'organization' && /^(?:el|los|las)$/.test(big[0]!.folded);
  if (told && !isGroup && !GIVEN_NAMES.has(big[0]!.folded) && !big.every(isNoName))
    return { kind: told, strength: 'likely', rule: 'institution-word' };
  if (isPlace(tokens, piece, name, big)) return isSurnameToo(tokens, piece, name) ? WEAK : 'none';
  if (isPortfolio(tokens, piece.from)) return 'none';
  if (isGround(tokens[piece.from - 1]?.folded ?? '', big[0]!.folded)) return 'none';
  if (big.length === 1 && piece.titled === 'office') {
    return isNoName(big[0]!) ? 'none' : OFFICE;
  }
  if (big.length === 1) return classifySingle(tokens, piece, big[0]!, small);
  const group = classifyGroup(tokens, piece, big);
  if (group) return group;
  if (big.every((token) => isNoName(token)) || NO_ACTORS.test(big[big.length - 1]!.folded)) return 'none';
  if (piece.titled === 'office') return OFFICE;
  const person = personScore(tokens, piece, big, small);
  const head = isBilateral(words) ? 'programme' : findHead(words, big);
  if (head && person < 5) return { kind: head, strength: 'sure', rule: 'institution-word' };
  if (person >= 2) return { kind: 'person', strength: person >= 3 ? 'sure' : 'likely', rule: 'person-name' };
  return WEAK;
}

/** What a sequence ends in when it names a prize, a day, a thing. */
const NO_ACTORS =
  /^(?:awards?|prize|premio|cup|copa|championship|day|week|month|year|ceremony|building|edificio|syndrome|disease|virus|trophy|medal|season|series|tournament|games|avenue|glacier|mountains)$/;

function isNoName(token: Token): boolean {
  return NOT_NAMES.has(token.folded) || FUNCTION_WORDS.has(token.folded) || isDemonym(token.folded);
}

/** An institution's one-word name at a sentence's start, or written small: "Ice melts", "house". */
function isOrdinaryUse(token: Token, small: SmallWords): boolean {
  if (token.folded.length <= 4 && token.shape !== 'caps' && !/^(?:army|navy|duma)$/.test(token.folded))
    return true;
  return token.shape !== 'caps' && token.isFirst && small.has(token.folded);
}

/** By its name, with "The" before it ("The Economist"), or with a place after it ("La Jornada Zacatecas"). */
function findInstitution(name: string, before: string | undefined): ActorKind | undefined {
  const known = INSTITUTIONS.get(name) ?? (before === 'the' ? INSTITUTIONS.get(`the ${name}`) : undefined);
  if (known) return known;
  const at = name.lastIndexOf(' ');
  const stem = name.slice(0, Math.max(at, 0));
  return stem.includes(' ') && PLACES.has(name.slice(at + 1)) ? INSTITUTIONS.get(stem) : undefined;
}

/** "El Pelón", "Los Ardillos": a capital article amid small words begins a nickname or a group's name. */
function classifyGroup(tokens: readonly Token[], piece: Piece, big: readonly Token[]): Verdict | null {
  const article = big[0]!.folded;
  if (big.length > 3 || !/^(?:el|los|las)$/.test(article) || PLACE_HEADS.has(big[1]!.folded)) return null;
  if (KIND_BY_HEAD.has(big[1]!.folded) || COMMON_WORDS.has(big[1]!.folded)) return null;
  if (article === 'el') return { kind: 'person', strength: 'likely', rule: 'nickname-form' };
  const cues = tokens.slice(Math.max(0, piece.from - 5), piece.from);
  const after = tokens[piece.to + 1]?.gap === ', ' ? tokens.slice(piece.to + 1, piece.to + 5) : [];
  const isCriminal = [...cues, ...after].some((token) => CRIMINAL_CUES.test(token.folded));
  return { kind: isCriminal ? 'criminal-group' : 'organization', strength: 'likely', rule: 'nickname-form' };
}

const CRIMINAL_CUES =
  /^(?:cartel(?:es|s)?|banda|gang|pandilla|celula|cell|faccion|faction|sicarios|grupo|group|lider|leader|integrantes|members|miembros|jefe|capo|pistoleros|gatilleros|rivales|rivals)$/;

/** "U.S.-Mexico Security Implementation Group": what two countries do together is a programme. */
function isBilateral(words: readonly Token[]): boolean {
  const [first, second] = words;
  return (
    second?.gap === '-' && COUNTRIES.has(first!.folded) && COUNTRIES.has(second.folded) && words.length > 3
  );
}

/** By its first word where that is a head ("Instituto de …"), else by the last head before "of" or "de". */
function findHead(words: readonly Token[], big: readonly Token[]): ActorKind | null {
  const first = KIND_BY_HEAD.get(big[0]!.folded);
  const joiner = words.findIndex((token) => token.shape === 'lower');
  const isOpen = joiner !== -1;
  if (words[joiner]?.folded === 'para' && big[0]!.folded === 'administracion') return 'agency';
  const endsInHead = KIND_BY_HEAD.has(big[big.length - 1]!.folded);
  if (first && (isOpen || (big.length > 1 && !endsInHead))) return first;
  for (const part of [isOpen ? words.slice(0, joiner) : words, words]) {
    const head = part.findLast((token) => token.shape !== 'lower' && KIND_BY_HEAD.has(token.folded));
    if (!head) continue;
    const isAgency = big.length > 2 && !SURNAMES.has(big[big.length - 2]!.folded);
    return head.folded === 'administration' && isAgency ? 'agency' : KIND_BY_HEAD.get(head.folded)!;
  }
  return null;
}

function personScore(
  tokens: readonly Token[],
  piece: Piece,
  big: readonly Token[],
  small: SmallWords,
): number {
  const first = big[0]!;
  const last = big[big.length - 1]!;
  let score = big.length <= 4 ? 1 : 0;
  if (standsAlone(tokens, piece, big)) score += 1;
  if (piece.nickname) score += 3;
  if (piece.titled && piece.titled !== 'office') score += piece.titled === 'honorific' ? 3 : 2;
  if (GIVEN_NAMES.has(first.folded)) score += 3;
  else if (WEAK_GIVEN_NAMES.has(first.folded)) score += 1.5;
  if (SURNAMES.has(last.folded)) score += 1.5;
  if (big.slice(1).some((token) => GIVEN_NAMES.has(token.folded))) score += 0.5;
  if (big.slice(0, -1).some((token) => token.text.length === 1)) score += 2;
  if (/^(jr|sr|ii|iii|iv)$/.test(last.folded)) score += 2;
  score += contextScore(tokens, piece);
  const doubt = GIVEN_NAMES.has(first.folded) ? 0.35 : 1;
  for (const token of big) {
    if (small.has(token.folded)) score -= 2;
    if (COMMON_WORDS.has(token.folded) && !WEAK_GIVEN_NAMES.has(token.folded)) score -= 1.5 * doubt;
    if (isNoName(token)) score -= 2 * doubt;
    if (PLACES.has(token.folded) || COUNTRIES.has(token.folded)) score -= doubt;
    if (token.shape === 'caps' && token.text.length > 1) score -= 2;
    if (PLACE_HEADS.has(token.folded)) score -= 1;
  }
  return score;
}

/** Two or three capitalised words amid small ones, without an article: hardly anything but a name. */
function standsAlone(tokens: readonly Token[], piece: Piece, big: readonly Token[]): boolean {
  if (big.length > 3 || big[0]!.isFirst || big.some((token) => token.text.length === 1)) return false;
  if (tokens.slice(piece.from, piece.to).some((token) => token.shape === 'lower')) return false;
  return !ARTICLE.test(tokens[piece.from - 1]?.folded ?? '');
}

const ARTICLE = /^(?:the|a|an|el|la|los|las|un|una|del|al|this|that|its|his|her|their|su|sus|every|each)$/;

/** What stands beside a name when it is a person's: a verb of saying, an age, a relative clause, an apposition. */
function contextScore(tokens: readonly Token[], piece: Piece): number {
  const after = tokens[piece.to + 1];
  const before = tokens[piece.from - 1];
  let score = 0;
  if (after?.gap === ' ' && SPEECH_VERBS.has(after.folded)) score += 1.5;
  if (before && SPEECH_VERBS.has(before.folded) && tokens[piece.from]!.gap === ' ') score += 1.5;
  if (after?.gap === ', ' && /^(who|whose|quien|quienes|aged|de)$/.test(after.folded)) score += 1.5;
  if (after?.gap === ', ' && after.shape === 'number' && after.text.length === 2) score += 2;
  if (after?.gap === ', ' && /^(a|an|the|el|la|un|una|his|her|su)$/.test(after.folded)) score += 0.5;
  if (before && /^(in|at|near|from|en|desde|hacia|through)$/.test(before.folded)) score -= 0.5;
  return score;
}

function classifySingle(
  tokens: readonly Token[],
  piece: Piece,
  token: Token,
  small: SmallWords,
): Verdict | 'none' {
  if (isNoName(token) || token.text.length < 2 || DRAWN_OUT.test(token.folded)) return 'none';
  const isCommon = small.has(token.folded) || COMMON_WORDS.has(token.folded);
  if (token.shape === 'caps' && !/[a-z]/.test(token.text)) {
    return isAcronym(tokens, piece, token, small)
      ? { kind: 'organization', strength: 'likely', rule: 'acronym' }
      : WEAK;
  }
  const after = tokens[piece.to + 1];
  const isNumbered = after?.shape === 'number' && after.gap === ' ';
  if (isNumbered && !SURNAMES.has(token.folded) && !GIVEN_NAMES.has(token.folded)) return 'none';
  if (TITLES_ALONE.test(token.folded) || KIND_BY_HEAD.has(token.folded)) return 'none';
  if (piece.titled === 'honorific' && !isCommon)
    return { kind: 'person', strength: 'sure', rule: 'person-name' };
  const context = contextScore(tokens, piece) + (piece.titled ? 1 : 0);
  const isName = GIVEN_NAMES.has(token.folded) || SURNAMES.has(token.folded);
  if (isName && !isCommon) return PERSON;
  if (token.isFirst) return WEAK;
  if (/^[A-Z][a-z]+[A-Z]/.test(token.text) && !/^(?:Mc|Mac|De|La|Di|Fitz|Van|Le|Du)[A-Z]/.test(token.text)) {
    return { kind: 'organization', strength: 'likely', rule: 'acronym' };
  }
  if (isCommon) return WEAK;
  if (context >= 1.5) return PERSON;
  return small.size < 60 && isLone(tokens, piece) ? PERSON : WEAK;
}

/** "SIG", "PGR"; longer ones that could be shouted words only where they stand as a name does. */
function isAcronym(tokens: readonly Token[], piece: Piece, token: Token, small: SmallWords): boolean {
  const plain = token.text.replace(/\./g, '');
  if (plain.length < 2 || plain.length > 7 || /^[IVXLCDM]+$/.test(plain) || /\d/.test(plain)) return false;
  if (small.has(token.folded) || COMMON_WORDS.has(token.folded)) return false;
  const before = tokens[piece.from - 1];
  const after = tokens[piece.to + 1];
  if (plain.length === 2 && token.gap === ', ' && isPlaceLike(before)) return false;
  if (before?.shape === 'caps' && before.text.length > 1 && token.gap === ' ') return false;
  if (after?.shape === 'caps' && after.text.length > 1 && after.gap === ' ') return false;
  if (plain.length <= 3 || !/[AEIOU]/.test(plain)) return true;
  return (
    token.gap.endsWith('(') ||
    (before !== undefined && NAME_CUE.test(before.folded)) ||
    (after !== undefined && (after.gap === "'" || SPEECH_VERBS.has(after.folded)))
  );
}

/** "MONTERREY, NL", "Phoenix, AZ": what two letters after it are a state of. */
function isPlaceLike(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'caps' || PLACES.has(token.folded));
}

const NAME_CUE = /^(?:the|el|la|los|las|del|al|de|of|by|por|with|con|from|and|y|at|to)$/;

/** A capitalised word that nothing else explains, amid small ones. */
function isLone(tokens: readonly Token[], piece: Piece): boolean {
  const before = tokens[piece.from - 1];
  const after = tokens[piece.to + 1];
  if (before?.shape !== 'lower' || tokens[piece.from]!.gap !== ' ') return false;
  if (after?.gap === '-' || PLACE_CUE.test(before.folded)) return false;
  if (/^(?:en|por|contra|sin)$/.test(after?.folded ?? '') && tokens[piece.to + 2]?.shape === 'capital')
    return false;
  return !ARTICLE.test(before.folded);
}

/** "Ahhh", "Wheeee": drawn out as nobody is named. */
const DRAWN_OUT = /(\p{L})\1\1/u;

const TITLES_ALONE =
  /^(president|presidente|presidenta|governor|gobernador|senator|minister|general|mayor|sheriff)$/;
