import { GIVEN_NAMES } from './given-names.data.ts';
import { INSTITUTIONS } from './institutions.data.ts';
import { kindBefore } from './kind-before.ts';
import { KIND_BY_HEAD } from './kind-heads.data.ts';
import { isOffice } from './office.ts';
import { COUNTRIES, PLACES } from './places.data.ts';
import { TITLES } from './titles.data.ts';
import type { Token } from './tokens.ts';
import { CALENDAR, FUNCTION_WORDS } from './words.data.ts';

/** Tokens `from` to `to` (inclusive) of a segment that hang together as one capitalised sequence. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** First and last token of a nickname in quotation marks within: Joaquín “El Chapo” Guzmán. */
  readonly nickname: readonly [number, number] | null;
}

/** No name is longer; what is goes on as the next sequence. */
const MAX_TOKENS = 14;

const ABBREVIATIONS = new Set(
  'dr dra mr mrs ms sr sra st sta sen rep gov gen lt col capt sgt maj cmdr adm lic ing jr prof gral dept mt ft no'.split(
    ' ',
  ),
);
const NAME_PARTICLES = new Set(
  'de del la las los da do dos di du von van der den bin al ben el y'.split(' '),
);
const JOINERS = new Set(
  (
    'en of for on against the and von van der den da do dos di du bin ibn al ' +
    'de del la las los el y e para contra sobre a por'
  ).split(' '),
);
/** What goes before "'s Office" within one name. */
const OFFICE_HOLDERS = new Set(
  'attorney general sheriff prosecutor governor mayor children women people coroner'.split(' '),
);
const NUMBERED = new Set(
  'barrio calle mara article articulo title titulo apollo channel canal formula zeta'.split(' '),
);

/** Capitalised sequences of a segment, in order: "Juan Ramón de la Fuente", "Department of Homeland Security". */
export function findChunks(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isBig(tokens[from])) continue;
    let to = from;
    let nickname: Chunk['nickname'] = null;
    while (to - from < MAX_TOKENS) {
      const quoted: readonly [number, number] | null = nickname ? null : findNickname(tokens, from, to);
      if (quoted) nickname = quoted;
      const next = quoted ? quoted[1] + 1 : extend(tokens, from, to);
      if (next === -1) break;
      to = next;
    }
    chunks.push({ from, to, nickname });
    from = to;
  }
  return chunks;
}

function isBig(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'capital' || token.shape === 'caps');
}

/** Index of the last token after one more step, -1 where the sequence ends. */
function extend(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to]!;
  const next = tokens[to + 1];
  if (!next) return -1;
  if (isBig(next) && next.gap === ', ') return overList(tokens, from, to);
  if (isBig(next)) return isTight(last, next) && !isNation(next) ? to + 1 : -1;
  if (next.shape === 'number') return takesNumber(last, next) ? to + 1 : -1;
  if (/^'$/.test(next.gap) && next.folded === 's') {
    const office = tokens[to + 2];
    const isOffice = OFFICE_HOLDERS.has(last.folded) && office?.gap === ' ' && isBig(office);
    return isOffice && KIND_BY_HEAD.has(office!.folded) ? to + 2 : -1;
  }
  return next.gap === ' ' ? overJoiners(tokens, from, to) : -1;
}

/** Heads whose names hold lists: "Bureau of Alcohol, Tobacco, Firearms and Explosives", "Secretaría de Agricultura, Ganadería y Pesca". */
const LISTED = new Set(
  'bureau department ministry office committee secretaria subsecretaria ministerio agencia oficina buro comision direccion'.split(
    ' ',
  ),
);
const LONGEST_LIST = 10;

/** To the last of a list that goes on after a comma and closes with "and", none of it an actor or place; -1 for another list. */
function overList(tokens: readonly Token[], from: number, to: number): number {
  const isListed = LISTED.has(tokens[from]!.folded) || LISTED.has(tokens[from + 1]!.folded);
  if (!isListed || !tokens.slice(from, to).some(({ shape }) => shape === 'lower')) return -1;
  for (let at = to + 1; at < to + LONGEST_LIST; at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.gap === ' ' && /^(?:and|y|e)$/.test(token.folded)) {
      const last = tokens[at + 1];
      return isBig(last) && last!.gap === ' ' && isTopic(last!) ? at + 1 : -1;
    }
    if (token.gap === ', ' && /^and$/.test(token.folded)) continue;
    const isItem = isBig(token)
      ? /^,? $/.test(token.gap) && isTopic(token)
      : /^(?:de|of)$/.test(token.folded);
    if (!isItem) return -1;
  }
  return -1;
}

