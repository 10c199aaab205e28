import type { Step } from './align.ts';
import { type Fact, type FactKind, findFact } from './facts.ts';
import type { Word } from './words.ts';

/** A fact that reads otherwise now: "27 %" → "37 %". Empty where it was not there or is no longer. */
export interface FactChange {
  readonly kind: FactKind;
  readonly from: string;
  readonly to: string;
}

/** The facts in which two aligned passages differ; differences of wording alone give none. */
export function findChanges(steps: readonly Step[]): FactChange[] {
  const changes: FactChange[] = [];
  for (let at = 0; at < steps.length; at++) {
    if (steps[at]!.likeness === 1) continue;
    let end = at;
    while (end < steps.length && steps[end]!.likeness < 1) end++;
    const kind = compareFacts(steps, { at, end });
    if (kind !== null) {
      const withUnit = steps.slice(at, kind === 'number' && isUnit(steps[end]) ? end + 1 : end);
      changes.push({ kind, from: read(withUnit, 'stored'), to: read(withUnit, 'found') });
    }
    at = end;
  }
  return changes;
}

/** The kind of the first fact that only one side holds; `null` where both say the same. */
function compareFacts(steps: readonly Step[], run: { at: number; end: number }): FactKind | null {
  const stored = factsOf(steps, run, 'stored');
  const found = factsOf(steps, run, 'found');
  const lost = stored.find(
    (fact) => !found.some((other) => other.kind === fact.kind && other.value === fact.value),
  );
  const won = found.find(
    (fact) => !stored.some((other) => other.kind === fact.kind && other.value === fact.value),
  );
  return lost?.kind ?? won?.kind ?? (stored.length === found.length ? null : (stored[0] ?? found[0])!.kind);
}

/**
 * A slip of the pen in a word ("kilogrms") takes its fact away from one side alone: no change of what is said. A letter
 * in place of another can make another word ("pounds", "rounds") and is no such slip.
 */
function isMereSlip({ stored, found, likeness }: Step): boolean {
  if (likeness === 0 || stored === null || found === null) return false;
  const isAnagram = () => [...stored.key].sort().join('') === [...found.key].sort().join('');
  return stored.key.length !== found.key.length || isAnagram();
}

function factsOf(steps: readonly Step[], run: { at: number; end: number }, side: 'stored' | 'found'): Fact[] {
  const facts: Fact[] = [];
  for (let at = run.at; at < run.end; at++) {
    const step = steps[at]!;
    const word = step[side];
    if (word === null || isMereSlip(step)) continue;
    const fact =
      findFact(word) ?? (isCounted(steps, at, side) ? { kind: 'unit' as const, value: word.key } : null);
    if (fact) facts.push(fact);
  }
  return facts;
}

/** Words that may stand between a figure and what it counts. */
const BETWEEN = /^(?:of|the|de|los|las|la|el|these|those|its|their|sus|such|other|otros|otras)$/;
/** What joins two things that one figure counts. */
const JOINS = /^(?:and|or|y|e|o|u)$/;
const LOOK_BACK = 4;

/** Whether a word is what a figure counts: "3,390 weapons", "2 million of the people", "1,200 boats and barges". */
function isCounted(steps: readonly Step[], at: number, side: 'stored' | 'found'): boolean {
  const own = steps[at]![side];
  if (own === null || own.key.length < 4 || BETWEEN.test(own.key)) return false;
  let isJoined = false;
  for (let back = at - 1, looked = 0; back >= 0 && looked < LOOK_BACK; back--) {
    const word = steps[back]![side];
    if (word === null) continue;
    looked++;
    const kind = findFact(word)?.kind;
    if (kind === 'number') return true;
    const isBetween = kind === 'unit' || isJoined || BETWEEN.test(word.key);
    isJoined = JOINS.test(word.key);
    if (!isBetween && !isJoined) return false;
  }
  return false;
}

function isUnit(step: Step | undefined): boolean {
  return step?.stored != null && findFact(step.stored)?.kind === 'unit';
}

function read(steps: readonly Step[], side: 'stored' | 'found'): string {
  const words = steps.flatMap((step): Word[] => (step[side] ? [step[side]] : []));
  let text = '';
  for (const [index, word] of words.entries()) {
    const isApart = index > 0 && word.start > words[index - 1]!.end;
    text += (isApart ? ' ' : '') + word.text;
  }
  return text;
}
