import type { Chunk } from './chunks.ts';
import { COUNTRY_BY_WORD, OTHER_DEMONYMS } from './demonyms.data.ts';
import { GIVEN_NAMES, WEAK_GIVEN_NAMES } from './given-names.data.ts';
import { INSTITUTIONS } from './institutions.data.ts';
import { KIND_BY_HEAD } from './kind-heads.data.ts';
import { isOffice, OFFICES } from './office.ts';
import { COUNTRIES, PLACES } from './places.data.ts';
import { HONORIFICS, OCCUPATIONS, TITLE_MODIFIERS, TITLES } from './titles.data.ts';
import type { Token } from './tokens.ts';
import { CALENDAR, FUNCTION_WORDS } from './words.data.ts';

/**
 * A part of a chunk that may be one name; `titled` where a role or form of address stands before it, `office` where it
 * is what an office is of: "secretario de Marina".
 */
export interface Piece extends Chunk {
  readonly titled: 'honorific' | 'role' | 'office' | null;
}

/** Cuts a chunk at titles and calendar words, and drops what cannot begin or end a name. */
export function cutPieces(tokens: readonly Token[], chunk: Chunk): Piece[] {
  const pieces: Piece[] = [];
  let from = chunk.from;
  let titled: Piece['titled'] = titleBefore(tokens, chunk.from);
  const close = (to: number) => {
    const piece = trim(tokens, { from, to, nickname: within(chunk.nickname, from, to), titled });
    if (piece) pieces.push(piece);
  };
  for (let at = chunk.from; at <= chunk.to; at++) {
    const token = tokens[at]!;
    if (isInside(chunk.nickname, at)) continue;
    if (isCalendar(tokens, at, chunk)) {
      close(at - 1);
      from = at + 1;
      titled = null;
    } else if (beginsPerson(tokens, at, from, chunk)) {
      close(at - 1);
      from = at;
      titled = 'role';
    } else if (isTitle(tokens, at, from, chunk)) {
      close(beforeModifiers(tokens, at, from));
      from = afterTitle(tokens, at, chunk.to);
      titled = HONORIFICS.has(token.folded) ? 'honorific' : 'role';
      if (from > at + 1 && tokens[from - 1]!.shape === 'lower')
        titled = OFFICES.test(token.folded) ? 'office' : null;
      at = from - 1;
    }
  }
  close(chunk.to);
  return pieces;
}

/** "DEA Enrique Camarena", "Consejo Superior de Deportes Emilio Butragueño": a given name right after another name's end. */
function beginsPerson(tokens: readonly Token[], at: number, from: number, chunk: Chunk): boolean {
  const token = tokens[at]!;
  if (at === from || at === chunk.to || token.gap !== ' ' || !GIVEN_NAMES.has(token.folded)) return false;
  const before = tokens[at - 1]!;
  const after = tokens[at + 1]!;
  if (
    before.shape === 'lower' ||
    after.shape === 'lower' ||
    after.gap !== ' ' ||
    KIND_BY_HEAD.has(after.folded)
  )
    return false;
  if (before.shape === 'caps' && before.text.length > 2) return true;
  const begun = tokens.slice(from, at).map(({ folded }) => folded);
  const name = begun.join(' ');
  if (INSTITUTIONS.has(name) || /^(?:los|las)$/.test(begun[0]!)) return true;
  if ((COUNTRIES.has(name) || PLACES.has(name)) && !WEAK_GIVEN_NAMES.has(name)) return true;
  if (GIVEN_NAMES.has(tokens[from]!.folded)) return false;
  if (KIND_BY_HEAD.has(before.folded)) return at - 1 > from && !KIND_BY_HEAD.has(begun[0]!);
  return (
    tokens.slice(from, at).some((t) => KIND_BY_HEAD.has(t.folded)) &&
    !KIND_BY_HEAD.has(tokens[chunk.to]!.folded)
  );
}

function within(nickname: Chunk['nickname'], from: number, to: number): Chunk['nickname'] {
  return nickname && nickname[0] >= from && nickname[1] <= to ? nickname : null;
}

function isInside(nickname: Chunk['nickname'], at: number): boolean {
  return nickname !== null && at >= nickname[0] && at <= nickname[1];
}

/** The role written small before the chunk: "attorney Jeffrey Lichtman", "el presidente López Obrador". */
function titleBefore(tokens: readonly Token[], from: number): Piece['titled'] {
  const before = tokens[from - 1];
  if (before && isOffice(tokens, from)) return 'office';
  if (!before || !TITLES.has(before.folded)) return null;
  const { gap } = tokens[from]!;
  if (gap !== ' ' && gap !== '. ' && gap !== ' (') return null;
  return HONORIFICS.has(before.folded) ? 'honorific' : 'role';
}

const NAME_LIKE_MONTHS = new Set('april june may august march julio abril domingo agosto'.split(' '));

/** Short forms that are also surnames and acronyms: "Mar Berman", "DEC". */
const SHORT_MONTHS =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic|mon|tue|wed|thu|fri|sat|sun|est|bc|ad|am|pm)$/;

function isCalendar(tokens: readonly Token[], at: number, chunk: Chunk): boolean {
  const { folded } = tokens[at]!;
  if (!CALENDAR.has(folded)) return false;
  if (SHORT_MONTHS.test(folded)) return chunk.from === chunk.to || tokens[at + 1]?.shape === 'number';
  if (!NAME_LIKE_MONTHS.has(folded)) return true;
  return chunk.from === chunk.to || !(at < chunk.to && at === chunk.from);
}

