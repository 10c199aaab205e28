/** A selection made by keys or by a finger's handles counts as settled after this pause. */
export const SETTLE_MS = 350;
/** What changes the selection later than this after the reader last did something is the page's own doing. */
const OWN_DOING_MS = 2_000;

/**
 * Calls back when the reader has selected something, once per selection, and when nothing is selected any more, until
 * `signal` aborts. A mouse's selection settles as the button goes up. Selections that a script makes are passed over.
 */
export function watchSelection(onSettled: (isEmpty: boolean) => void, signal: AbortSignal): void {
  let isPressed = false;
  let hasChanged = false;
  let wasEmpty = true;
  let lastAct = Number.NEGATIVE_INFINITY;
  let timer = 0;
  const options = { signal, capture: true, passive: true } as const;

  const settle = () => {
    clearTimeout(timer);
    if (!hasChanged || signal.aborted) return;
    hasChanged = false;
    const selection = document.getSelection();
    const isEmpty = selection === null || selection.isCollapsed;
    if (isEmpty && wasEmpty) return;
    wasEmpty = isEmpty;
    onSettled(isEmpty);
  };
  const act = (event: Event) => {
    if (event.isTrusted) lastAct = performance.now();
  };
  document.addEventListener(
    'selectionchange',
    () => {
      if (performance.now() - lastAct > OWN_DOING_MS) return;
      hasChanged = true;
      clearTimeout(timer);
      if (!isPressed) timer = window.setTimeout(settle, SETTLE_MS);
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      act(event);
      isPressed = event.pointerType !== 'touch';
    },
    options,
  );
  const release = (event: Event) => {
    act(event);
    if (!isPressed) return;
    isPressed = false;
    // The click that ends a selection may also take it away: only afterwards is it settled.
    timer = window.setTimeout(settle, 0);
  };
  addEventListener('pointerup', release, options);
  addEventListener('pointercancel', release, options);
  addEventListener('keydown', act, options);
  addEventListener('touchend', act, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
