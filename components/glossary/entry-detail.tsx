import type { EntryMatter } from '../../lib/context/card-matter.ts';
import { localize } from '../../lib/pack/localize.ts';
import { isOwnEvent } from '../../lib/pack/own-event.ts';
import type { EventEntry } from '../../lib/pack/schema.ts';
import { formatDate, formatDateRange } from '../../lib/panel/format-date.ts';
import { Listings } from '../listing/listings.tsx';
import { KIND_KEYS } from '../ui/kinds.ts';
import { SourceLinks, WebLink } from '../ui/source-links.tsx';
import { useWords } from '../ui/use-words.ts';
import { ChangeNotice, type LayerActions, OwnParts, PackWords } from './entry-layer.tsx';
import { OwnPart } from './own-part.tsx';

/** What the directory says of an entry: definition, how it is misread, other names, events, sources. */
export function EntryDetail({
  entry,
  events,
  actions,
}: {
  entry: EntryMatter;
  events: readonly EventEntry[];
  /** `null` while the reader's layer cannot be written. */
  actions: LayerActions | null;
}) {
  const words = useWords();
  const { t, lang } = words;
  const own = new Set(entry.layered?.aliases.map(({ text }) => text));
  const ownUrls = new Set(entry.layered?.sources.map(({ url }) => url));
  const aliases = entry.aliases.filter((alias) => !own.has(alias));
  const change = entry.layered?.change;
  const asOf = t('panelAsOf', formatDate(entry.asOf, lang));
  const facts = [t(KIND_KEYS[entry.kind]), entry.status && localize(entry.status, lang), asOf];
  return (
    <div class="entry">
      {change && (
        <ChangeNotice change={change} name={localize(entry.name, lang)} onSeen={actions?.onSeen ?? null} />
      )}
      <p class="entry-facts">{facts.filter(Boolean).join(' · ')}</p>
      <p class="entry-definition">{localize(entry.definition, lang)}</p>
      <PackWords entry={entry} actions={actions} />
      {entry.misreading && (
        <p class="entry-misreading">
          <span class="label">{t('panelMisreading')}</span> {localize(entry.misreading, lang)}
        </p>
      )}
      {aliases.length > 0 && (
        <p class="entry-aliases">
          <span class="label">{t('panelAliases')}</span> {aliases.join(', ')}
        </p>
      )}
      <EntryEvents events={events} actions={actions} />
      <Listings listings={entry.listings ?? []} words={words} />
      <SourceLinks
        sources={entry.sources.filter(({ url }) => !ownUrls.has(url))}
        label={t('panelSourcesLabel')}
      />
      <OwnParts entry={entry} actions={actions} />
    </div>
  );
}

function EntryEvents({ events, actions }: { events: readonly EventEntry[]; actions: LayerActions | null }) {
  const { t } = useWords();
  if (events.length === 0) return null;
  return (
    <div class="entry-events">
      <h3 class="label">{t('panelEventsLabel')}</h3>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            {isOwnEvent(event) ? <OwnEvent event={event} actions={actions} /> : <EventLine event={event} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function EventLine({ event }: { event: EventEntry }) {
  const words = useWords();
  return (
    <>
      <span class="date">{formatDateRange({ iso: event.date, isoEnd: event.dateEnd }, words)}</span>{' '}
      {localize(event.title, words.lang)}
    </>
  );
}

/** An event of the reader's own, with its mark, its source and its ways back. */
function OwnEvent({ event, actions }: { event: EventEntry; actions: LayerActions | null }) {
  const { t, lang } = useWords();
  const title = localize(event.title, lang);
  const [source] = event.sources;
  return (
    <OwnPart
      id={event.id}
      form={{ kind: 'event', draft: { date: event.date, title, sourceUrl: source?.url ?? '' } }}
      what={title}
      name={title}
      actions={actions}
    >
      <EventLine event={event} /> <span class="yours">{t('panelYours')}</span>{' '}
      {source && <WebLink url={source.url}>{source.publisher}</WebLink>}
    </OwnPart>
  );
}
