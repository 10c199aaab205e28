import { type Clause, cueAt, isTime, isVerb } from './clause.ts';
import type { Cue } from './cues.ts';
import { FUNCTION_WORDS, isAdverb } from './function-words.ts';
import type { Quote } from './quotes.ts';

/** How far after a verb its "that" or quotation may stand, in tokens. */
const NEAR = 12;

/**
 * Whether "that", "que", "de que" introduces what was said: right after token `at`, or after adverbs, times and places
 * ("said in a statement on Monday that"); after a listener, too, where `hasListener` ("told the court that").
 */
export function hasThat(clause: Clause, at: number, hasListener: boolean): boolean {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  let isOpen = hasListener;
  for (let i = afterAside(clause, at); i < at + NEAR; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'number') return false;
    if (words.that.has(token.word)) return token.word !== 'como';
    if (isVerb(clause, i)) return false;
    isOpen ||= SETTING.test(token.word) || isTime(clause, i) || isTimeOpening(clause, i);
    const isDe = token.word === 'de' && tokens[i + 1]?.word === 'que';
    if (!isOpen && !isDe && !isAdverb(token.word, lang)) return false;
  }
  return false;
}

/** Prepositions of time, place and listener: what may stand between the verb and its "that". */
const SETTING =
  /^(?:in|on|at|to|during|after|before|through|via|a|al|en|ante|durante|tras|mediante|desde|por)$/;

/** Past ", for example," at token `at`. */
function afterAside(clause: Clause, at: number): number {
  if (clause.tokens[at]?.kind !== 'comma') return at;
  if (clause.tokens[at + 1]?.word === 'que') return at + 1;
  for (let i = at + 1; i < at + 7; i++) if (clause.tokens[i]?.kind === 'comma') return i + 1;
  return at;
}

/** "this Monday", "este miércoles". */
function isTimeOpening(clause: Clause, i: number): boolean {
  return /^(?:this|last|este|esta|el|la|hoy)$/.test(clause.tokens[i]?.word ?? '') && isTime(clause, i + 1);
}

/** Whether a quotation stands soon after token `at`, with no other reporting verb before it. */
export function hasQuoteAfter(clause: Clause, at: number, near = NEAR): boolean {
  for (let i = at; i < at + near; i++) {
    const token = clause.tokens[i];
    if (!token || token.kind === 'stop') return false;
    if (token.quote) return i - at < 3 || near < NEAR || isSpeech(clause, token.quote);
    const cue = token.capital ? null : cueAt(clause, i);
    if (cue && !cue.isNounLike) return false;
  }
  return false;
}

/** A quotation of some words, no word in scare quotes. */
function isSpeech(clause: Clause, { inner }: Quote): boolean {
  return /\S\s+\S+\s+\S/.test(clause.text.slice(inner.start, Math.min(inner.end, inner.start + 80)));
}

/** Whether a quotation ends right before token `at`, a comma or dash between. */
export function hasQuoteBefore(clause: Clause, at: number): boolean {
  if (at === 0) return clause.followsQuote;
  const before = clause.tokens[at - 1];
  if (before?.quote)
    return /[,.?!…—–-]$/.test(clause.text.slice(before.quote.inner.start, before.quote.inner.end).slice(-1));
  const isMark = before?.kind === 'comma' || before?.kind === 'dash';
  return isMark && clause.tokens[at - 2]?.kind === 'quote';
}

/** Whether a colon, or a quotation after one, follows at once. */
export function hasColon(clause: Clause, at: number): boolean {
  for (let i = at; i < at + 8; i++) {
    const token = clause.tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'comma') return false;
    if (token.kind === 'colon') return true;
  }
  return false;
}

/**
 * Whether the stretch from `first` to `last` stands aside in its sentence: ", McKinley said," or ", says X." at the end;
 * times and places may follow it, and a listener where `hasListener`.
 */
