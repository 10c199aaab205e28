import type { Handlers, Sender } from '../../lib/messaging/listen.ts';
import type { SyncToBackground } from '../../lib/messaging/protocol.ts';
import { SyncSetupError } from '../../lib/sync/errors.ts';
import { SYNC_OFF } from '../../lib/sync/sync-state.ts';

/** A page asked for what only the extension's own pages may ask. */
export class NotForPagesError extends Error {
  override readonly name = 'NotForPagesError';
}

/** What the background does for the messages about sync. Sync cannot be set up yet, and every answer says so. */
export function createSyncHandlers(): Handlers<keyof SyncToBackground> {
  const refuse = (_data: unknown, sender: Sender): never => {
    assertOwnPage(sender);
    throw new SyncSetupError('Sync is not set up.');
  };
  return {
    'sync/state': (_data, sender) => {
      assertOwnPage(sender);
      return SYNC_OFF;
    },
    'sync/look': refuse,
    'sync/set-up': refuse,
    'sync/join': refuse,
    'sync/now': refuse,
    'sync/pause': refuse,
    'sync/verify': refuse,
    'sync/allow-mass-delete': refuse,
    'sync/change-passphrase': refuse,
    'sync/rotate': refuse,
    'sync/unlock': refuse,
    'sync/repair': refuse,
    'sync/move': refuse,
    'sync/leave': refuse,
    'sync/join-text': refuse,
  };
}

/** Content scripts run in the page's process and get nothing of sync. */
function assertOwnPage({ tabId }: Sender): void {
  if (tabId !== null) throw new NotForPagesError('Only the extension’s own pages may ask this.');
}
