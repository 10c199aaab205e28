import type { DetectorData } from '../../lib/browser/detector-data.ts';
import type { Preferences } from '../../lib/browser/preferences.ts';
import { analyzeArticle } from '../../lib/context/analyze-article.ts';
import { gatherCardMatter } from '../../lib/context/gather-card-matter.ts';
import type { Handlers, Sender } from '../../lib/messaging/listen.ts';
import type {
  NoteFormToBackground,
  NotesToBackground,
  Reply,
  Sent,
  SyncToBackground,
  ToBackground,
  ToReader,
} from '../../lib/messaging/protocol.ts';
import { describeFailure } from '../../lib/messaging/result.ts';
import { pageAddress } from '../../lib/messaging/tab-state.ts';
import { parseLanguage } from '../../lib/text/language.ts';
import type { GlossarySource } from './glossary-source.ts';
import type { TabStates } from './tab-states.ts';

/** The outside world of the handlers; faked in their tests. */
export interface BackgroundEdges {
  readonly glossary: GlossarySource;
  readonly tabStates: TabStates;
  readonly loadPreferences: () => Promise<Preferences>;
  readonly savePreferences: (change: Partial<Preferences>) => Promise<Preferences>;
  readonly saveDetectorData: (data: DetectorData) => Promise<void>;
  readonly injectReader: (tabId: number) => Promise<void>;
  readonly removeReaderStyles: (tabId: number) => Promise<void>;
  readonly injectDetector: (tabId: number) => Promise<void>;
  readonly findTab: (tabId: number) => Promise<{ url: string | null } | null>;
  readonly listTabsOfHost: (host: string) => Promise<number[]>;
  /** All open tabs. */
  readonly listTabIds: () => Promise<number[]>;
  readonly openPanel: (tabId: number) => Promise<boolean>;
  readonly sendToReader: <T extends keyof ToReader>(
    tabId: number,
    type: T,
    data: Sent<T>,
  ) => Promise<Reply<T>>;
  readonly uiLanguage: () => 'en' | 'es';
}

/**
 * What is read of one page, in UTF-16 units: some 65,000 words, more than any article has. The findings of much more
 * would not fit into session storage, whose 10 MB all tabs share and where Chromium counts every small object dear.
 */
export const MAX_TEXT_LENGTH = 400_000;

/** A page on which the browser lets no extension work: its own pages, its store. */
export class PageClosedToExtensionsError extends Error {
  override readonly name = 'PageClosedToExtensionsError';
}

/** Messages about pages and the glossary: all but those about notes and sync. */
type PageMessage = Exclude<
  keyof ToBackground,
  keyof NotesToBackground | keyof NoteFormToBackground | keyof SyncToBackground
>;

