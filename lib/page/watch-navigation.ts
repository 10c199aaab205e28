/** The little of the Navigation API that is used; TypeScript's DOM library does not have it everywhere. */
interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/** A click's single-page navigation has happened by then; only where there is no Navigation API. */
const AFTER_CLICK_MS = 400;

/**
 * Calls back when the page's address, its fragment aside, has become another one, and when the page comes back from
 * the back/forward cache (`isRestored`); until `signal` aborts. The page may not have drawn its new content yet.
 */
export function watchNavigation(signal: AbortSignal, onChange: (isRestored: boolean) => void): void {
  let known = addressOf(location.href);
  const compare = () => {
    const now = addressOf(location.href);
    if (signal.aborted || now === known) return;
    known = now;
    onChange(false);
  };
  const { navigation } = globalThis as { navigation?: NavigationLike };
  if (navigation?.currentEntry !== undefined) {
    navigation.addEventListener('currententrychange', compare, { signal });
  } else {
    // `pushState` fires no event that an isolated world could hear; a click is what mostly leads to it.
    addEventListener('popstate', compare, { signal });
    const compareSoon = () => setTimeout(compare, AFTER_CLICK_MS);
    addEventListener('click', compareSoon, { signal, capture: true, passive: true });
  }
  addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      known = addressOf(location.href);
      onChange(true);
    },
    { signal },
  );
}

function addressOf(href: string): string {
  const hash = href.indexOf('#');
  return hash === -1 ? href : href.slice(0, hash);
}
