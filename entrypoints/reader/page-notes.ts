import type { Outcome } from '../../lib/anchoring/index.ts';
import type { PlacedReport } from '../../lib/messaging/tab-state.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { PlacedNote } from '../../lib/notes/placed-note.ts';
import {
  isWithin,
  type NodeMap,
  type NoteHighlights,
  type PageTone,
  placeSpan,
  type WholePage,
} from '../../lib/page/index.ts';
import { type MatchEdges, NoteMatcher, placeOf } from './match-notes.ts';
import { Turns } from './turns.ts';

/** Registering marks is followed by the browser's own layout and painting of them, which takes several times as long. */
const STROKE_MS = 4;

/** A note that stands in the page. */
export interface StandingNote extends PlacedNote {
  readonly range: Range;
}

export interface PageNotesEdges extends MatchEdges {
  readonly highlights: NoteHighlights;
  /** The notes kept for this page; `null` where nobody answers. */
  readonly load: () => Promise<readonly Note[] | null>;
  readonly sayPlaced: (report: PlacedReport) => void;
  /** All that is visible in the page, for notes on what is not the article's. */
  readonly readWhole: () => WholePage;
}

interface Ground {
  readonly nodeMap: NodeMap;
  readonly matcher: NoteMatcher;
}

/** The notes on the page of this visit: found again, painted, and found again when the page's text changes. */
export class PageNotes {
  readonly #edges: PageNotesEdges;
  #notes: readonly Note[] = [];
  #placed: readonly PlacedNote[] = [];
  #standing: readonly StandingNote[] = [];
  #article: Ground | null = null;
  #whole: Ground | null = null;
  #tone: PageTone = 'light';
  /** Ids of notes that were made or edited here: the background may not have them yet. */
  readonly #own = new Set<string>();
  #isLoaded = false;
  #round = 0;

  constructor(edges: PageNotesEdges, signal: AbortSignal) {
    this.#edges = edges;
    signal.addEventListener('abort', () => {
      this.#round++;
      edges.highlights.clear();
    });
  }

  /**
   * The article was read (again): its notes are looked up anew where its text or its nodes are others, or where one has no
   * place yet: what it hung on may have come since, in a frame or a box that was filled late.
   */
  async adopt(text: string, nodeMap: NodeMap, tone: PageTone): Promise<void> {
    const isSame = this.#article?.matcher.text === text;
    const stands = this.#standing.every(({ range }) => range.startContainer.isConnected && !range.collapsed);
    this.#tone = tone;
    this.#whole = null;
    this.#article = {
      nodeMap,
      matcher: isSame ? this.#article!.matcher : new NoteMatcher(text, this.#edges),
    };
    if (!this.#isLoaded) await this.load();
    else if (!isSame || !stands || this.#standing.length < this.#placed.length) await this.#place();
  }

  /** Asks for the page's notes again; what was edited here since is kept. */
  async load(): Promise<void> {
    const stored = await this.#edges.load();
    if (stored === null || this.#edges.isOver()) return;
    this.#isLoaded = true;
    const own = new Map(this.#notes.map((note) => [note.id, note]));
    this.#notes = stored.map((note) => {
      const mine = own.get(note.id);
      if (mine !== undefined && mine.updatedAt > note.updatedAt) return mine;
      this.#own.delete(note.id);
      return note;
    });
    await this.#place();
  }

  /** Takes a note that was made or edited here; it is painted at once. */
  async take(note: Note): Promise<void> {
    this.#own.add(note.id);
    const others = this.#notes.filter(({ id }) => id !== note.id);
    this.#notes = note.deletedAt === null ? [...others, note] : others;
    await this.#place();
  }

  find(id: string): Note | null {
    return this.#notes.find((note) => note.id === id) ?? null;
  }

  findStanding(id: string): StandingNote | null {
    return this.#standing.find(({ note }) => note.id === id) ?? null;
  }

  /** The note whose passage is this very range. */
  findAtRange(range: Range): StandingNote | null {
    return (
      this.#standing.find(
        (standing) =>
          isOfOneRoot(standing.range, range) &&
          standing.range.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
          standing.range.compareBoundaryPoints(Range.END_TO_END, range) === 0,
      ) ?? null
    );
  }