/** What the background does for every message about pages and the glossary. */
export function createHandlers(edges: BackgroundEdges): Handlers<PageMessage> {
  return {
    'page/on-beat': async ({ url, verdict }, sender) => {
      const tabId = tabOf(sender);
      const { sitesOff } = await edges.loadPreferences();
      if (sitesOff.includes(hostOf(url))) return null;
      await edges.tabStates.set(tabId, { status: 'reading', url, verdict });
      await edges.injectReader(tabId);
      return null;
    },

    'article/analyze': async ({ isArticle, lang, ...article }, sender) => {
      const tabId = tabOf(sender);
      const url = article.url ?? sender.url ?? '';
      try {
        const knowledge = await edges.glossary.get();
        const text = article.text.slice(0, MAX_TEXT_LENGTH);
        const analysis = analyzeArticle(
          { ...article, text, lang: parseLanguage(lang), isArticle },
          knowledge,
        );
        const matter = gatherCardMatter(analysis, knowledge.glossary);
        const asked = !analysis.beat.onBeat;
        await edges.tabStates.set(
          tabId,
          article.text === ''
            ? { status: 'no-article', url }
            : { status: 'ready', url, analysis, matter, asked, length: article.text.length },
        );
        const { density } = await edges.loadPreferences();
        return { analysis, matter, density, uiLanguage: edges.uiLanguage() };
      } catch (error) {
        await edges.tabStates.set(tabId, { status: 'failed', url, error: describeFailure(error) });
        throw error;
      }
    },

    'article/left': async ({ url }, sender) => {
      await edges.tabStates.forget(tabOf(sender), url);
      return null;
    },

    'finding/pointed': async ({ ref }, sender) => {
      await edges.tabStates.point(tabOf(sender), { ref, open: false });
      return null;
    },

    // Before any await: the browsers open a panel only while the click is being handled.
    'panel/open': ({ ref }, sender) => {
      const tabId = tabOf(sender);
      const opening = edges.openPanel(tabId);
      return edges.tabStates.point(tabId, { ref, open: true }).then(async () => ({ opened: await opening }));
    },

    'tab/look-anyway': async ({ tabId }) => lookAnyway(edges, tabId),

    'site/switch': async ({ host, off }) => {
      const { sitesOff } = await edges.loadPreferences();
      const others = sitesOff.filter((site) => site !== host);
      await edges.savePreferences({ sitesOff: off ? [...others, host] : others });
      await layOutDetectorData(edges);
      const tabIds = await edges.listTabsOfHost(host);
      await Promise.all(
        tabIds.map((tabId) => (off ? leaveTab(edges, tabId) : edges.injectDetector(tabId).catch(ignore))),
      );
      return null;
    },

    'glossary/changed': ({ tabId }) => glossaryChanged(edges, tabId),

    'packs/changed': async () => {
      edges.glossary.forget();
      await layOutDetectorData(edges);
      await Promise.all((await edges.listTabIds()).map((tabId) => judgeAnew(edges, tabId)));
      return null;
    },
  };
}

/** The glossary or its settings changed: this tab's page, or every page (`null`), is read anew. */
export async function glossaryChanged(edges: BackgroundEdges, tabId: number | null): Promise<null> {
  edges.glossary.forget();
  await layOutDetectorData(edges);
  const tabIds = tabId === null ? await edges.tabStates.listTabIds() : [tabId];
  await Promise.all(tabIds.map((id) => edges.sendToReader(id, 'reader/again', null).catch(ignore)));
  return null;
}

/** Reads the page in this tab, whatever the detector said of it. */
export async function lookAnyway(
  edges: Pick<BackgroundEdges, 'findTab' | 'tabStates' | 'injectReader'>,
  tabId: number,
): Promise<null> {
  const url = (await edges.findTab(tabId))?.url ?? '';
  await edges.tabStates.set(tabId, { status: 'reading', url, verdict: null });
  try {
    await edges.injectReader(tabId);
  } catch (cause) {
    const error = new PageClosedToExtensionsError('The browser lets no extension work on this page.', {
      cause,
    });
    await edges.tabStates.set(tabId, { status: 'failed', url, error: describeFailure(error) });
  }
  return null;
}

/** Gives the detector the enabled packs' lexicons and the sites that are off. */
export async function layOutDetectorData(edges: BackgroundEdges): Promise<void> {
  const [{ lexicons }, { sitesOff }] = await Promise.all([edges.glossary.get(), edges.loadPreferences()]);
  await edges.saveDetectorData({ lexicons, sitesOff });
}

/** A page that the reader asked for is read again; of every other the detector says whether it is on a beat now. */
async function judgeAnew(edges: BackgroundEdges, tabId: number): Promise<void> {
  const state = await edges.tabStates.get(tabId);
  if (state?.status === 'ready' && state.asked) {
    await edges.sendToReader(tabId, 'reader/again', null).catch(ignore);
    return;
  }
  if (state !== null) await leaveTab(edges, tabId);
  await edges.injectDetector(tabId).catch(ignore);
}

async function leaveTab(edges: BackgroundEdges, tabId: number): Promise<void> {
  await edges.sendToReader(tabId, 'reader/leave', null).catch(ignore);
  await edges.removeReaderStyles(tabId);
  const state = await edges.tabStates.get(tabId);
  if (state) await edges.tabStates.forget(tabId, state.url);
}

function tabOf(sender: Sender): number {
  if (sender.tabId === null) throw new Error('This message must come from a page.');
  return sender.tabId;
}

function hostOf(url: string): string {
  return URL.canParse(pageAddress(url)) ? new URL(url).hostname : '';
}

/** For pages that left in between: there is nothing to do there any more. */
function ignore(): void {}
