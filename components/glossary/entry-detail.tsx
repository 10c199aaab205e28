import type { EntryMatter } from '../../lib/context/card-matter.ts';
import { localize } from '../../lib/pack/localize.ts';
import type { EventEntry } from '../../lib/pack/schema.ts';
import { formatDate, formatDateRange } from '../../lib/panel/format-date.ts';
import { Listings } from '../listing/listings.tsx';
import { KIND_KEYS } from '../ui/kinds.ts';
import { SourceLinks } from '../ui/source-links.tsx';
import { useWords } from '../ui/use-words.ts';

/** What the directory says of an entry: definition, how it is misread, other names, events, sources. */
export function EntryDetail({ entry, events }: { entry: EntryMatter; events: readonly EventEntry[] }) {
  const words = useWords();
  const { t, lang } = words;
  const asOf = t('panelAsOf', formatDate(entry.asOf, lang));
  const facts = [t(KIND_KEYS[entry.kind]), entry.status && localize(entry.status, lang), asOf];
  return (
    <div class="entry">
      <p class="entry-facts">{facts.filter(Boolean).join(' · ')}</p>
      <p class="entry-definition">{localize(entry.definition, lang)}</p>
      {entry.misreading && (
        <p class="entry-misreading">
          <span class="label">{t('panelMisreading')}</span> {localize(entry.misreading, lang)}
        </p>
      )}
      {entry.aliases.length > 0 && (
        <p class="entry-aliases">
          <span class="label">{t('panelAliases')}</span> {entry.aliases.join(', ')}
        </p>
      )}
      <EntryEvents events={events} />
      <Listings listings={entry.listings ?? []} words={words} />
      <SourceLinks sources={entry.sources} label={t('panelSourcesLabel')} />
    </div>
  );
}

function EntryEvents({ events }: { events: readonly EventEntry[] }) {
  const words = useWords();
  if (events.length === 0) return null;
  return (
    <div class="entry-events">
      <h3 class="label">{words.t('panelEventsLabel')}</h3>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <span class="date">{formatDateRange({ iso: event.date, isoEnd: event.dateEnd }, words)}</span>{' '}
            {localize(event.title, words.lang)}
          </li>
        ))}
      </ol>
    </div>
  );
}
