import { type Answer, ask } from './ask.ts';
import { RemoteError } from './errors.ts';
import { PATIENCE } from './patience.ts';

/** A pack that could not be fetched; `reason` chooses the words, `detail` is the server's own answer. */
export class PackFetchError extends Error {
  override readonly name = 'PackFetchError';
  readonly reason: 'unreachable' | 'elsewhere' | 'status' | 'too-big' | 'no-text';
  readonly detail: string;
  constructor(
    reason: PackFetchError['reason'],
    { detail = '', cause }: { detail?: string; cause?: unknown } = {},
  ) {
    super(`The pack could not be fetched: ${reason} ${detail}`.trim(), { cause });
    this.reason = reason;
    this.detail = detail;
  }
}

/** How much is taken, and who hears how far it is. */
export interface FetchLimits {
  readonly maxBytes: number;
  /** Hears how many bytes came so far. */
  readonly onProgress?: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * The text at an address, given up as soon as it is too much, however it was packed on the way. Where the server leads on
 * to another address, nobody goes there. Throws `PackFetchError`, or the signal's reason.
 */
export async function fetchPackText(
  url: URL,
  { maxBytes, onProgress, signal }: FetchLimits,
): Promise<string> {
  const question = { method: 'GET', url: url.href, headers: {}, mostBytes: maxBytes };
  const answer = await ask(question, { signal, patience: PATIENCE, onProgress }).catch(
    (error: unknown): never => {
      throw error instanceof RemoteError ? explain(error) : error;
    },
  );
  if (answer.status !== 200) throw new PackFetchError('status', { detail: String(answer.status) });
  return decode(answer);
}

function explain(error: RemoteError): PackFetchError {
  const { kind } = error.fault;
  const reason = kind === 'moved' ? 'elsewhere' : kind === 'unreadable' ? 'too-big' : 'unreachable';
  return new PackFetchError(reason, { detail: error.message, cause: error });
}

function decode({ bytes }: Answer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PackFetchError('no-text', { cause });
  }
}
