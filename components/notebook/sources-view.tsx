import { useState } from 'preact/hooks';
import type { NoteRow } from '../../lib/notebook/note-row.ts';
import { BIN_DAYS, type SourceRecord } from '../../lib/notes/note.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { SideRow } from './side-row.tsx';
import { SOURCE_RECORD_KEYS, type SourceActs, SourceDetail } from './source-detail.tsx';

export interface SourcesViewProps extends SourceActs {
  /** Those of the bin where `inBin`. */
  readonly sources: readonly SourceRecord[];
  readonly inBin: boolean;
  /** How many lie in the bin. */
  readonly binned: number;
  readonly open: SourceRecord | null;
  /** The notes that hang on a source. */
  readonly citing: (id: string) => readonly NoteRow[];
  readonly onOpen: (id: string) => void;
  readonly onAdd: (name: string, kind: SourceRecord['kind']) => void;
  readonly onShowBin: (inBin: boolean) => void;
}

/** The records of sources, or those in the bin: a list, and one of them whole. Keys are heard by the page. */
export function SourcesView(props: SourcesViewProps) {
  const { t } = useWords();
  const { sources, open, inBin, citing, onOpen, onAdd } = props;
  const empty = inBin ? 'notebookBinEmpty' : 'notebookSourcesEmpty';
  return (
    <div class="two-sides">
      <nav class="side-list" aria-label={t('notebookTabSources')}>
        {!inBin && <AddSource onAdd={onAdd} />}
        <ul class="rows">
          {sources.map((source) => (
            <SideRow
              key={source.id}
              id={source.id}
              name={source.name}
              meta={[t(SOURCE_RECORD_KEYS[source.kind]), source.reliability]
                .filter((part) => part !== null)
                .join(' · ')}
              isOpen={open?.id === source.id}
              onOpen={() => onOpen(source.id)}
            />
          ))}
        </ul>
        <BinSwitch {...props} />
      </nav>
      <section class="side-detail" aria-label={open?.name ?? t('notebookTabSources')}>
        {open === null ? (
          <p class="empty">{t(sources.length === 0 ? empty : 'notebookChooseSource')}</p>
        ) : (
          <SourceDetail {...props} key={open.id} source={open} rows={citing(open.id)} />
        )}
      </section>
    </div>
  );
}

function BinSwitch({ inBin, binned, onShowBin }: SourcesViewProps) {
  const { t, lang } = useWords();
  return (
    <section class="facet facet-bin">
      <button
        type="button"
        class="facet-value"
        data-action="show-source-bin"
        aria-pressed={inBin}
        onClick={() => onShowBin(!inBin)}
      >
        <Icon name="bin" size={14} />
        <span class="facet-name">{t('notebookTheBin')}</span>
        <span class="row-count">{formatNumber(binned, lang)}</span>
      </button>
      {inBin && <p class="hint">{t('notebookBinHint', BIN_DAYS)}</p>}
    </section>
  );
}

function AddSource({ onAdd }: Pick<SourcesViewProps, 'onAdd'>) {
  const { t } = useWords();
  const [name, setName] = useState('');
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onAdd(name, 'institution');
        setName('');
      }}
    >
      <input
        name="new-source"
        value={name}
        maxLength={300}
        aria-label={t('notebookNewSource')}
        placeholder={t('notebookNewSource')}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button" data-action="new-source">
        <Icon name="add" size={14} />
        {t('notebookAdd')}
      </button>
    </form>
  );
}
