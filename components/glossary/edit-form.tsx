import { useEffect, useRef, useState } from 'preact/hooks';
import {
  checkEdit,
  type EditDrafts,
  type EditFault,
  type EditFaults,
  type EditKind,
} from '../../lib/panel/entry-edits.ts';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../ui/use-words.ts';
import { FormActions } from './form-actions.tsx';

const FAULT_KEYS: Readonly<Record<EditFault, string>> = {
  missing: 'panelFaultMissing',
  'too-long': 'panelFaultTooLong',
  'no-web-address': 'panelFaultNoWebAddress',
  'no-date': 'panelFaultNoDate',
};

interface EditField {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly control: 'line' | 'text' | 'tick';
}

const FORMS: Readonly<Record<EditKind, { readonly title: string; readonly fields: readonly EditField[] }>> = {
  words: {
    title: 'panelWordsTitle',
    fields: [
      { field: 'name', label: 'panelFieldName', control: 'line' },
      { field: 'definition', label: 'panelFieldDefinition', hint: 'panelWordsHint', control: 'text' },
    ],
  },
  alias: {
    title: 'panelAliasTitle',
    fields: [
      { field: 'text', label: 'panelFieldName', hint: 'panelAliasHint', control: 'line' },
      { field: 'exact', label: 'panelFieldExact', control: 'tick' },
    ],
  },
  event: {
    title: 'panelEventTitle',
    fields: [
      { field: 'date', label: 'panelFieldDate', hint: 'panelFieldDateHint', control: 'line' },
      { field: 'title', label: 'panelFieldEvent', control: 'line' },
      { field: 'sourceUrl', label: 'panelFieldSource', hint: 'panelFieldSourceHint', control: 'line' },
    ],
  },
  source: {
    title: 'panelSourceTitle',
    fields: [
      { field: 'url', label: 'panelFieldSource', hint: 'panelFieldSourceHint', control: 'line' },
      { field: 'supports', label: 'panelFieldSupports', control: 'line' },
    ],
  },
};

/** A form for something of the reader's own on an entry. Faults are named at their fields; Escape leaves. */
export function EditForm<K extends EditKind>({
  kind,
  initial,
  onSave,
  onCancel,
}: {
  kind: K;
  initial: EditDrafts[K];
  onSave: (fields: Partial<EditDrafts[K]>) => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const [draft, setDraft] = useState(initial as Readonly<Record<string, string | boolean>>);
  const [faults, setFaults] = useState<EditFaults>({});
  const form = useRef<HTMLFormElement>(null);
  const { title, fields } = FORMS[kind];
  const focus = (field: string) => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  useEffect(() => {
    focus(fields[0]!.field);
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const result = checkEdit(kind, draft as unknown as EditDrafts[K]);
    if (result.ok) return onSave(result.fields);
    setFaults(result.faults);
    focus(fields.find(({ field }) => result.faults[field])?.field ?? '');
  };
  return (
    <form
      class="form edit-form"
      data-edit={kind}
      ref={form}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3 class="form-title">{t(title)}</h3>
      {fields.map((one) => (
        <OneField
          key={one.field}
          one={one}
          value={draft[one.field]!}
          fault={faults[one.field]}
          onInput={(value) => {
            setDraft({ ...draft, [one.field]: value });
            setFaults({ ...faults, [one.field]: undefined });
          }}
        />
      ))}
      <FormActions action="save-edit" label={t('panelSave')} onCancel={onCancel} />
    </form>
  );
}

function OneField({
  one: { field, label, hint, control },
  value,
  fault,
  onInput,
}: {
  one: EditField;
  value: string | boolean;
  fault: EditFault | undefined;
  onInput: (value: string | boolean) => void;
}) {
  const { t } = useWords();
  if (control === 'tick') {
    return (
      <label class="switch">
        <input
          type="checkbox"
          name={field}
          checked={value === true}
          onChange={(event) => onInput(event.currentTarget.checked)}
        />
        {t(label)}
      </label>
    );
  }
  return (
    <TextField
      name={field}
      label={t(label)}
      hint={hint && t(hint)}
      fault={fault ? t(FAULT_KEYS[fault]) : null}
      isLong={control === 'text'}
      value={String(value)}
      onInput={onInput}
    />
  );
}
