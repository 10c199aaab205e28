import type { Words } from '../../lib/panel/words.ts';

const KEYS: Readonly<Record<string, string>> = {
  StorageFullError: 'notebookFullText',
  NewerDatabaseError: 'notebookNewerText',
  DamagedBackupError: 'notebookBackupDamaged',
};

/** A failure in words: what happened, what was kept, what to do. */
export function failureText(t: Words['t'], { name, message }: { name: string; message: string }): string {
  const key = KEYS[name];
  return key === undefined ? t('notebookSaveFailed', message) : t(key);
}
