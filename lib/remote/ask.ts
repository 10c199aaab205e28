import { faultOf, RemoteError } from './errors.ts';
import { createPatience, type Patience } from './patience.ts';

export interface Question {
  readonly method: string;
  readonly url: string;
  readonly headers: HeadersInit;
  readonly body?: Uint8Array<ArrayBuffer> | undefined;
  /** More than this is not read. */
  readonly mostBytes: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Asks a server and reads the whole answer, whatever its status. Cookies, caches and redirects have no part in it. Throws
 * `RemoteError` where no whole answer came, the signal's reason where it aborts.
 */
export async function ask(
  { method, url, headers, body, mostBytes }: Question,
  {
    signal,
    patience,
    onProgress,
  }: {
    signal: AbortSignal;
    patience: Patience;
    /** Hears how many bytes of the answer came so far. */
    onProgress?: ((bytes: number) => void) | undefined;
  },
): Promise<Answer> {
  const waiting = createPatience(patience, signal);
  waiting.forAnswer(body?.byteLength ?? 0);
  try {
    const response = await fetch(url, {
      method,
      headers,
      body: body ?? null,
      signal: waiting.signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    }).catch((cause: unknown) => {
      throw waiting.explain(cause) ?? new RemoteError('No answer.', faultOf('unreachable'), { cause });
    });
    // A redirect shows no status in a browser, and credentials would follow it.
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel();
      throw new RemoteError('It sends elsewhere.', faultOf('moved', response.status || null));
    }
    const bytes = await readBody(response, { mostBytes, waiting, onProgress });
    if (method !== 'HEAD') checkLength(response, bytes.byteLength);
    return { status: response.status, headers: response.headers, bytes };
  } finally {
    waiting.end();
  }
}

async function readBody(
  { status, body }: Response,
  {
    mostBytes,
    waiting,
    onProgress,
  }: {
    mostBytes: number;
    waiting: ReturnType<typeof createPatience>;
    onProgress: ((bytes: number) => void) | undefined;
  },
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader) {
    waiting.forMore();
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw (
        waiting.explain(cause) ??
        new RemoteError('The answer breaks off.', faultOf('cut-short', status), { cause })
      );
    });
    if (done) break;
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      throw new RemoteError(`More than ${mostBytes} bytes came.`, faultOf('unreadable', status));
    }
    chunks.push(value);
    onProgress?.(size);
  }
  return join(chunks, size);
}

/** Firefox takes half a body for a whole one. What was compressed on the way has another length than was announced. */
function checkLength({ status, headers }: Response, size: number): void {
  const announced = headers.get('content-length');
  if (announced === null || !/^\d{1,15}$/.test(announced) || headers.has('content-encoding')) return;
  if (Number(announced) > size)
    throw new RemoteError(`${size} bytes of ${announced} came.`, faultOf('cut-short', status));
}

function join(chunks: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  if (chunks.length === 1) return chunks[0]!;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
