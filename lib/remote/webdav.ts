import { REMOTE_NAME, type Remote, type RemoteObject } from '../sync/remote.ts';
import type { WebdavSettings } from '../sync/remote-settings.ts';
import { type Answer, ask } from './ask.ts';
import { checkName, MOST_LISTING_BYTES, MOST_OBJECT_BYTES } from './bounds.ts';
import { faultOf, RemoteError } from './errors.ts';
import { readFault } from './faults.ts';
import type { Patience } from './patience.ts';
import { type DavEntry, readMultistatus } from './read-multistatus.ts';

const PROPERTIES = new TextEncoder().encode(
  '<?xml version="1.0" encoding="utf-8"?>' +
    '<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/><getlastmodified/></prop></propfind>',
);

/** An upload on its way: another's of the same name has another one. */
const PART = /^[a-z0-9][a-z0-9-]*\.age\.[0-9a-f]{8}\.part$/;
const STALE_PART_MS = 86_400_000;
const MOST_SWEPT = 10;

/**
 * A folder on a WebDAV server (RFC 4918). Conditional writes are not to be had everywhere: rclone overwrites in spite of
 * `If-None-Match`, a Nextcloud behind gzip gives ETags that never match. So an object is uploaded under a name of its own
 * and moved to its place with `Overwrite: F`, which every server that was tried keeps.
 */
export function createWebdavRemote(settings: WebdavSettings, patience: Patience): Remote {
  const folder = new URL(settings.url);
  const authorization = `Basic ${toBase64(`${settings.user}:${settings.password}`)}`;

  const send = (
    method: string,
    url: URL,
    rest: {
      signal: AbortSignal;
      headers?: Record<string, string>;
      body?: Uint8Array<ArrayBuffer>;
      mostBytes?: number;
    },
  ): Promise<Answer> =>
    ask(
      {
        method,
        url: url.href,
        headers: { ...rest.headers, ...(settings.user === '' ? {} : { authorization }) },
        body: rest.body,
        mostBytes: rest.mostBytes ?? MOST_LISTING_BYTES,
      },
      { signal: rest.signal, patience },
    );

  const remove = async (url: URL, signal: AbortSignal): Promise<void> => {
    const { status, headers } = await send('DELETE', url, { signal });
    if (!isSuccess(status) && status !== 404 && status !== 410) throw refusal('DELETE', status, headers);
  };

  /** Uploads that somebody began a day ago and never moved to their place. */
  const sweep = async (entries: readonly DavEntry[], now: number, signal: AbortSignal): Promise<void> => {
    const stale = entries.filter(
      ({ name, modifiedMs }) => PART.test(name) && modifiedMs !== null && now - modifiedMs > STALE_PART_MS,
    );
    for (const { name } of stale.slice(0, MOST_SWEPT)) {
      await remove(new URL(name, folder), signal).catch(() => signal.throwIfAborted());
    }
  };

  /** Makes the folder and those above it that are missing. */
  const makeFolder = async (signal: AbortSignal): Promise<void> => {
    const chain = listFoldersTo(folder);
    let at = chain.length - 1;
    const make = async (url: URL): Promise<boolean> => {
      const { status, headers } = await send('MKCOL', url, { signal });
      // 405: it is there already.
      if (isSuccess(status) || status === 405) return true;
      if (status === 404 || status === 409) return false;
      throw refusal('MKCOL', status, headers);
    };
    while (at > 0 && !(await make(chain[at]!))) at--;
    for (const url of chain.slice(at + 1)) await make(url);
  };

  const upload = async (url: URL, body: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void> => {
    const put = () =>
      send('PUT', url, { signal, body, headers: { 'content-type': 'application/octet-stream' } });
    let { status, headers } = await put();
    if (status === 404 || status === 409) {
      await makeFolder(signal);
      ({ status, headers } = await put());
    }
    if (!isSuccess(status)) throw refusal('PUT', status, headers);
  };

  return {
    async list(signal) {
      const { status, headers, bytes } = await send('PROPFIND', folder, {
        signal,
        headers: { depth: '1', 'content-type': 'application/xml; charset=utf-8' },
        body: PROPERTIES,
      });
      if (status === 404 || status === 409) return [];
      if (status !== 207) {
        if (isSuccess(status)) throw new RemoteError('This is no WebDAV.', faultOf('unreadable', status));
        throw refusal('PROPFIND', status, headers);
      }
      const entries = readEntries(bytes);
      await sweep(entries, Date.parse(headers.get('date') ?? ''), signal);
      return toObjects(entries);
    },
    async get(name, signal) {
      const { status, headers, bytes } = await send('GET', urlOf(name, folder), {
        signal,
        mostBytes: MOST_OBJECT_BYTES,
      });
      if (status !== 200) throw refusal(`GET ${name}`, status, headers);
      return bytes;
    },
    async putNew(name, bytes, signal) {
      const target = urlOf(name, folder);
      const part = new URL(`${name}.${randomHex()}.part`, folder);
      await upload(part, bytes, signal);
      const move = (destination: string) =>
        send('MOVE', part, { signal, headers: { destination, overwrite: 'F' } });
      let { status, headers } = await move(target.href);
      // A server behind a proxy may not know the address that it is called by; Apache wants one all the same.
      if (status === 400 || status === 502) ({ status, headers } = await move(target.pathname));
      if (isSuccess(status)) return;
      await remove(part, signal).catch(() => signal.throwIfAborted());
      throw refusal(`MOVE ${name}`, status, headers);
    },
    delete: (name, signal) => remove(urlOf(name, folder), signal),
  };
}

function urlOf(name: string, folder: URL): URL {
  return new URL(checkName(name), folder);
}

/** From the server's root down. */
function listFoldersTo(folder: URL): URL[] {
  const above = new URL('..', folder);
  return above.href === folder.href ? [folder] : [...listFoldersTo(above), folder];
}

function readEntries(bytes: Uint8Array): DavEntry[] {
  try {
    return readMultistatus(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new RemoteError('The listing cannot be read.', faultOf('unreadable', 207), { cause });
  }
}

function toObjects(entries: readonly DavEntry[]): RemoteObject[] {
  const objects = new Map<string, RemoteObject>();
  for (const { name, isFolder, bytes } of entries) {
    if (isFolder || !REMOTE_NAME.test(name)) continue;
    if (bytes === null)
      throw new RemoteError(`The listing has no size for ${name}.`, faultOf('unreadable', 207));
    objects.set(name, { name, bytes });
  }
  return [...objects.values()];
}

function refusal(what: string, status: number, headers: Headers): RemoteError {
  return new RemoteError(`${what}: ${status}`, readFault(status, headers));
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** RFC 7617: names and passwords go over as UTF-8. */
function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function randomHex(): string {
  return crypto.getRandomValues(new Uint32Array(1))[0]!.toString(16).padStart(8, '0');
}
