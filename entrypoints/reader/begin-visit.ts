import cardStyles from '../../components/card/card.css?raw';
import tokens from '../../components/ui/tokens.css?raw';
import { t } from '../../lib/browser/i18n.ts';
import { listen } from '../../lib/messaging/listen.ts';
import type { ReaderPage, Sent } from '../../lib/messaging/protocol.ts';
import { NobodyThereError, sendToBackground } from '../../lib/messaging/send.ts';
import { CardHost, Highlights, watchArticle, watchNavigation, watchPointer } from '../../lib/page/index.ts';
import { CardWindow } from './card-window.tsx';
import { sayMark } from './say-mark.ts';
import { Visit } from './visit.ts';

/** A background that is being restarted answers by then; one that was removed never does. */
const RETRY_MS = [300, 1_500, 5_000];

/** As often may a message go unheard in a row before the extension counts as gone. */
const MAX_UNHEARD = 3;

/** Connects a visit to the page, the keyboard and the background; `life` ends it, here or from outside. */
export function beginVisit(life: AbortController): void {
  const { signal } = life;
  const url = location.href;
  let unheard = 0;
  const host = new CardHost(`${tokens}\n${cardStyles}`);
  const card = new CardWindow({
    host,
    t,
    onShow: (ref) => visit.show(ref),
    onClosed: () => visit.closeCard(),
    openPanel: async (ref) => (await sendToBackground('panel/open', { ref })).opened,
  });
  const visit = new Visit(
    {
      document,
      highlights: new Highlights(),
      card,
      analyze,
      sayPointed: (ref) => {
        sendToBackground('finding/pointed', { ref }).then(() => {
          unheard = 0;
        }, endIfGone);
      },
      announce: ({ analysis }, ref) => host.announce(sayMark(analysis, ref, t)),
    },
    signal,
  );
  signal.addEventListener('abort', () => host.remove());

  async function analyze(article: Sent<'article/analyze'>): Promise<ReaderPage | null> {
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        return await sendToBackground('article/analyze', article);
      } catch (error) {
        const waitMs = error instanceof NobodyThereError ? RETRY_MS[attempt] : undefined;
        if (waitMs === undefined) return null;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
    return null;
  }

  /** An extension that was reloaded or removed leaves its old reader behind: it takes its marks and goes. */
  function endIfGone(error: unknown): void {
    if (!(error instanceof NobodyThereError)) return;
    unheard++;
    if (unheard >= MAX_UNHEARD) life.abort();
  }

  watchPointer(
    {
      findAtPoint: (x, y) => visit.findAtPoint(x, y),
      isFromCard: (event) => host.isSource(event),
      onPoint: (placed) => visit.point(placed),
      onRest: (placed) => visit.openCard(placed, { focus: false }),
      onLeave: () => visit.leavePointer(),
    },
    signal,
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || card.shown === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      visit.closeCard();
    },
    { signal, capture: true },
  );
  const onMoved = (event: Event) => {
    if (!host.isSource(event)) visit.follow();
  };
  addEventListener('scroll', onMoved, { signal, capture: true, passive: true });
  addEventListener('resize', onMoved, { signal, passive: true });
  document.addEventListener('fullscreenchange', onMoved, { signal });

  watchNavigation(signal, (isRestored) => {
    if (isRestored) return void visit.read(true);
    sendToBackground('article/left', { url }).catch(() => undefined);
    life.abort();
  });
  watchArticle(() => void visit.read(false), signal);
  listen(
    {
      'reader/step': ({ direction }) => then(() => visit.step(direction)),
      'reader/toggle-card': () => then(() => visit.toggleCard()),
      'reader/show': ({ ref }) => ({ found: visit.show(ref) }),
      'reader/point': ({ ref }) => then(() => visit.showPointed(ref)),
      'reader/density': ({ density }) => then(() => visit.setDensity(density)),
      'reader/again': () => then(() => void visit.read(true)),
      'reader/leave': () => then(() => life.abort()),
    },
    signal,
  );
  void visit.read(true);
}

/** Does it and answers with nothing. */
function then(act: () => void): null {
  act();
  return null;
}
