import type { Actor, SourceKind } from '../analysis.ts';
import type { Clause } from './clause.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Phrase } from './phrase.ts';
import { OUTLET_LAST_WORDS, OUTLETS, STATES } from './source-nouns.data.ts';
import { classOfNoun, isPluralPeople, type NounClass } from './source-nouns.ts';
import type { Token } from './tokens.ts';

/** What a source phrase is; `isKnown` where a word or an actor says so, not a guess. */
export interface SourceReading {
  readonly kind: SourceKind;
  readonly actor: Actor | null;
  readonly isKnown: boolean;
  /** "he", "they", "it", "who": it takes its kind from whoever spoke before. */
  readonly isPronoun: boolean;
}

const TITLES = new Set(
  'mr mrs ms dr sen rep gov gen col lt sgt capt adm prof rev sir sens reps lic ing mtro mtra dra sr sra don dona'.split(
    ' ',
  ),
);

/** Kind and actor of a source phrase, by its head noun; where the head is a name, by the actor or the name's shape. */
export function readSource(clause: Clause, phrase: Phrase): SourceReading {
  const { tokens, lang, text } = clause;
  const only = phrase.first === phrase.core ? (tokens[phrase.first] as Token) : null;
  const pronoun = only && pronounKind(only.word.replace(/'.*/, ''), lang);
  if (pronoun) return { kind: pronoun, actor: null, isKnown: true, isPronoun: true };
  const core = coreTokens(clause, phrase);
  const head = headOf(clause, core, phrase);
  const known = head ? clause.actorAt(head.start) : null;
  const isOwn = (token: Token) => known !== null && token !== head && token.start < known.mention.end;
  const hasRole = core.some(
    (token) => TITLES.has(token.word) || (classAt(clause, token) === 'role' && !isOwn(token)),
  );
  if (known && !(hasRole && known.actor.kind !== 'person')) {
    const kind = kindOfActor(known.actor, core);
    return { kind, actor: known.actor, isKnown: true, isPronoun: false };
  }
  const name = text.slice(core[0]?.start ?? 0, core[core.length - 1]?.end ?? 0);
  const guess = guessKind(clause, phrase, core, head, name);
  const actor = guess.kind === 'person' ? personBeside(clause, phrase, core) : null;
  return { ...guess, actor, isPronoun: false };
}

/** Whom an office names: "el presidente Felipe Calderón", "the secretary of state, Ana Lund". */
function personBeside(clause: Clause, phrase: Phrase, core: readonly Token[]): Actor | null {
  const named = core.filter(({ capital }) => capital);
  const aside = clause.tokens[phrase.core + 1]?.kind === 'comma' ? clause.tokens[phrase.core + 2] : undefined;
  if (aside?.capital && phrase.last > phrase.core) named.push(aside);
  for (const token of named) {
    const actor = clause.actorAt(token.start)?.actor;
    if (actor?.kind === 'person') return actor;
  }
  return null;
}

function guessKind(
  clause: Clause,
  phrase: Phrase,
  core: readonly Token[],
  head: Token | null,
  name: string,
): { kind: SourceKind; isKnown: boolean } {
  const { tokens, lang } = clause;
  const opening = tokens[phrase.first]?.word ?? '';
  const named = core.filter((token) => token.capital && !FUNCTION_WORDS[lang].determiner.has(token.word));
  if (named.length > 0 && isOutlet(named)) return { kind: 'media', isKnown: true };
  if (core.length === named.length && STATES.has(named.map((token) => token.word).join(' ')))
    return { kind: 'institution', isKnown: true };
  if (core.some((token) => TITLES.has(token.word))) return { kind: 'person', isKnown: true };
  const kind = head ? classAt(clause, head) : null;
  if (head && isPressReport(clause, phrase, head)) return { kind: 'media', isKnown: true };
  if (kind) return { kind: kindOfClass(kind, clause, opening, named, core), isKnown: true };
  const opensText = head !== null && head === tokens[0];
  if (head && isPluralPeople(head.word, lang) && (!head.capital || opensText)) {
    return { kind: 'anonymous', isKnown: true };
  }
  if (head?.capital) {
    const others = core.map((token) => classAt(clause, token));
    if (others.includes('role')) return { kind: 'person', isKnown: true };
    if (others.includes('media')) return { kind: 'media', isKnown: true };
    if (others.includes('institution')) return { kind: 'institution', isKnown: true };
    if (core.some((token) => token.word === '&')) return { kind: 'institution', isKnown: true };
    if (/^(?:the )?\p{Lu}[\p{Lu}.&-]+$/u.test(name) && name.length < 9)
      return { kind: 'institution', isKnown: true };
    return { kind: 'person', isKnown: true };
  }
  const isNobody = FUNCTION_WORDS[lang].indefinite.has(opening) || /s$/.test(head?.word ?? '');
  return { kind: isNobody ? 'anonymous' : 'person', isKnown: false };
}

/** "media reports", "reports from investigative journalists", and bare "reports": the press, not a paper. */
function isPressReport(clause: Clause, phrase: Phrase, head: Token): boolean {
  const { tokens, lang } = clause;
  if (!/^(?:reports|reporting|accounts|reportes|notas|versiones|publicaciones)$/.test(head.word))
    return false;
  let hasOwner = false;
  for (let i = phrase.first; i <= phrase.core; i++) {
    const token = tokens[i] as Token;
    if (
      classAt(clause, token) === 'media' ||
      /^(?:news|local|journalists?|reporters?|periodisticas?|periodisticos?)$/.test(token.word)
    )
      return true;
    hasOwner ||= token.capital && token !== head;
    hasOwner ||=
      FUNCTION_WORDS[lang].determiner.has(token.word) || (token !== head && classAt(clause, token) !== null);
  }
  return !hasOwner && lang === 'en';
}

function kindOfClass(
  kind: NounClass,
  clause: Clause,
  opening: string,
  named: readonly Token[],
  core: readonly Token[],
): SourceKind {
  if (kind !== 'role') return kind === 'roles' ? 'anonymous' : kind;
  const last = core[core.length - 1];
  const hasName = named.some((token) => classAt(clause, token) === null) && last?.capital === true;
  return FUNCTION_WORDS[clause.lang].indefinite.has(opening) && !hasName ? 'anonymous' : 'person';
}

/** Past "eight out of", "uno de cada": whom a share is of tells what they are. */
function pastShare(tokens: readonly Token[], first: number): number {
  const [, second, third] = tokens.slice(first, first + 3).map(({ word }) => word);
  const isShare = (second === 'out' && third === 'of') || (second === 'de' && third === 'cada');
  return isShare ? first + 3 : first;
}

/** The phrase up to its first "of", "by", bracket: what holds the head. */
function coreTokens(clause: Clause, phrase: Phrase): Token[] {
  const words = FUNCTION_WORDS[clause.lang];
  const core: Token[] = [];
  for (let i = pastShare(clause.tokens, phrase.first); i <= phrase.core; i++) {
    const token = clause.tokens[i] as Token;
    if (token.kind === 'open' || token.kind === 'comma') break;
    if (token.kind !== 'word') continue;
    if (core.length > 0 && words.link.has(token.word)) {
      if (clause.lang === 'en' && core.length > 1 && /ed$/.test(core[core.length - 1]?.word ?? ''))
        core.pop();
      break;
    }
    if (words.determiner.has(token.word)) continue;
    core.push(token);
  }
  return core;
}

function headOf(clause: Clause, core: readonly Token[], phrase: Phrase): Token | null {
  const { tokens, lang } = clause;
  const classed = (token: Token) => classAt(clause, token);
  if (lang === 'es')
    return (
      core.find((token) => classed(token) !== null) ?? core.find((token) => token.capital) ?? core[0] ?? null
    );
  const tail = tokens[phrase.core] as Token;
  const tailClass = classed(tail);
  const isTailHead =
    !tail.capital && tokens[phrase.core - 1]?.capital === true && /^roles?$/.test(tailClass ?? '');
  if (isTailHead) return tail;
  const last = core[core.length - 1] ?? null;
  if (last && !last.capital && classed(last) === null) {
    return [...core].reverse().find((token) => !token.capital && classed(token) !== null) ?? last;
  }
  return last;
}

function isOutlet(named: readonly Token[]): boolean {
  const name = named.map((token) => token.word.replace(/'s?$/, '')).join(' ');
  const last = named[named.length - 1]?.word ?? '';
  return OUTLETS.has(name) || (named.length > 1 && OUTLET_LAST_WORDS.has(last));
}

/** The class of a word in its place: "Secretaría" is no "secretaria", "la Policía" no "policía". */
function classAt(clause: Clause, token: Token): NounClass | null {
  const { text, lang } = clause;
  if (lang === 'es') {
    if (token.word === 'secretaria' && text.slice(token.start, token.end).includes('í')) return 'institution';
    if (
      token.word === 'policia' &&
      /(?:^|\s)la\s$/i.test(text.slice(Math.max(0, token.start - 4), token.start))
    ) {
      return 'institution';
    }
    if (token.word === 'auditoria' && token.capital) return 'institution';
  }
  return classOfNoun(token.word, lang);
}

function kindOfActor(actor: Actor, core: readonly Token[]): SourceKind {
  if (actor.kind === 'person') return 'person';
  return actor.kind === 'media' ||
    (actor.kind === 'organization' && isOutlet(core.filter((token) => token.capital)))
    ? 'media'
    : 'institution';
}

function pronounKind(word: string, lang: string): SourceKind | null {
  if (lang === 'en') {
    if (/^(?:he|she|i|you|who|we)$/.test(word)) return 'person';
    if (/^(?:they|some|many|others|everyone|somebody|someone)$/.test(word)) return 'anonymous';
    return word === 'it' ? 'institution' : null;
  }
  if (/^(?:el|ella|quien|yo|este|esta|uno|usted|nosotros)$/.test(word)) return 'person';
  return /^(?:ellos|ellas|quienes|otros|algunos|muchos|estos)$/.test(word) ? 'anonymous' : null;
}
