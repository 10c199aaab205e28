import type { RemoteFault } from '../../lib/sync/remote.ts';
import type { Fault } from './fault-proxy.ts';

type Case = readonly [what: string, fault: Fault, expected: Partial<RemoteFault>];

const answer = (status: number, headers: Record<string, string> = {}, body = ''): Fault => ({
  act: 'answer',
  status,
  headers,
  body,
});
const s3Error = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;
const DATE = 'Fri, 06 Nov 2026 10:00:00 GMT';

/** What befalls any request, whatever lies behind, and what it is called. */
export const ANY_FAULTS: readonly Case[] = [
  ['401', answer(401), { kind: 'unauthorized', status: 401 }],
  ['403', answer(403), { kind: 'forbidden', status: 403 }],
  ['423', answer(423), { kind: 'busy', status: 423, retryAfterMs: null }],
  ['429 in seconds', answer(429, { 'retry-after': '120' }), { kind: 'busy', retryAfterMs: 120_000 }],
  [
    '429 until a time',
    answer(429, { date: DATE, 'retry-after': 'Fri, 06 Nov 2026 10:01:30 GMT' }),
    { kind: 'busy', retryAfterMs: 90_000 },
  ],
  ['429 for years', answer(429, { 'retry-after': '999999999' }), { retryAfterMs: 86_400_000 }],
  ['429 without sense', answer(429, { 'retry-after': 'soon' }), { kind: 'busy', retryAfterMs: null }],
  ['500', answer(500), { kind: 'refused', status: 500 }],
  ['502', answer(502), { kind: 'refused', status: 502 }],
  ['503', answer(503, { 'retry-after': '5' }), { kind: 'busy', retryAfterMs: 5000 }],
  ['507', answer(507), { kind: 'full', status: 507 }],
  ['413', answer(413), { kind: 'full', status: 413 }],
  ['418', answer(418), { kind: 'refused', status: 418 }],
  ['a redirect to another host', answer(302, { location: 'http://127.0.0.1:9/' }), { kind: 'moved' }],
  ['a redirect to itself', answer(307, { location: '/' }), { kind: 'moved' }],
  ['a reset', { act: 'reset' }, { kind: 'unreachable', status: null }],
  ['an answer that is lost', { act: 'lose-answer' }, { kind: 'unreachable', status: null }],
  ['a server that never answers', { act: 'silent' }, { kind: 'timeout', status: null }],
];

/** What befalls an answer with a body. */
export const BODY_FAULTS: readonly Case[] = [
  ['half a body', { act: 'half' }, { kind: 'cut-short' }],
  ['a body that stops', { act: 'stall' }, { kind: 'timeout' }],
];

/** Listings that are none. */
export const DAV_LISTINGS: readonly Case[] = [
  [
    'a page to sign in',
    answer(200, { 'content-type': 'text/html' }, '<html>Sign in'),
    { kind: 'unreadable' },
  ],
  ['no XML', answer(207, {}, 'multistatus'), { kind: 'unreadable' }],
  ['another XML', answer(207, {}, '<feed/>'), { kind: 'unreadable' }],
  ['half of one', { act: 'change', body: (xml) => xml.slice(0, xml.length / 2) }, { kind: 'unreadable' }],
  [
    'one with entities of its own',
    { act: 'change', body: (xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "bbbb">]>') },
    { kind: 'unreadable' },
  ],
  [
    'one without sizes',
    { act: 'change', body: (xml) => xml.replaceAll('getcontentlength>', 'getetag>') },
    { kind: 'unreadable' },
  ],
];

/** The same of S3, and what it says in words. */
export const S3_FAULTS: readonly Case[] = [
  ['another XML', answer(200, {}, '<feed/>'), { kind: 'unreadable' }],
  [
    'a page that leads nowhere',
    { act: 'change', body: (xml) => xml.replace(/<IsTruncated>\w+/, '<IsTruncated>true') },
    { kind: 'unreadable' },
  ],
  ['a clock that is off', answer(403, {}, s3Error('RequestTimeTooSkewed')), { kind: 'clock', status: 403 }],
  ['an unknown key', answer(403, {}, s3Error('InvalidAccessKeyId')), { kind: 'unauthorized' }],
  ['a full bucket', answer(403, {}, s3Error('QuotaExceeded')), { kind: 'full' }],
  ['too many requests', answer(503, {}, s3Error('SlowDown')), { kind: 'busy' }],
  ['no such bucket', answer(404, {}, s3Error('NoSuchBucket')), { kind: 'missing' }],
];
