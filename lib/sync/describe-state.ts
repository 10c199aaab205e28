import type { SyncMemory } from './memory.ts';
import { remoteUrl } from './remote-settings.ts';
import { SYNC_OFF, type SyncState } from './sync-state.ts';

/** What the reader may know of the memory: everything but keys and credentials. */
export function describeState(
  memory: SyncMemory | null,
  { waiting, textConflicts }: Pick<SyncState, 'waiting' | 'textConflicts'>,
): SyncState {
  if (memory === null) return SYNC_OFF;
  const { settings, replica, device, browsers } = memory;
  const others = Object.entries(browsers).filter(([other]) => other !== replica);
  return {
    status: memory.isPaused ? 'paused' : 'on',
    place: { kind: settings.kind, address: remoteUrl(settings) },
    progress: memory.progress,
    lastSuccessAt: memory.lastSuccessAt,
    nextTryAt: memory.nextTryAt,
    waiting,
    cameIn: memory.cameIn,
    remote: memory.remote,
    verified: memory.verified,
    fault: memory.fault,
    massDelete: memory.massDelete,
    passedOver: memory.passedOver ?? null,
    browsers: [
      { replica, name: device, wroteAt: browsers[replica]?.wroteAt ?? null, isThisOne: true },
      ...others.map(([other, { name, wroteAt }]) => ({ replica: other, name, wroteAt, isThisOne: false })),
    ],
    textConflicts,
  };
}
