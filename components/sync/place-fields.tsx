import { useId } from 'preact/hooks';
import type { FieldFault, PlaceField, PlaceForm } from '../../lib/panel/sync/setup-form.ts';
import { useWords } from '../ui/use-words.ts';
import { FIELD_FAULT_KEYS, FIELD_KEYS } from './place-keys.ts';

const FIELDS: Readonly<Record<'webdav' | 's3', readonly PlaceField[]>> = {
  webdav: ['address', 'folder', 'user', 'password'],
  s3: ['endpoint', 'bucket', 'region', 'folder', 'accessKeyId', 'secretAccessKey'],
};
const SHOWN = { type: 'text' } as const;
const HIDDEN = { type: 'password' } as const;
const SECRETS: ReadonlySet<PlaceField> = new Set(['password', 'secretAccessKey']);

/** Address and credentials of a WebDAV folder or a bucket. */
export function PlaceFields({
  form,
  faults,
  onChange,
}: {
  form: PlaceForm;
  faults: Partial<Record<PlaceField, FieldFault>>;
  onChange: (parts: Partial<PlaceForm>) => void;
}) {
  const { t } = useWords();
  if (form.kind === 'carried') return null;
  return (
    <>
      {FIELDS[form.kind].map((name) => (
        <Field key={name} name={name} value={form[name]} fault={faults[name]} onChange={onChange} />
      ))}
      {form.kind === 's3' && (
        <label class="field">
          <span class="field-label">{t('syncStyle')}</span>
          <select
            name="style"
            value={form.style}
            onChange={(event) => onChange({ style: event.currentTarget.value === 'host' ? 'host' : 'path' })}
          >
            <option value="path">{t('syncStylePath')}</option>
            <option value="host">{t('syncStyleHost')}</option>
          </select>
        </label>
      )}
    </>
  );
}

function Field({
  name,
  value,
  fault,
  onChange,
}: {
  name: PlaceField;
  value: string;
  fault: FieldFault | undefined;
  onChange: (parts: Partial<PlaceForm>) => void;
}) {
  const { t } = useWords();
  const { label, hint } = FIELD_KEYS[name];
  const [input, words] = [useId(), useId()];
  return (
    <div class="field">
      <label class="field-label" for={input}>
        {t(label)}
      </label>
      <input
        id={input}
        name={name}
        {...(SECRETS.has(name) ? HIDDEN : SHOWN)}
        value={value}
        spellcheck={false}
        autocapitalize="none"
        autocomplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={words}
        onInput={(event) => onChange({ [name]: event.currentTarget.value })}
      />
      <span id={words} class={fault === undefined ? 'hint' : 'fault'}>
        {fault !== undefined ? t(FIELD_FAULT_KEYS[fault]) : hint === null ? '' : t(hint)}
      </span>
    </div>
  );
}
