import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRetryAfter, readFault } from './faults.ts';
import { readMultistatus } from './read-multistatus.ts';
import { readS3Listing } from './read-s3-listing.ts';

const dav = (responses: string) =>
  `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:" xmlns:oc="http://owncloud.org/ns">${responses}</D:multistatus>`;
const response = (href: string, properties: string) =>
  `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${properties}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`;

describe('readMultistatus', () => {
  test.each([
    ['a path', '/dav/a-1.age', 'a-1.age'],
    ['an address', 'https://cloud.example/dav/a-1.age', 'a-1.age'],
    ['escapes', '/Meine%20Notizen/%c3%b1.age', 'ñ.age'],
    ['entities', '/dav/a&amp;b.age', 'a&b.age'],
    ['a folder', '/dav/sub/', 'sub'],
    ['a query', '/dav/a-1.age?version=2', 'a-1.age'],
    ['escapes that are none', '/dav/%zz.age', ''],
    ['nothing', '', ''],
  ])('takes the name from %s', (_, href, name) => {
    expect(readMultistatus(dav(response(href, '<D:getcontentlength>7</D:getcontentlength>')))).toEqual([
      { name, isFolder: false, bytes: 7, modifiedMs: null },
    ]);
  });

  test('tells folders, sizes and times; passes over what it was not asked for', () => {
    const xml = dav(
      response('/dav/', '<D:resourcetype><D:collection/></D:resourcetype><oc:size>12</oc:size>') +
        response(
          '/dav/a.age',
          '<D:resourcetype/><D:getcontentlength>12</D:getcontentlength><D:getlastmodified>Fri, 06 Nov 2026 10:00:00 GMT</D:getlastmodified><D:lockdiscovery><D:activelock><D:lockroot><D:href>/other.age</D:href></D:lockroot></D:activelock></D:lockdiscovery>',
        ),
    );
    expect(readMultistatus(xml)).toEqual([
      { name: 'dav', isFolder: true, bytes: null, modifiedMs: null },
      { name: 'a.age', isFolder: false, bytes: 12, modifiedMs: Date.UTC(2026, 10, 6, 10) },
    ]);
  });

  test.each(['-1', '1e9', '99999999999999999999', '12 kB', ''])('takes %j for no size', (length) => {
    const xml = dav(response('/a.age', `<D:getcontentlength>${length}</D:getcontentlength>`));
    expect(readMultistatus(xml)[0]?.bytes).toBeNull();
  });

  test.each(['', '<html/>', '<D:response/>', '<multistatus>', '<!DOCTYPE m><multistatus/>'])(
    'refuses %j',
    (xml) => expect(() => readMultistatus(xml)).toThrow(),
  );
});

describe('readS3Listing', () => {
  const page = (inside: string) =>
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>desk</Name><Prefix>p/</Prefix>${inside}</ListBucketResult>`;

  test('gives keys, sizes and the next page', () => {
    const contents =
      '<Contents><Key>p/a&amp;b.age</Key><ETag>&quot;0&quot;</ETag><Size>7</Size><Owner><ID>Key</ID></Owner></Contents>' +
      '<Contents><Key>p/c.age</Key></Contents>';
    const next = '<IsTruncated>true</IsTruncated><NextContinuationToken>1/+=&amp;</NextContinuationToken>';
    expect(readS3Listing(page(contents + next))).toEqual({
      contents: [
        { name: 'p/a&b.age', bytes: 7 },
        { name: 'p/c.age', bytes: -1 },
      ],
      next: '1/+=&',
    });
    expect(readS3Listing(page('<IsTruncated>false</IsTruncated>'))).toEqual({ contents: [], next: null });
  });

  test.each(['', '<Error/>', '<ListAllMyBucketsResult/>', page('<IsTruncated>true</IsTruncated>')])(
    'refuses %j',
    (xml) => expect(() => readS3Listing(xml)).toThrow(),
  );
});

test('any text is read or refused', () => {
  const piece = fc.constantFrom(
    '<multistatus>', '<response>', '</response>', '<href>', '</href>', 'x.age', '<ListBucketResult>', '<Contents>',
    '</Contents>', '<Key>', '</Key>', '&#x41;', '<![CDATA[', ']]>', '<a/>', '</multistatus>', '</ListBucketResult>',
  ); // biome-ignore format: pieces
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      for (const read of [readMultistatus, readS3Listing]) {
        try {
          read(pieces.join(''));
        } catch (error) {
          expect((error as Error).message).toMatch(/XML|answer|listing/);
        }
      }
    }),
  );
});

describe('faults', () => {
  test.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': ' 7 ' }, 7000],
    [{ 'retry-after': '-7' }, null],
    [{ 'retry-after': '7.5' }, null],
    [{ 'retry-after': 'Fri, 06 Nov 2026 10:00:00 GMT' }, null],
    [{ 'retry-after': 'Fri, 06 Nov 2026 09:00:00 GMT', date: 'Fri, 06 Nov 2026 10:00:00 GMT' }, 0],
    [{}, null],
  ])('Retry-After %j is %s ms', (headers, ms) => {
    expect(parseRetryAfter(new Headers(headers))).toBe(ms);
  });

  test.each([
    [401, 'unauthorized'],
    [404, 'missing'],
    [409, 'missing'],
    [412, 'exists'],
    [308, 'moved'],
    [400, 'refused'],
    [507, 'full'],
  ])('%d is %s', (status, kind) =>
    expect(readFault(status, new Headers())).toEqual({ kind, status, retryAfterMs: null }),
  );
});
