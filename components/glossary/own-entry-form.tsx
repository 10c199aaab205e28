import { useEffect, useRef, useState } from 'preact/hooks';
import {
  checkDraft,
  type DraftFault,
  type DraftFaults,
  type DraftField,
  OWN_KINDS,
  type OwnEntryDraft,
  type OwnEntryFields,
} from '../../lib/panel/own-entry-form.ts';
import { KIND_KEYS } from '../ui/kinds.ts';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../ui/use-words.ts';
import { FormActions } from './form-actions.tsx';

const FAULT_KEYS: Readonly<Record<DraftFault, string>> = {
  missing: 'panelFaultMissing',
  'too-long': 'panelFaultTooLong',
  'too-many': 'panelFaultTooMany',
  'no-web-address': 'panelFaultNoWebAddress',
};

const FIELDS = [
  { field: 'name', label: 'panelFieldName', hint: null, control: 'line' },
  { field: 'definition', label: 'panelFieldDefinition', hint: null, control: 'text' },
  { field: 'aliases', label: 'panelFieldAliases', hint: 'panelFieldAliasesHint', control: 'text' },
  { field: 'sourceUrl', label: 'panelFieldSource', hint: 'panelFieldSourceHint', control: 'line' },
] as const;

/** Adds or edits an entry of the reader's own. Faults are named at their fields, and the first of them gets the focus. */
export function OwnEntryForm({
  initial,
  isNew,
  onSave,
  onCancel,
}: {
  initial: OwnEntryDraft;
  isNew: boolean;
  onSave: (fields: OwnEntryFields) => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<DraftFaults>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('[name=own-name]')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    const result = checkDraft(draft);
    if (result.ok) return onSave(result.fields);
    setFaults(result.faults);
    const first = FIELDS.find(({ field }) => result.faults[field]);
    if (first) form.current?.querySelector<HTMLElement>(`[name=own-${first.field}]`)?.focus();
  };
  const change = (field: DraftField, value: string) => {
    setDraft({ ...draft, [field]: value });
    if (faults[field]) setFaults({ ...faults, [field]: undefined });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };

  return (
    <form class="form" ref={form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <h2 class="form-title">{t(isNew ? 'panelAddTitle' : 'panelEditTitle')}</h2>
      <label class="field">
        <span class="field-label">{t('panelFieldKind')}</span>
        <select value={draft.kind} onChange={(event) => change('kind', event.currentTarget.value)}>
          {OWN_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(KIND_KEYS[kind])}
            </option>
          ))}
        </select>
      </label>
      {FIELDS.map(({ field, label, hint, control }) => (
        <TextField
          key={field}
          name={`own-${field}`}
          label={t(label)}
          hint={hint && t(hint)}
          fault={faults[field] ? t(FAULT_KEYS[faults[field]]) : null}
          isLong={control === 'text'}
          value={draft[field]}
          onInput={(value) => change(field, value)}
        />
      ))}
      <FormActions action="save-entry" label={t('panelSave')} onCancel={onCancel} />
    </form>
  );
}
