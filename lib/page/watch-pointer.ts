/** What a pointer can be on; two are the same where their marks are. */
export interface Pointable {
  readonly mark: unknown;
}

export interface PointerEdges<P extends Pointable> {
  /** The mark under a point of the viewport. */
  readonly findAtPoint: (x: number, y: number) => P | null;
  /** Whether the event came from the card. */
  readonly isFromCard: (event: Event) => boolean;
  /** The pointer is on another mark, or on none. At most once a frame. */
  readonly onPoint: (mark: P | null) => void;
  /** The pointer rests on a mark, or a finger tapped it: show its card. */
  readonly onRest: (mark: P) => void;
  /** The pointer has left mark and card for good, or pressed elsewhere. */
  readonly onLeave: () => void;
}

export const DWELL_MS = 150;
/** Time to travel from the mark to its card over what lies between. */
export const TRAVEL_MS = 350;

/**
 * Follows mouse, pen and finger in `inner`, the page or one of its frames, until `signal` aborts; points count in its own
 * viewport. A finger opens by tapping, so that no scroll ever does. What it gives looks again at where a pointer waits
 * beside everything: marks may have come under it.
 */
export function watchPointer<P extends Pointable>(
  inner: Document,
  edges: PointerEdges<P>,
  signal: AbortSignal,
): () => void {
  let last: PointerEvent | null = null;
  let frame = 0;
  let pointed: P | null = null;
  let dwell = 0;
  let travel = 0;
  let pressedWith = '';
  const options = { signal, capture: true, passive: true } as const;

  const point = (mark: P | null) => {
    if (mark?.mark === pointed?.mark) return;
    pointed = mark;
    clearTimeout(dwell);
    edges.onPoint(mark);
    if (mark === null) return;
    clearTimeout(travel);
    travel = 0;
    dwell = window.setTimeout(() => edges.onRest(mark), DWELL_MS);
  };
  const leave = () => {
    point(null);
    if (travel === 0) travel = window.setTimeout(leaveNow, TRAVEL_MS);
  };
  const leaveNow = () => {
    clearTimeout(travel);
    travel = 0;
    edges.onLeave();
  };
  const stay = () => {
    clearTimeout(travel);
    clearTimeout(dwell);
    travel = 0;
  };
  const look = () => {
    frame = 0;
    if (last === null || signal.aborted) return;
    const mark = last.buttons === 0 ? edges.findAtPoint(last.clientX, last.clientY) : null;
    if (mark === null) leave();
    else point(mark);
  };

  inner.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      // The path is gone by the next frame: the card has to be asked for now.
      if (edges.isFromCard(event)) {
        last = null;
        stay();
        return;
      }
      last = event;
      if (frame === 0) frame = requestAnimationFrame(look);
    },
    options,
  );
  inner.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType === 'touch') return;
      last = null;
      leave();
    },
    { signal, passive: true },
  );
  inner.addEventListener(
    'pointerdown',
    (event) => {
      clearTimeout(dwell);
      pressedWith = event.pointerType;
      if (event.pointerType === 'touch' || edges.isFromCard(event)) return;
      if (edges.findAtPoint(event.clientX, event.clientY) === null) leaveNow();
    },
    options,
  );
  inner.addEventListener(
    'click',
    (event) => {
      // Not every browser's click says which pointer it came from.
      if (pressedWith !== 'touch' || edges.isFromCard(event)) return;
      const inLink = (event.target as Element | null)?.closest?.('a[href], button') != null;
      const mark = inLink ? null : edges.findAtPoint(event.clientX, event.clientY);
      if (mark === null) leaveNow();
      else edges.onRest(mark);
    },
    options,
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(dwell);
    clearTimeout(travel);
  });
  return () => {
    if (pointed === null && last !== null && frame === 0) frame = requestAnimationFrame(look);
  };
}
