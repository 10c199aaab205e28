import type { Analysis, ContextNote } from '../analysis/analysis.ts';
import { type CitedSource, groupSources } from '../analysis/attributions/group-sources.ts';
import type { CardMatter } from '../context/card-matter.ts';
import { overlaps } from '../text/span.ts';
import type { Citation, Figure, SourceRow } from './source-rows.ts';

/** Whom the article cites, in the order of first citing, and the figures for which it names nobody. */
export function listSources(
  analysis: Analysis,
  matter: CardMatter,
): { readonly rows: readonly SourceRow[]; readonly orphans: readonly Figure[] } {
  const unknown = analysis.context.filter((note) => note.kind === 'unknown-source');
  const cited = groupSources(analysis);
  const rows = cited.map((source): SourceRow => {
    const entry = matter.entries[source.actor ?? ''] ?? null;
    return {
      key: source.key,
      name: source.name,
      kind: source.kind,
      entry,
      notInDirectory: entry === null && isNoted(source, analysis, unknown),
      citations: source.attributions.flatMap((index) => describeCitation(analysis, index) ?? []),
      figures: source.statistics.flatMap((index) => describeFigure(analysis, matter, index) ?? []),
    };
  });
  const resting = new Set(cited.flatMap((source) => source.statistics));
  const orphans = analysis.statistics.flatMap((_, index) =>
    resting.has(index) ? [] : (describeFigure(analysis, matter, index) ?? []),
  );
  return { rows, orphans };
}

/** Whether a context note says of one of its citations that the source is not in the directory. */
function isNoted(source: CitedSource, analysis: Analysis, unknown: readonly ContextNote[]): boolean {
  return source.attributions.some((index) => {
    const attribution = analysis.attributions[index];
    return attribution !== undefined && unknown.some((note) => overlaps(note, attribution));
  });
}

function describeCitation(analysis: Analysis, index: number): Citation | null {
  const attribution = analysis.attributions[index];
  if (attribution === undefined) return null;
  return {
    ref: { list: 'attributions', index },
    text: attribution.quote ?? analysis.text.slice(attribution.start, attribution.end).trim(),
    isQuote: attribution.quote !== undefined,
    why: attribution.why ? [attribution.why] : [],
  };
}

function describeFigure(analysis: Analysis, matter: CardMatter, index: number): Figure | null {
  const statistic = analysis.statistics[index];
  if (statistic === undefined) return null;
  const note = analysis.context.find((other) => other.kind === 'series' && overlaps(other, statistic));
  return {
    ref: { list: 'statistics', index },
    statistic,
    series: matter.series[note?.ref ?? statistic.series ?? ''] ?? null,
    point: note?.point ?? null,
    why: [statistic.why, statistic.gradeWhy, note?.why].filter((why) => why !== undefined),
  };
}
