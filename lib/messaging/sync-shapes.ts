import * as z from 'zod/mini';
import { RECORD_KINDS } from '../sync/record-kinds.ts';
import { remoteSettingsSchema } from '../sync/remote-settings.ts';
import type { SyncToBackground } from './protocol.ts';

const passphrase = z.string().check(z.minLength(1), z.maxLength(1000));
const start = z.object({
  settings: remoteSettingsSchema,
  passphrase,
  device: z.string().check(z.maxLength(100)),
});

/** What comes in about sync. */
export const SYNC_SHAPES: Record<keyof SyncToBackground, z.ZodMiniType> = {
  'sync/state': z.null(),
  'sync/look': z.object({ settings: remoteSettingsSchema }),
  'sync/set-up': start,
  'sync/join': start,
  'sync/now': z.null(),
  'sync/pause': z.object({ isPaused: z.boolean() }),
  'sync/verify': z.null(),
  'sync/allow-mass-delete': z.object({ isAllowed: z.boolean() }),
  'sync/change-passphrase': z.object({ passphrase, next: passphrase }),
  'sync/rotate': z.object({ next: passphrase }),
  'sync/unlock': z.object({ passphrase }),
  'sync/repair': z.null(),
  'sync/move': z.object({ settings: remoteSettingsSchema }),
  'sync/leave': z.object({ wipeRemote: z.boolean() }),
  'sync/join-text': z.object({
    kind: z.enum(RECORD_KINDS),
    id: z.string().check(z.maxLength(200)),
    field: z.string().check(z.maxLength(40)),
    text: z.string().check(z.maxLength(100_000)),
    seen: z.array(z.string().check(z.maxLength(100_000))).check(z.maxLength(1000)),
  }),
};
