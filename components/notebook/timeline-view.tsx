import { useState } from 'preact/hooks';
import type { TimelineYear } from '../../lib/notebook/note-timeline.ts';
import { formatDate, formatNumber } from '../../lib/panel/format-date.ts';
import { useWords } from '../ui/use-words.ts';

/** How many stops are drawn before the reader asks for more. */
const PAGE = 300;

/** One vertical rail of the notes that have a date, by year. */
export function TimelineView({
  years,
  actorName,
  onOpen,
}: {
  years: readonly TimelineYear[];
  actorName: (actor: string) => string;
  onOpen: (id: string) => void;
}) {
  const { t, lang } = useWords();
  const [pages, setPages] = useState(1);
  if (years.length === 0) return <p class="empty">{t('notebookTimelineEmpty')}</p>;
  const total = years.reduce((sum, { rows }) => sum + rows.length, 0);
  let left = pages * PAGE;
  const shown = years.flatMap(({ year, rows }) => {
    const part = rows.slice(0, Math.max(0, left));
    left -= part.length;
    return part.length === 0 ? [] : [{ year, rows: part }];
  });
  return (
    <div class="own-timeline">
      {shown.map(({ year, rows }) => (
        <section key={year} class="own-year">
          <h2 class="own-year-title">{year}</h2>
          <ol class="rail">
            {rows.map((row) => (
              <li key={row.id} class="stop" data-note={row.id}>
                <button type="button" class="stop-part stop-article" onClick={() => onOpen(row.id)}>
                  <span class={`dot dot-note marker-${row.colour}`} aria-hidden="true" />
                  <span class="stop-when">
                    <span class="date">{formatDate(row.date!, lang)}</span>
                    <span class="stop-words">{row.actors.map(actorName).join(', ')}</span>
                  </span>
                  <span class="stop-text" dir="auto">
                    {row.text === '' ? (row.quote ?? row.title) : row.text}
                  </span>
                  <span class="row-meta" dir="auto">
                    {row.outlet} · {row.title}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {total > pages * PAGE && (
        <button type="button" class="button button-more" onClick={() => setPages(pages + 1)}>
          {t('panelMore', formatNumber(total - pages * PAGE, lang))}
        </button>
      )}
    </div>
  );
}
