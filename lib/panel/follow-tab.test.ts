import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { type FollowEdges, followTab } from './follow-tab.ts';
import { createPageStore } from './page-store.ts';
import type { PanelTab } from './page-view.ts';

const tabAt = (id: number, url: string): PanelTab => ({ id, url, title: null });
const reading = (url: string) => ({ status: 'reading', url, verdict: null });

/** A browser with session storage whose answers can be held back. */
function createBrowser(session: Record<string, unknown>) {
  let onTab = (_: PanelTab | null) => {};
  let onSession = (_key: string, _value: unknown) => {};
  const held: (() => void)[] = [];
  const browser = {
    holding: false,
    active: tabAt(1, 'https://a.example/') as PanelTab | null,
    go: (tab: PanelTab | null) => onTab(tab),
    write(key: string, value: unknown) {
      session[key] = value;
      onSession(key, value);
    },
    release: () => held.splice(0).forEach((run) => void run()),
  };
  const edges: FollowEdges = {
    findActiveTab: async () => browser.active,
    findTab: async (id) => (browser.active?.id === id ? browser.active : null),
    watchActiveTab: (run) => {
      onTab = run;
    },
    watchSession: (run) => {
      onSession = run;
    },
    readSession: async (key) => {
      const value = session[key];
      if (browser.holding) await new Promise<void>((resolve) => held.push(resolve));
      return value;
    },
    tabKey: (id) => `tab:${id}`,
    pointedKey: (id) => `pointed:${id}`,
  };
  return { browser, edges };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

function follow(session: Record<string, unknown>, pinned: number | null = null) {
  const { browser, edges } = createBrowser(session);
  const page = createPageStore(signal([]));
  const look = followTab(page, { edges, pinned, signal: new AbortController().signal });
  return { browser, page, look };
}

test('reads what is known of the active tab, then hears its news and no other tab’s', async () => {
  const { browser, page, look } = follow({ 'tab:1': reading('https://a.example/') });
  expect(page.view.value.status).toBe('waiting');
  await look();
  expect(page.view.value.status).toBe('reading');
  browser.write('tab:2', { status: 'no-article', url: 'https://a.example/' });
  expect(page.view.value.status).toBe('reading');
  browser.write('tab:1', { status: 'no-article', url: 'https://a.example/' });
  expect(page.view.value.status).toBe('no-article');
  browser.write('tab:1', undefined);
  expect(page.view.value.status).toBe('not-on-beat');
});

test('a slow answer about the last tab does not overwrite the next', async () => {
  const { browser, page, look } = follow({ 'tab:1': reading('https://a.example/') });
  browser.holding = true;
  const slow = look();
  await settle();
  browser.holding = false;
  browser.go(tabAt(2, 'https://b.example/'));
  await settle();
  browser.release();
  await slow;
  expect(page.tab.value?.id).toBe(2);
  expect(page.view.value.status).toBe('not-on-beat');
});

test('news that come while the first answer is on its way win', async () => {
  const { browser, page, look } = follow({ 'tab:1': reading('https://a.example/') });
  browser.holding = true;
  const slow = look();
  await settle();
  browser.write('tab:1', { status: 'no-article', url: 'https://a.example/' });
  browser.release();
  await slow;
  expect(page.view.value.status).toBe('no-article');
});

test('pinned to a tab, it stays there and says when the tab is closed', async () => {
  const { browser, page, look } = follow({ 'tab:1': reading('https://a.example/') }, 1);
  await look();
  browser.go(tabAt(2, 'https://b.example/'));
  expect(page.tab.value?.id).toBe(1);
  browser.active = null;
  await look();
  expect(page.view.value.status).toBe('no-tab');
});
