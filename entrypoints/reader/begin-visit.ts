import cardStyles from '../../components/card/card.css?inline';
import listingStyles from '../../components/listing/listing.css?inline';
import noteStyles from '../../components/notes/note-bar.css?inline';
import seriesStyles from '../../components/series/series.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import { t } from '../../lib/browser/i18n.ts';
import { listenInPage } from '../../lib/messaging/listen-in-page.ts';
import type { ReaderPage, Sent } from '../../lib/messaging/protocol.ts';
import { NobodyThereError, sendToBackground } from '../../lib/messaging/send.ts';
import {
  CardHost,
  Highlights,
  NoteHighlights,
  type PlacedMark,
  readPageTone,
  watchArticle,
  watchFrames,
  watchNavigation,
  watchPointer,
  watchSelection,
} from '../../lib/page/index.ts';
import frameStyles from '../../public/reader-notes.css?raw';
import { beginNotes } from './begin-notes.ts';
import { CardWindow } from './card-window.tsx';
import type { StandingNote } from './page-notes.ts';
import { sayMark } from './say-mark.ts';
import { Visit } from './visit.ts';

/** A background that is being restarted answers by then; one that was removed never does. */
const RETRY_MS = [300, 1_500, 5_000];

/** The registry of highlights tells nobody when a page clears it. */
const RESTORE_MS = 2_000;

/** As often may a message go unheard in a row before the extension counts as gone. */
const MAX_UNHEARD = 3;

/** Connects a visit to the page, the keyboard and the background; `life` ends it, here or from outside. */
export function beginVisit(life: AbortController): void {
  const { signal } = life;
  const url = location.href;
  let unheard = 0;
  const highlights = new Highlights(frameStyles);
  const noteHighlights = new NoteHighlights(frameStyles);
  const host = new CardHost([tokens, cardStyles, seriesStyles, listingStyles, noteStyles].join('\n'));
  const card = new CardWindow({
    host,
    t,
    onShow: (ref) => visit.show(ref),
    onClosed: () => visit.closeCard(),
    openPanel: async (ref) => (await sendToBackground('panel/open', { ref })).opened,
    onNote: (span) => notes.noteSpan(span),
    findNote: (range) => notes.findOver(range),
    onEditNote: (standing) => notes.edit(standing),
  });
  const visit = new Visit(
    {
      document,
      highlights,
      card,
      analyze,
      sayPointed: (ref) => {
        sendToBackground('finding/pointed', { ref }).then(() => {
          unheard = 0;
        }, endIfGone);
      },
      announce: ({ analysis }, ref) => host.announce(sayMark(analysis, ref, t)),
      onArticle: (article) =>
        notes.adopt(article, readPageTone(article.root ?? document.body ?? document.documentElement)),
      onPlaced: () => lookAgain(),
    },
    signal,
  );
  const notes = beginNotes(
    {
      host,
      highlights: noteHighlights,
      clearHost: () => visit.closeCard(),
      flash: (range) => visit.flash(range),
    },
    signal,
  );
  const restoring = setInterval(() => {
    highlights.restore();
    noteHighlights.restore();
  }, RESTORE_MS);
  signal.addEventListener('abort', () => {
    clearInterval(restoring);
    host.remove();
  });

  /** What the pointer aims at: the shorter where a noted passage and a finding overlap. Frames have notes alone. */
  function findAtPoint(inner: Document, x: number, y: number) {
    const placed = inner === document ? visit.findAtPoint(x, y) : null;
    const standing = notes.findAtPoint(inner, x, y);
    if (standing === null) return placed;
    const length = standing.range.toString().length;
    const isInner = placed !== null && placed.mark.end - placed.mark.start < length;
    return isInner ? placed : { ...standing, mark: standing.note };
  }

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

  const onMoved = (event: Event) => {
    if (host.isSource(event)) return;
    visit.follow();
    notes.follow();
  };

  /** Hears what the reader does in the page or in one of its frames; what it gives looks again under a resting pointer. */
  function hear(inner: Document): () => void {
    const lookUnderPointer = watchPointer<PlacedMark | (StandingNote & { mark: unknown })>(
      inner,
      {
        findAtPoint: (x, y) => findAtPoint(inner, x, y),
        isFromCard: (event) => host.isSource(event),
        onPoint: (found) => visit.point(found !== null && 'note' in found ? null : found),
        onRest: (found) => {
          if (notes.isBusy) return;
          if ('note' in found) return notes.showCard(found);
          notes.close();
          visit.openCard(found, { focus: false });
        },
        onLeave: () => {
          // Out of a frame, into the card: for the frame's pointer that is nowhere.
          if (host.isHovered) return;
          notes.leavePointer();
          visit.leavePointer();
        },
      },
      signal,
    );
    watchSelection(inner, (isEmpty) => notes.selectionSettled(isEmpty), signal);
    const view = inner.defaultView ?? window;
    view.addEventListener(
      'pointerdown',
      (event) => {
        if (notes.isBusy && !host.isSource(event)) notes.close();
      },
      { signal, capture: true, passive: true },
    );
    view.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !host.isOpen) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        notes.close();
        visit.closeCard();
      },
      { signal, capture: true },
    );
    view.addEventListener('scroll', onMoved, { signal, capture: true, passive: true });
    view.addEventListener('resize', onMoved, { signal, passive: true });
    return lookUnderPointer;
  }

  const watch = watchArticle(() => void visit.read(false), signal);
  const lookAgain = hear(document);
  watchFrames(
    document,
    (inner, isNew) => {
      hear(inner);
      watch.add(inner, isNew);
    },
    signal,
  );
  document.addEventListener('fullscreenchange', onMoved, { signal });

  watchNavigation(signal, (isRestored) => {
    if (isRestored) return void visit.read(true);
    sendToBackground('article/left', { url }).catch(() => undefined);
    life.abort();
  });
  listenInPage(
    {
      'reader/step': ({ direction }) => then(() => visit.step(direction)),
      'reader/toggle-card': () =>
        then(() => {
          notes.close();
          visit.toggleCard();
        }),
      'reader/note-selection': async () => {
        await notes.noteSelection();
        return null;
      },
      'reader/show-note': ({ id }) => ({ found: notes.show(id) }),
      'reader/reattach-note': async ({ id }) => ({ attached: await notes.reattach(id) }),
      'reader/notes-changed': async () => {
        await notes.reload();
        return null;
      },
      'reader/note-form': (news) => notes.hear(news),
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
