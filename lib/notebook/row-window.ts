/** The part of a long list that is drawn. */
export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** Browsers stop growing elements at some 17 million pixels (Firefox); below that, rows keep their height. */
const TALLEST = 15_000_000;
/** Rows drawn beyond the visible on either side. */
const SPARE = 8;

/** The rows around what is in view; `scrollTop`, `viewHeight` and `rowHeight` in pixels. */
export function findWindow({
  count,
  scrollTop,
  viewHeight,
  rowHeight,
}: {
  count: number;
  scrollTop: number;
  viewHeight: number;
  rowHeight: number;
}): RowWindow {
  const first = Math.floor(scrollTop / rowHeight) - SPARE;
  const end = Math.ceil((scrollTop + viewHeight) / rowHeight) + SPARE;
  return { first: clamp(first, count), end: clamp(end, count) };
}

/** How tall the whole list is, in pixels; beyond some 180,000 rows the last ones are reached by search alone. */
export function heightOf(count: number, rowHeight: number): number {
  return Math.min(count * rowHeight, TALLEST);
}

/** Where to scroll so that a row is in view; `null` where it is already. */
export function scrollToRow(
  index: number,
  { scrollTop, viewHeight, rowHeight }: { scrollTop: number; viewHeight: number; rowHeight: number },
): number | null {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + viewHeight ? top + rowHeight - viewHeight : null;
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count));
}
