import { overlaps, type Span } from '../text/span.ts';
import { alignWords, type Step } from './align.ts';
import { type FactChange, findChanges } from './find-changes.ts';
import { findLiteral } from './find-literal.ts';
import { findLikelyStarts, findRuns, type PageWords } from './page-words.ts';
import type { Quote } from './quote.ts';
import { splitWords, type Word } from './words.ts';

/** What became of a passage. Only the first four have a place in the page. */
export type Outcome =
  | { readonly state: 'exact' | 'moved' | 'edited'; readonly span: Span }
  | { readonly state: 'changed'; readonly span: Span; readonly changes: readonly FactChange[] }
  | { readonly state: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly state: 'gone' };

interface Candidate {
  readonly span: Span;
  /** 0–1: how much of the passage's words, and of those around it, stand there. */
  readonly quote: number;
  readonly context: number;
  /** Whether any word around it is the very word that stood there. */
  readonly hasCompany: boolean;
  readonly steps: readonly Step[];
}

const MOST_CANDIDATES = 8;
/** The share of the best place's votes that a place much like it has. */
const NEAR_VOTES = 0.75;
const MOST_RUNS = 32;
/** From here on what stands around a passage is what stood around it. */
const OWN_COMPANY = 0.85;
/** Words of slack on either side of where a run may begin and end. */
const SLACK = 12;
const RUN_SLACK = 4;
/** Candidates closer than this are not told apart by guessing. */
const MARGIN = 0.08;
/** In strange company a few common words decide nothing: there the gap must be wide. */
const STRANGE_MARGIN = 0.4;

/**
 * Finds a stored passage in a page, aware of facts. *exact*: same words among the same words; *moved*: same words in
 * other company; *edited*: other wording, same facts; *changed*: a number, sign, unit, negation or name reads otherwise;
 * *ambiguous*: several places fit alike; *gone*: none does. A passage whose own place now says something else is
 * changed there, even where its old words stand elsewhere.
 */
export function matchQuote(page: PageWords, quote: Quote): Outcome {
  const literal = findLiteral(page.text, quote);
  if (literal.length === 1) return { state: 'exact', span: literal[0]! };
  if (literal.length > 1) return { state: 'ambiguous', spans: literal };
  const fitting = findCandidates(page, quote).filter(isFitting);
  const best = findHome(fitting) ?? fitting[0];
  if (!best) return { state: 'gone' };
  const margin = best.context >= 0.5 || !hasContext(quote) ? MARGIN : STRANGE_MARGIN;
  const rivals = fitting.filter((one) => one === best || Math.abs(total(best) - total(one)) < margin);
  if (rivals.length > 1) return { state: 'ambiguous', spans: rivals.map(({ span }) => span) };
  const changes = findChanges(best.steps);
  if (changes.length > 0) return { state: 'changed', span: best.span, changes };
  if (!isSameText(page.text.slice(best.span.start, best.span.end), quote.exact)) {
    return { state: 'edited', span: best.span };
  }
  return { state: best.context >= 0.5 || !hasContext(quote) ? 'exact' : 'moved', span: best.span };
}

function findCandidates(page: PageWords, quote: Quote): Candidate[] {
  const { run, prefix, exact, suffix } = splitQuote(quote);
  const bounds = { from: prefix.length, to: prefix.length + exact.length };
  if (exact.length === 0) return [];
  const candidates: Candidate[] = [];
  const weigh = (start: number) => {
    const from = Math.max(0, start - SLACK);
    const steps = alignWords(run, page.words.slice(from, Math.max(0, start) + run.length + SLACK));
    const candidate = weighCandidate(page, quote, steps, bounds);
    if (candidate) candidates.push(candidate);
  };
  // Where the passage stands word for word, each place is looked at by itself, however near the next one is.
  const runs = findRuns(page, exact, MOST_RUNS).map((start) => ({ start, exact, prefix, suffix }));
  const hasOwn = runs.some((one) => isAmongSame(page, one));
  for (const one of runs) if (!hasOwn || hasNeighbour(page, one)) candidates.push(weighRun(page, quote, one));
  // One of them in its own company, the others not: no place where other words stand can come near it.
  const isFound = candidates.some((one) => one.quote === 1 && one.context >= OWN_COMPANY);
  const likely = isFound ? [] : findLikelyStarts(page, run, MOST_CANDIDATES);
  for (const { start, votes } of likely) {
    const isHome = candidates.some((one) => one.context >= OWN_COMPANY && one.quote >= 0.4);
    // The passage's own place is found: only what is much like it can still come near.
    if (isHome && votes < NEAR_VOTES * likely[0]!.votes) break;
    weigh(start);
  }
  candidates.sort((a, b) => total(b) - total(a));
  // Windows overlap, and so do the places found in them: the better reading of a place stands.
  return candidates.filter(
    ({ span }, index) => !candidates.slice(0, index).some((better) => overlaps(better.span, span)),
  );
}

/** The words of a stored passage and of what stood around it; cut in one go, which is most of the work of a lookup. */
function splitQuote({ prefix, exact, suffix }: Quote) {
  const run = splitWords(`${prefix}\n${exact}\n${suffix}`);
  const from = prefix.length;
  const to = from + 1 + exact.length;
  return {
    run,
    prefix: run.filter(({ start }) => start < from),
    exact: run.filter(({ start }) => start >= from && start < to),
    suffix: run.filter(({ start }) => start >= to),
  };
}