/** Whether a word in a list may name a field of work: it is nobody, no institution and no place. */
function isTopic({ folded, shape }: Token): boolean {
  return (
    shape !== 'caps' &&
    !GIVEN_NAMES.has(folded) &&
    !INSTITUTIONS.has(folded) &&
    !KIND_BY_HEAD.has(folded) &&
    !PLACES.has(folded) &&
    !COUNTRIES.has(folded) &&
    !TITLES.has(folded) &&
    !CALENDAR.has(folded)
  );
}

/** "CNN US": a country's short form after a name is none of its words. */
function isNation({ shape, gap, folded }: Token): boolean {
  return shape === 'caps' && gap === ' ' && /^(?:us|usa|uk|eu|eeuu|eua)$/.test(folded);
}

function isTight(last: Token, next: Token): boolean {
  if (next.gap === ' ') return true;
  if (next.gap === ' & ' || next.gap === '&')
    return ![last, next].some(({ folded }) => GIVEN_NAMES.has(folded) || FUNCTION_WORDS.has(folded));
  if (next.gap === '-') return last.text.length > 1 && next.text.length > 1;
  if (next.gap === "'") return last.text.length <= 2;
  return next.gap === '. ' && (last.folded.length === 1 || ABBREVIATIONS.has(last.folded));
}

function takesNumber(last: Token, next: Token): boolean {
  if (next.gap === '-') return last.shape === 'caps' || last.text.length === 1;
  return next.gap === ' ' && next.text.length <= 3 && NUMBERED.has(last.folded);
}

/** Over "of the", "de la", "and" to the next capital, where such a word can stand in the name begun. */
function overJoiners(tokens: readonly Token[], from: number, to: number): number {
  if (isMatterOf(tokens, to + 1))
    return tokens.slice(from, to + 1).some((token) => KIND_BY_HEAD.has(token.folded)) ? to + 4 : -1;
  let at = to + 1;
  while (
    at <= to + 3 &&
    tokens[at]?.shape === 'lower' &&
    tokens[at]!.gap === ' ' &&
    JOINERS.has(tokens[at]!.folded)
  )
    at++;
  const target = tokens[at];
  if (at === to + 1 || !target || target.gap !== ' ' || !isBig(target)) return -1;
  const joiners = tokens.slice(to + 1, at).map((token) => token.folded);
  const begun = tokens.slice(from, to + 1);
  const hasHead = begun.some((token) => KIND_BY_HEAD.has(token.folded)) || kindBefore(tokens, from) !== null;
  const isOpen = begun.some((token) => token.shape === 'lower');
  const first = joiners[0]!;
  if (first === 'and' || first === 'y' || first === 'e') {
    if (joiners.length > (hasHead ? 2 : 1) || joiners[1] === 'the') return -1;
    const isNamed = hasHead || isOffice(tokens, from);
    return canCoordinate(begun, target, isNamed, isOpen || !hasHead, tokens[at + 1]) ? at : -1;
  }
  const isTold = kindBefore(tokens, from) !== null;
  if (isTold && first === 'en' && !isSomewhere(target)) return at;
  if (hasHead || isTold) return canComplete(begun, target, joiners) ? at : -1;
  if (joiners.every((word) => NAME_PARTICLES.has(word)) && first !== 'el') {
    return canTakeParticle(begun, target, joiners) ? at : -1;
  }
  if (first === 'of') return isTitled(begun) ? at : -1;
  return -1;
}

/** "Fiscalía Especializada en materia de Delincuencia Organizada". */
function isMatterOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.folded !== 'en' || tokens[at + 1]?.folded !== 'materia') return false;
  const isWritten = tokens[at + 2]?.folded === 'de' && tokens[at + 1]!.shape === 'lower';
  return isWritten && isBig(tokens[at + 3]) && tokens[at + 3]!.gap === ' ';
}

/** Heads that take "for" and "on": "Center for", "Committee on", "Comisión para". */
const PURPOSED = new Set(
  (
    'center centre institute department committee council commission fund alliance coalition movement office agency ' +
    'association society campaign bureau foundation network program programme centro instituto comision comite fiscalia ' +
    'subprocuraduria movimiento fondo agencia administracion sistema programa oficina unidad consejo fundacion alianza direccion'
  ).split(' '),
);
const TROOPS = new Set('ejercito marina armada policia guardia army navy police'.split(' '));

const SPECIAL = /^(?:especiali[sz]ad[oa]|especial|fiscalia|subprocuraduria|unidad|centro|maestria|estudios)$/;

