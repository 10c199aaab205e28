import { useState } from 'preact/hooks';
import { formatInstant } from '../notebook/format-instant.ts';
import { useWords } from '../ui/use-words.ts';

/** A text of which two or more versions were written apart from each other. */
export interface ShownConflict {
  readonly key: string;
  /** What the text belongs to, as a note's page or a source's name. */
  readonly title: string;
  /** The version that is shown everywhere until they are joined. */
  readonly here: string;
  readonly others: readonly { readonly text: string; readonly browser: string; readonly wroteAt: number }[];
}

/** Versions side by side, for the reader to make one text of them. */
export function TextConflicts({
  conflicts,
  isBusy,
  onJoin,
}: {
  conflicts: readonly ShownConflict[];
  isBusy: boolean;
  onJoin: (key: string, text: string) => void;
}) {
  const { t } = useWords();
  if (conflicts.length === 0) return null;
  return (
    <section class="sync-part" data-part="conflicts">
      <h2 class="note-title">{t('syncConflicts')}</h2>
      <p class="hint">{t('syncConflictsText')}</p>
      {conflicts.map((conflict) => (
        <Conflict key={conflict.key} conflict={conflict} isBusy={isBusy} onJoin={onJoin} />
      ))}
    </section>
  );
}

function Conflict({
  conflict,
  isBusy,
  onJoin,
}: {
  conflict: ShownConflict;
  isBusy: boolean;
  onJoin: (key: string, text: string) => void;
}) {
  const { t, lang } = useWords();
  const { key, title, here, others } = conflict;
  const [text, setText] = useState(() => [here, ...others.map((other) => other.text)].join('\n\n'));
  return (
    <article class="sync-conflict" data-conflict={key}>
      <h3 class="row-title" dir="auto">
        {title}
      </h3>
      <div class="sync-versions">
        <Version label={t('syncConflictShown')} text={here} onUse={setText} />
        {others.map((other) => (
          <Version
            key={`${other.browser} ${other.wroteAt}`}
            label={t('syncConflictOther', other.browser, formatInstant(other.wroteAt, lang))}
            text={other.text}
            onUse={setText}
          />
        ))}
      </div>
      <form
        class="sync-form"
        onSubmit={(event) => {
          event.preventDefault();
          onJoin(key, text);
        }}
      >
        <label class="field">
          <span class="field-label">{t('syncConflictJoined')}</span>
          <textarea
            name="joined-text"
            rows={5}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="button button-main" data-action="join-text" aria-disabled={isBusy}>
            {t('syncConflictSave')}
          </button>
        </div>
      </form>
    </article>
  );
}

function Version({ label, text, onUse }: { label: string; text: string; onUse: (text: string) => void }) {
  const { t } = useWords();
  return (
    <section class="sync-version">
      <h4 class="row-meta">{label}</h4>
      <p class="sync-version-text" dir="auto">
        {text === '' ? t('syncConflictEmpty') : text}
      </p>
      <button type="button" class="link-button" onClick={() => onUse(text)}>
        {t('syncConflictUse')}
      </button>
    </section>
  );
}
