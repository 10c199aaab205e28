import { describe, expect, test } from 'vitest';
import type { DetectorData } from '../../lib/browser/detector-data.ts';
import type { Preferences } from '../../lib/browser/preferences.ts';
import { compileKnowledge } from '../../lib/context/analyze-article.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { createGlossary } from '../../lib/pack/glossary.ts';
import { makePack } from '../../test/support/small-pack.ts';
import { type BackgroundEdges, createHandlers, lookAnyway, MAX_TEXT_LENGTH } from './handlers.ts';
import { createTabStates } from './tab-states.ts';

const URL_ = 'https://news.example/story';
const PAGE = { tabId: 7, url: URL_ };
const TEXT = 'The Harbour Plan began in 2012. Ada Quill led it. Quill said 60 percent of it was done.';
const ARTICLE = {
  url: URL_,
  title: 'A plan',
  byline: null,
  published: '2026-01-02',
  lang: 'en',
  text: TEXT,
  isArticle: true,
};

function makeBackground(change: Partial<BackgroundEdges> = {}) {
  const done: string[] = [];
  const session = new Map<string, unknown>();
  let preferences: Preferences = { density: 'all', sitesOff: [] };
  let detector: DetectorData | null = null;
  const edges: BackgroundEdges = {
    glossary: {
      get: async () => compileKnowledge(createGlossary([makePack()], [])),
      forget: () => void done.push('forget'),
    },
    tabStates: createTabStates({
      read: async (key) => session.get(key),
      write: async (key, value) => void session.set(key, structuredClone(value)),
      remove: async (keys) => keys.forEach((key) => void session.delete(key)),
      listKeys: async () => [...session.keys()],
      listTabIds: async () => [7],
      nowMs: Date.now,
    }),
    loadPreferences: async () => preferences,
    savePreferences: async (next) => {
      preferences = { ...preferences, ...next };
      return preferences;
    },
    saveDetectorData: async (data) => {
      detector = data;
    },
    injectReader: async (tabId) => void done.push(`reader into ${tabId}`),
    removeReaderStyles: async (tabId) => void done.push(`styles out of ${tabId}`),
    injectDetector: async (tabId) => void done.push(`detector into ${tabId}`),
    findTab: async () => ({ url: URL_ }),
    listTabsOfHost: async () => [7],
    listTabIds: async () => [7, 8],
    openPanel: async () => true,
    sendToReader: async (tabId, type) => {
      done.push(`${type} to ${tabId}`);
      return null as never;
    },
    uiLanguage: () => 'en',
    ...change,
  };
  const state = () => session.get('tab:7') as TabState | undefined;
  return { handlers: createHandlers(edges), edges, done, state, session, detector: () => detector };
}

const verdict = { onBeat: true, score: 0.9, pack: 'test-beat', evidence: [] };