/** The passage's own place where it reads otherwise now and its old words stand in other company; `null` mostly. */
function findHome(fitting: readonly Candidate[]): Candidate | null {
  const [best] = fitting;
  const home = fitting.find(({ context }) => context >= OWN_COMPANY);
  return best && home && home.context - best.context >= 0.2 ? home : null;
}

/** A passage that stands word for word at `start`, an index into the page's words, and what stood around it. */
interface Run {
  readonly start: number;
  readonly exact: readonly Word[];
  readonly prefix: readonly Word[];
  readonly suffix: readonly Word[];
}

/** A place where the passage stands word for word: only what is around it is to be compared. */
function weighRun(page: PageWords, quote: Quote, run: Run): Candidate {
  const { start, exact } = run;
  const end = start + exact.length;
  const steps = exact.map((stored, index) => ({ stored, found: page.words[start + index]!, likeness: 1 }));
  const span = { start: page.words[start]!.start, end: page.words[end - 1]!.end };
  return {
    span: widen(page.text, quote.exact, span),
    quote: 1,
    ...weighAround(page, run),
    steps,
  };
}

/** Whether all that stood around a run stands there. What was stored may begin and end within a word: those are let go. */
function isAmongSame({ words }: PageWords, { start, exact, prefix, suffix }: Run): boolean {
  if (prefix.length + suffix.length <= 4) return false;
  const end = start + exact.length;
  for (let index = 1; index < prefix.length; index++)
    if (words[start - prefix.length + index]?.key !== prefix[index]!.key) return false;
  for (let index = 0; index < suffix.length - 1; index++)
    if (words[end + index]?.key !== suffix[index]!.key) return false;
  return true;
}

/** Whether one of the two nearest words on either side is as it was: without any, no place is much like the stored one. */
function hasNeighbour({ words }: PageWords, { start, exact, prefix, suffix }: Run): boolean {
  const end = start + exact.length;
  return [1, 2].some(
    (away) =>
      (prefix.length >= away && words[start - away]?.key === prefix.at(-away)!.key) ||
      (suffix.length >= away && words[end + away - 1]?.key === suffix[away - 1]!.key),
  );
}

/** How much of what stood around a run stands there still, 0 to 1. */
function weighAround(page: PageWords, run: Run): Pick<Candidate, 'context' | 'hasCompany'> {
  const { words } = page;
  const { start, exact, prefix, suffix } = run;
  if (prefix.length + suffix.length === 0) return { context: 0, hasCompany: false };
  if (isAmongSame(page, run)) return { context: 1, hasCompany: true };
  const end = start + exact.length;
  const before = words.slice(Math.max(0, start - prefix.length - RUN_SLACK), start);
  const after = words.slice(end, end + suffix.length + RUN_SLACK);
  const steps = [...alignWords(prefix, before), ...alignWords(suffix, after)];
  return {
    context: steps.reduce((sum, step) => sum + step.likeness, 0) / (prefix.length + suffix.length),
    hasCompany: steps.some(isSameWord),
  };
}

function weighCandidate(
  page: PageWords,
  quote: Quote,
  steps: readonly Step[],
  bounds: { from: number; to: number },
): Candidate | null {
  const { inner, outer } = partSteps(steps, bounds);
  const found = inner.flatMap((step) => (step.found ? [step.found] : []));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  const stored = inner.filter((step) => step.stored);
  const added = inner.length - stored.length;
  const likeness = (of: readonly Step[]) => of.reduce((sum, step) => sum + step.likeness, 0);
  const around = outer.filter((step) => step.stored);
  return {
    span: widen(page.text, quote.exact, { start: first.start, end: last.end }),
    quote: Math.max(0, (likeness(stored) - added / 2) / stored.length),
    context: around.length === 0 ? 0 : likeness(around) / around.length,
    hasCompany: around.some(isSameWord),
    steps: inner,
  };
}

/** The steps of the passage itself and those around it. What the page adds at its edges is not of the passage. */
function partSteps(steps: readonly Step[], { from, to }: { from: number; to: number }) {
  const inner: Step[] = [];
  const outer: Step[] = [];
  let index = 0;
  for (const step of steps) {
    const isInner = step.stored ? index >= from && index < to : index > from && index < to;
    (isInner ? inner : outer).push(step);
    if (step.stored) index++;
  }
  return { inner, outer };
}

function isSameWord({ stored, found }: Step): boolean {
  return stored !== null && stored.key === found?.key;
}

function total({ quote, context }: Candidate): number {
  return 2 * quote + context;
}

/** Few words in strange company prove nothing; a place that kept its company may have changed much. */
function isFitting({ quote, context, hasCompany, steps }: Candidate): boolean {
  if (context >= OWN_COMPANY) return true;
  if (context >= 0.5 && hasCompany) return quote >= 0.4;
  if (quote >= 0.99) return (context >= 0.3 && hasCompany) || steps.length >= 5;
  return quote >= 0.75 && steps.length >= 6;
}

function hasContext({ prefix, suffix }: Quote): boolean {
  return prefix !== '' || suffix !== '';
}

/** The passage's own quotation marks and stops at its edges belong to it where the page still has them. */
function widen(text: string, exact: string, { start, end }: Span): Span {
  const lead = /^[^\p{L}\p{N}%$€£+−-]*/u.exec(exact)![0];
  const tail = /[^\p{L}\p{N}%$€£]*$/u.exec(exact)![0];
  return {
    start: text.startsWith(lead, start - lead.length) && start >= lead.length ? start - lead.length : start,
    end: text.startsWith(tail, end) ? end + tail.length : end,
  };
}

function isSameText(a: string, b: string): boolean {
  return a === b || a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}
