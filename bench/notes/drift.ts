import { describeQuote, indexWords, matchQuote, type Outcome } from '../../lib/anchoring/index.ts';
import type { Line, Suite } from '../analysis/suite.ts';
import { type BenignEdit, entities, markup, position, typo, whitespace } from './benign-edits.ts';
import { changeDigit, changeNegation, changeSign, changeUnit, type FactChange } from './fact-changes.ts';
import { findAsPeer } from './peer-quote.ts';
import { createRandom, type Random } from './random.ts';
import type { StatisticQuote } from './statistic-quotes.ts';

/** The score from which Hypothesis' client shows a match: it has no threshold but finding one at all. */
const EACH = 100;
const UNCHANGED = new Set<Outcome['state']>(['exact', 'moved', 'edited']);
const show = process.env.SHOW === '1';

/** 400 passages whose page now says something else: none of them may be shown as unchanged. */
export function measureDrift(quotes: readonly StatisticQuote[]): Suite {
  const kinds: readonly [string, FactChange][] = [
    ['digit', changeDigit],
    ['sign word', changeSign],
    ['unit', changeUnit],
    ['negation', changeNegation],
  ];
  const lines: Line[] = [];
  const notes: string[] = [];
  for (const [name, change] of kinds) {
    const random = createRandom(name.length);
    const states = new Map<string, number>();
    let unchanged = 0;
    let peer = 0;
    let made = 0;
    for (const quote of shuffle(quotes, random)) {
      if (made === EACH) break;
      const passage = quote.text.slice(quote.start, quote.end);
      const changed = change(passage, quote.lang, random);
      if (changed === null || changed === passage) continue;
      made++;
      const now = quote.text.slice(0, quote.start) + changed + quote.text.slice(quote.end);
      const moved = made % 2 === 0 ? `A note from the editors came first.\n\n${now}` : now;
      const outcome = matchQuote(indexWords(moved), describeQuote(quote.text, quote));
      states.set(outcome.state, (states.get(outcome.state) ?? 0) + 1);
      if (UNCHANGED.has(outcome.state)) {
        unchanged++;
        if (show) console.log(`  ${name} ${outcome.state}: ${passage}\n    → ${changed}`);
      }
      if (findAsPeer(moved, asPeer(quote)) !== null) peer++;
    }
    lines.push({
      what: `${made} passages, a ${name} changed: shown as unchanged`,
      reached: unchanged,
      must: 0,
      isCeiling: true,
      unit: 'count',
      beside: { Hypothesis: peer },
    });
    notes.push(`${name}: ${[...states].map(([state, count]) => `${count} ${state}`).join(', ')}`);
  }
  return { title: 'Drift: the page says something else now', lines, notes };
}

/** 400 passages whose page was edited without a change of fact: found again, and in their own place. */
export function measureBenign(quotes: readonly StatisticQuote[]): Suite {
  const kinds: readonly [string, BenignEdit][] = [
    ['typo', typo],
    ['whitespace', whitespace],
    ['entities', entities],
    ['markup', markup],
    ['position', position],
  ];
  const lines: Line[] = [];
  const notes: string[] = [];
  const all = { made: 0, found: 0 };
  for (const [name, edit] of kinds) {
    const random = createRandom(name.length * 7);
    const states = new Map<string, number>();
    let [made, found] = [0, 0];
    for (const quote of shuffle(quotes, random)) {
      if (made === 400 / kinds.length) break;
      const edited = edit(quote.text, quote, random);
      if (edited === null) continue;
      made++;
      const outcome = matchQuote(indexWords(edited.text), describeQuote(quote.text, quote));
      const isThere =
        UNCHANGED.has(outcome.state) && 'span' in outcome && overlap(outcome.span, edited.passage) >= 0.5;
      const state = UNCHANGED.has(outcome.state) && !isThere ? `${outcome.state} elsewhere` : outcome.state;
      states.set(state, (states.get(state) ?? 0) + 1);
      if (isThere) found++;
      else if (show) {
        console.log(`  ${name} ${state}: ${JSON.stringify(quote.text.slice(quote.start, quote.end))}`);
        console.log(
          `    now ${JSON.stringify(edited.text.slice(edited.passage.start - 20, edited.passage.end + 20))} ${JSON.stringify(outcome)}`,
        );
      }
    }
    all.made += made;
    all.found += found;
    notes.push(`${name}: ${[...states].map(([state, count]) => `${count} ${state}`).join(', ')}`);
  }
  lines.push({
    what: `${all.made} passages, edited without a change of fact: found again`,
    reached: all.found / all.made,
    must: 0.97,
  });
  return { title: 'Edits that change no fact', lines, notes };
}

/** Passages whose paragraph now stands twice, and such whose own is gone and which stand elsewhere twice. */
export function measureEqual(quotes: readonly StatisticQuote[]): Suite {
  const random = createRandom(5);
  let [made, ambiguous, shown] = [0, 0, 0];
  for (const quote of shuffle(quotes, random)) {
    if (made === EACH) break;
    const stored = describeQuote(quote.text, quote);
    const around = `${stored.prefix}${stored.exact}${stored.suffix}`;
    made++;
    const text = `${quote.text}\n\nSomething else stands between.\n\n${around}`;
    const outcome = matchQuote(indexWords(text), stored);
    if (outcome.state === 'ambiguous') ambiguous++;
    else if (show) console.log(`  equal ${outcome.state}: ${JSON.stringify(stored.exact)}`);
    const bare = matchQuote(
      indexWords(`One said ${stored.exact} here.\n\nAnother, ${stored.exact} there.`),
      stored,
    );
    if (UNCHANGED.has(bare.state)) shown++;
  }
  return {
    title: 'Equal candidates',
    lines: [
      {
        what: `${made} passages that stand twice with all that is around: ambiguous`,
        reached: ambiguous / made,
        must: 1,
      },
      {
        what: `${made} passages without their surroundings, twice: shown in one place`,
        reached: shown,
        must: 0,
        isCeiling: true,
        unit: 'count',
      },
    ],
    notes: [],
  };
}

/** How Hypothesis' client keeps a passage. */
export function asPeer({ text, start, end }: StatisticQuote) {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    hint: start,
  };
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / Math.max(1, Math.max(a.end - a.start, b.end - b.start));
}

export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = random.pick(at + 1);
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}
