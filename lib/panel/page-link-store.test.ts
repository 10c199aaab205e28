import { expect, test } from 'vitest';
import type { FindingRef } from '../analysis/finding.ts';
import { createPageLinkStore } from './page-link-store.ts';

const ref: FindingRef = { list: 'actors', index: 2 };

function setUp(tabId: number | null = 7) {
  const asked: unknown[] = [];
  const page = { found: true, isGone: false };
  const answer = (what: unknown) => {
    asked.push(what);
    if (page.isGone) throw new Error('Nobody answered.');
  };
  const store = createPageLinkStore(
    {
      show: async (tab, to) => {
        answer(['show', tab, to]);
        return { found: page.found };
      },
      point: async (tab, to) => answer(['point', tab, to]),
      step: async (tab, direction) => answer(['step', tab, direction]),
    },
    () => tabId,
  );
  return { store, asked, page };
}

test('each click shows the next mention, and after the last the first', async () => {
  const { store, asked } = setUp();
  for (let i = 0; i < 4; i++) await store.showNext('actors:2', ref, 3);
  expect(asked).toEqual([0, 1, 2, 0].map((mention) => ['show', 7, { ...ref, mention }]));
});

test('a place that is gone is said in its row, until one is found or the page changes', async () => {
  const { store, page } = setUp();
  page.found = false;
  await store.show('actors:2', ref);
  expect(store.missing.value).toBe('actors:2');
  page.found = true;
  await store.show('actors:2', ref);
  expect(store.missing.value).toBeNull();
  page.isGone = true;
  await store.show('actors:2', ref);
  expect(store.missing.value).toBe('actors:2');
  store.reset();
  expect(store.missing.value).toBeNull();
});

test('a page without reader takes pointing and stepping silently', async () => {
  const { store, asked, page } = setUp();
  page.isGone = true;
  await store.point(ref);
  await store.step(-1);
  expect(asked).toEqual([
    ['point', 7, ref],
    ['step', 7, -1],
  ]);
});

test('without a tab nobody is asked', async () => {
  const { store, asked } = setUp(null);
  await store.show('actors:2', ref);
  await store.point(null);
  expect(asked).toEqual([]);
});
