import { useEffect, useRef } from 'preact/hooks';
import type { NoteFormPart } from '../../lib/messaging/note-form.ts';
import { withCitation, withoutTag, withParts, withTag } from '../../lib/notes/changes.ts';
import type { Note, SourceRecord } from '../../lib/notes/note.ts';
import type { LinkSuggestions } from '../../lib/notes/suggest-links.ts';
import { formatDate } from '../../lib/panel/format-date.ts';
import { ColourField } from '../notebook/colour-field.tsx';
import { DateField } from '../notebook/date-field.tsx';
import { TokenField } from '../notebook/token-field.tsx';
import { useWords } from '../ui/use-words.ts';
import { SourceGrades } from './source-grades.tsx';
import { SuggestionChips } from './suggestion-chips.tsx';

export interface NoteFormProps {
  readonly note: Note;
  readonly suggestions: LinkSuggestions;
  /** Every known record of a source outside the bin. */
  readonly sources: readonly SourceRecord[];
  /** Gets the keyboard when the form opens; `null`: none does. */
  readonly part: NoteFormPart | null;
  readonly onChange: (change: (note: Note, now: number) => Note) => void;
  readonly onSource: (source: Omit<SourceRecord, 'createdAt' | 'updatedAt'>) => void;
}

const FIRST_FIELD: Readonly<Record<NoteFormPart, string>> = {
  text: 'textarea[name=text]',
  tags: 'input[name=tags]',
  links: '[data-part=links] :is(button, input)',
  grade: '[data-part=grade] :is(select, input)',
};

/** Everything that a reader can say of a passage; whoever shows it keeps each change as it is made. */
export function NoteForm({ note, suggestions, sources, part, onChange, onSource }: NoteFormProps) {
  const { t, lang } = useWords();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (part === null) return;
    const field = form.current?.querySelector<HTMLElement>(FIRST_FIELD[part]);
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  }, [part]);
  const nameOf = (actor: string) => suggestions.actors.find(({ id }) => id === actor)?.name ?? actor;
  const hasActor = (id: string) => note.actors.includes(id);
  const setActor = (id: string, isOn: boolean) => {
    const others = note.actors.filter((other) => other !== id);
    onChange(withParts({ actors: isOn ? [...others, id] : others }));
  };
  return (
    <div class="note-form" ref={form}>
      <ColourField
        name={`colour-${note.id}`}
        value={note.colour}
        onPick={(colour) => onChange(withParts({ colour }))}
      />
      <label class="field">
        <span class="field-label">{t('noteText')}</span>
        <textarea
          name="text"
          rows={4}
          dir="auto"
          maxLength={100_000}
          value={note.text}
          onInput={(event) => onChange(withParts({ text: event.currentTarget.value }))}
        />
      </label>
      <TokenField
        label={t('noteTags')}
        name="tags"
        values={note.tags}
        suggestions={[]}
        onAdd={(tag) => onChange(withTag(tag))}
        onRemove={(tag) => onChange(withoutTag(tag))}
      />
      <section class="note-part" data-part="links">
        <TokenField
          label={t('noteActors')}
          name="actors"
          values={note.actors.filter((id) => !suggestions.actors.some((actor) => actor.id === id))}
          suggestions={[]}
          nameOf={nameOf}
          onAdd={(name) => setActor(name, true)}
          onRemove={(id) => setActor(id, false)}
        />
        <SuggestionChips
          label={t('noteActorsHere')}
          items={suggestions.actors.map(({ id, name }) => ({ key: id, text: name, isOn: hasActor(id) }))}
          onToggle={setActor}
        />
        <DateField value={note.date} onChange={(date) => onChange(withParts({ date }))} />
        <SuggestionChips
          label={t('noteDatesHere')}
          items={suggestions.dates.map(({ iso }) => ({
            key: iso,
            text: formatDate(iso, lang),
            isOn: note.date === iso,
          }))}
          onToggle={(iso, isOn) => onChange(withParts({ date: isOn ? iso.slice(0, 10) : null }))}
        />
      </section>
      <SourceGrades
        citations={note.sources}
        suggested={suggestions.sources}
        records={sources}
        onCite={(citation) => onChange(withCitation(citation))}
        onChange={onChange}
        onSource={onSource}
      />
    </div>
  );
}
