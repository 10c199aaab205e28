import type { SyncFault, SyncFaultKind } from './sync-fault.ts';

/** A sync that could not go on; the message begins with the fault's kind and a colon, so that it crosses messages. */
export class SyncError extends Error {
  override readonly name = 'SyncError';
  readonly fault: Omit<SyncFault, 'at'>;

  constructor(
    kind: SyncFaultKind,
    detail: string,
    {
      object = null,
      status = null,
      cause,
    }: { object?: string | null; status?: number | null; cause?: unknown } = {},
  ) {
    super(`${kind}: ${detail}`, { cause });
    this.fault = { kind, object, status, detail };
  }
}

/** Asked for something that needs sync to be set up, or not to be. */
export class SyncSetupError extends Error {
  override readonly name = 'SyncSetupError';
}
