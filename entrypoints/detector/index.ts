import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeBeat } from '../../lib/beat/judge-beat.ts';
import { findBareApi } from '../../lib/browser/bare.ts';
import type { Sent } from '../../lib/messaging/protocol.ts';
import { findArticlePage, glanceAtArticle } from '../../lib/page/readable-text.ts';
import { watchNavigation } from '../../lib/page/watch-navigation.ts';
import { type Look, lookUntilSettled } from './look-until-settled.ts';
import { pagePace, whenOpened } from './pace.ts';
import { readSettings } from './settings.ts';

/** Less may be a teaser that the article's text replaces. */
const LITTLE_TEXT = 1500;

/**
 * The one script on every page. wxt.config.ts lists it as a content script: WXT's own wrapper for those would send an
 * event and a message into every page.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { sidelightLook?: () => void };
  // Put in a second time, where a site is switched on again or the extension was installed beside an open page.
  if (world.sidelightLook) {
    world.sidelightLook();
    return;
  }
  const life = new AbortController();
  let visit = new AbortController();
  let lastText = '';
  const begin = () => {
    visit.abort();
    visit = new AbortController();
    if (findBareApi() === null) life.abort();
    else void lookUntilSettled((isLast) => look(isLast, visit.signal), pagePace, visit.signal);
  };
  const look = async (isLast: boolean, signal: AbortSignal): Promise<Look> => {
    const article = findArticlePage(document);
    if (article === null) return 'nothing';
    const settings = await readSettings(location.hostname);
    if (settings === null || signal.aborted) return 'settled';
    const glance = glanceAtArticle(article);
    if (glance.text === lastText && !isLast) return 'stale';
    lastText = glance.text;
    const verdict = judgeBeat(glance, settings.lexicons);
    if (verdict.onBeat) tell({ url: location.href, verdict });
    return verdict.onBeat || glance.text.length >= LITTLE_TEXT ? 'settled' : 'little';
  };
  void whenOpened(life.signal).then(() => {
    const beginAfresh = () => {
      lastText = '';
      begin();
    };
    world.sidelightLook = beginAfresh;
    watchNavigation(life.signal, (isRestored) => (isRestored ? beginAfresh() : begin()));
    begin();
  });
});

function tell(data: Sent<'page/on-beat'>): void {
  // Fails where the extension was reloaded meanwhile or its background is just being replaced. The page's next
  // navigation tells again, and a reader who wants it now has the toolbar button.
  findBareApi()
    ?.runtime.sendMessage({ type: 'page/on-beat', data })
    .catch(() => {});
}