describe('the background', () => {
  test('puts the reader into a page on the beat', async () => {
    const { handlers, done, state } = makeBackground();
    await handlers['page/on-beat']({ url: URL_, verdict }, PAGE);
    expect(done).toEqual(['reader into 7']);
    expect(state()).toEqual({ status: 'reading', url: URL_, verdict });
  });

  test('judges every open page anew when packs changed, and reads again what the reader asked for', async () => {
    const { handlers, done, session } = makeBackground();
    await handlers['page/on-beat']({ url: URL_, verdict }, PAGE);
    done.length = 0;
    await handlers['packs/changed'](null, { tabId: null, url: null });
    expect(done.sort()).toEqual([
      'detector into 7',
      'detector into 8',
      'forget',
      'reader/leave to 7',
      'styles out of 7',
    ]);
    expect(session.has('tab:7')).toBe(false);
    await handlers['article/analyze']({ ...ARTICLE, text: 'Nothing of the beat.' }, PAGE);
    done.length = 0;
    await handlers['packs/changed'](null, { tabId: null, url: null });
    expect(done.sort()).toEqual(['detector into 8', 'forget', 'reader/again to 7']);
  });

  test('does nothing on a site that is off', async () => {
    const { handlers, edges, done, state } = makeBackground();
    await edges.savePreferences({ sitesOff: ['news.example'] });
    await handlers['page/on-beat']({ url: URL_, verdict }, PAGE);
    expect(done).toEqual([]);
    expect(state()).toBeUndefined();
  });

  test('analyses an article and remembers what the tab shows', async () => {
    const { handlers, state } = makeBackground();
    const page = await handlers['article/analyze'](ARTICLE, PAGE);
    expect(page.analysis.actors.map((actor) => actor.id)).toEqual(['harbour-plan', 'ada-quill']);
    expect(page.matter.entries['harbour-plan']?.name.en).toBe('Harbour Plan');
    expect(page.matter.eventsOf['harbour-plan']).toEqual(['harbour-plan-launched']);
    expect(state()).toMatchObject({ status: 'ready', url: URL_, asked: true });
  });

  test('says so where there is no article', async () => {
    const { handlers, state } = makeBackground();
    await handlers['article/analyze']({ ...ARTICLE, text: '', isArticle: false }, PAGE);
    expect(state()).toEqual({ status: 'no-article', url: URL_ });
  });

  test('reads no more of an endless page than its findings have room for', async () => {
    const { handlers, state } = makeBackground();
    const text = `${TEXT}\n\n${'x'.repeat(MAX_TEXT_LENGTH)} Ada Quill`;
    const { analysis } = await handlers['article/analyze']({ ...ARTICLE, text }, PAGE);
    expect(analysis.text).toHaveLength(MAX_TEXT_LENGTH);
    expect(state()).toMatchObject({ length: text.length });
    expect(analysis.actors.map((actor) => actor.id)).toEqual(['harbour-plan', 'ada-quill']);
    expect(state()).toMatchObject({ status: 'ready' });
  });

  test('a glossary that fails leaves a clear state, and the next page works', async () => {
    let isBroken = true;
    const works = makeBackground().edges.glossary;
    const { handlers, state } = makeBackground({
      glossary: {
        ...works,
        get: () =>
          isBroken ? Promise.reject(new Error('The pack “test-beat” cannot be used')) : works.get(),
      },
    });
    await expect(handlers['article/analyze'](ARTICLE, PAGE)).rejects.toThrow('cannot be used');
    expect(state()).toMatchObject({
      status: 'failed',
      error: { message: 'The pack “test-beat” cannot be used' },
    });
    isBroken = false;
    await handlers['article/analyze'](ARTICLE, PAGE);
    expect(state()).toMatchObject({ status: 'ready' });
  });

  test('switching a site off takes its marks away and tells the detector; on again, it looks anew', async () => {
    const { handlers, done, state, detector } = makeBackground();
    await handlers['article/analyze'](ARTICLE, PAGE);
    await handlers['site/switch']({ tabId: 7, host: 'news.example', off: true }, { tabId: null, url: null });
    expect(done).toEqual(['reader/leave to 7', 'styles out of 7']);
    expect(state()).toBeUndefined();
    expect(detector()?.sitesOff).toEqual(['news.example']);
    await handlers['site/switch']({ tabId: 7, host: 'news.example', off: false }, { tabId: null, url: null });
    expect(done.at(-1)).toBe('detector into 7');
    expect(detector()?.sitesOff).toEqual([]);
  });

  test('opens the panel before it waits for anything', async () => {
    const order: string[] = [];
    const { handlers, session } = makeBackground({
      openPanel: (tabId) => {
        order.push(`open ${tabId}`);
        return Promise.resolve(true);
      },
    });
    const reply = handlers['panel/open']({ ref: { list: 'actors', index: 0 } }, PAGE);
    order.push('returned');
    expect(await reply).toEqual({ opened: true });
    expect(order).toEqual(['open 7', 'returned']);
    expect(session.get('pointed:7')).toMatchObject({ open: true, ref: { list: 'actors', index: 0 } });
  });

  test('a changed glossary is read anew and the page with it', async () => {
    const { handlers, done } = makeBackground();
    await handlers['glossary/changed']({ tabId: 7 }, { tabId: null, url: null });
    expect(done).toEqual(['forget', 'reader/again to 7']);
  });

  test('looking at a page that is closed to extensions says so', async () => {
    const { edges, state } = makeBackground({
      injectReader: () => Promise.reject(new Error('Cannot access')),
    });
    await lookAnyway(edges, 7);
    expect(state()).toMatchObject({ status: 'failed', error: { name: 'PageClosedToExtensionsError' } });
  });

  test('refuses a page’s message that comes from no page', async () => {
    const { handlers } = makeBackground();
    await expect(
      handlers['page/on-beat']({ url: URL_, verdict }, { tabId: null, url: null }),
    ).rejects.toThrow('page');
  });
});
