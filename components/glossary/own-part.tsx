import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EditDrafts } from '../../lib/panel/entry-edits.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { EditForm } from './edit-form.tsx';

/** What can be worded anew under the same id: the records that say when they were last changed. */
export type Reworded = 'event' | 'source';

/** What a reader can do with something that they added to an entry. */
export interface OwnPartActions {
  /** Takes a record of the layer away, by its id. */
  readonly onTakeBack: (id: string, name: string) => void;
  /** Saves a record of the layer anew, by its id; false where it was not. */
  readonly onReword: <K extends Reworded>(
    id: string,
    written: { readonly kind: K; readonly fields: Partial<EditDrafts[K]> },
    name: string,
  ) => Promise<boolean>;
}

/** A name, an event or a source that the reader added, with its ways to reword it and to take it back. */
export function OwnPart<K extends Reworded>({
  id,
  form = null,
  what,
  name,
  actions,
  children,
}: {
  id: string;
  /** Its form, and the fields as they stand; `null` where it is too short to be worth one. */
  form?: { readonly kind: K; readonly draft: EditDrafts[K] } | null;
  /** What it is called, for those who only hear its buttons. */
  what: string;
  /** The name of the entry that it is of. */
  name: string;
  /** `null` while the reader's layer cannot be written. */
  actions: OwnPartActions | null;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const [isEditing, setIsEditing] = useState(false);
  const comesBack = useRef(false);
  if (actions === null) return children;
  const close = () => {
    comesBack.current = true;
    setIsEditing(false);
  };
  if (isEditing && form !== null) {
    const { kind, draft } = form;
    return (
      <EditForm
        kind={kind}
        initial={draft}
        onCancel={close}
        onSave={(fields) =>
          void actions.onReword(id, { kind, fields }, name).then((isSaved) => isSaved && close())
        }
      />
    );
  }
  return (
    <>
      {children}
      <span class="own-acts">
        {form !== null && (
          <button
            type="button"
            class="icon-button icon-button-quiet"
            data-action="reword"
            aria-label={t('panelReword', what)}
            title={t('panelReword', what)}
            ref={(button) => {
              if (comesBack.current) button?.focus();
              comesBack.current = false;
            }}
            onClick={() => setIsEditing(true)}
          >
            <Icon name="edit" size={14} />
          </button>
        )}
        <button
          type="button"
          class="icon-button icon-button-quiet"
          data-action="take-back"
          aria-label={t('panelTakeAway', what)}
          title={t('panelTakeAway', what)}
          onClick={() => actions.onTakeBack(id, name)}
        >
          <Icon name="close" size={14} />
        </button>
      </span>
    </>
  );
}