  /** The shortest noted passage that shares words with a range. */
  findOver(range: Range): StandingNote | null {
    const over = this.#standing.filter(
      (standing) =>
        isOfOneRoot(standing.range, range) &&
        standing.range.compareBoundaryPoints(Range.START_TO_END, range) > 0 &&
        standing.range.compareBoundaryPoints(Range.END_TO_START, range) < 0,
    );
    return over.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  }

  /** The note on the whole page; the oldest where there are several. */
  findPageNote(): Note | null {
    return this.#notes.find(({ target }) => target === null) ?? null;
  }

  /** The shortest noted passage under a point of a document's own viewport, the page's or a frame's. */
  findAtPoint(inner: Document, x: number, y: number): StandingNote | null {
    let found: StandingNote | null = null;
    let shortest = Number.POSITIVE_INFINITY;
    for (const standing of this.#standing) {
      if (standing.range.startContainer.ownerDocument !== inner) continue;
      const length = lengthOf(standing);
      if (length < shortest && isWithin(standing.range, x, y)) {
        found = standing;
        shortest = length;
      }
    }
    return found;
  }

  async #place(): Promise<void> {
    const article = this.#article;
    if (article === null) return;
    const round = ++this.#round;
    const outcomes = new Map(await article.matcher.match(this.#notes));
    const doubtful = this.#notes.filter(({ id }) => !isSettled(outcomes.get(id)));
    const outside = new Set<string>();
    const turns = new Turns(this.#edges);
    if (doubtful.length > 0 && round === this.#round) {
      await turns.rest();
      const elsewhere = await this.#wholeGround().matcher.match(doubtful);
      for (const [id, outcome] of elsewhere) {
        const isBetter = outcome?.state === 'exact' || outcomes.get(id)?.state === 'gone';
        if (!isBetter || placeOf(outcome) === null) continue;
        outcomes.set(id, outcome);
        outside.add(id);
      }
    }
    const placed: PlacedNote[] = [];
    const standing: StandingNote[] = [];
    for (const note of this.#notes) {
      await turns.next();
      if (round !== this.#round || this.#edges.isOver()) return;
      const one = { note, outcome: outcomes.get(note.id) ?? null };
      const { nodeMap } = outside.has(note.id) ? this.#wholeGround() : article;
      const range = rangeOf(nodeMap, one.outcome);
      placed.push(one);
      if (range !== null) standing.push({ ...one, range });
    }
    await turns.rest();
    if (round !== this.#round || this.#edges.isOver()) return;
    [this.#placed, this.#standing] = [placed, standing];
    const painting = this.#edges.highlights.paint(
      standing.toSorted(inTheText).map(({ range, note, outcome }) => ({
        id: note.id,
        range,
        colour: note.colour,
        isChanged: outcome?.state === 'changed',
      })),
      this.#tone,
    );
    const strokes = new Turns(this.#edges, STROKE_MS);
    for (const _ of painting) {
      await strokes.next();
      if (round !== this.#round || this.#edges.isOver()) return;
    }
    this.#edges.sayPlaced({
      placed: placed.map(({ note, outcome }) => ({ id: note.id, outcome })),
      fresh: this.#notes.filter(({ id }) => this.#own.has(id)),
    });
  }

  /** All that is visible, as it is now. */
  readWhole(): WholePage {
    this.#whole = null;
    const { nodeMap, matcher } = this.#wholeGround();
    return { nodeMap, text: matcher.text };
  }

  #wholeGround(): Ground {
    if (this.#whole === null) {
      const { text, nodeMap } = this.#edges.readWhole();
      this.#whole = { nodeMap, matcher: new NoteMatcher(text, this.#edges) };
    }
    return this.#whole;
  }
}

function isOfOneRoot(a: Range, b: Range): boolean {
  return a.startContainer.getRootNode() === b.startContainer.getRootNode();
}

function lengthOf({ note }: StandingNote): number {
  return note.target?.exact.length ?? 0;
}

/** Word for word where it stood, or never a passage at all: nothing better is to be found outside the article. */
function isSettled(outcome: Outcome | null | undefined): boolean {
  return outcome === null || outcome?.state === 'exact';
}

/** Marks that come together stand together: a browser lays out anew the paragraphs that got one. */
function inTheText(a: PlacedNote, b: PlacedNote): number {
  return (placeOf(a.outcome)?.start ?? 0) - (placeOf(b.outcome)?.start ?? 0);
}

function rangeOf(nodeMap: NodeMap, outcome: Outcome | null): Range | null {
  const span = placeOf(outcome);
  return span === null ? null : placeSpan(nodeMap, span);
}
