/** A pack that could not be fetched; `reason` chooses the words, `detail` is the server's own answer. */
export class PackFetchError extends Error {
  override readonly name = 'PackFetchError';
  readonly reason: 'unreachable' | 'elsewhere' | 'status' | 'too-big' | 'no-text';
  readonly detail: string;
  constructor(reason: PackFetchError['reason'], detail = '') {
    super(`The pack could not be fetched: ${reason} ${detail}`.trim());
    this.reason = reason;
    this.detail = detail;
  }
}

/** How much is taken, and who hears how far it is. */
export interface FetchLimits {
  readonly maxBytes: number;
  /** Hears how many bytes came so far. */
  readonly onProgress?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The text at an address, read as it comes and given up as soon as it is too much, however it was packed on the way. No
 * cookies or password are sent, and where the server leads on to another address, nobody goes there: a browser does not
 * say where that is before it has been. Throws `PackFetchError`, or the signal's reason.
 */
export async function fetchPackText(
  url: URL,
  { maxBytes, onProgress, signal }: FetchLimits,
): Promise<string> {
  const response = await ask(url, signal);
  if (response.type === 'opaqueredirect') throw new PackFetchError('elsewhere');
  if (!response.ok) throw new PackFetchError('status', `${response.status} ${response.statusText}`.trim());
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    throw new PackFetchError('too-big');
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await readPart(reader, signal); part !== null; part = await readPart(reader, signal)) {
    bytes += part.byteLength;
    if (bytes > maxBytes) {
      await reader?.cancel();
      throw new PackFetchError('too-big');
    }
    parts.push(part);
    onProgress?.(bytes);
  }
  return decode(parts);
}

async function ask(url: URL, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw new PackFetchError('unreachable', (error as Error).message);
  }
}

async function readPart(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return (await reader?.read())?.value ?? null;
  } catch (error) {
    signal?.throwIfAborted();
    throw new PackFetchError('unreachable', (error as Error).message);
  }
}

async function decode(parts: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob([...parts]).arrayBuffer());
  } catch {
    throw new PackFetchError('no-text');
  }
}
