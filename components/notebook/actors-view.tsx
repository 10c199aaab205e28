import { useState } from 'preact/hooks';
import type { ActorSummary, Meeting } from '../../lib/notebook/actor-overview.ts';
import { findFigures } from '../../lib/notebook/find-figures.ts';
import type { NoteRow } from '../../lib/notebook/note-row.ts';
import { formatDate, formatNumber } from '../../lib/panel/format-date.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { CompanyPicture } from './company-picture.tsx';
import { SideRow } from './side-row.tsx';

const SHOWN_ACTORS = 200;
const SHOWN_ARTICLES = 40;

export interface ActorsViewProps {
  readonly actors: readonly ActorSummary[];
  readonly open: string | null;
  readonly company: readonly string[];
  readonly meetings: readonly Meeting[];
  /** The open actor's notes. */
  readonly rows: readonly NoteRow[];
  readonly nameOf: (actor: string) => string;
  readonly onOpenActor: (actor: string | null) => void;
  readonly onOpenNote: (id: string) => void;
  readonly onShowNotes: (actor: string) => void;
}

/** Actors on the left; on the right who appears with whom, and one actor's notes, figures and dates across articles. */
export function ActorsView(props: ActorsViewProps) {
  const { actors, open, nameOf } = props;
  const { t, lang } = useWords();
  if (actors.length === 0) return <p class="empty">{t('notebookActorsEmpty')}</p>;
  return (
    <div class="two-sides">
      <nav class="side-list" aria-label={t('notebookTabActors')}>
        <ul class="rows">
          <SideRow
            id=""
            name={t('notebookAllActors')}
            meta={null}
            isOpen={open === null}
            onOpen={() => props.onOpenActor(null)}
          />
          {actors.slice(0, SHOWN_ACTORS).map(({ actor, notes, articles }) => (
            <SideRow
              key={actor}
              id={actor}
              name={nameOf(actor)}
              meta={t('notebookActorCounts', formatNumber(notes, lang), formatNumber(articles, lang))}
              isOpen={open === actor}
              onOpen={() => props.onOpenActor(actor)}
            />
          ))}
        </ul>
      </nav>
      <section class="side-detail" aria-label={open === null ? t('notebookAllActors') : nameOf(open)}>
        <div class="side-head">
          <h2 class="note-title">{open === null ? t('notebookCompany') : nameOf(open)}</h2>
          {open !== null && (
            <button
              type="button"
              class="button"
              data-action="show-notes"
              onClick={() => props.onShowNotes(open)}
            >
              {t('notebookShowNotes')}
            </button>
          )}
        </div>
        <CompanyPicture company={props.company} centre={open} meetings={props.meetings} nameOf={nameOf} />
        {open !== null && <ActorNotes rows={props.rows} onOpen={props.onOpenNote} />}
      </section>
    </div>
  );
}

/** The notes on an actor, article by article, with the figures that they quote and their dates. */
function ActorNotes({ rows, onOpen }: { rows: readonly NoteRow[]; onOpen: (id: string) => void }) {
  const { t, lang } = useWords();
  const [pages, setPages] = useState(1);
  const byArticle = Map.groupBy(rows, (row) => row.url);
  const shown = [...byArticle.values()].slice(0, pages * SHOWN_ARTICLES);
  const rest = byArticle.size - shown.length;
  return (
    <div class="actor-notes">
      <h3 class="facet-title">{t('notebookAcrossArticles')}</h3>
      {shown.map((group) => (
        <section key={group[0]!.url} class="actor-article">
          <h4 dir="auto">
            {group[0]!.title || group[0]!.url} <span class="row-meta">{group[0]!.outlet}</span>
          </h4>
          <ul>
            {group.map((row) => (
              <ActorNote key={row.id} row={row} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && (
        <button type="button" class="button button-more" onClick={() => setPages(pages + 1)}>
          {t('panelMore', formatNumber(rest, lang))}
        </button>
      )}
    </div>
  );
}

function ActorNote({ row, onOpen }: { row: NoteRow; onOpen: (id: string) => void }) {
  const { lang } = useWords();
  const figures = row.quote === null ? [] : findFigures(row.quote);
  return (
    <li>
      <button type="button" class="citation" data-note={row.id} onClick={() => onOpen(row.id)}>
        <span class="citation-text" dir="auto">
          <span class={`swatch marker-${row.colour}`} aria-hidden="true" />
          {row.text === '' ? (row.quote ?? row.title) : row.text}
        </span>
        {(figures.length > 0 || row.date !== null) && (
          <span class="actor-facts">
            {figures.map((figure, index) => (
              <span key={index} class="figure-value">
                <Icon name="statistic" size={12} /> {figure}
              </span>
            ))}
            {row.date !== null && (
              <span class="date">
                <Icon name="date" size={12} /> {formatDate(row.date, lang)}
              </span>
            )}
          </span>
        )}
      </button>
    </li>
  );
}
