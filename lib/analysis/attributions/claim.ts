import type { SourceKind } from '../analysis.ts';
import type { Clause } from './clause.ts';
import {
  hasBareClause,
  hasCharge,
  hasColon,
  hasCountedEvent,
  hasFigure,
  hasInfinitive,
  hasObject,
  hasQuoteAfter,
  hasQuoteBefore,
  hasThat,
  isAside,
} from './complement.ts';
import type { Cue } from './cues.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Phrase } from './phrase.ts';
import { readSource } from './source-kind.ts';

/** A reporting verb with the source found for it. */
export interface Candidate {
  readonly clause: Clause;
  readonly cue: Cue;
  readonly i: number;
  /** First and last token of source and verb together. */
  readonly first: number;
  readonly last: number;
  readonly phrase: Phrase | null;
}

/** Whether the verb reports anything: a quotation, a clause, a finding; not "said no more". */
export function makesClaim({ clause, cue, i, first, last, phrase }: Candidate): boolean {
  const next = last + 1;
  const isQuoted =
    hasQuoteBefore(clause, first) || hasQuoteAfter(clause, next, cue.frames.has('quote') ? 8 : 12);
  if (isQuoted) return true;
  if (cue.frames.has('charge') && hasCharge(clause, i + 1, cue)) return true;
  const isOnlyQuote = !cue.frames.has('any') && !cue.frames.has('clause') && !cue.frames.has('finding');
  if (isOnlyQuote) return isCited(clause, i, phrase) || hasColon(clause, next);
  const hasListener = LISTENED.has(cue.verb);
  const isClause =
    hasThat(clause, next, hasListener) ||
    hasColon(clause, next) ||
    (isAside(clause, first, last, hasListener) && !(cue.isNounLike && isNounAside(clause, next, phrase)));
  if (isClause) return true;
  if (phrase && TELLS.has(cue.verb) && hasCountedEvent(clause, next) && readSource(clause, phrase).isKnown)
    return true;
  if (hasBareClause(clause, next) || hasInfinitive(clause, i + 1, cue)) return true;
  if (cue.frames.has('finding') && phrase) {
    const kind = readSource(clause, phrase);
    if (!kind.isKnown) return false;
    const counts = COUNTS.has(cue.verb) || (cue.verb === 'find' && isShare(clause, next));
    if (kind.kind === 'institution' && counts && hasFigure(clause, next)) return true;
    return showsObject(cue, kind.kind) && hasObject(clause, next);
  }
  if (cue.frames.has('any')) {
    const word = clause.tokens[next];
    return word !== undefined && word.kind === 'word' && clause.tokens[next + 2] !== undefined;
  }
  return false;
}

/** ", border reports in June,": an aside without a verb; ", Bloomberg reports." has one. */
function isNounAside(clause: Clause, next: number, phrase: Phrase | null): boolean {
  const after = clause.tokens[next];
  const isLast = !after || after.kind === 'stop' || after.kind === 'comma' || after.kind === 'dash';
  return (
    clause.lang === 'en' &&
    !(isLast && phrase && !holdsVerb(clause, phrase) && readSource(clause, phrase).isKnown)
  );
}

/** "reviewed agency documents": a verb stands in what would be the source, so that the cue is its object. */
function holdsVerb({ tokens }: Clause, { first, core }: Phrase): boolean {
  for (let i = first + 1; i < core; i++) {
    const isPast = tokens[i]?.capital === false && /[a-z]{2}ed$/.test(tokens[i]!.word);
    if (isPast && !FUNCTION_WORDS.en.determiner.has(tokens[i - 1]?.word ?? '')) return true;
  }
  return false;
}

/** Verbs with a listener between them and what they say. */
const LISTENED = new Set(
  'tell inform advise warn notify informar advertir comunicar notificar alertar'.split(' '),
);

/** What an institution, too, does to a plain object when it makes a finding; "report" or "find" it does to things. */
const INSTITUTION_FINDS = new Set(
  'indicate suggest reveal estimate confirm project forecast indicar revelar confirmar informar reportar'.split(
    ' ',
  ),
);

/** "found 40 percent": police, too, find things, but no shares. */
function isShare({ tokens }: Clause, at: number): boolean {
  const i = [at, at + 1, at + 2].find((k) => tokens[k]?.kind === 'number');
  return i !== undefined && (tokens[i]!.word.endsWith('%') || /^per/.test(tokens[i + 1]?.word ?? ''));
}

/** What an institution does to a figure: "INEGI recorded 33,550 homicides"; to other objects it is no claim. */
const COUNTS = new Set('record tally report registrar contabilizar reportar'.split(' '));
/** What a source does to an event with its figure: "reported the seizure of 400 kilos", "anunció la detención de seis". */
const TELLS = new Set(
  'report announce confirm record reportar anunciar confirmar registrar senalar informar'.split(' '),
);

function showsObject(cue: Cue, kind: SourceKind): boolean {
  return (
    kind === 'document' || kind === 'media' || (kind === 'institution' && INSTITUTION_FINDS.has(cue.verb))
  );
}

function isCited(clause: Clause, i: number, phrase: Phrase | null): boolean {
  if (!/^(?:citing|citando)$/.test(clause.tokens[i]?.word ?? '')) return false;
  return phrase !== null && phrase.first > i;
}
