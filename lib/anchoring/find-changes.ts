import type { Step } from './align.ts';
import { type FactKind, findFact } from './facts.ts';
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
    const kind = compareFacts(steps.slice(at, end));
    if (kind !== null) {
      const withUnit = steps.slice(at, kind === 'number' && isUnit(steps[end]) ? end + 1 : end);
      changes.push({ kind, from: read(withUnit, 'stored'), to: read(withUnit, 'found') });
    }
    at = end;
  }
  return changes;
}

/** The kind of the first fact that only one side holds; `null` where both say the same. */
function compareFacts(run: readonly Step[]): FactKind | null {
  const stored = factsOf(run, 'stored');
  const found = factsOf(run, 'found');
  const lost = stored.find(
    (fact) => !found.some((other) => other.kind === fact.kind && other.value === fact.value),
  );
  const won = found.find(
    (fact) => !stored.some((other) => other.kind === fact.kind && other.value === fact.value),
  );
  return lost?.kind ?? won?.kind ?? (stored.length === found.length ? null : (stored[0] ?? found[0])!.kind);
}

/** A slip of the pen in a word ("kilogrms") takes its fact away from one side alone: no change of what is said. */
function isMereSlip({ stored, found, likeness }: Step): boolean {
  return (
    likeness > 0 &&
    stored !== null &&
    found !== null &&
    (findFact(stored) === null) !== (findFact(found) === null)
  );
}

function factsOf(run: readonly Step[], side: 'stored' | 'found') {
  return run.flatMap((step) => {
    const word = step[side];
    const fact = word && !isMereSlip(step) ? findFact(word) : null;
    return fact ? [fact] : [];
  });
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
