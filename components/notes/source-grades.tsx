import { useState } from 'preact/hooks';
import { withoutCitation } from '../../lib/notes/changes.ts';
import type { Citation, Note, SourceRecord } from '../../lib/notes/note.ts';
import { sourceIdOf } from '../../lib/notes/stable-id.ts';
import type { SuggestedSource } from '../../lib/notes/suggest-links.ts';
import { fold } from '../../lib/text/fold.ts';
import { AdmiraltyHelp } from '../notebook/admiralty.tsx';
import { useWords } from '../ui/use-words.ts';
import { GradePicker } from './grade-picker.tsx';

/** The sources that a claim hangs on with their grades; whom its sentence cites is offered, and taken on with a grade. */
export function SourceGrades({
  citations,
  suggested,
  records,
  onCite,
  onChange,
  onSource,
}: {
  citations: readonly Citation[];
  suggested: readonly SuggestedSource[];
  records: readonly SourceRecord[];
  onCite: (citation: Citation) => void;
  onChange: (change: (note: Note, now: number) => Note) => void;
  onSource: (source: Omit<SourceRecord, 'createdAt' | 'updatedAt'>) => void;
}) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const cited = new Set(citations.map(({ source }) => source));
  const rows = [
    ...citations,
    ...suggested.filter(({ id }) => !cited.has(id)).map(({ id }) => ({ source: id, credibility: null })),
  ];
  const recordOf = (id: string): Omit<SourceRecord, 'createdAt' | 'updatedAt'> => {
    const known = records.find((record) => record.id === id);
    if (known) return known;
    const found = suggested.find((source) => source.id === id);
    return {
      ...NEW_RECORD,
      id,
      name: found?.name ?? id,
      kind: found?.kind ?? 'person',
      entry: found?.entry ?? null,
    };
  };
  const add = () => {
    const wanted = name.trim().slice(0, 500);
    if (wanted === '') return;
    const known = records.find((record) => fold(record.name) === fold(wanted));
    const id = known?.id ?? sourceIdOf(fold(wanted));
    if (!known) onSource({ ...NEW_RECORD, id, name: wanted, kind: 'person', entry: null });
    onCite({ source: id, credibility: null });
    setName('');
  };
  return (
    <section class="note-part" data-part="grade">
      <h3 class="field-label">{t('noteSources')}</h3>
      <ul class="grades">
        {rows.map((citation) => {
          const record = recordOf(citation.source);
          const cite = (change: Partial<Citation>) => {
            if (!records.some(({ id }) => id === record.id)) onSource(record);
            onCite({ ...citation, ...change });
          };
          return (
            <GradePicker
              key={record.id}
              id={record.id}
              name={record.name}
              reliability={record.reliability}
              credibility={citation.credibility}
              onReliability={(reliability) => {
                onSource({ ...record, reliability });
                onCite(citation);
              }}
              onCredibility={(credibility) => cite({ credibility })}
              onRemove={cited.has(record.id) ? () => onChange(withoutCitation(record.id)) : null}
            />
          );
        })}
      </ul>
      <label class="field">
        <span class="field-label">{t('noteSourceAdd')}</span>
        <input
          name="source"
          value={name}
          maxLength={300}
          dir="auto"
          onInput={(event) => setName(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
      </label>
      <AdmiraltyHelp />
    </section>
  );
}

const NEW_RECORD = {
  reliability: null,
  remarks: '',
  links: [],
  deletedAt: null,
} as const satisfies Partial<SourceRecord>;
