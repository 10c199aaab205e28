import { formatNumber } from '../../lib/panel/format-date.ts';
import type { BackupView } from '../../lib/storage/index.ts';
import type { Language } from '../../lib/text/language.ts';
import { useWords } from '../ui/use-words.ts';
import { formatBytes, formatInstant } from './format-instant.ts';

/** The local backups, newest first; restoring one shows what it would bring before it does. */
export function BackupList({
  backups,
  lang,
  onMake,
  onRestore,
  onSave,
}: {
  backups: readonly BackupView[];
  lang: Language;
  onMake: () => void;
  onRestore: (backup: BackupView, name: string) => void;
  onSave: (backup: BackupView) => void;
}) {
  const { t } = useWords();
  return (
    <section class="transfer-part" data-part="backups">
      <h2 class="note-title">{t('notebookBackups')}</h2>
      <p class="hint">{t('notebookBackupsHint')}</p>
      <ul class="plain-rows">
        {backups.map((backup) => {
          const when = formatInstant(backup.createdAt, lang);
          return (
            <li key={backup.id} data-backup={backup.id}>
              <span>
                {when}
                <span class="row-meta">
                  {t(
                    'notebookBackupCounts',
                    formatNumber(backup.notes, lang),
                    formatNumber(backup.sources, lang),
                    formatBytes(backup.bytes, lang),
                  )}
                </span>
              </span>
              <span class="actions">
                <button
                  type="button"
                  class="button"
                  data-action="restore-backup"
                  onClick={() => onRestore(backup, t('notebookBackupOf', when))}
                >
                  {t('notebookRestore')}
                </button>
                <button type="button" class="button" onClick={() => onSave(backup)}>
                  {t('notebookSaveFile')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" data-action="make-backup" onClick={onMake}>
        {t('notebookBackupNow')}
      </button>
    </section>
  );
}
