import { useId } from 'preact/hooks';
import { checkTemplate } from '../../lib/notes/export/index.ts';
import { useWords } from '../ui/use-words.ts';
import { templateFaultText } from './template-fault.ts';

/** The template of the Markdown export, and what is wrong with it as it is typed. */
export function TemplateField({
  template,
  isOwn,
  onTemplate,
}: {
  template: string;
  isOwn: boolean;
  /** `null` goes back to the template that comes with the extension. */
  onTemplate: (template: string | null) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const fault = checkTemplate(template);
  return (
    <details class="template">
      <summary>{t('notebookTemplate')}</summary>
      <div class="field">
        <label class="hint" for={id}>
          {t('notebookTemplateHint')}
        </label>
        <textarea
          id={id}
          name="template"
          rows={16}
          spellcheck={false}
          value={template}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onInput={(event) => onTemplate(event.currentTarget.value)}
        />
        <p class="fault" id={`${id}-fault`} role="status">
          {fault && templateFaultText(t, fault)}
        </p>
      </div>
      {isOwn && (
        <button type="button" class="button" data-action="first-template" onClick={() => onTemplate(null)}>
          {t('notebookTemplateReset')}
        </button>
      )}
    </details>
  );
}
