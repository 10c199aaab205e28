import { describe, expect, test } from 'vitest';
import type { TabState } from '../messaging/tab-state.ts';
import { hostOf, type PanelTab, viewPage } from './page-view.ts';
import { SAMPLE_ANALYSIS, SAMPLE_MATTER } from './sample-article.cases.ts';

const url = 'https://news.example/a';
const tab = (to: string | null = url): PanelTab => ({ id: 1, url: to, title: null });
const reading: TabState = { status: 'reading', url, verdict: null };
const ready: TabState = {
  status: 'ready',
  url,
  analysis: SAMPLE_ANALYSIS,
  matter: SAMPLE_MATTER,
  asked: true,
  length: SAMPLE_ANALYSIS.text.length,
};
const failed = (name: string): TabState => ({ status: 'failed', url, error: { name, message: 'It broke.' } });

describe('viewPage', () => {
  test.each([
    ['before the browser answered', undefined, null, 'waiting'],
    ['a closed tab', null, null, 'no-tab'],
    ['a page of the browser', tab('chrome://settings'), null, 'closed'],
    ['a page whose address is not shown', tab(null), null, 'closed'],
    ['a file', tab('file:///tmp/a.html'), null, 'closed'],
    ['a page that nothing is known of', tab(), null, 'not-on-beat'],
    ['a page being read', tab(), reading, 'reading'],
    ['the same page at another fragment', tab(`${url}#notes`), reading, 'reading'],
    ['a state of the page before', tab('https://news.example/b'), reading, 'not-on-beat'],
    ['a state of the page with another query', tab(`${url}?p=2`), reading, 'not-on-beat'],
    ['a page without an article', tab(), { status: 'no-article', url } as const, 'no-article'],
    ['a failure', tab(), failed('RangeError'), 'failed'],
    ['a page that lets no extension in', tab(), failed('PageClosedToExtensionsError'), 'closed'],
    ['an article', tab(), ready, 'ready'],
  ])('%s', (_, at, state, status) => {
    expect(viewPage(at, state, []).status).toBe(status);
  });

  test('a site that is off is off whatever is known of the page, and by its host alone', () => {
    expect(viewPage(tab(), ready, ['news.example'])).toEqual({ status: 'off', host: 'news.example' });
    expect(viewPage(tab(), ready, ['example']).status).toBe('ready');
  });

  test('tells whether the reader asked', () => {
    expect(viewPage(tab(), ready, [])).toMatchObject({ asked: true, verdict: SAMPLE_ANALYSIS.beat });
  });
});

test('only pages of the web have a host', () => {
  expect(hostOf('https://sub.news.example:8080/x')).toBe('sub.news.example');
  expect(hostOf('about:blank')).toBeNull();
  expect(hostOf('not a url')).toBeNull();
});
