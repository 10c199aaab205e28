import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/notebook/make-export.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { TemplateField } from './template-field.tsx';

const FORMAT_KEYS: Readonly<Record<ExportFormat, readonly [name: string, hint: string]>> = {
  'json-ld': ['notebookFormatJsonLd', 'notebookFormatJsonLdHint'],
  markdown: ['notebookFormatMarkdown', 'notebookFormatMarkdownHint'],
  csv: ['notebookFormatCsv', 'notebookFormatCsvHint'],
  ris: ['notebookFormatRis', 'notebookFormatRisHint'],
  bibtex: ['notebookFormatBibtex', 'notebookFormatBibtexHint'],
  'csl-json': ['notebookFormatCsl', 'notebookFormatCslHint'],
  backup: ['notebookFormatBackup', 'notebookFormatBackupHint'],
};

type Scope = 'all' | 'shown' | 'chosen';
const SCOPE_KEYS: Readonly<Record<Scope, string>> = {
  all: 'notebookScopeAll',
  shown: 'notebookScopeShown',
  chosen: 'notebookScopeChosen',
};

/** What is taken out, in which form. */
export function ExportForm({
  counts,
  template,
  isOwnTemplate,
  said,
  onTemplate,
  onExport,
}: {
  counts: Readonly<Record<Scope, number>>;
  template: string;
  isOwnTemplate: boolean;
  /** What came of the last export. */
  said: { readonly text: string; readonly isFault: boolean } | null;
  /** `null` goes back to the template that comes with the extension. */
  onTemplate: (template: string | null) => void;
  onExport: (format: ExportFormat, scope: Scope) => void;
}) {
  const { t, lang } = useWords();
  const [format, setFormat] = useState<ExportFormat>('json-ld');
  const [scope, setScope] = useState<Scope>('all');
  const scopes = (['all', 'shown', 'chosen'] as const).filter(
    (item) => item === 'all' || (counts[item] > 0 && counts[item] !== counts.all),
  );
  // A backup is whole or it is none.
  const used = format === 'backup' || !scopes.includes(scope) ? 'all' : scope;
  return (
    <section class="transfer-part" data-part="export">
      <h2 class="note-title">{t('notebookExport')}</h2>
      <fieldset class="formats">
        <legend class="field-label">{t('notebookFormat')}</legend>
        {EXPORT_FORMATS.map((item) => (
          <label key={item} class="format">
            <input
              type="radio"
              name="format"
              value={item}
              checked={format === item}
              onChange={() => setFormat(item)}
            />
            <span>{t(FORMAT_KEYS[item][0])}</span>
            <span class="hint">{t(FORMAT_KEYS[item][1])}</span>
          </label>
        ))}
      </fieldset>
      {format === 'markdown' && (
        <TemplateField template={template} isOwn={isOwnTemplate} onTemplate={onTemplate} />
      )}
      <div class="actions">
        {scopes.length > 1 && format !== 'backup' && (
          <label class="choice">
            <span class="unseen">{t('notebookScope')}</span>
            <select
              name="scope"
              value={used}
              onChange={(event) => setScope(event.currentTarget.value as Scope)}
            >
              {scopes.map((item) => (
                <option key={item} value={item}>
                  {t(SCOPE_KEYS[item], formatNumber(counts[item], lang))}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          class="button button-main"
          data-action="export"
          onClick={() => onExport(format, used)}
        >
          <Icon name="download" size={14} />
          {t('notebookExportDo')}
        </button>
      </div>
      <p class={said?.isFault ? 'fault' : 'hint'} role="status">
        {said?.text ?? ''}
      </p>
    </section>
  );
}
