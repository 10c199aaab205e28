import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  checkEdit,
  type EditDrafts,
  type EditFault,
  type EditFaults,
  type EditKind,
} from '../../lib/panel/entry-edits.ts';
import { useWords } from '../ui/use-words.ts';

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
      <div class="actions">
        <button type="submit" class="button button-main" data-action="save-edit">
          {t('panelSave')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('panelCancel')}
        </button>
      </div>
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
  const id = useId();
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
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    name: field,
    value: String(value),
    'aria-invalid': fault !== undefined,
    'aria-describedby': describedBy,
    onInput: (event: Event) => onInput((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {t(label)}
      </label>
      {control === 'text' ? <textarea {...common} rows={4} /> : <input {...common} type="text" />}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {t(hint)}
        </span>
      )}
      {fault && (
        <span class="fault" id={`${id}-fault`}>
          {t(FAULT_KEYS[fault])}
        </span>
      )}
    </div>
  );
}
