import { localize } from '../../lib/pack/localize.ts';
import { isOwnEvent } from '../../lib/pack/own-event.ts';
import type { EventEntry } from '../../lib/pack/schema.ts';
import { formatDateRange } from '../../lib/panel/format-date.ts';
import type { ArticleDate, TimelineRow } from '../../lib/panel/timeline-rows.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { pointingHandlers, type RowPointing, useReveal } from '../ui/row.tsx';
import { SourceLinks } from '../ui/source-links.tsx';
import { useWords } from '../ui/use-words.ts';

/** What the stops of the timeline share. */
export interface TimelineProps {
  readonly rows: readonly TimelineRow[];
  readonly missing: string | null;
  readonly onShow: (key: string, date: ArticleDate) => void;
  readonly pointingOf: (row: TimelineRow) => RowPointing;
}

/** One vertical rail: hollow dots are the article's dates, solid ones the record's; a bracket joins two that differ. */
export function TimelineTab({
  rows,
  showsRecord,
  onShowRecord,
  ...props
}: TimelineProps & { showsRecord: boolean; onShowRecord: (shows: boolean) => void }) {
  const { t } = useWords();
  if (rows.length === 0) return <p class="empty">{t('panelTimelineEmpty')}</p>;
  const stops = showsRecord ? rows : rows.filter((row) => row.article !== null);
  return (
    <div class="timeline">
      <div class="legend">
        <span class="legend-item">
          <span class="dot dot-article" /> {t('panelLegendArticle')}
        </span>
        <label class="legend-item">
          <span class="dot dot-record" /> {t('panelLegendRecord')}
          <input
            type="checkbox"
            checked={showsRecord}
            onChange={(event) => onShowRecord(event.currentTarget.checked)}
          />
        </label>
      </div>
      <ol class="rail">
        {stops.map((row) => (
          <Stop key={row.key} row={row} {...props} />
        ))}
      </ol>
    </div>
  );
}

function Stop({ row, missing, onShow, pointingOf }: Omit<TimelineProps, 'rows'> & { row: TimelineRow }) {
  const { t } = useWords();
  const { key, article, record, conflict } = row;
  const pointing = pointingOf(row);
  const element = useReveal<HTMLLIElement>(pointing.reveal);
  return (
    <li
      class={`stop${conflict === null ? '' : ' is-differing'}${pointing.pointed ? ' is-pointed' : ''}`}
      data-event={record?.id}
      ref={element}
      {...pointingHandlers(pointing.onPoint)}
    >
      {conflict !== null && <p class="stop-differs">{t('panelDiffers')}</p>}
      {article && <ArticleStop date={article} onShow={() => onShow(key, article)} />}
      {missing === key && (
        <p class="missing" role="status">
          {t('panelMissing')}
        </p>
      )}
      {record && <RecordStop event={record} conflict={conflict} />}
    </li>
  );
}

function ArticleStop({ date, onShow }: { date: ArticleDate; onShow: () => void }) {
  const words = useWords();
  const when = formatDateRange(date, words);
  return (
    <button
      type="button"
      class="stop-part stop-article"
      data-action="show"
      title={words.t('panelShow')}
      onClick={onShow}
    >
      <span class="dot dot-article" />
      <span class="unseen">{words.t('panelLegendArticle')}: </span>
      <span class="stop-when">
        <span class="date">{when}</span>
        {/* “el 22 de octubre de 2007” says no more than the date does; “last September” does. */}
        {!date.text.includes(when) && <span class="stop-words">“{date.text}”</span>}
      </span>
      <span class="stop-text" dir="auto">
        {date.sentence}
      </span>
    </button>
  );
}

function RecordStop({ event, conflict }: { event: EventEntry; conflict: string | null }) {
  const words = useWords();
  const { t, lang } = words;
  const others = event.otherDates ?? [];
  // Where the two differ, the dates that the comparison rests on stand in sight.
  const weighed = others.filter(({ date }) => conflict?.includes(date));
  const rest = others.filter((other) => !weighed.includes(other));
  return (
    <details class="stop-part stop-record">
      <summary data-action="expand">
        <span class="dot dot-record" />
        <span class="unseen">{t('panelLegendRecord')}: </span>
        <span class="stop-when">
          <span class="date">{formatDateRange({ iso: event.date, isoEnd: event.dateEnd }, words)}</span>
          <Icon name="open" size={14} />
        </span>
        <span class="stop-text">
          {localize(event.title, lang)} {isOwnEvent(event) && <span class="yours">{t('panelYours')}</span>}
        </span>
        <OtherDates dates={weighed} />
      </summary>
      <div class="stop-more">
        <p>{localize(event.summary, lang)}</p>
        <OtherDates dates={rest} />
        <SourceLinks sources={event.sources} label={t('panelSourcesLabel')} />
      </div>
    </details>
  );
}

function OtherDates({ dates }: { dates: NonNullable<EventEntry['otherDates']> }) {
  const words = useWords();
  return (
    <>
      {dates.map(({ date, note }) => (
        <span class="stop-other" key={date + note.en}>
          <span class="date">{formatDateRange({ iso: date }, words)}</span> {localize(note, words.lang)}
        </span>
      ))}
    </>
  );
}
