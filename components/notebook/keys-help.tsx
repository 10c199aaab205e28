import { useWords } from '../ui/use-words.ts';

/** Each key and the text key of what it does; entrypoints/notebook/keys.ts hears them. */
const KEYS: readonly (readonly [keys: string, key: string])[] = [
  ['j · ↓', 'notebookKeyNext'],
  ['k · ↑', 'notebookKeyPrevious'],
  ['Enter', 'notebookKeyOpen'],
  ['Space · x', 'notebookKeyChoose'],
  ['Shift ↑ ↓', 'notebookKeyExtend'],
  ['Ctrl A', 'notebookKeyAll'],
  ['Delete', 'notebookKeyBin'],
  ['Ctrl Z', 'notebookKeyUndo'],
  ['/', 'notebookKeySearch'],
  ['Esc', 'notebookKeyEscape'],
];

/** The keyboard of the list, in a disclosure. */
export function KeysHelp() {
  const { t } = useWords();
  return (
    <details class="keys">
      <summary>{t('notebookKeys')}</summary>
      <dl>
        {KEYS.map(([keys, key]) => (
          <div key={key}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
