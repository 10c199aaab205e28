import type { ContextNote, DateFinding, Statistic } from '../analysis/analysis.ts';
import type { Glossary } from '../pack/glossary.ts';
import { byPosition } from '../text/span.ts';
import { checkDates } from './date-conflicts.ts';
import { linkEvents } from './link-events.ts';
import { type ContextInput, listScenes } from './matter.ts';
import { placeBesideSeries } from './series-notes.ts';
import { findUnknownSources } from './unknown-sources.ts';

export { buildTimeline, type TimelineRow } from './build-timeline.ts';
export { eventsAbout } from './events-about.ts';
export type { ContextInput } from './matter.ts';

/**
 * What the glossary's record says beside the article: notes in the order of the text, the dates with the event that each
 * speaks of, and the figures with their official series. Precision first: where the article's words leave a doubt there is no note.
 */
export function findContext(
  input: ContextInput,
  glossary: Glossary,
): { dates: DateFinding[]; statistics: Statistic[]; context: ContextNote[] } {
  const scenes = listScenes(input);
  const { notes, agreed } = checkDates(input, scenes, glossary);
  const links = linkEvents(input, scenes, glossary);
  const disputed = new Set(notes.map(({ start }) => start));
  const dates = input.dates.map((date, i) => {
    const event = disputed.has(date.start) ? undefined : (agreed.get(i) ?? links[i]);
    return event === undefined ? date : { ...date, event };
  });
  const beside = placeBesideSeries(input, glossary);
  const seriesAt = new Map(beside.map(({ start, ref }) => [start, ref]));
  const statistics = input.statistics.map((statistic) => {
    const series = seriesAt.get(statistic.start);
    return series ? { ...statistic, series } : statistic;
  });
  const context = [...notes, ...beside, ...findUnknownSources(input, glossary)];
  return { dates, statistics, context: context.sort(byPosition) };
}
