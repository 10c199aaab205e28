import {
  describeQuote,
  indexWords,
  matchQuote,
  type PageWords,
  type Quote,
} from '../../lib/anchoring/index.ts';
import { cpuMs } from '../analysis/cpu.ts';
import type { Suite } from '../analysis/suite.ts';
import { LENGTH, makeEditedArticle, NOTES } from './edited-article.ts';
import { findAsPeer } from './peer-quote.ts';

/** A thousand notes found again on a page of 100 kB after an edit of every fourth sentence or so. */
export function measureReanchoring(): Suite {
  const { before, after, passages } = makeEditedArticle();
  const page = () => indexWords(after);
  const stored = passages.map((span) => describeQuote(before, span));
  const peers = passages.map(({ start, end }) => ({
    exact: before.slice(start, end),
    prefix: before.slice(Math.max(0, start - 32), start),
    suffix: before.slice(end, end + 32),
    hint: start,
  }));
  const times = {
    own: Number.POSITIVE_INFINITY,
    peer: Number.POSITIVE_INFINITY,
    longest: Number.POSITIVE_INFINITY,
    index: 0,
  };
  const states = new Map<string, number>();
  for (let round = 0; round < 3; round++) {
    let from = cpuMs();
    const ready = page();
    for (const quote of stored) matchQuote(ready, quote);
    times.own = Math.min(times.own, cpuMs() - from);
    times.longest = Math.min(times.longest, measureLongest(ready, stored));
    from = cpuMs();
    page();
    times.index = cpuMs() - from;
    from = cpuMs();
    for (const quote of peers) findAsPeer(after, quote);
    times.peer = Math.min(times.peer, cpuMs() - from);
  }
  const ready = page();
  for (const quote of stored) {
    const { state } = matchQuote(ready, quote);
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  return {
    title: `${NOTES} notes found again on an edited page of ${LENGTH / 1000} kB`,
    lines: [
      {
        what: 'times as fast as Hypothesis’ match-quote',
        reached: times.peer / times.own,
        must: 5,
        unit: 'times',
      },
      {
        what: 'own, all notes, ms',
        reached: Math.round(times.own),
        must: null,
        unit: 'count',
        beside: { Hypothesis: Math.round(times.peer) },
      },
      {
        what: 'index of the page, ms',
        reached: Math.ceil(times.index),
        must: 50,
        isCeiling: true,
        unit: 'count',
      },
      {
        what: 'longest single note, ms',
        reached: Math.ceil(times.longest),
        must: 50,
        isCeiling: true,
        unit: 'count',
      },
    ],
    notes: [[...states].map(([state, count]) => `${count} ${state}`).join(', ')],
  };
}

/** Milliseconds that the slowest note takes; apart from the whole, since the clock costs as much as a quick note. */
function measureLongest(page: PageWords, quotes: readonly Quote[]): number {
  let longest = 0;
  for (const quote of quotes) {
    const from = cpuMs();
    matchQuote(page, quote);
    longest = Math.max(longest, cpuMs() - from);
  }
  return longest;
}
