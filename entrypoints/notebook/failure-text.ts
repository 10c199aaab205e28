import type { Words } from '../../lib/panel/words.ts';

const KEYS: Readonly<Record<string, string>> = {
  StorageFullError: 'notebookFullText',
  NewerDatabaseError: 'notebookNewerText',
  DamagedBackupError: 'notebookBackupDamaged',
};

/** What is to be said of a failure of this name; `null` where its own message is all there is. */
export function knownFailureText(t: Words['t'], name: string): string | null {
  const key = KEYS[name];
  return key === undefined ? null : t(key);
}

/** A failure in words: what happened, what was kept, what to do. */
export function failureText(t: Words['t'], { name, message }: { name: string; message: string }): string {
  return knownFailureText(t, name) ?? t('notebookSaveFailed', message);
}
