/** A place where sealed objects are kept. Whoever offers these four acts can be synced over. */
export interface Remote {
  /** Every object there, in no promised order; empty where nothing was ever put. */
  list(signal: AbortSignal): Promise<readonly RemoteObject[]>;
  /** The whole object. Throws `RemoteError` of kind `missing` where there is none, `cut-short` where the server sent less than it announced. */
  get(name: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** Puts an object under a name that was never used before; makes the folder where it is missing. Never replaces another's bytes. */
  putNew(name: string, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void>;
  /** Takes an object away; one that is gone already is no fault. */
  delete(name: string, signal: AbortSignal): Promise<void>;
}

export interface RemoteObject {
  /** Matches `REMOTE_NAME`; what does not is not ours and never listed. */
  readonly name: string;
  readonly bytes: number;
}

/** What our objects are called: safe in a URL, in a file system that folds case, and in a listing. */
export const REMOTE_NAME = /^[a-z0-9][a-z0-9-]{0,119}\.age$/;

/** What went wrong there, so that each has its own words and its own remedy. */
export type RemoteFaultKind =
  /** The server could not be reached: no network, no such host, connection reset, or a certificate that the browser refuses. */
  | 'unreachable'
  /** It did not answer in time. */
  | 'timeout'
  /** 401: it does not know these credentials. */
  | 'unauthorized'
  /** 403: it knows them and does not allow this. */
  | 'forbidden'
  /** 404, 409, 410 on an object or its folder. */
  | 'missing'
  /** The name is taken. */
  | 'exists'
  /** 423, 429, 503: later again. */
  | 'busy'
  /** 413, 507: no room. */
  | 'full'
  /** The body ended before its announced length. */
  | 'cut-short'
  /** It sends elsewhere, where our credentials do not follow. */
  | 'moved'
  /** Any other status. */
  | 'refused'
  /** An answer that is no listing, or no answer of such a server. */
  | 'unreadable'
  /** The server's clock and this one's differ too much for it (S3). */
  | 'clock';

export interface RemoteFault {
  readonly kind: RemoteFaultKind;
  /** HTTP status; `null` where there was no answer. */
  readonly status: number | null;
  /** What the server asked to wait, in milliseconds; `null` where it did not say. */
  readonly retryAfterMs: number | null;
}
