import type { Matcher } from '../pack/compile-matcher.ts';
import { findActors } from './actors/index.ts';
import type { Actor, Attribution, DateFinding, Statistic, TermFinding } from './analysis.ts';
import { gradeStatistics } from './attributions/grade-statistics.ts';
import { findAttributions } from './attributions/index.ts';
import { findDates } from './dates/index.ts';
import type { Reading } from './reading.ts';
import { findStatistics } from './statistics/index.ts';

/** Everything that the finders see in a text, before the glossary is asked what it knows of it. */
export interface Findings {
  readonly actors: readonly Actor[];
  readonly terms: readonly TermFinding[];
  readonly statistics: readonly Statistic[];
  readonly dates: readonly DateFinding[];
  readonly attributions: readonly Attribution[];
  /** Finders that threw on this text and were left out, by name. */
  readonly skipped: readonly string[];
}

/** Runs every finder over the text. One that throws is named in `skipped`; the others' findings stand. */
export function findAll(reading: Reading, matcher: Matcher): Findings {
  const skipped: string[] = [];
  const attempt = <T>(name: string, find: () => T, otherwise: T): T => {
    try {
      return find();
    } catch {
      skipped.push(name);
      return otherwise;
    }
  };
  const { actors, terms } = attempt('actors', () => findActors(reading, matcher), { actors: [], terms: [] });
  const found = attempt('statistics', () => findStatistics(reading), []);
  const dates = attempt('dates', () => findDates(reading), []);
  const attributions = attempt('attributions', () => findAttributions(reading, actors), []);
  const statistics = attempt('grades', () => gradeStatistics(found, attributions, reading), []);
  return { actors, terms, statistics, dates, attributions, skipped };
}
