import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './desk-icon.tsx';
import { useWords } from './use-words.ts';

/** Says what was just done or what failed; stays until it is undone, dismissed or replaced. */
export function UndoBar({
  text,
  failed,
  onUndo,
  onDismiss,
}: {
  text: string | null;
  failed: boolean;
  onUndo: (() => void) | null;
  onDismiss: () => void;
}) {
  const { t } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The row that was acted on is gone and the focus with it: the keyboard goes on from here.
    if (text !== null && document.activeElement === document.body)
      bar.current?.querySelector('button')?.focus();
  }, [text]);
  return (
    <div
      ref={bar}
      class={`undo-bar${text === null ? ' is-empty' : ''}${failed ? ' is-failed' : ''}`}
      role="status"
    >
      {text !== null && (
        <>
          <span class="undo-text">{text}</span>
          {onUndo && (
            <button type="button" class="button button-plain" data-action="undo" onClick={onUndo}>
              <Icon name="undo" size={14} />
              {t('panelUndo')}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={t('panelDismiss')} onClick={onDismiss}>
            <Icon name="close" size={14} />
          </button>
        </>
      )}
    </div>
  );
}
