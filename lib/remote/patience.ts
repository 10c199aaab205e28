import { faultOf, RemoteError } from './errors.ts';

/** How long a server is waited for. */
export interface Patience {
  /** For the answer to begin, beside the time that the upload takes. */
  readonly answerMs: number;
  /** For the next bytes of an answer that has begun. */
  readonly stallMs: number;
}

export const PATIENCE: Patience = { answerMs: 30_000, stallMs: 30_000 };

/** The slowest upload that is waited for, in bytes a millisecond: 128 kbit/s. */
const SLOWEST_UPLOAD = 16;

/** A signal that aborts with the caller's, or when a wait grows too long. `end` lets go of the timer. */
export function createPatience({ answerMs, stallMs }: Patience, outer: AbortSignal) {
  const timeout = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => timeout.abort(), ms);
  };
  return {
    signal: AbortSignal.any([outer, timeout.signal]),
    forAnswer: (uploadBytes: number) => wait(answerMs + uploadBytes / SLOWEST_UPLOAD),
    forMore: () => wait(stallMs),
    /** Why a request ended, where it was ended from here; `null` where the world did it. */
    explain(cause: unknown): unknown {
      if (outer.aborted) return outer.reason;
      return timeout.signal.aborted
        ? new RemoteError('It took too long.', faultOf('timeout'), { cause })
        : null;
    },
    end: () => clearTimeout(timer),
  };
}
