import { type FindingRef, isSameFinding, locateFinding } from '../../lib/analysis/finding.ts';
import type { ReaderPage, Sent } from '../../lib/messaging/protocol.ts';
import type { MarkDensity } from '../../lib/messaging/tab-state.ts';
import {
  bringIntoView,
  chooseMarks,
  extractArticle,
  type Highlights,
  isInView,
  type Mark,
  type PageArticle,
  type PageTone,
  type PlacedMark,
  PlacedMarks,
  placeSpan,
  readPageTone,
  stepMarks,
  thinMarks,
} from '../../lib/page/index.ts';
import type { CardWindow } from './card-window.tsx';

export interface VisitEdges {
  readonly document: Document;
  readonly highlights: Highlights;
  readonly card: CardWindow;
  /** `null` where nobody answers, or the background failed: the panel says so, the page stays as it is. */
  readonly analyze: (article: Sent<'article/analyze'>) => Promise<ReaderPage | null>;
  readonly sayPointed: (ref: FindingRef | null) => void;
  readonly announce: (page: ReaderPage, ref: FindingRef) => void;
  /** The page was read, perhaps with the same words in other nodes; notes hang on it, not on the analysis. */
  readonly onArticle: (article: PageArticle) => void;
  /** Marks were placed (anew): one may stand under a pointer that rests. */
  readonly onPlaced: () => void;
}

/** The article as it was read last, and what was found in it. */
interface Reading {
  readonly article: PageArticle;
  readonly page: ReaderPage;
  readonly marks: readonly Mark[];
  readonly tone: PageTone;
}

const FLASH_MS = 1_600;

/** One visit to one page: reads, marks, answers pointer, keyboard and panel, until `signal` aborts. */
export class Visit {
  readonly #edges: VisitEdges;
  readonly #signal: AbortSignal;
  #reading: Reading | null = null;
  #placed: PlacedMarks | null = null;
  #density: MarkDensity | null = null;
  #stepped: PlacedMark | null = null;
  #pointed: FindingRef | null = null;
  #sentText: string | null = null;
  #round = 0;
  #flash: ReturnType<typeof setTimeout> | undefined;

