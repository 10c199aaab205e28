import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/use-words.ts';
import { FormActions } from './form-actions.tsx';

/** An entry that another can be made one with. */
export interface MergeTarget {
  readonly id: string;
  readonly name: string;
}

/** "These two are one": asks which entry this one is, by its name. */
export function MergeForm({
  name,
  targets,
  onMerge,
  onCancel,
}: {
  name: string;
  targets: readonly MergeTarget[];
  onMerge: (into: MergeTarget) => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="form edit-form"
      data-edit="merge"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const target = targets.find((one) => one.name.toLowerCase() === typed.trim().toLowerCase());
        if (target) onMerge(target);
        else setUnknown(true);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3 class="form-title">{t('panelMergeTitle')}</h3>
      <label class="field">
        <span class="field-label">{t('panelMergeField')}</span>
        <input
          ref={input}
          type="text"
          name="merge-into"
          list={list}
          value={typed}
          aria-invalid={isUnknown}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setUnknown(false);
          }}
        />
        <span class="hint">{t('panelMergeHint', name)}</span>
        {isUnknown && <span class="fault">{t('panelMergeUnknown')}</span>}
      </label>
      <datalist id={list}>
        {targets.map((target) => (
          <option key={target.id} value={target.name} />
        ))}
      </datalist>
      <FormActions action="do-merge" label={t('panelMergeDo')} onCancel={onCancel} />
    </form>
  );
}
