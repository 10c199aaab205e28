import { useId, useState } from 'preact/hooks';
import type { Citation, SourceRecord } from '../../lib/notes/note.ts';
import { CREDIBILITIES, type Credibility } from '../../lib/notes/scales.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { AdmiraltyHelp } from './admiralty.tsx';
import { CREDIBILITY_KEYS, RELIABILITY_KEYS } from './grades.ts';

/** The sources that a claim hangs on, each believed in its own degree. */
export function CitationField({
  citations,
  sources,
  sourceOf,
  onAdd,
  onChange,
  onRemove,
  onOpen,
}: {
  citations: readonly Citation[];
  /** Outside the bin, to complete from. */
  sources: readonly SourceRecord[];
  sourceOf: (id: string) => SourceRecord | null;
  onAdd: (name: string) => void;
  onChange: (citation: Citation) => void;
  onRemove: (source: string) => void;
  onOpen: (source: string) => void;
}) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const list = useId();
  const add = () => {
    if (name.trim() !== '') onAdd(name);
    setName('');
  };
  return (
    <section class="citation-field" data-field="sources">
      <h3 class="field-label">{t('notebookFacetSource')}</h3>
      {citations.length > 0 && (
        <ul class="plain-rows">
          {citations.map((citation) => (
            <CitationRow
              key={citation.source}
              citation={citation}
              source={sourceOf(citation.source)}
              {...{ onChange, onRemove, onOpen }}
            />
          ))}
        </ul>
      )}
      <div class="inline-form">
        <input
          name="source"
          value={name}
          list={name.length > 0 ? list : undefined}
          aria-label={t('notebookAddTo', t('notebookFacetSource'))}
          placeholder={t('notebookAddSource')}
          maxLength={300}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        {name.length > 0 && (
          <datalist id={list}>
            {sources.slice(0, 600).map((source) => (
              <option key={source.id} value={source.name} />
            ))}
          </datalist>
        )}
        <button type="button" class="button" data-action="add-source" onClick={add}>
          <Icon name="add" size={14} />
          {t('notebookAdd')}
        </button>
      </div>
      <AdmiraltyHelp />
    </section>
  );
}

function CitationRow({
  citation,
  source,
  onChange,
  onRemove,
  onOpen,
}: {
  citation: Citation;
  /** `null` where its record is gone. */
  source: SourceRecord | null;
  onChange: (citation: Citation) => void;
  onRemove: (source: string) => void;
  onOpen: (source: string) => void;
}) {
  const { t } = useWords();
  const name = source?.name ?? t('notebookSourceGone');
  return (
    <li data-citation={citation.source}>
      <span class="grade" title={source?.reliability ? t(RELIABILITY_KEYS[source.reliability]) : undefined}>
        {source?.reliability ?? '–'}
        {citation.credibility ?? '–'}
      </span>
      <button
        type="button"
        class="link-button citation-name"
        disabled={source === null}
        onClick={() => onOpen(citation.source)}
      >
        {name}
      </button>
      <label>
        <span class="unseen">{t('notebookCredibilityOf', name)}</span>
        <select
          value={citation.credibility ?? ''}
          onChange={(event) =>
            onChange({
              ...citation,
              credibility: (Number(event.currentTarget.value) || null) as Credibility | null,
            })
          }
        >
          <option value="">{t('notebookNotJudged')}</option>
          {CREDIBILITIES.map((number) => (
            <option key={number} value={number}>
              {number} · {t(CREDIBILITY_KEYS[number])}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="icon-button icon-button-quiet"
        aria-label={t('notebookTakeAway', name)}
        onClick={() => onRemove(citation.source)}
      >
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}
