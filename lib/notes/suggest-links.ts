import type { Analysis } from '../analysis/analysis.ts';
import { type CitedSource, groupSources } from '../analysis/attributions/group-sources.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { SourceRecord } from './note.ts';
import { sourceIdOf } from './stable-id.ts';

/** What a note on a passage is likely to be hung on, nearest first. */
export interface LinkSuggestions {
  /** Id of the glossary entry, or the name where it has none. */
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly dates: readonly { readonly iso: string; readonly text: string }[];
  /** Who the passage's own sentence cites. */
  readonly sources: readonly SuggestedSource[];
}

export interface SuggestedSource {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceRecord['kind'];
  /** Glossary entry that it is. */
  readonly entry: string | null;
}

export const NO_SUGGESTIONS: LinkSuggestions = { actors: [], dates: [], sources: [] };

const MOST_ACTORS = 6;
const MOST_DATES = 4;
const MOST_SOURCES = 3;
/** Findings farther from the passage than this, in UTF-16 units, have little to do with it. */
const NEAR = 600;

/** Actors, dates and sources that stand in a passage or near it. None for a note on the whole page. */
export function suggestLinks(
  analysis: Pick<Analysis, 'actors' | 'dates' | 'attributions' | 'statistics'>,
  span: Span | null,
): LinkSuggestions {
  if (span === null) return NO_SUGGESTIONS;
  const near = <T>(items: readonly T[], distance: (item: T) => number, most: number) =>
    items
      .map((item) => ({ item, away: distance(item) }))
      .filter(({ away }) => away <= NEAR)
      .sort((a, b) => a.away - b.away)
      .slice(0, most)
      .map(({ item }) => item);
  const actors = near(
    analysis.actors,
    ({ mentions }) => Math.min(...mentions.map((mention) => gap(mention, span))),
    MOST_ACTORS,
  );
  const dates = near(analysis.dates, (date) => gap(date, span), MOST_DATES);
  return {
    actors: actors.map(({ id, name }) => ({ id: id ?? name.slice(0, 500), name })),
    dates: unique(
      dates.map(({ iso, text }) => ({ iso, text })),
      ({ iso }) => iso,
    ),
    sources: groupSources(analysis)
      .filter((source) => isCitedIn(analysis, source, span))
      .slice(0, MOST_SOURCES)
      .map(({ key, name, kind, actor }) => ({
        id: sourceIdOf(key),
        name: name.slice(0, 500),
        kind: kind === 'media' ? 'outlet' : kind === 'anonymous' ? 'person' : kind,
        entry: actor,
      })),
  };
}

function isCitedIn(analysis: Pick<Analysis, 'attributions'>, source: CitedSource, span: Span): boolean {
  return source.attributions.some((index) => overlaps(analysis.attributions[index]!, span));
}

/** Units between two spans; 0 where they touch or overlap. */
function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