export function isAside(clause: Clause, first: number, last: number, hasListener: boolean): boolean {
  const { tokens, lang } = clause;
  const words = FUNCTION_WORDS[lang];
  const before = tokens[first - 1];
  const isApart = before?.kind === 'comma' || before?.kind === 'dash' || before?.kind === 'quote';
  if (!isApart && !/^(?:as|como|segun)$/.test(before?.word ?? '')) return false;
  if (before?.kind === 'word') return true;
  if (lang === 'es' && hasFigure(clause, last + 1)) return false;
  let isOpen = hasListener;
  for (let i = last + 1; i < last + NEAR; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'comma' || token.kind === 'dash') return true;
    if (token.kind !== 'word' && token.kind !== 'number') return token.kind === 'quote';
    if (isVerb(clause, i) || words.that.has(token.word) || words.relative.has(token.word)) return false;
    isOpen ||= words.preposition.has(token.word) || isTime(clause, i) || isTimeOpening(clause, i);
    if (!isOpen && !isAdverb(token.word, lang)) return false;
  }
  return false;
}

const BEFORE_FIGURES =
  /^(?:about|almost|around|at|just|least|more|nearly|over|roughly|some|than|a|al|cerca|de|más|mas|menos|total|un|unos|unas)$/;

/** Whether a figure is the verb's object: it stands right after, a hedge between ("más de 114 toneladas"). */
export function hasFigure(clause: Clause, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = clause.tokens[i];
    if (token?.kind === 'number') return true;
    if (token?.kind !== 'word' || !BEFORE_FIGURES.test(token.word)) return false;
  }
  return false;
}

/** Whether an event or a change follows, and soon its figure: "the seizure of over 400 kilograms". */
export function hasCountedEvent({ tokens, lang }: Clause, at: number): boolean {
  let i = at;
  if (FUNCTION_WORDS[lang].determiner.has(tokens[i]?.word ?? '')) i++;
  if (!EVENT.test(tokens[i]?.word ?? '')) return false;
  for (let k = i + 1; k < i + NEAR; k++) {
    const token = tokens[k];
    if (token?.kind === 'number' || NUMBER_WORD.test(token?.word ?? '')) return true;
    if (token?.kind !== 'word') return false;
  }
  return false;
}

const EVENT =
  /^(?:seizures?|arrests?|detentions?|deaths?|killings?|captures?|deportations?|drop|decline|rise|increase|decrease|reduction|fall|decomisos?|aseguramientos?|incautaciones|incautacion|detencion|detenciones|arrestos?|capturas?|muertes?|asesinatos?|deportacion|deportaciones|disminucion|reduccion|aumento|incremento|alza|baja|caida|descenso|repunte)$/;
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|decenas)$/;

/** Whether an English clause follows at once, without "that": a subject and, soon, its verb. */
export function hasBareClause(clause: Clause, at: number): boolean {
  const { tokens, lang } = clause;
  if (lang !== 'en') return false;
  const words = FUNCTION_WORDS[lang];
  const opening = tokens[at];
  if (opening?.kind !== 'word' && opening?.kind !== 'number') return false;
  if (/^(?:he|she|they|it|we|i|there|you)$/.test(opening.word)) return true;
  if (words.preposition.has(opening.word) || words.and.has(opening.word)) return false;
  for (let i = at + 1; i < at + NEAR; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'number') return false;
    if (words.clause.has(token.word) || words.and.has(token.word)) return false;
    const isFiniteVerb =
      isPastVerb(clause, at, i) ||
      words.have.has(token.word) ||
      words.be.has(token.word) ||
      words.modal.has(token.word);
    if (isFiniteVerb && token.word !== 'to' && token.word !== 'been') return true;
  }
  return false;
}

