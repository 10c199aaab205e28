import { useState } from 'preact/hooks';
import type { NoteRow } from '../../lib/notebook/note-row.ts';
import type { SourceRecord } from '../../lib/notes/note.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { SideRow } from './side-row.tsx';
import { SOURCE_RECORD_KEYS, type SourceActs, SourceDetail } from './source-detail.tsx';

export interface SourcesViewProps extends SourceActs {
  readonly sources: readonly SourceRecord[];
  readonly open: SourceRecord | null;
  /** The notes that hang on a source. */
  readonly citing: (id: string) => readonly NoteRow[];
  readonly onOpen: (id: string) => void;
  readonly onAdd: (name: string, kind: SourceRecord['kind']) => void;
}

/** The records of sources: a list, and one of them whole. */
export function SourcesView({ sources, open, citing, onOpen, onAdd, ...props }: SourcesViewProps) {
  const { t } = useWords();
  return (
    <div class="two-sides">
      <nav class="side-list" aria-label={t('notebookTabSources')}>
        <AddSource onAdd={onAdd} />
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
      </nav>
      <section class="side-detail" aria-label={open?.name ?? t('notebookTabSources')}>
        {open === null ? (
          <p class="empty">{t(sources.length === 0 ? 'notebookSourcesEmpty' : 'notebookChooseSource')}</p>
        ) : (
          <SourceDetail key={open.id} source={open} rows={citing(open.id)} {...props} />
        )}
      </section>
    </div>
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
