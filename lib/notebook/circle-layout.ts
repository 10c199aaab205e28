/** A place in the picture; `side` says on which side of it a label has room. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: 'start' | 'end' | 'middle';
}

/** Places on an ellipse, clockwise from the top, the first in its centre where `hasCentre`. Always the same for the same input. */
export function placeOnCircle(
  count: number,
  { width, height, hasCentre }: { width: number; height: number; hasCentre: boolean },
): Place[] {
  const around = hasCentre ? count - 1 : count;
  // Two stand side by side: names have room there.
  const start = around > 2 ? Math.PI / 2 : 0;
  const centre: Place = { x: width / 2, y: height / 2, side: 'middle' };
  const ring = Array.from({ length: Math.max(0, around) }, (_, index): Place => {
    const angle = (index / around) * 2 * Math.PI - start;
    const across = Math.cos(angle);
    return {
      x: round(width / 2 + (across * width) / 2),
      y: round(height / 2 + (Math.sin(angle) * height) / 2),
      side: Math.abs(across) < 0.2 ? 'middle' : across > 0 ? 'start' : 'end',
    };
  });
  return hasCentre && count > 0 ? [centre, ...ring] : ring;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