function isSomewhere({ folded }: Token): boolean {
  return PLACES.has(folded) || COUNTRIES.has(folded);
}

/** Whether a name with a head word goes on over the joiners: "Department of Justice", not "League for FC Basel". */
function canComplete(begun: readonly Token[], target: Token, joiners: readonly string[]): boolean {
  const first = joiners[0]!;
  if (joiners.includes('and') || first === 'the' || first === 'al') return false;
  if (first === 'el') return /(?:ando|endo)$/.test(begun[begun.length - 1]!.folded);
  if (first === 'en') return begun.some(({ folded }) => SPECIAL.test(folded)) && !isSomewhere(target);
  if (/^(?:for|on|against|para|contra|sobre|a|por)$/.test(first)) {
    return begun.some((token) => PURPOSED.has(token.folded));
  }
  if (
    isWhole(begun) &&
    KIND_BY_HEAD.get(target.folded) === 'agency' &&
    /^(?:la|the|del)$/.test(joiners[joiners.length - 1]!)
  )
    return false;
  const isTroop = begun.some((token) => TROOPS.has(token.folded));
  return !(isTroop && KIND_BY_HEAD.has(target.folded));
}

/** "Agencia de Investigación Criminal" before "de la Fiscalía": a name by itself, and what follows is whose it is. */
function isWhole(begun: readonly Token[]): boolean {
  return KIND_BY_HEAD.has(begun[0]!.folded) && begun.filter(isBig).length > 1;
}

function isTitled(begun: readonly Token[]): boolean {
  const last = begun[begun.length - 1]!.folded;
  return (
    last === 'secretary' ||
    last === 'minister' ||
    last === 'bank' ||
    last === 'knights' ||
    last === 'daughters'
  );
}

/** "Customs and Border Protection", "Seguridad y Protección Ciudadana"; not "Trump and Biden" nor "CIA y FBI". */
function canCoordinate(
  begun: readonly Token[],
  target: Token,
  hasHead: boolean,
  isOpen: boolean,
  after: Token | undefined,
): boolean {
  if (target.shape === 'caps' || begun[begun.length - 1]!.shape === 'caps') return false;
  if (GIVEN_NAMES.has(target.folded) || TITLES.has(target.folded) || PLACES.has(target.folded)) return false;
  if (COUNTRIES.has(target.folded) || INSTITUTIONS.has(target.folded)) return false;
  if (hasHead && isOpen) return !KIND_BY_HEAD.has(target.folded) || target.folded === 'service';
  const goesOn = after?.gap === ' ' && isBig(after);
  const own = NATIONS.test(begun[0]!.folded) ? begun.slice(1) : begun;
  if (own.length === 1 && TOPICS.has(own[0]!.folded)) return goesOn;
  if (hasHead || begun.length > 1) return false;
  return (
    goesOn &&
    begun[0]!.folded.length > 5 &&
    KIND_BY_HEAD.has(after.folded) &&
    !GIVEN_NAMES.has(begun[0]!.folded)
  );
}

/** "US Customs and Border Protection". */
const NATIONS = /^(?:u\.?s\.?|uk|mexican|american)$/;

const TOPICS = new Set(
  'customs immigration health food justice science housing transport agriculture alcohol trade'.split(' '),
);

/** "María de los Ángeles", "Bank de Paris"; not "Mireles de Michoacán" nor "Enero de Guerra". */
function canTakeParticle(begun: readonly Token[], target: Token, joiners: readonly string[]): boolean {
  const first = begun[0]!.folded;
  if (CALENDAR.has(first) || TITLES.has(first)) return false;
  if (begun.length > 1 && (PLACES.has(target.folded) || COUNTRIES.has(target.folded))) return false;
  if (joiners[0] === 'al' || joiners[0] === 'a') return false;
  return !KIND_BY_HEAD.has(target.folded) && !TITLES.has(target.folded);
}

/** The nickname in quotation marks that opens after `to` and closes before another capital; `null` where none does. */
function findNickname(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  const open = tokens[to + 1];
  if (!open || !/^ ["']$/.test(open.gap) || KIND_BY_HEAD.has(tokens[from]!.folded)) return null;
  for (let at = to + 1; at <= to + 5; at++) {
    const after = tokens[at + 1];
    if (!after) return null;
    if (/^,?["'],? $/.test(after.gap)) return isBig(after) ? [to + 1, at] : null;
    if (after.gap !== ' ' && after.gap !== '-') return null;
  }
  return null;
}
