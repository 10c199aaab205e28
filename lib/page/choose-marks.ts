import type { Analysis } from '../analysis/analysis.ts';
import type { FindingRef } from '../analysis/finding.ts';
import { byPosition, overlaps, type Span } from '../text/span.ts';

/** The names under which all marks of a sort are registered; other programs may read them. */
export type MarkGroup = 'sidelight-actor' | 'sidelight-statistic' | 'sidelight-term';

/** A finding's place in the text and the highlight that paints it. */
export interface Mark extends Span {
  readonly ref: FindingRef;
  /** `null` for a date: it is no statistic, though it is painted like one. */
  readonly group: MarkGroup | null;
  /** The highlight that carries its look, to which the page's tone is added. */
  readonly style: string;
  /** Not the first mention of its actor or term. */
  readonly isRepeated: boolean;
}

/** Every look that `reader.css` knows, without the tone. */
export const MARK_STYLES = [
  'sidelight-actor-person',
  'sidelight-actor-criminal-group',
  'sidelight-actor-agency',
  'sidelight-actor-government',
  'sidelight-actor-organization',
  'sidelight-actor-programme',
  'sidelight-actor-media',
  'sidelight-term-plain',
  'sidelight-statistic-sourced',
  'sidelight-statistic-vague',
  'sidelight-statistic-unsourced',
  'sidelight-statistic-on-record',
] as const;

/**
 * What can be marked and pointed at, in the order of the text: actors, terms, statistics, and the dates that the
 * record has something to say about. A figure or date beside the record bears a second, firmer look.
 */
export function chooseMarks(analysis: Analysis): Mark[] {
  const marks: Mark[] = [];
  analysis.actors.forEach(({ kind, mentions }, index) => {
    mentions.forEach(({ start, end }, mention) => {
      const ref = { list: 'actors', index, mention } as const;
      marks.push({
        start,
        end,
        ref,
        group: 'sidelight-actor',
        style: `sidelight-actor-${kind}`,
        isRepeated: mention > 0,
      });
    });
  });
  analysis.terms.forEach(({ mentions }, index) => {
    mentions.forEach(({ start, end }, mention) => {
      const ref = { list: 'terms', index, mention } as const;
      marks.push({
        start,
        end,
        ref,
        group: 'sidelight-term',
        style: 'sidelight-term-plain',
        isRepeated: mention > 0,
      });
    });
  });
  const group = 'sidelight-statistic';
  analysis.statistics.forEach((statistic, index) => {
    const { start, end, grade, series } = statistic;
    const ref = { list: 'statistics', index } as const;
    marks.push({ start, end, ref, group, style: `sidelight-statistic-${grade}`, isRepeated: false });
    if (
      series !== undefined ||
      analysis.context.some((note) => note.kind === 'series' && overlaps(note, statistic))
    ) {
      marks.push({ start, end, ref, group, style: 'sidelight-statistic-on-record', isRepeated: false });
    }
  });
  analysis.dates.forEach((date, index) => {
    if (!analysis.context.some((note) => note.kind === 'date-conflict' && overlaps(note, date))) return;
    const { start, end } = date;
    const style = 'sidelight-statistic-on-record';
    marks.push({ start, end, ref: { list: 'dates', index }, group: null, style, isRepeated: false });
  });
  return marks.filter(({ start, end }) => start < end).sort(byPosition);
}

/** The marks of the page's density: all, or none that was marked before. */
export function thinMarks(marks: readonly Mark[], density: 'all' | 'first' | 'off'): readonly Mark[] {
  if (density === 'off') return [];
  return density === 'all' ? marks : marks.filter(({ isRepeated }) => !isRepeated);
}
