import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, CARD_MARGIN, placeCard } from './place-card.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 340, height: 300 };
const line = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeCard', () => {
  test.each([
    ['below where there is room', [line(100, 100)], { side: 'below', left: 100, top: 128, maxHeight: 300 }],
    ['above where below there is less room', [line(100, 700)], { side: 'above', left: 100, top: 392 }],
    ['held at the right edge', [line(900, 100)], { side: 'below', left: 652 }],
    ['held at the left edge', [line(-50, 100)], { side: 'below', left: 8 }],
    [
      'under the last line of a wrapped term',
      [line(900, 100), line(0, 120)],
      { side: 'below', top: 148, left: 652 },
    ],
    ['above the first line of a wrapped term', [line(900, 690), line(0, 710)], { side: 'above', top: 382 }],
    [
      'beside a term as tall as the window',
      [line(100, 10, 200, 780)],
      { side: 'beside', left: 308, width: 340 },
    ],
    ['lines out of view do not count', [line(100, -300), line(100, 60)], { side: 'below', top: 88 }],
  ])('%s', (_, term, place) => expect(placeCard(term, { card, viewport })).toMatchObject(place));

  test('shrinks rather than cover, in a low window', () => {
    const place = placeCard([line(100, 150)], { card, viewport: { width: 1000, height: 320 } });
    expect(place).toMatchObject({ side: 'below', top: 178, maxHeight: 134 });
  });

  test('no term at all still gives a place within the viewport', () => {
    expect(placeCard([], { card, viewport })).toMatchObject({ left: CARD_MARGIN });
  });

  const number = (min: number, max: number) => fc.integer({ min, max });
  const setting = fc.record({
    viewport: fc.record({ width: number(200, 3000), height: number(150, 2000) }),
    card: fc.record({ width: fc.constant(340), height: number(40, 480) }),
    term: fc.array(
      fc
        .tuple(number(0, 2900), number(0, 1950), number(1, 400), number(8, 40))
        .map(([l, t, w, h]) => line(l, t, w, h)),
      { minLength: 1, maxLength: 3 },
    ),
  });

  test('never leaves the viewport and never covers a line in view', () => {
    fc.assert(
      fc.property(setting, ({ viewport, card, term }) => {
        const inView = term.filter((box) => box.top < viewport.height && box.left < viewport.width);
        fc.pre(inView.length === term.length);
        const { left, top, width, maxHeight } = placeCard(term, { card, viewport });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(viewport.width);
        expect(top + maxHeight).toBeLessThanOrEqual(viewport.height);
        for (const box of term) {
          const apart =
            maxHeight === 0 ||
            width === 0 ||
            left >= box.right ||
            left + width <= box.left ||
            top >= box.bottom ||
            top + maxHeight <= box.top;
          expect(apart).toBe(true);
        }
      }),
    );
  });
});
