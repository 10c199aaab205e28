import type { Clause } from './clause.ts';
import { findCue } from './cues.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Reported } from './reported.ts';
import { readSource } from './source-kind.ts';
import { classOfNoun } from './source-nouns.ts';

/** Cues that are no verbs, folded, longest first; the source follows. */
const PHRASES = {
  en: ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'as per', 'per'],
  es: [
    'segun se desprende del',
    'segun se desprende de',
    'segun consta en',
    'de acuerdo con',
    'de acuerdo a',
    'de acuerdo al',
    'en palabras de',
    'en opinion de',
    'a decir de',
    'a decir del',
    'a juicio de',
    'a juicio del',
    'segun',
    'conforme a',
  ],
} as const;
const SPLIT = {
  en: PHRASES.en.map((each) => each.split(' ')),
  es: PHRASES.es.map((each) => each.split(' ')),
};

/** Laws and plans are followed, not quoted. */
const NO_SPEAKER =
  /^(?:plan|plans|schedule|law|ley|constitucion|leyes|reglamento|norma|normas|usos|plan|planes|caso|circunstancias|necesidades|sea|se|lo|corresponda|momento|tipo|criterio|ritmo|convenga)$/;

/** The source after "according to" at token `i`; `null` where no such cue begins there. */
export function findAccordingTo(clause: Clause, i: number): Reported | null {
  const { tokens, lang } = clause;
  for (const words of SPLIT[lang]) {
    if (!words.every((word, k) => tokens[i + k]?.word === word)) continue;
    if (words[1] === 'acuerdo' && /^est/.test(tokens[i - 1]?.word ?? '')) return null;
    const at = i + words.length;
    if (lang === 'es' && words.length === 1 && verbFollows(clause, at)) return null;
    const phrase = asOpened(clause, i, phraseAfter(clause, at, true));
    if (phrase && words[0] === 'per' && !isPerSource(clause, i, phrase)) return null;
    if (!phrase || NO_SPEAKER.test(tokens[phrase.first]?.word ?? '')) return null;
    const head = /^(?:the|la|el|las|los)$/.test(tokens[phrase.first]?.word ?? '')
      ? phrase.first + 1
      : phrase.first;
    if (NO_SPEAKER.test(tokens[head]?.word ?? '')) return null;
    return { cueFirst: i, cueLast: at - 1, phrase, rule: 'according-to' };
  }
  return null;
}

/** "According to the registry, the toll rose": at the sentence's start an apposition is one only if a comma ends it, too. */
function asOpened(clause: Clause, cue: number, phrase: Phrase | null): Phrase | null {
  const { tokens, lang, text } = clause;
  if (phrase === null || phrase.last === phrase.core || tokens[cue - 1]?.kind === 'word') return phrase;
  const aside = tokens.slice(phrase.core + 1, phrase.last + 1);
  const isClause = aside.some(
    ({ kind, capital, start, end }, k) =>
      kind === 'number' ||
      (lang === 'en' && isFiniteVerb(clause, phrase.core + 1 + k)) ||
      (lang === 'es' && !capital && /(?:ó|aron|ieron|aba|aban)$/.test(text.slice(start, end))),
  );
  const isClosed = tokens[phrase.last + 1]?.kind === 'comma';
  return isClosed && !isClause && !opensSubject(clause, phrase.core + 2)
    ? phrase
    : { ...phrase, last: phrase.core };
}

/** "Según el Tesoro, la facción controla": a definite noun that is no office begins what is said, and is no apposition. */
function opensSubject({ tokens, lang }: Clause, i: number): boolean {
  if (!/^(?:the|el|la|los|las|su|sus|his|her|its)$/.test(tokens[i]?.word ?? '')) return false;
  for (let at = i + 1; at < i + 4 && tokens[at]?.kind === 'word'; at++)
    if (/^roles?$/.test(classOfNoun(tokens[at]?.word ?? '', lang) ?? '')) return false;
  return true;
}

/** "the network generates hundreds": a verb's ending between a common noun and what a determiner or number opens. */
function isFiniteVerb({ tokens }: Clause, i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before?.kind !== 'word' || token?.kind !== 'word' || token.capital || after === undefined) return false;
  const { determiner, preposition, clause, and, indefinite } = FUNCTION_WORDS.en;
  const isNoun = ![determiner, preposition, clause, and].some((words) => words.has(before.word));
  const opensObject =
    after.kind === 'number' ||
    determiner.has(after.word) ||
    indefinite.has(after.word) ||
    /^(?:dozens|hundreds|thousands|millions|billions|more|nearly|almost)$/.test(after.word);
  return isNoun && opensObject && /[a-z]{2}(?:[^s]s|ed)$/.test(token.word);
}

/** "…, per the Pentagon": after a comma and of a known name; a rate's "per" is none. */
function isPerSource(clause: Clause, i: number, phrase: Phrase): boolean {
  const { tokens } = clause;
  const isApart = tokens[i - 1]?.kind === 'comma' || tokens[i - 1]?.kind === 'open';
  return isApart && tokens[phrase.core]?.capital === true && readSource(clause, phrase).isKnown;
}

/** "según informó la Fiscalía": the verb is the cue. */
function verbFollows(clause: Clause, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const word = clause.tokens[i]?.word ?? '';
    if (findCue(word, 'es') && !findCue(word, 'es')?.isNounLike) return true;
    if (!/^(?:lo|se|le|les|ha|han|habia)$/.test(word)) return false;
  }
  return false;
}