/** "announced the state increased its reward": a noun between the article and the verb, and an object after it. */
function isPastVerb({ tokens, lang }: Clause, at: number, i: number): boolean {
  const [opening, before, token, after] = [tokens[at], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (i < at + 2 || before?.kind !== 'word' || !/[a-z]{2}ed$/.test(token?.word ?? '')) return false;
  const { determiner, preposition } = FUNCTION_WORDS[lang];
  const hasNoun = !determiner.has(before.word) && !preposition.has(before.word);
  const hasObject = after?.kind === 'number' || /^(?:its|their|his|her|a|an|the)$/.test(after?.word ?? '');
  return hasNoun && hasObject && (determiner.has(opening?.word ?? '') || opening?.capital === true);
}

/** Verbs that Spanish follows with an infinitive: "aseguró tener pruebas". */
const WITH_INFINITIVE =
  /^(?:decir|asegurar|afirmar|negar|reconocer|admitir|confesar|declarar|manifestar|creer|alegar|argumentar|sostener)$/;

/** Whether what was said follows as an infinitive. */
export function hasInfinitive(clause: Clause, at: number, cue: Cue): boolean {
  const word = clause.tokens[at]?.word ?? '';
  return (
    clause.lang === 'es' && WITH_INFINITIVE.test(cue.verb) && /^(?:no$|\w{2,}[aei]r(?:se|lo|la)?$)/.test(word)
  );
}

/** Whether a plain object follows: what a document shows or a witness denies. */
export function hasObject(clause: Clause, at: number): boolean {
  const { tokens, lang } = clause;
  let i = at;
  while (tokens[i]?.kind === 'word' && isAdverb(tokens[i]?.word ?? '', lang)) i++;
  const token = tokens[i];
  if (token?.kind === 'number') return true;
  const words = FUNCTION_WORDS[lang];
  if (token?.kind !== 'word' || words.and.has(token.word) || words.clause.has(token.word)) return false;
  return !words.preposition.has(token.word) || /^(?:about|over|up|de|sobre|cerca)$/.test(token.word);
}

/** Whether the object of an accusing or characterising verb is there: "X of", "X as", "having", "the allegations". */
export function hasCharge(clause: Clause, at: number, cue: Cue): boolean {
  const links = CHARGE_LINKS[cue.verb];
  if (links === undefined)
    return DENIED.test(clause.tokens[at]?.word ?? '') || DENIED.test(clause.tokens[at + 1]?.word ?? '');
  for (let i = at + 1; i < at + NEAR; i++) {
    const token = clause.tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'comma') return false;
    if (links.test(token.word)) return cue.verb !== 'put' || hasNumberSoon(clause, i + 1);
  }
  return false;
}

/** "at over 150": a number within a few words. */
function hasNumberSoon(clause: Clause, at: number): boolean {
  return clause.tokens.slice(at, at + 4).some(({ kind }) => kind === 'number');
}

const CHARGE_LINKS: Readonly<Record<string, RegExp>> = {
  put: /^at$/,
  accuse: /^of$/,
  blame: /^for$/,
  criticize: /^for$/,
  criticise: /^for$/,
  condemn: /^(?:for|as)$/,
  denounce: /^(?:for|as)$/,
  describe: /^as$/,
  characterize: /^as$/,
  characterise: /^as$/,
  portray: /^as$/,
  dismiss: /^as$/,
  blast: /^(?:for|as)$/,
  slam: /^(?:for|as)$/,
  brand: /^as$/,
  liken: /^to$/,
  mock: /^for$/,
  attack: /^(?:for|as)$/,
  hail: /^as$/,
  tout: /^as$/,
  acusar: /^(?:de|por)$/,
  atribuir: /^(?:a|al)$/,
  calificar: /^(?:de|como)$/,
  tildar: /^de$/,
};
const DENIED =
  /^(?:any|having|being|knowing|wrongdoing|involvement|responsibility|allegations?|accusations?|claims?|charges|reports|it|haber|tener|ser|acusaciones|senalamientos|cualquier|responsabilidad|participacion|versiones|existencia|vinculos)$/;
