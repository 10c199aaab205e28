/** In CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardPlace {
  readonly left: number;
  /** Of the card's upper edge. */
  readonly top: number;
  readonly width: number;
  /** The card scrolls inside itself where it has more. */
  readonly maxHeight: number;
  readonly side: 'above' | 'below' | 'beside';
}

interface Sizes {
  /** The wished width and the height that the card has at it. */
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Between the card and what it explains, and between it and the viewport's edge. */
export const CARD_GAP = 8;
export const CARD_MARGIN = 8;
const MIN_HEIGHT = 120;

/**
 * Where the card goes so that it covers no line of the term and leaves no edge of the viewport: below it, above where
 * there is more room, beside it where the term fills the height. It shrinks before it covers.
 */
export function placeCard(term: readonly Box[], { card, viewport }: Sizes): CardPlace {
  const hull = hullOf(term, viewport);
  const width = Math.max(0, Math.min(card.width, viewport.width - 2 * CARD_MARGIN));
  const below = viewport.height - CARD_MARGIN - (hull.bottom + CARD_GAP);
  const above = hull.top - CARD_GAP - CARD_MARGIN;
  const first = term[0] ?? hull;
  const left = clamp(first.left, CARD_MARGIN, viewport.width - CARD_MARGIN - width);
  if (below >= card.height || (below >= above && below >= MIN_HEIGHT)) {
    return {
      left,
      top: hull.bottom + CARD_GAP,
      width,
      maxHeight: Math.min(card.height, below),
      side: 'below',
    };
  }
  if (above >= MIN_HEIGHT) {
    const maxHeight = Math.min(card.height, above);
    return { left, top: hull.top - CARD_GAP - maxHeight, width, maxHeight, side: 'above' };
  }
  return placeBeside(hull, width, { card, viewport });
}

function placeBeside(hull: Box, width: number, { card, viewport }: Sizes): CardPlace {
  const maxHeight = Math.max(0, Math.min(card.height, viewport.height - 2 * CARD_MARGIN));
  const top = clamp(hull.top, CARD_MARGIN, viewport.height - CARD_MARGIN - maxHeight);
  const toRight = viewport.width - CARD_MARGIN - hull.right - CARD_GAP;
  const toLeft = hull.left - CARD_GAP - CARD_MARGIN;
  const fits = Math.max(toRight, toLeft);
  const narrowed = Math.min(width, Math.max(fits, 0));
  const left = toRight >= toLeft ? hull.right + CARD_GAP : hull.left - CARD_GAP - narrowed;
  if (narrowed < width / 2) return placeAtRoomierEnd(hull, width, { card, viewport });
  return { left, top, width: narrowed, maxHeight, side: 'beside' };
}

/** Nowhere to stand without covering or shrinking hard: the larger strip above or below, however low. */
function placeAtRoomierEnd(hull: Box, width: number, { card, viewport }: Sizes): CardPlace {
  const below = Math.max(0, viewport.height - CARD_MARGIN - hull.bottom - CARD_GAP);
  const above = Math.max(0, hull.top - CARD_GAP - CARD_MARGIN);
  const left = clamp(hull.left, CARD_MARGIN, viewport.width - CARD_MARGIN - width);
  const maxHeight = Math.min(card.height, Math.max(below, above));
  return below >= above
    ? { left, top: Math.min(hull.bottom + CARD_GAP, viewport.height), width, maxHeight, side: 'below' }
    : { left, top: hull.top - CARD_GAP - maxHeight, width, maxHeight, side: 'above' };
}

/** Around the term's lines that are in view; the nearest edge where none is. */
function hullOf(term: readonly Box[], viewport: Sizes['viewport']): Box {
  const seen = term.filter(({ top, bottom }) => bottom > 0 && top < viewport.height);
  const boxes = seen.length > 0 ? seen : term.slice(0, 1);
  const hull = {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: clamp(hull.left, 0, viewport.width),
    top: clamp(hull.top, 0, viewport.height),
    right: clamp(hull.right, 0, viewport.width),
    bottom: clamp(hull.bottom, 0, viewport.height),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
