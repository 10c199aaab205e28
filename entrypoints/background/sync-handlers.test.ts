import { expect, test } from 'vitest';
import { SYNC_OFF } from '../../lib/sync/sync-state.ts';
import { createSyncHandlers } from './sync-handlers.ts';

const PAGE = { tabId: null, url: null };

test('sync that is not set up says so', async () => {
  const handlers = createSyncHandlers();
  expect(handlers['sync/state'](null, PAGE)).toEqual(SYNC_OFF);
  expect(() => handlers['sync/now'](null, PAGE)).toThrow(/not set up/);
});

test('a web page is told nothing', () => {
  const handlers = createSyncHandlers();
  const script = { tabId: 3, url: 'https://news.example/' };
  for (const handle of Object.values(handlers)) {
    expect(() => (handle as (data: unknown, sender: unknown) => unknown)(null, script)).toThrow(/own pages/);
  }
});
