import type { RemoteFault, RemoteFaultKind } from '../sync/remote.ts';

const KINDS: Readonly<Record<number, RemoteFaultKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'missing',
  408: 'timeout',
  409: 'missing',
  410: 'missing',
  412: 'exists',
  413: 'full',
  423: 'busy',
  429: 'busy',
  503: 'busy',
  504: 'timeout',
  507: 'full',
};

const A_DAY_MS = 86_400_000;

/** What a status that is no success means, with the wait that the server asks for. */
export function readFault(status: number, headers: Headers): RemoteFault {
  const kind = KINDS[status] ?? (status >= 300 && status < 400 ? 'moved' : 'refused');
  return { kind, status, retryAfterMs: parseRetryAfter(headers) };
}

/**
 * `Retry-After` in milliseconds, at most a day: seconds, or a date that is counted from the server's own `Date` (RFC 9110,
 * 10.2.3). `null` where it says nothing that can be read.
 */
export function parseRetryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value) * 1000, A_DAY_MS);
  const until = Date.parse(value);
  const from = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(until) || Number.isNaN(from)) return null;
  return Math.min(Math.max(until - from, 0), A_DAY_MS);
}
