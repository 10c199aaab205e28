import { boxesOf } from './frames.ts';

/** Whether the range's first line stands within the viewport. */
export function isInView(range: Range): boolean {
  const box = firstBox(range);
  return box !== null && box.bottom > 0 && box.top < innerHeight;
}

/** Scrolls the range's first line to the middle where it is out of view, at once: motion is the page's to choose. */
export function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  if (element === null) return;
  const at = firstBox(range);
  if (at !== null && at.top > innerHeight * 0.1 && at.bottom < innerHeight * 0.85) return;
  // Nested scrollers first, then the line itself: a paragraph can be taller than the window.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = firstBox(range);
  if (box === null || (box.top >= 0 && box.bottom <= innerHeight)) return;
  scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}

function firstBox(range: Range): DOMRect | null {
  return boxesOf(range)[0] ?? null;
}
