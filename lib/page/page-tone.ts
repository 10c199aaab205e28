/** Which set of marks a background calls for. */
export type PageTone = 'light' | 'mid' | 'dark';

export interface Colour {
  /** 0–255. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0–1. */
  readonly alpha: number;
}

/** A computed colour as browsers write it, `rgb()`, `rgba()` or `color(srgb …)`; `null` for any other form. */
export function parseColour(written: string): Colour | null {
  const match = /^(rgba?|color)\((?:srgb )?\s*([^)]+)\)$/.exec(written.trim());
  if (!match) return null;
  const scale = match[1] === 'color' ? 255 : 1;
  const parts = match[2]!.split(/[\s,/]+/).filter(Boolean);
  const [red, green, blue] = parts.slice(0, 3).map((part) => Number.parseFloat(part) * scale);
  if (red === undefined || green === undefined || blue === undefined) return null;
  if ([red, green, blue].some(Number.isNaN)) return null;
  const written4 = parts[3];
  const alpha = written4 === undefined ? 1 : Number.parseFloat(written4) / (written4.endsWith('%') ? 100 : 1);
  return { red, green, blue, alpha: Number.isNaN(alpha) ? 1 : alpha };
}

/** Relative luminance after WCAG 2, 0 black – 1 white; alpha is left out. */
export function luminance({ red, green, blue }: Colour): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast of two opaque colours after WCAG 2, 1–21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What stands under a stack of backgrounds, the innermost first; white where all let light through. */
export function blend(layers: readonly Colour[]): Colour {
  let red = 0;
  let green = 0;
  let blue = 0;
  let open = 1;
  for (const layer of [...layers, { red: 255, green: 255, blue: 255, alpha: 1 }]) {
    const share = layer.alpha * open;
    red += layer.red * share;
    green += layer.green * share;
    blue += layer.blue * share;
    open -= share;
    if (open <= 0.001) break;
  }
  return { red, green, blue, alpha: 1 };
}

/** Dark marks from 0.4 up and light ones to 0.12 keep 3:1; between them marks take the text's own colour. */
export function toneOf(background: Colour): PageTone {
  const light = luminance(background);
  return light >= 0.4 ? 'light' : light <= 0.12 ? 'dark' : 'mid';
}

/**
 * The tone under an element, from the computed backgrounds of itself and its ancestors. `color-scheme` and the system's
 * preference say nothing here: most dark pages only paint themselves dark. Behind pictures and gradients the text's own
 * colour tells: light text is taken to stand on a dark ground.
 */
export function readPageTone(element: Element): PageTone {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none' && at !== at.ownerDocument.documentElement)
      return toneAgainst(element);
    const colour = parseColour(style.backgroundColor);
    if (colour !== null && colour.alpha > 0) layers.push(colour);
    if (colour !== null && colour.alpha >= 1) break;
  }
  // An unpainted page with `color-scheme: dark` stands on the browser's dark canvas.
  if (!layers.some(({ alpha }) => alpha >= 1)) {
    const text = parseColour(getComputedStyle(element).color);
    if (text !== null && luminance(text) > 0.6) return 'dark';
  }
  return toneOf(blend(layers));
}

function toneAgainst(element: Element): PageTone {
  const text = parseColour(getComputedStyle(element).color);
  if (text === null) return 'mid';
  const light = luminance(text);
  return light > 0.5 ? 'dark' : light < 0.1 ? 'light' : 'mid';
}
