/** A window with the constructors of its own document. */
type FrameWindow = Window & typeof globalThis;

/** More frames than these are advertising. */
const MOST_FRAMES = 50;

/**
 * The documents of the frames under a document that are of its own origin, those within others too, in the page's order.
 * A frame of another origin, a sandboxed one and one that `isHidden` are left alone.
 */
export function findFrameDocuments(
  top: Document,
  isHidden: (element: Element) => boolean = () => false,
): Document[] {
  const found: Document[] = [];
  const queue = [top];
  for (let at = 0; at < queue.length && found.length < MOST_FRAMES; at++) {
    for (const frame of queue[at]!.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      const inner = readDocument(frame);
      if (inner === null || isHidden(frame)) continue;
      found.push(inner);
      queue.push(inner);
    }
  }
  return found;
}

/** The document of a frame; `null` where it is of another origin, or has nothing in it yet. */
function readDocument(frame: HTMLIFrameElement): Document | null {
  try {
    const inner = frame.contentDocument;
    return inner?.body && inner.defaultView ? inner : null;
  } catch {
    return null;
  }
}

/**
 * Calls back with every readable frame document there is and every one that loads later (`isNew`), each once, until
 * `signal` aborts.
 */
export function watchFrames(
  top: Document,
  onFrame: (inner: Document, isNew: boolean) => void,
  signal: AbortSignal,
): void {
  const known = new WeakSet<Document>();
  const look = (isNew: boolean) => {
    for (const inner of findFrameDocuments(top)) {
      if (known.has(inner)) continue;
      known.add(inner);
      listen(inner);
      onFrame(inner, isNew);
    }
  };
  // A frame's own load event does not rise, but it is heard on its way down.
  const listen = (inner: Document) =>
    inner.addEventListener('load', () => look(true), { signal, capture: true });
  listen(top);
  look(false);
}

/** The window of a document; `null` for one that is shown nowhere any more. */
export function windowOf(inner: Document): FrameWindow | null {
  return inner.defaultView as FrameWindow | null;
}

/** The document in which the keyboard is: the innermost readable frame that has the focus, else the page itself. */
export function findActiveDocument(top: Document): Document {
  let active = top;
  for (;;) {
    const element = active.activeElement;
    const isFrame = element?.localName === 'iframe' || element?.localName === 'frame';
    const inner = isFrame ? readDocument(element as HTMLIFrameElement) : null;
    if (inner === null) return active;
    active = inner;
  }
}

/** A range's lines in the coordinates of the top window's viewport; what its frames cut off is left out. */
export function boxesOf(range: Range): DOMRect[] {
  let boxes = [...range.getClientRects()];
  let frame = frameOf(range.startContainer.ownerDocument);
  while (frame !== null) {
    const outer = frame.getBoundingClientRect();
    const [left, top] = [outer.left + frame.clientLeft, outer.top + frame.clientTop];
    boxes = boxes
      .map(({ x, y, width, height }) => new DOMRect(left + x, top + y, width, height))
      .filter((box) => box.bottom > outer.top && box.top < outer.bottom);
    frame = frameOf(frame.ownerDocument);
  }
  return boxes;
}

function frameOf(inner: Document | null): HTMLElement | null {
  try {
    return (inner?.defaultView?.frameElement as HTMLElement | null | undefined) ?? null;
  } catch {
    return null;
  }
}
