import { useState } from 'preact/hooks';
import type { NoteRow } from '../../lib/notebook/note-row.ts';
import type { SourceRecord } from '../../lib/notes/note.ts';
import { RELIABILITIES, type Reliability } from '../../lib/notes/scales.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { Draft } from '../../lib/panel/notebook/drafts-store.ts';
import type { SourceParts } from '../../lib/panel/notebook/sources-store.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { WebLink } from '../ui/source-links.tsx';
import { useWords } from '../ui/use-words.ts';
import { AdmiraltyHelp } from './admiralty.tsx';
import { RELIABILITY_KEYS } from './grades.ts';

/** The text key of each kind of record. */
export const SOURCE_RECORD_KEYS: Readonly<Record<SourceRecord['kind'], string>> = {
  person: 'panelSourcePerson',
  institution: 'panelSourceInstitution',
  outlet: 'notebookKindOutlet',
  document: 'panelSourceDocument',
};

const KINDS = ['person', 'institution', 'outlet', 'document'] as const;
const SHOWN = 100;
/** How a link begins. */
const WEB = 'https://';

/** What can be done with the open record. */
export interface SourceActs {
  /** The remarks being typed; `null` where the stored ones stand. */
  readonly remarks: Draft | null;
  readonly onChange: (id: string, parts: SourceParts) => void;
  readonly onType: (id: string, text: string) => void;
  readonly onLeave: (id: string) => void;
  /** Into the bin, or out of it where it lies there. */
  readonly onBin: (id: string) => void;
  readonly onOpenNote: (id: string) => void;
  readonly onShowNotes: (id: string) => void;
}

type Props = SourceActs & { source: SourceRecord; rows: readonly NoteRow[] };

/** A source, whole: how far it is trusted, remarks, links, and what it said where. */
export function SourceDetail({ source, rows, remarks, onChange, onType, onLeave, onBin, ...props }: Props) {
  const { t, lang } = useWords();
  const { id } = source;
  const text = remarks?.text ?? source.remarks;
  const isBinned = source.deletedAt !== null;
  return (
    <article class="note-detail" data-source={id}>
      <h2 class="note-title" dir="auto">
        {source.name}
      </h2>
      <div class="note-fields">
        <label class="field">
          <span class="field-label">{t('notebookSourceName')}</span>
          <input
            name="source-name"
            value={source.name}
            maxLength={300}
            onChange={(event) => {
              const name = event.currentTarget.value.trim();
              if (name !== '') onChange(id, { name });
            }}
          />
        </label>
        <label class="field">
          <span class="field-label">{t('notebookSourceKind')}</span>
          <select
            name="source-kind"
            value={source.kind}
            onChange={(event) => onChange(id, { kind: event.currentTarget.value as SourceRecord['kind'] })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(SOURCE_RECORD_KEYS[kind])}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="field-label">{t('notebookReliability')}</span>
          <select
            name="reliability"
            value={source.reliability ?? ''}
            onChange={(event) =>
              onChange(id, { reliability: (event.currentTarget.value || null) as Reliability | null })
            }
          >
            <option value="">{t('notebookNotJudged')}</option>
            {RELIABILITIES.map((letter) => (
              <option key={letter} value={letter}>
                {letter} · {t(RELIABILITY_KEYS[letter])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <AdmiraltyHelp />
      <label class="field">
        <span class="field-label">{t('notebookRemarks')}</span>
        <textarea
          name="remarks"
          rows={4}
          value={text}
          maxLength={100_000}
          onInput={(event) => onType(id, event.currentTarget.value)}
          onBlur={() => onLeave(id)}
        />
      </label>
      <Links links={source.links} onChange={(links) => onChange(id, { links })} />
      <section class="cited">
        <h3 class="facet-title">
          {t('notebookWhatItSaid')} <span class="list-count">{formatNumber(rows.length, lang)}</span>
        </h3>
        {rows.length === 0 && <p class="hint">{t('notebookSourceUncited')}</p>}
        <ul>
          {rows.slice(0, SHOWN).map((row) => (
            <li key={row.id}>
              <button
                type="button"
                class="citation"
                data-note={row.id}
                onClick={() => props.onOpenNote(row.id)}
              >
                <span class="citation-text" dir="auto">
                  <span class="grade">
                    {source.reliability ?? '–'}
                    {row.sources.find((citation) => citation.source === id)?.credibility ?? '–'}
                  </span>{' '}
                  {row.quote ?? row.text}
                </span>
                <span class="row-meta" dir="auto">
                  {row.outlet} · {row.title}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {rows.length > 0 && (
          <button type="button" class="button" data-action="show-notes" onClick={() => props.onShowNotes(id)}>
            {t('notebookShowNotes')}
          </button>
        )}
      </section>
      <footer class="note-foot">
        <button type="button" class="button" data-action="bin-source" onClick={() => onBin(id)}>
          <Icon name={isBinned ? 'undo' : 'bin'} size={14} />
          {t(isBinned ? 'notebookRestore' : 'notebookBin')}
        </button>
      </footer>
    </article>
  );
}

function Links({ links, onChange }: { links: readonly string[]; onChange: (links: string[]) => void }) {
  const { t } = useWords();
  const [url, setUrl] = useState('');
  const isWeb = /^https?:\/\//i.test(url.trim()) && URL.canParse(url.trim());
  return (
    <section class="field links">
      <h3 class="field-label">{t('notebookLinks')}</h3>
      <ul>
        {links.map((link) => (
          <li key={link}>
            <WebLink url={link}>{link}</WebLink>
            <button
              type="button"
              class="icon-button icon-button-quiet"
              aria-label={t('notebookTakeAway', link)}
              onClick={() => onChange(links.filter((other) => other !== link))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWeb) return;
          onChange([...links.filter((link) => link !== url.trim()), url.trim()]);
          setUrl('');
        }}
      >
        <input
          name="link"
          value={url}
          maxLength={2000}
          aria-label={t('notebookAddTo', t('notebookLinks'))}
          placeholder={WEB}
          aria-invalid={url.trim() !== '' && !isWeb}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!isWeb}>
          {t('notebookAdd')}
        </button>
      </form>
    </section>
  );
}
