import { formatNumber } from '../../lib/panel/format-date.ts';
import type { NoteView } from '../../lib/panel/source-notes-store.ts';
import type { Figure, SourceRow } from '../../lib/panel/source-rows.ts';
import { SOURCE_KIND_KEYS } from '../ui/kinds.ts';
import { Row, type RowPointing } from '../ui/row.tsx';
import { SourceLinks } from '../ui/source-links.tsx';
import { useWords } from '../ui/use-words.ts';
import { CitationList } from './citation-list.tsx';
import { FigureList } from './figure-list.tsx';
import { SourceNoteField } from './source-note-field.tsx';

/** What the rows of the tab share. */
export interface SourcesProps {
  readonly rows: readonly SourceRow[];
  /** Figures for which the article names no source. */
  readonly orphans: readonly Figure[];
  readonly open: string | null;
  readonly missing: string | null;
  /** The note of a source; `null` while notes cannot be kept. */
  readonly noteOf: ((row: SourceRow) => NoteView) | null;
  readonly onToggle: (row: SourceRow) => void;
  readonly onShow: (key: string, ref: SourceRow['citations'][number]['ref']) => void;
  readonly onType: (row: SourceRow, text: string) => void;
  readonly onLeaveNote: (row: SourceRow) => void;
  readonly pointingOf: (row: SourceRow) => RowPointing;
  readonly pointingOfFigure: (figure: Figure) => RowPointing;
}

/** Who the article cites, how, and what hangs on them; then the figures that nobody stands for. */
export function SourcesTab({ rows, orphans, ...props }: SourcesProps) {
  const { t, lang } = useWords();
  if (rows.length === 0 && orphans.length === 0) return <p class="empty">{t('panelSourcesEmpty')}</p>;
  return (
    <div class="sources">
      {rows.length > 0 && (
        <section class="list">
          <h2 class="list-title">
            {t('panelCited')} <span class="list-count">{formatNumber(rows.length, lang)}</span>
          </h2>
          <ul class="rows">
            {rows.map((row) => (
              <SourceItem key={row.key} row={row} {...props} />
            ))}
          </ul>
        </section>
      )}
      {orphans.length > 0 && (
        <section class="list">
          <h2 class="list-title">
            {t('panelOrphans')} <span class="list-count">{formatNumber(orphans.length, lang)}</span>
          </h2>
          <FigureList figures={orphans} {...props} />
        </section>
      )}
    </div>
  );
}

function SourceItem({ row, ...props }: Omit<SourcesProps, 'rows' | 'orphans'> & { row: SourceRow }) {
  const { t, lang } = useWords();
  const first = row.citations[0]?.ref ?? row.figures[0]?.ref;
  const facts = [t(SOURCE_KIND_KEYS[row.kind])];
  facts.push(t(row.citations.some(({ isQuote }) => isQuote) ? 'panelQuotedShort' : 'panelReportedShort'));
  if (row.notInDirectory) facts.push(t('panelNotInDirectory'));
  if (row.figures.length > 0) facts.push(t('panelFigureCount', formatNumber(row.figures.length, lang)));
  const note = props.noteOf?.(row) ?? null;
  if (note !== null && note.text !== '') facts.push(t('panelHasNote'));
  return (
    <Row
      mark={{ 'data-source': row.key }}
      icon={row.kind}
      tone={row.kind}
      name={row.name}
      title={row.name}
      meta={facts.join(' · ')}
      aside={
        <span class="row-count" title={t('panelCitations', row.citations.length)}>
          <span aria-hidden="true">{row.citations.length}</span>
          <span class="unseen">{t('panelCitations', row.citations.length)}</span>
        </span>
      }
      open={props.open === row.key}
      onToggle={() => props.onToggle(row)}
      onShow={first ? () => props.onShow(row.key, first) : undefined}
      pointing={props.pointingOf(row)}
      below={
        props.missing === row.key && (
          <p class="missing" role="status">
            {t('panelMissing')}
          </p>
        )
      }
    >
      <CitationList citations={row.citations} onShow={(ref) => props.onShow(row.key, ref)} />
      {row.figures.length > 0 && (
        <>
          <h3 class="label">{t('panelFigures')}</h3>
          <FigureList figures={row.figures} {...props} />
        </>
      )}
      {row.entry && <SourceLinks sources={row.entry.sources} label={t('panelInDirectory')} />}
      {note === null ? (
        <p class="hint">{t('panelNoNotes')}</p>
      ) : (
        <SourceNoteField
          name={row.name}
          note={note}
          onType={(text) => props.onType(row, text)}
          onLeave={() => props.onLeaveNote(row)}
        />
      )}
    </Row>
  );
}
