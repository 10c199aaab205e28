import type { Analysis } from '../analysis/analysis.ts';
import type { BeatVerdict } from '../beat/verdict.ts';
import type { CardMatter } from '../context/card-matter.ts';
import type { Failure } from '../messaging/result.ts';
import type { TabState } from '../messaging/tab-state.ts';

/** A tab as the browser shows it to us; `url` is `null` where it does not. */
export interface PanelTab {
  readonly id: number;
  readonly url: string | null;
  readonly title: string | null;
}

/** What the panel draws: one of these, and for each a sentence and at most one thing to do. */
export type PageView =
  | { readonly status: 'waiting' }
  | { readonly status: 'no-tab' }
  | { readonly status: 'closed' }
  | { readonly status: 'off'; readonly host: string }
  | { readonly status: 'not-on-beat' }
  | { readonly status: 'reading' }
  | { readonly status: 'no-article' }
  | { readonly status: 'failed'; readonly error: Failure }
  | {
      readonly status: 'ready';
      readonly analysis: Analysis;
      readonly matter: CardMatter;
      readonly verdict: BeatVerdict;
      /** The reader asked for this page; the detector had not found it on the beat. */
      readonly asked: boolean;
      /** Of the whole article, in UTF-16 units; longer than `analysis.text` where only its beginning was read. */
      readonly length: number;
    };

/**
 * What is to be said of the tab. A state counts only while the tab is still at the page that it was made of; `tab` is
 * `undefined` before the browser has answered and `null` where there is none.
 */
export function viewPage(
  tab: PanelTab | null | undefined,
  state: TabState | null,
  sitesOff: readonly string[],
): PageView {
  if (tab === undefined) return { status: 'waiting' };
  if (tab === null) return { status: 'no-tab' };
  const host = hostOf(tab.url);
  if (host === null) return { status: 'closed' };
  if (sitesOff.includes(host)) return { status: 'off', host };
  if (state === null || !isSamePage(state.url, tab.url!)) return { status: 'not-on-beat' };
  if (state.status === 'failed' && state.error.name === 'PageClosedToExtensionsError')
    return { status: 'closed' };
  if (state.status !== 'ready') return state;
  const { analysis, matter, asked, length } = state;
  return { status: 'ready', analysis, matter, asked, length, verdict: analysis.beat };
}

/** The host of a page of the web; `null` for the browser's own pages and for files. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

function isSamePage(a: string, b: string): boolean {
  return withoutFragment(a) === withoutFragment(b);
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}
