import { useState } from 'preact/hooks';
import { BackupList } from '../../components/notebook/backup-list.tsx';
import { ExportForm } from '../../components/notebook/export-form.tsx';
import { ImportSteps } from '../../components/notebook/import-steps.tsx';
import { templateFaultText } from '../../components/notebook/template-fault.ts';
import { useWords } from '../../components/ui/use-words.ts';
import { BadTemplateError, DEFAULT_TEMPLATE } from '../../lib/notes/export/index.ts';
import type { Desk } from './desk.ts';
import { failureText, knownFailureText } from './failure-text.ts';

/** In, out, and the backups in between. */
export function TransferPane({ desk }: { desk: Desk }) {
  const { t, lang } = useWords();
  const { notebook, commands } = desk;
  const { imports, filter, selection, live } = notebook;
  const step = imports.step.value;
  const [said, setSaid] = useState<{ text: string; isFault: boolean } | null>(null);
  const attempt = async (work: () => Promise<string | null>) => {
    setSaid(null);
    try {
      const text = await work();
      setSaid(text === null ? null : { text, isFault: false });
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      const text =
        failure instanceof BadTemplateError ? templateFaultText(t, failure) : failureText(t, failure);
      setSaid({ text, isFault: true });
    }
  };
  return (
    <div class="transfer">
      <ImportSteps
        step={
          step.step === 'refused'
            ? { ...step, message: knownFailureText(t, step.error) ?? step.message }
            : step
        }
        onFile={(file) => void imports.open(file)}
        onSave={() => void imports.save()}
        onCancel={imports.cancel}
        onReset={imports.reset}
      />
      <ExportForm
        counts={{
          all: live.value.length,
          shown: filter.visible.value.length,
          chosen: selection.chosen.value.size,
        }}
        template={desk.template.value ?? DEFAULT_TEMPLATE}
        isOwnTemplate={desk.template.value !== null}
        said={said}
        onTemplate={(template) => {
          desk.template.value = template;
          void commands.storeTemplate(template);
        }}
        onExport={(format, scope) =>
          void attempt(async () => {
            await notebook.texts.flush();
            return t('notebookExported', await commands.exportNotes(format, scope, desk.template.value));
          })
        }
      />
      <BackupList
        backups={desk.backups.value}
        lang={lang}
        onMake={() => void attempt(() => commands.makeBackup().then(() => null))}
        onRestore={(backup, name) => void imports.openBackup(name, () => commands.loadBackup(backup.id))}
        onSave={(backup) =>
          void attempt(async () => t('notebookExported', await commands.saveBackupFile(backup.id)))
        }
      />
    </div>
  );
}
