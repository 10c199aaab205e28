/** Long enough for a burst of changes to end, short enough for a live blog's reader. */
const SETTLE_MS = 600;
/** Between two looks at a page that never stops changing. */
const MIN_INTERVAL_MS = 4_000;
const MAX_LOOKS = 60;

export interface ArticleWatch {
  /** Watches a frame's document as well; with `isNew`, its coming is a change. */
  readonly add: (inner: Document, isNew: boolean) => void;
}

/**
 * Calls back some time after something on the page changed, rarely on a page that never rests, until `signal` aborts. The
 * caller finds out whether the text did. Observes the whole body, since apps replace the article's own element; the card's
 * host stands outside it.
 */
export function watchArticle(onSettled: () => void, signal: AbortSignal): ArticleWatch {
  let timer = 0;
  let lastLook = performance.now();
  let looks = 0;
  const look = () => {
    timer = 0;
    lastLook = performance.now();
    looks++;
    if (looks >= MAX_LOOKS) observer.disconnect();
    onSettled();
  };
  const lookSoon = () => {
    if (timer !== 0 || looks >= MAX_LOOKS) return;
    const wait = Math.max(SETTLE_MS, lastLook + MIN_INTERVAL_MS * Math.min(looks, 5) - performance.now());
    timer = window.setTimeout(look, wait);
  };
  const observer = new MutationObserver(lookSoon);
  const observe = (inner: Document) =>
    observer.observe(inner.body ?? inner.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    });
  observe(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    add(inner, isNew) {
      if (signal.aborted || looks >= MAX_LOOKS) return;
      observe(inner);
      if (isNew) lookSoon();
    },
  };
}