  constructor(edges: VisitEdges, signal: AbortSignal) {
    this.#edges = edges;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#flash);
      edges.card.close();
      edges.highlights.clear();
    });
  }

  /** Reads the page and has it analysed; with `always`, also where its text is what it was. */
  async read(always: boolean): Promise<void> {
    const article = extractArticle(this.#edges.document, { isHidden });
    this.#edges.onArticle(article);
    if (!always && article.text === this.#sentText) return this.#readopt(article);
    const round = ++this.#round;
    this.#sentText = article.text;
    const { url, title, byline, published, lang, text, isArticle } = article;
    const page = await this.#edges.analyze({ url, title, byline, published, lang, text, isArticle });
    if (page === null || round !== this.#round || this.#signal.aborted) return;
    this.#density ??= page.density;
    this.#adopt(article, page);
  }

  findAtPoint(x: number, y: number): PlacedMark | null {
    return this.#placed?.findAtPoint(x, y) ?? null;
  }

  /** The pointer or the keyboard is on a mark, or on none. */
  point(placed: PlacedMark | null): void {
    const ref = placed?.mark.ref ?? null;
    if (ref === null ? this.#pointed === null : isSameFinding(ref, this.#pointed)) return;
    this.#pointed = ref;
    this.#edges.sayPointed(ref);
  }

  openCard(placed: PlacedMark, { focus }: { focus: boolean }): void {
    const reading = this.#reading;
    if (reading === null) return;
    if (!focus && this.#edges.card.shown?.mark === placed.mark) return;
    const { page, tone } = reading;
    if (this.#edges.card.open(placed, page, { lang: page.uiLanguage, tone, focus }))
      this.#focus([placed.range]);
  }

  closeCard(): void {
    this.#edges.card.close();
    this.#focus(this.#stepped === null ? [] : [this.#stepped.range]);
  }

  /** The pointer is gone for good; a card that the keyboard opened stays. */
  leavePointer(): void {
    if (!this.#edges.card.hasFocus) this.closeCard();
  }

  /** The page scrolled or changed its size under an open card. */
  follow(): void {
    if (this.#edges.card.shown !== null && !this.#edges.card.follow()) this.closeCard();
  }

  step(direction: 1 | -1): void {
    const { all } = this.#stops();
    const at = stepMarks(
      all.map(({ mark }) => mark),
      {
        from: this.#stepped?.mark ?? null,
        direction,
        inView: all.flatMap(({ range }, index) => (isInView(range) ? [index] : [])),
      },
    );
    const placed = all[at];
    if (placed === undefined) return;
    this.#edges.card.close();
    this.#stepped = placed;
    bringIntoView(placed.range);
    this.#focus([placed.range]);
    this.point(placed);
    if (this.#reading) this.#edges.announce(this.#reading.page, placed.mark.ref);
  }

  /** Opens the card of the mark stepped to, else of the first in view, and takes the keyboard there; or closes it. */
  toggleCard(): void {
    if (this.#edges.card.shown !== null) {
      this.closeCard();
      return;
    }
    if (this.#stepped === null || !isInView(this.#stepped.range)) {
      this.#stepped = null;
      this.step(1);
    }
    if (this.#stepped !== null) this.openCard(this.#stepped, { focus: true });
  }

  /** Scrolls to a finding and flashes it; false where its words no longer stand in the page. */
  show(ref: FindingRef): boolean {
    const range = this.#rangesOf(ref, true)[0];
    if (range === undefined) return false;
    this.#edges.card.close();
    this.flash(range);
    return true;
  }

  /** Scrolls to a range and rings it for a moment. */
  flash(range: Range): void {
    bringIntoView(range);
    this.#focus([range]);
    clearTimeout(this.#flash);
    this.#flash = setTimeout(() => this.#focus([]), FLASH_MS);
  }

  /** Shows every mention of what the pointer is on in the panel. */
  showPointed(ref: FindingRef | null): void {
    this.#focus(ref === null ? [] : this.#rangesOf(ref, false));
  }

  setDensity(density: MarkDensity): void {
    this.#density = density;
    if (this.#reading) this.#adopt(this.#reading.article, this.#reading.page);
  }

  /** Same words, perhaps in new nodes: the marks are placed anew, nothing is sent. */
  #readopt(article: PageArticle): void {
    if (this.#reading === null || (this.#placed?.all.every(({ range }) => isStanding(range)) ?? false))
      return;
    this.#adopt(article, this.#reading.page);
  }

  #adopt(article: PageArticle, page: ReaderPage): void {
    const { card, highlights } = this.#edges;
    const tone = article.root === null ? 'light' : readPageTone(article.root);
    const marks = chooseMarks(page.analysis);
    this.#reading = { article, page, marks, tone };
    this.#placed = new PlacedMarks(article.nodeMap, thinMarks(marks, this.#density ?? 'all'));
    highlights.paint(this.#placed.all, tone);
    if (card.shown !== null && !isStanding(card.shown.range)) this.closeCard();
    if (this.#stepped !== null && !isStanding(this.#stepped.range)) this.#stepped = null;
    this.#edges.onPlaced();
  }

  /** Stepping goes through what is marked; through everything where the marks are off. */
  #stops(): PlacedMarks | { readonly all: readonly PlacedMark[] } {
    if (this.#reading === null || this.#placed === null) return { all: [] };
    if (this.#density !== 'off') return this.#placed;
    return new PlacedMarks(this.#reading.article.nodeMap, this.#reading.marks);
  }

  #rangesOf(ref: FindingRef, onlyFirst: boolean): Range[] {
    if (this.#reading === null) return [];
    const { analysis } = this.#reading.page;
    const isNamed = ref.list === 'actors' || ref.list === 'terms';
    const count =
      isNamed && ref.mention === undefined
        ? (analysis[ref.list as 'actors'][ref.index]?.mentions.length ?? 0)
        : 1;
    const ranges: Range[] = [];
    for (let at = 0; at < count; at++) {
      const span = locateFinding(analysis, count === 1 ? ref : { ...ref, mention: at });
      const range = span && placeSpan(this.#reading.article.nodeMap, span);
      if (range) ranges.push(range);
      if (onlyFirst && ranges.length > 0) break;
    }
    return ranges;
  }

  #focus(ranges: readonly Range[]): void {
    this.#edges.highlights.focus(ranges, this.#reading?.tone ?? 'light');
  }
}

/** What layout hides. `checkVisibility` also tells of hidden ancestors, which are never walked. */
export function isHidden(element: Element): boolean {
  return !element.checkVisibility({ visibilityProperty: true });
}

function isStanding(range: Range): boolean {
  return range.startContainer.isConnected && !range.collapsed;
}
