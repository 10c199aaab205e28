import { type JoinHint, parseJoinCode, writeJoinCode } from '../sync/join-code.ts';
import { browser } from './api.ts';

const KEY = 'syncHint';

/**
 * Where another browser of the reader's syncs over, as the browser vendor's own sync brought it here: kind and address, no
 * user name and no secret. `null` where there is none, or no such sync.
 */
export async function loadSyncHint(): Promise<JoinHint | null> {
  try {
    const stored = (await browser.storage.sync.get(KEY))[KEY];
    return typeof stored === 'string' ? parseJoinCode(stored) : null;
  } catch {
    return null;
  }
}

/** Leaves the hint for the reader's other browsers; `null` takes it away. A browser without such a sync does nothing. */
export async function saveSyncHint(hint: JoinHint | null): Promise<void> {
  try {
    if (hint === null) await browser.storage.sync.remove(KEY);
    else await browser.storage.sync.set({ [KEY]: writeJoinCode(withoutUser(hint)) });
  } catch {
    // It is a convenience: sync itself works without it.
  }
}

function withoutUser(hint: JoinHint): JoinHint {
  if (hint.kind === 'webdav') return { ...hint, user: '' };
  return hint.kind === 's3' ? { ...hint, accessKeyId: '' } : hint;
}
