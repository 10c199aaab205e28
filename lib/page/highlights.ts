import { MARK_STYLES, type Mark } from './choose-marks.ts';
import { OwnHighlights } from './own-highlights.ts';
import type { PageTone } from './page-tone.ts';

/** A mark that stands in the page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly range: Range;
}

const GROUPS = ['sidelight-actor', 'sidelight-statistic', 'sidelight-term'];
const FOCUS = 'sidelight-focus';
const TONES: readonly PageTone[] = ['light', 'mid', 'dark'];

/** Paints through the CSS Custom Highlight API, which changes nothing in the page's DOM. */
export class Highlights {
  readonly #own: OwnHighlights;

  /** `frameCss` are the rules of `reader-notes.css`, for frames. */
  constructor(frameCss = '') {
    this.#own = new OwnHighlights(frameCss);
  }

  /** Replaces all marks. Group names hold every mark of the group, style names carry the looks of `reader.css`. */
  paint(placed: readonly PlacedMark[], tone: PageTone): void {
    const ranges = new Map<string, Range[]>();
    for (const { mark, range } of placed) {
      add(ranges, `${mark.style}-${tone}`, range);
      if (mark.group !== null && !mark.style.endsWith('-on-record')) add(ranges, mark.group, range);
    }
    for (const name of [...GROUPS, ...styleNames()]) this.#own.set(name, ranges.get(name) ?? []);
  }

  /** Shows where the reader is: pointer, keyboard or panel row. */
  focus(ranges: readonly Range[], tone: PageTone): void {
    this.clearFocus();
    this.#own.set(FOCUS, ranges);
    this.#own.set(`${FOCUS}-${tone}`, ranges, 10);
  }

  clearFocus(): void {
    for (const name of [FOCUS, ...TONES.map((tone) => `${FOCUS}-${tone}`)]) this.#own.delete(name);
  }

  /** Puts back what the page took away. */
  restore(): void {
    this.#own.restore();
  }

  clear(): void {
    this.#own.clear();
  }
}

function styleNames(): string[] {
  return MARK_STYLES.flatMap((style) => TONES.map((tone) => `${style}-${tone}`));
}

function add(ranges: Map<string, Range[]>, name: string, range: Range): void {
  const known = ranges.get(name);
  if (known) known.push(range);
  else ranges.set(name, [range]);
}
