import { linkToPassage } from '../../lib/notebook/text-fragment.ts';
import {
  type Change,
  withCitation,
  withoutCitation,
  withoutTag,
  withParts,
  withTag,
} from '../../lib/notes/changes.ts';
import type { Note, SourceRecord } from '../../lib/notes/note.ts';
import { formatDate } from '../../lib/panel/format-date.ts';
import type { Draft } from '../../lib/panel/notebook/drafts-store.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { CitationField } from './citation-field.tsx';
import { ColourField } from './colour-field.tsx';
import { STATE_KEYS } from './colours.ts';
import { DateField } from './date-field.tsx';
import { formatInstant } from './format-instant.ts';
import { Passage } from './passage.tsx';
import { TokenField } from './token-field.tsx';

export interface NoteDetailProps {
  readonly note: Note;
  /** What is being typed; `null` where the stored text stands. */
  readonly draft: Draft | null;
  readonly words: readonly string[];
  /** What became of its passage when its page was last open; `null` where that was never seen. */
  readonly state: string | null;
  readonly tags: readonly string[];
  readonly actors: readonly string[];
  readonly actorName: (actor: string) => string;
  /** The glossary's id of a name, else the name. */
  readonly actorOf: (name: string) => string;
  readonly sources: readonly SourceRecord[];
  readonly sourceOf: (id: string) => SourceRecord | null;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onChange: (change: Change) => void;
  readonly onAddSource: (name: string) => void;
  readonly onOpenSource: (id: string) => void;
  readonly onBin: () => void;
}

const STATE_TEXT_KEYS: Readonly<Record<Draft['state'], string>> = {
  typing: 'notebookSaving',
  saving: 'notebookSaving',
  saved: 'notebookSaved',
  failed: 'notebookNotSaved',
};

/** A note, whole: what the article said, what the reader says, and what it hangs on. */
export function NoteDetail(props: NoteDetailProps) {
  const { note, words, draft } = props;
  const { t, lang } = useWords();
  const isBinned = note.deletedAt !== null;
  const text = draft?.text ?? note.text;
  return (
    <article class="note-detail" data-detail={note.id} aria-label={note.page.title || note.page.url}>
      <PageFacts note={note} state={props.state} />
      {note.target === null ? (
        <p class="hint">{t('notebookWholePage')}</p>
      ) : (
        <Passage target={note.target} colour={note.colour} words={words} />
      )}
      <div class="field note">
        <label>
          <span class="field-label">{t('notebookText')}</span>
          <textarea
            name="note-text"
            rows={Math.min(16, Math.max(4, text.split('\n').length + 1))}
            value={text}
            maxLength={100_000}
            placeholder={t('notebookTextHint')}
            onInput={(event) => props.onType(event.currentTarget.value)}
            onBlur={props.onLeave}
          />
        </label>
        <span class={draft?.state === 'failed' ? 'fault' : 'hint'} role="status">
          {draft === null ? '' : t(STATE_TEXT_KEYS[draft.state])}
        </span>
      </div>
      <ColourField
        name="note-colour"
        value={note.colour}
        onPick={(colour) => props.onChange(withParts({ colour }))}
      />
      <div class="note-fields">
        <TokenField
          label={t('notebookFacetTag')}
          name="tags"
          values={note.tags}
          suggestions={props.tags}
          onAdd={(tag) => props.onChange(withTag(tag))}
          onRemove={(tag) => props.onChange(withoutTag(tag))}
        />
        <TokenField
          label={t('notebookFacetActor')}
          name="actors"
          values={note.actors}
          suggestions={props.actors}
          nameOf={props.actorName}
          onAdd={(name) => props.onChange(withActor(props.actorOf(name)))}
          onRemove={(actor) => props.onChange(withoutActor(actor))}
        />
        <DateField value={note.date} onChange={(date) => props.onChange(withParts({ date }))} />
      </div>
      <CitationField
        citations={note.sources}
        sources={props.sources}
        sourceOf={props.sourceOf}
        onAdd={props.onAddSource}
        onChange={(citation) => props.onChange(withCitation(citation))}
        onRemove={(source) => props.onChange(withoutCitation(source))}
        onOpen={props.onOpenSource}
      />
      <footer class="note-foot">
        <button type="button" class="button" data-action="bin" onClick={props.onBin}>
          <Icon name={isBinned ? 'undo' : 'bin'} size={14} />
          {t(isBinned ? 'notebookRestore' : 'notebookBin')}
        </button>
        <span class="hint">
          {t('notebookMade', formatInstant(note.createdAt, lang))}
          {note.updatedAt > note.createdAt + 60_000 && (
            <> · {t('notebookChanged', formatInstant(note.updatedAt, lang))}</>
          )}
        </span>
      </footer>
    </article>
  );
}

function PageFacts({ note, state }: { note: Note; state: string | null }) {
  const { t, lang } = useWords();
  const { page, target } = note;
  const facts = [
    page.publisher ?? hostOf(page.url),
    page.byline,
    page.published && formatDate(page.published.slice(0, 10), lang),
  ];
  return (
    <header class="note-head">
      <h2 class="note-title" dir="auto">
        {page.title || page.url}
      </h2>
      <p class="hint">
        {facts.filter((fact) => fact).join(' · ')}
        {' · '}
        {t('notebookAccessed', formatInstant(page.accessedAt, lang))}
      </p>
      <p class="note-open">
        <a href={linkToPassage(page, target)} target="_blank" rel="noopener noreferrer" title={page.url}>
          {t('notebookOpenInPage')}
          <Icon name="external" size={12} />
        </a>
        {state !== null && STATE_KEYS[state] && (
          <span class={`note-state state-${state}`}>{t(STATE_KEYS[state])}</span>
        )}
      </p>
    </header>
  );
}

function withActor(actor: string): Change {
  return (note, now) =>
    note.actors.includes(actor) ? note : withParts({ actors: [...note.actors, actor] })(note, now);
}

function withoutActor(actor: string): Change {
  return (note, now) => withParts({ actors: note.actors.filter((other) => other !== actor) })(note, now);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
