import type { Analysis, Statistic } from '../analysis/analysis.ts';
import type { CardMatter } from '../context/card-matter.ts';
import { fold } from '../text/fold.ts';
import type { Citation, Figure, SourceRow } from './source-rows.ts';

/** Who the article cites, the most cited first, and the figures for which it names nobody. */
export function listSources(
  analysis: Analysis,
  matter: CardMatter,
): { readonly rows: readonly SourceRow[]; readonly orphans: readonly Figure[] } {
  const rows = new Map<string, SourceRow>();
  const keyOf = new Map<number, string>();
  analysis.attributions.forEach((attribution, index) => {
    if (attribution.source === null) return;
    const key = attribution.actor ?? `name:${fold(attribution.source)}`;
    keyOf.set(index, key);
    const citation: Citation = {
      ref: { list: 'attributions', index },
      text: attribution.quote ?? analysis.text.slice(attribution.start, attribution.end),
      isQuote: attribution.quote !== undefined,
    };
    const before = rows.get(key);
    rows.set(key, {
      key,
      name: before?.name ?? attribution.source,
      kind: before?.kind ?? attribution.kind,
      isVague: attribution.kind === 'anonymous',
      entry: matter.entries[attribution.actor ?? ''] ?? null,
      notInDirectory: analysis.context.some(
        (note) => note.kind === 'unknown-source' && note.says === attribution.source,
      ),
      citations: [...(before?.citations ?? []), citation],
      figures: before?.figures ?? [],
    });
  });
  const orphans: Figure[] = [];
  analysis.statistics.forEach((statistic, index) => {
    const figure = describeFigure(statistic, index, { analysis, matter });
    const row = rows.get(keyOf.get(statistic.attribution ?? -1) ?? '');
    if (row) rows.set(row.key, { ...row, figures: [...row.figures, figure] });
    else orphans.push(figure);
  });
  return { rows: [...rows.values()], orphans };
}

function describeFigure(
  statistic: Statistic,
  index: number,
  { analysis, matter }: { analysis: Analysis; matter: CardMatter },
): Figure {
  const note = analysis.context.find((other) => other.kind === 'series' && other.start === statistic.start);
  return {
    ref: { list: 'statistics', index },
    text: statistic.text,
    measure: statistic.measure ?? null,
    grade: statistic.grade,
    series: matter.series[note?.ref ?? statistic.series ?? ''] ?? null,
    record: note?.packSays ?? null,
  };
}
