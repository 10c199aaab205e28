import { useWords } from '../ui/use-words.ts';

/** The end of a form: the deed by its name, and the way out. */
export function FormActions({
  action,
  label,
  onCancel,
}: {
  action: string;
  label: string;
  onCancel: () => void;
}) {
  const { t } = useWords();
  return (
    <div class="actions">
      <button type="submit" class="button button-main" data-action={action}>
        {label}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t('panelCancel')}
      </button>
    </div>
  );
}
