import { AwsV4Signer } from 'aws4fetch';
import { REMOTE_NAME, type Remote, type RemoteFaultKind, type RemoteObject } from '../sync/remote.ts';
import { remoteUrl, type S3Settings } from '../sync/remote-settings.ts';
import { type Answer, ask } from './ask.ts';
import { checkName, MOST_LISTING_BYTES, MOST_OBJECT_BYTES } from './bounds.ts';
import { faultOf, RemoteError } from './errors.ts';
import { readFault } from './faults.ts';
import type { Patience } from './patience.ts';
import { readS3Listing, type S3Page } from './read-s3-listing.ts';

/** A million objects. */
const MOST_PAGES = 1000;
const EMPTY = new Uint8Array(0);

/** What S3 says in words where its status says something else. */
const CODES: Readonly<Record<string, RemoteFaultKind>> = {
  RequestTimeTooSkewed: 'clock',
  InvalidAccessKeyId: 'unauthorized',
  SignatureDoesNotMatch: 'unauthorized',
  ExpiredToken: 'unauthorized',
  InvalidToken: 'unauthorized',
  QuotaExceeded: 'full',
  EntityTooLarge: 'full',
  SlowDown: 'busy',
  ConditionalRequestConflict: 'busy',
  OperationAborted: 'busy',
};

/**
 * A bucket that speaks S3, requests signed by aws4fetch. A name that is taken is looked for before it is written, and
 * `If-None-Match` asked for beside: AWS, R2 and MinIO honour it, some pass over it, some refuse it.
 */
export function createS3Remote(settings: S3Settings, patience: Patience): Remote {
  const base = remoteUrl(settings)!;
  const { prefix, region, accessKeyId, secretAccessKey } = settings;
  const cache = new Map<string, ArrayBuffer>();
  let knowsIfNoneMatch = true;

  const send = async (
    method: string,
    url: string,
    rest: {
      signal: AbortSignal;
      headers?: Record<string, string>;
      body?: Uint8Array<ArrayBuffer>;
      mostBytes?: number;
    },
  ): Promise<Answer> => {
    const { signal, headers, body, mostBytes = MOST_LISTING_BYTES } = rest;
    const hash = await toSha256(body ?? EMPTY);
    const signer = new AwsV4Signer({
      method,
      url,
      headers: { ...headers, 'x-amz-content-sha256': hash },
      service: 's3',
      region,
      accessKeyId,
      secretAccessKey,
      cache,
    });
    const signed = await signer.sign();
    return ask(
      { method, url: signed.url.href, headers: signed.headers, body, mostBytes },
      { signal, patience },
    );
  };
  const urlOf = (name: string) => `${base}${prefix}${checkName(name)}`;

  const readPage = async (token: string | null, signal: AbortSignal): Promise<S3Page> => {
    const url = new URL(base);
    // Of a bucket in the path, some leave the slash behind it out of what they sign.
    url.pathname = url.pathname.replace(/\/$/, '');
    url.searchParams.set('list-type', '2');
    url.searchParams.set('max-keys', '1000');
    url.searchParams.set('prefix', prefix);
    if (token !== null) url.searchParams.set('continuation-token', token);
    const answer = await send('GET', url.href, { signal });
    if (answer.status !== 200) throw refusal('list', answer);
    try {
      return readS3Listing(new TextDecoder().decode(answer.bytes));
    } catch (cause) {
      throw new RemoteError('The listing cannot be read.', faultOf('unreadable', 200), { cause });
    }
  };

  return {
    async list(signal) {
      const objects = new Map<string, RemoteObject>();
      let token: string | null = null;
      for (let page = 0; page < MOST_PAGES; page++) {
        const { contents, next } = await readPage(token, signal);
        for (const { name: key, bytes } of contents) {
          const name = key.startsWith(prefix) ? key.slice(prefix.length) : '';
          if (!REMOTE_NAME.test(name)) continue;
          if (bytes < 0) throw new RemoteError(`The listing has no size for ${name}.`, faultOf('unreadable'));
          objects.set(name, { name, bytes });
        }
        if (next === null) return [...objects.values()];
        token = next;
      }
      throw new RemoteError('The listing does not end.', faultOf('unreadable'));
    },
    async get(name, signal) {
      const answer = await send('GET', urlOf(name), { signal, mostBytes: MOST_OBJECT_BYTES });
      if (answer.status !== 200) throw refusal(`get ${name}`, answer);
      return answer.bytes;
    },
    async putNew(name, bytes, signal) {
      const url = urlOf(name);
      const head = await send('HEAD', url, { signal });
      if (head.status === 200) throw new RemoteError(`${name} is taken.`, faultOf('exists', 200));
      if (head.status !== 404) throw refusal(`head ${name}`, head);
      const put = () =>
        send('PUT', url, {
          signal,
          body: bytes,
          headers: knowsIfNoneMatch ? { 'if-none-match': '*' } : {},
        });
      let answer = await put();
      if (answer.status === 501 && knowsIfNoneMatch) {
        knowsIfNoneMatch = false;
        answer = await put();
      }
      if (answer.status !== 200 && answer.status !== 201) throw refusal(`put ${name}`, answer);
    },
    async delete(name, signal) {
      const answer = await send('DELETE', urlOf(name), { signal });
      const isGone = answer.status === 404 && codeOf(answer) !== 'NoSuchBucket';
      if (answer.status !== 204 && answer.status !== 200 && !isGone) throw refusal(`delete ${name}`, answer);
    },
  };
}

function refusal(what: string, answer: Answer): RemoteError {
  const code = codeOf(answer);
  const fault = readFault(answer.status, answer.headers);
  const kind = CODES[code];
  return new RemoteError(`${what}: ${answer.status} ${code}`, kind ? { ...fault, kind } : fault);
}

/** The code of an S3 error; empty where the answer holds none. */
function codeOf({ bytes }: Answer): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /<Code>([A-Za-z]{1,60})<\/Code>/.exec(text)?.[1] ?? '';
}

/** Signed along, so that a server notices an upload that was damaged on its way. */
async function toSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
