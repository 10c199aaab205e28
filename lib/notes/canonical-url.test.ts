import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from './canonical-url.cases.ts';
import { canonicalUrl } from './canonical-url.ts';

/** Addresses made of the very parts that are taken off. */
const anyUrl = fc
  .tuple(
    fc.array(fc.constantFrom('m', 'amp', 'www', 'mobile', 'news', 'en'), { maxLength: 4 }),
    fc.array(fc.constantFrom('amp', 'story', 'a.amp.html', 'a.amp.amp', '', 'amp.html'), { maxLength: 4 }),
    fc.array(fc.constantFrom('amp', 'amp=1', 'utm_source=a', 'id=3', 'output=amp', '', '&'), {
      maxLength: 3,
    }),
  )
  .map(
    ([hosts, path, query]) =>
      `https://${[...hosts, 'site', 'example'].join('.')}/${path.join('/')}?${query.join('&')}`,
  );

describe('canonicalUrl', () => {
  test.each(CASES)('%s, with link %s → %s', (url, canonicalLink, kept) =>
    expect(canonicalUrl(url, { canonicalLink })).toBe(kept),
  );

  test('of a canonical address is that address', () => {
    fc.assert(
      fc.property(fc.oneof(anyUrl, fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
        const once = canonicalUrl(url);
        expect(once === null ? null : canonicalUrl(once)).toBe(once);
      }),
    );
  });

  test('of anything is null or an address of the web', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (url, canonicalLink) => {
        for (const text of [url, `https://${url}`, `https://news.example/${url}`]) {
          expect(canonicalUrl(text, { canonicalLink }) ?? 'https://').toMatch(/^https?:\/\//);
        }
      }),
    );
  });
});
