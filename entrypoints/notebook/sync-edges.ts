import { suggestDeviceName } from '../../lib/browser/device-name.ts';
import { requestHost } from '../../lib/browser/host-permission.ts';
import { saveSyncHint } from '../../lib/browser/sync-hint.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import type { SyncViewEdges } from '../../lib/panel/sync/sync.ts';
import { packCarried, unpackCarried } from '../../lib/remote/carried-file.ts';
import { openRemote } from '../../lib/remote/open-remote.ts';
import { saveFile } from './save-file.ts';

/** The view on sync joined to the background, the browser and the files that are carried. */
export function createSyncEdges(signal: AbortSignal): SyncViewEdges {
  const carried = openRemote({ kind: 'carried' });
  return {
    send: sendToBackground,
    requestHost,
    suggestDevice: suggestDeviceName,
    // The list of words is the largest part of this page: it comes when it is asked for.
    drawPassphrase: async () => (await import('../../lib/crypto/suggest-passphrase.ts')).suggestPassphrase(),
    saveHint: saveSyncHint,
    forgetHint: () => saveSyncHint(null),
    takeIn: async (file) =>
      (await unpackCarried(new Uint8Array(await file.arrayBuffer()), carried, signal)).added,
    saveCarried: async () => {
      const day = new Date().toISOString().slice(0, 10);
      return saveFile({ name: `sidelight-sync-${day}.zip`, blob: await packCarried(carried, signal) });
    },
  };
}