/** Whether the token is a title here: not "Secretaría", nor within "Attorney General's Office" or "Fiscalía General". */
function isTitle(tokens: readonly Token[], at: number, from: number, chunk: Chunk): boolean {
  const token = tokens[at]!;
  if (!TITLES.has(token.folded) || token.shape === 'caps' || OCCUPATIONS.has(token.folded)) return false;
  if (/í/i.test(token.text)) return false;
  if (at > from && token.gap === ' ' && GIVEN_NAMES.has(tokens[at - 1]!.folded)) return false;
  const next = at < chunk.to ? tokens[at + 1] : undefined;
  const hasHeadBefore = tokens.slice(from, at).some((t) => KIND_BY_HEAD.has(t.folded));
  const hasHeadAfter = tokens.slice(at + 1, chunk.to + 1).some((t) => KIND_BY_HEAD.has(t.folded));
  const namesPerson = next !== undefined && (GIVEN_NAMES.has(next.folded) || next.gap === '. ');
  if (namesPerson) return true;
  if (hasHeadBefore && !AFTER_OFFICE.test(token.folded)) return false;
  if (token.folded === 'general' && at > from) return false;
  if (!hasHeadAfter || next === undefined) return true;
  const isOpening = at === from || (at === from + 1 && DEPUTIES.test(tokens[from]!.folded));
  return isOpening && (/^(?:of|de)$/.test(next.folded) || TITLES.has(next.folded));
}

/** Words that open an office's title and no institution's name. */
const DEPUTIES = /^(?:acting|assistant|deputy|under|vice)$/;

/** Titles that follow an institution's name: "National Security Council Director". */
const AFTER_OFFICE =
  /^(?:administrator|advis[eo]r|agent|ambassador|analyst|chairman|chief|commissioner|coordinator|director|minister|officer|secretary|spokes(?:man|woman|person))$/;

function beforeModifiers(tokens: readonly Token[], at: number, from: number): number {
  let end = at - 1;
  while (end >= from && (TITLE_MODIFIERS.has(tokens[end]!.folded) || TITLES.has(tokens[end]!.folded))) end--;
  return end;
}

/** Past further titles and a complement without a name: "of State", "General", "de". */
function afterTitle(tokens: readonly Token[], at: number, to: number): number {
  let next = at + 1;
  while (next <= to && (TITLES.has(tokens[next]!.folded) || tokens[next]!.folded === 'emeritus')) next++;
  if (next <= to && tokens[next]!.shape === 'lower') {
    while (next <= to && tokens[next]!.shape === 'lower') next++;
    for (let i = next + 1; i < to; i++) {
      if (
        GIVEN_NAMES.has(tokens[i]!.folded) &&
        !tokens.slice(next, i).some((t) => KIND_BY_HEAD.has(t.folded))
      )
        return i;
    }
    let after = next;
    while (after <= to && PORTFOLIOS.has(tokens[after]!.folded)) after++;
    if (after < to || tokens[next]?.folded === 'state') return after;
  }
  return next;
}

/** Without function words, demonyms before a person, lone initials and lower-case words at the edges. */
function trim(tokens: readonly Token[], piece: Piece): Piece | null {
  let { from, to } = piece;
  while (from <= to && isNoBeginning(tokens, from, to)) from++;
  while (to >= from && (tokens[to]!.shape === 'lower' || (to > from && isNoEnd(tokens[to]!)))) to--;
  if (to < from) return null;
  return { ...piece, from, to, nickname: within(piece.nickname, from, to) };
}

function isNoBeginning(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from]!;
  const next = from < to && tokens[from + 1]!.gap === ' ' ? tokens[from + 1]! : undefined;
  if (token.shape === 'lower' || token.folded === 'the') return true;
  if (FUNCTION_WORDS.has(token.folded)) {
    if (SPANISH_ARTICLE.test(token.folded)) return from === 0 || !next;
    return token.isFirst && (token.shape !== 'caps' || token.text.length === 1);
  }
  if (next === undefined || !GIVEN_NAMES.has(next.folded)) return false;
  if (isDemonym(token.folded)) return true;
  return token.isFirst && !GIVEN_NAMES.has(token.folded) && !WEAK_GIVEN_NAMES.has(token.folded);
}

/** "Senate Democrats", "El Chapo Extradited to Chicago": a party's people, and what a headline says of whom it names. */
function isNoEnd({ folded }: Token): boolean {
  return PARTISANS.test(folded) || HEADLINE_VERBS.has(folded);
}

const HEADLINE_VERBS = new Set(
  (
    'extradited arrested captured killed charged sentenced convicted accused indicted detained seized arraigned pleads denies ' +
    'says faces appears'
  ).split(' '),
);

/** "Senate Democrats" speaks of the Senate. */
const PARTISANS = /^(?:democrats|republicans|democratas|republicanos)$/;

/** What ministers are of, before their names: "Secretary of Homeland Security Lena Ortwin". */
const PORTFOLIOS = new Set(
  (
    'agriculture commerce defence defense education energy estado finance health homeland interior justice labor public ' +
    'safety security state transportation treasury war'
  ).split(' '),
);

const SPANISH_ARTICLE = /^(?:el|la|los|las)$/;

/** Whether the folded word is a people's, creed's or country's name used as an adjective. */
export function isDemonym(folded: string): boolean {
  return OTHER_DEMONYMS.has(folded) || (COUNTRY_BY_WORD.has(folded) && !COUNTRIES.has(folded));
}
