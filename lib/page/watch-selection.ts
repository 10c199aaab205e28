import { rangesWithin } from './selection-span.ts';

/** A selection made by keys or by a finger's handles counts as settled after this pause. */
export const SETTLE_MS = 350;
/** What changes the selection later than this after the reader last did something is the page's own doing. */
const OWN_DOING_MS = 2_000;

/**
 * Calls back when the reader has selected something in `inner`, the page or one of its frames, once per selection, and
 * when nothing is selected any more, until `signal` aborts. A mouse's selection settles as the button goes up, also where
 * the page keeps `selectionchange` to itself. Selections that a script makes are passed over.
 */
export function watchSelection(
  inner: Document,
  onSettled: (isEmpty: boolean) => void,
  signal: AbortSignal,
): void {
  let isPressed = false;
  let hasChanged = false;
  let wasEmpty = true;
  let lastAct = Number.NEGATIVE_INFINITY;
  let timer = 0;
  let before = endsOf(inner);
  const options = { signal, capture: true, passive: true } as const;

  const settle = () => {
    clearTimeout(timer);
    if (!hasChanged || signal.aborted) return;
    hasChanged = false;
    before = endsOf(inner);
    const isEmpty = before.length === 0;
    if (isEmpty && wasEmpty) return;
    wasEmpty = isEmpty;
    onSettled(isEmpty);
  };
  const settleSoon = (waitMs: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(settle, waitMs);
  };
  const act = (event: Event) => {
    if (event.isTrusted) lastAct = performance.now();
  };
  const change = () => {
    if (performance.now() - lastAct > OWN_DOING_MS) return;
    hasChanged = true;
    if (isPressed) clearTimeout(timer);
    else settleSoon(SETTLE_MS);
  };
  const press = (event: PointerEvent) => {
    act(event);
    isPressed = event.pointerType !== 'touch';
  };
  const release = (event: Event) => {
    act(event);
    if (!isPressed) return;
    isPressed = false;
    const ends = endsOf(inner);
    hasChanged ||= ends.length !== before.length || ends.some((end, at) => end !== before[at]);
    // The click that ends a selection may also take it away: only afterwards is it settled.
    settleSoon(0);
  };
  // The window hears first: what a page stops on its way down to an element has passed here already.
  const view = inner.defaultView ?? window;
  view.addEventListener('selectionchange', change, { signal, capture: true });
  view.addEventListener('pointerdown', press, options);
  view.addEventListener('pointerup', release, options);
  view.addEventListener('pointercancel', release, options);
  view.addEventListener('keydown', act, options);
  view.addEventListener('touchend', act, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Where what is selected begins and ends; empty where nothing is. Chromium calls a selection in a shadow root collapsed. */
function endsOf(inner: Document): readonly unknown[] {
  return rangesWithin(inner).flatMap((range) => [
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  ]);
}
