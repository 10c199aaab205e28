import type { Language } from '../text/language.ts';
import { byName, type GlossaryRow } from './glossary-rows.ts';
import { parseQuery, rankMatch } from './search.ts';

export type GlossaryOrder = 'appearance' | 'mentions' | 'name';

/** The glossary as it is drawn, searched and put in order. */
export interface GlossaryView {
  /** In this article and in the directory. */
  readonly known: readonly GlossaryRow[];
  /** In this article, not in the directory. */
  readonly unknown: readonly GlossaryRow[];
  /** The rest of the directory. */
  readonly others: readonly GlossaryRow[];
}

/** Splits rows into the three lists. While something is searched for, the better match comes first. */
export function viewGlossary(
  rows: { readonly article: readonly GlossaryRow[]; readonly directory: readonly GlossaryRow[] },
  { query, order, lang }: { query: string; order: GlossaryOrder; lang: Language },
): GlossaryView {
  const words = parseQuery(query);
  const compare = comparing(order, lang);
  const inArticle = new Set(rows.article.flatMap((row) => row.entry?.id ?? []));
  const pick = (list: readonly GlossaryRow[], compareRows: typeof compare) =>
    list
      .flatMap((row) => {
        const rank = rankMatch(words, row.search);
        return rank === null ? [] : [{ row, rank }];
      })
      .sort((a, b) => a.rank - b.rank || compareRows(a.row, b.row))
      .map(({ row }) => row);
  return {
    known: pick(
      rows.article.filter((row) => row.entry !== null),
      compare,
    ),
    unknown: pick(
      rows.article.filter((row) => row.entry === null),
      compare,
    ),
    others: pick(
      rows.directory.filter((row) => !inArticle.has(row.entry?.id ?? '')),
      () => 0,
    ),
  };
}

function comparing(order: GlossaryOrder, lang: Language): (a: GlossaryRow, b: GlossaryRow) => number {
  const names = byName(lang);
  const start = (row: GlossaryRow) => row.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
  if (order === 'name') return names;
  if (order === 'appearance') return (a, b) => start(a) - start(b);
  return (a, b) => b.mentions.length - a.mentions.length || start(a) - start(b);
}
