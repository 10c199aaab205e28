import { MARK_STYLES, type Mark } from './choose-marks.ts';
import type { PageTone } from './page-tone.ts';

/** A mark that stands in the page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly range: Range;
}

const GROUPS = ['sidelight-actor', 'sidelight-statistic', 'sidelight-term'];
const FOCUS = 'sidelight-focus';
const TONES: readonly PageTone[] = ['light', 'mid', 'dark'];

/**
 * Paints through the CSS Custom Highlight API, which changes nothing in the page's DOM. The registry is shared with the
 * page, its names are not; the page's own `CSS` and `Highlight` are never called, since content scripts have theirs.
 */
export class Highlights {
  readonly #own = new Map<string, Highlight>();

  /** Replaces all marks. Group names hold every mark of the group, style names carry the looks of `reader.css`. */
  paint(placed: readonly PlacedMark[], tone: PageTone): void {
    const ranges = new Map<string, Range[]>();
    for (const { mark, range } of placed) {
      add(ranges, `${mark.style}-${tone}`, range);
      if (mark.group !== null && !mark.style.endsWith('-on-record')) add(ranges, mark.group, range);
    }
    for (const name of [...GROUPS, ...styleNames()]) {
      const found = ranges.get(name);
      if (found) this.#set(name, new Highlight(...found));
      else this.#delete(name);
    }
  }

  /** Shows where the reader is: pointer, keyboard or panel row. */
  focus(ranges: readonly Range[], tone: PageTone): void {
    this.clearFocus();
    if (ranges.length === 0) return;
    const [all, look] = [new Highlight(...ranges), new Highlight(...ranges)];
    look.priority = 10;
    this.#set(FOCUS, all);
    this.#set(`${FOCUS}-${tone}`, look);
  }

  clearFocus(): void {
    for (const name of [FOCUS, ...TONES.map((tone) => `${FOCUS}-${tone}`)]) this.#delete(name);
  }

  clear(): void {
    for (const name of [...this.#own.keys()]) this.#delete(name);
  }

  #set(name: string, highlight: Highlight): void {
    this.#own.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  /** Only what this one put there: after the extension is reloaded, a newer reader may use the same names. */
  #delete(name: string): void {
    const own = this.#own.get(name);
    this.#own.delete(name);
    if (own !== undefined && CSS.highlights.get(name) === own) CSS.highlights.delete(name);
  }
}

function styleNames(): string[] {
  return MARK_STYLES.flatMap((style) => TONES.map((tone) => `${style}-${tone}`));
}

/** `new Highlight(...ranges)` takes them as arguments, of which there is a limit. */
const MAX_RANGES = 20_000;

function add(ranges: Map<string, Range[]>, name: string, range: Range): void {
  const known = ranges.get(name);
  if (!known) ranges.set(name, [range]);
  else if (known.length < MAX_RANGES) known.push(range);
}
