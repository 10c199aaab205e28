import type { RemoteFault, RemoteFaultKind } from '../sync/remote.ts';

/** A place that did not do what was asked; `fault` says what a reader must tell apart. Its message begins with the kind of it, so that it crosses messages. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly fault: RemoteFault;
  constructor(message: string, fault: RemoteFault, options?: ErrorOptions) {
    super(`${fault.kind}: ${message}`, options);
    this.fault = fault;
  }
}

/** A file that was carried over and cannot be taken in; the message says what is wrong with it. */
export class BadCarriedFileError extends Error {
  override readonly name = 'BadCarriedFileError';
}

/** A fault without an answer to go by. */
export function faultOf(kind: RemoteFaultKind, status: number | null = null): RemoteFault {
  return { kind, status, retryAfterMs: null };
}
