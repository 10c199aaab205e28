import type { NoteFormNews, NoteFormOpening, NoteFormPart } from '../../lib/messaging/note-form.ts';
import { withTarget } from '../../lib/notes/changes.ts';
import type { Colour, Note, NoteTarget } from '../../lib/notes/note.ts';
import {
  boxesOf,
  type PageArticle,
  type PageTone,
  placeSpan,
  rangesOf,
  spanOfRanges,
} from '../../lib/page/index.ts';
import type { Span } from '../../lib/text/span.ts';
import { makeNote, type recordPage, recordTarget } from './make-note.ts';
import { placeOf } from './match-notes.ts';
import type { Beside, NoteWindow } from './note-window.tsx';
import type { PageNotes, StandingNote } from './page-notes.ts';

export interface NotesVisitEdges {
  readonly document: Document;
  readonly notes: PageNotes;
  readonly window: NoteWindow;
  /** Keeps the note; resolves to false where that failed for good. */
  readonly save: (note: Note) => Promise<boolean>;
  /** What the note keeps of the page; `null` where no note can be kept on this address. */
  readonly recordPage: (article: PageArticle) => Promise<ReturnType<typeof recordPage>>;
  /** Somebody else's card is to go: the host is needed. */
  readonly clearHost: () => void;
  /** Scrolls there and rings it. */
  readonly flash: (range: Range) => void;
  readonly saySaveFailed: () => void;
  readonly newId: () => string;
  readonly now: () => number;
}

/** A passage that may be noted: of which text, and where it stands. */
interface Passage {
  readonly target: NoteTarget;
  readonly span: Span;
  readonly range: Range;
}

/** Everything about notes in one page visit: capture, form, card, and what the panel asks. */
export class NotesVisit {
  readonly #edges: NotesVisitEdges;
  #article: PageArticle | null = null;
  #tone: PageTone = 'light';
  #colour: Colour = 'yellow';
  /** The note that bar or form is about; `null` while the bar's passage is not marked. */
  #note: Note | null = null;
  #token: string | null = null;
  #part: NoteFormPart = 'text';

  constructor(edges: NotesVisitEdges) {
    this.#edges = edges;
  }

  /** Whether bar or form is open: nothing else may take their place by itself. */
  get isBusy(): boolean {
    const { mode } = this.#edges.window;
    return mode === 'bar' || mode === 'form';
  }

  adopt(article: PageArticle, tone: PageTone): void {
    this.#article = article;
    this.#tone = tone;
    void this.#edges.notes.adopt(article.text, article.nodeMap, tone);
  }

  /** The notes of this page were changed elsewhere. */
  reload(): Promise<void> {
    return this.#edges.notes.load();
  }

  /** The note on a place or on the passage that it stands in. */
  findOver(range: Range): StandingNote | null {
    return this.#edges.notes.findOver(range);
  }

  edit(standing: StandingNote): void {
    this.#openForm(standing.note, 'text', this.#besideRange(standing.range));
  }

  findAtPoint(inner: Document, x: number, y: number): StandingNote | null {
    return this.#edges.notes.findAtPoint(inner, x, y);
  }

  /** The reader has selected something, or nothing any more. */
  selectionSettled(isEmpty: boolean): void {
    const { window } = this.#edges;
    if (isEmpty) {
      if (window.mode === 'bar') this.close();
      return;
    }
    if (window.mode === 'form') return;
    const passage = this.#findSelected();
    if (passage === null) return;
    this.close();
    const known = this.#edges.notes.findAtRange(passage.range);
    this.#note = known?.note ?? null;
    this.#drawBar(passage, this.#besideRange(passage.range));
  }

  /** Command or context menu: notes the selection at once and opens its form; the page where nothing is selected. */
  async noteSelection(): Promise<void> {
    const passage = this.#findSelected();
    if (passage !== null) return this.#notePassage(passage, 'text');
    const known = this.#edges.notes.findPageNote();
    const note = known ?? (await this.#make(null));
    if (note !== null) this.#openForm(note, 'text', this.#besideCorner());
  }

  /** Notes a finding's place; false where its words no longer stand in the page. */
  noteSpan(span: Span): boolean {
    const article = this.#article;
    const range = article && placeSpan(article.nodeMap, span);
    if (!article || !range) return false;
    void this.#notePassage({ target: recordTarget(article.text, span), span, range }, 'text');
    return true;
  }

  /** The pointer rests on a noted passage. */
  showCard(standing: StandingNote): void {
    const { window, clearHost } = this.#edges;
    if (this.isBusy || (window.mode === 'card' && this.#note?.id === standing.note.id)) return;
    clearHost();
    this.#note = standing.note;
    const beside = this.#besideRange(standing.range);
    window.showCard(beside, standing, (part) => this.#openForm(standing.note, part, beside));
  }

  /** Scrolls to a note and flashes it; false where it has no place in the page. */
  show(id: string): boolean {
    const standing = this.#edges.notes.findStanding(id);
    if (standing === null) return false;
    this.#edges.flash(standing.range);
    return true;
  }

  /** Hangs a note on what is selected; false where nothing is. */
  async reattach(id: string): Promise<boolean> {
    const { notes, now } = this.#edges;
    const [note, passage] = [notes.find(id), this.#findSelected()];
    if (note === null || passage === null) return false;
    await this.#keep(withTarget(passage.target)(note, now()));
    return true;
  }

  /** What the form says; tells the form that this visit opened what it is for. */
  hear(news: NoteFormNews): NoteFormOpening | null {
    const { window, notes } = this.#edges;
    if (news.token !== this.#token || this.#note === null) return null;
    if (news.what === 'ready') {
      window.focusForm();
      const span = placeOf(notes.findStanding(this.#note.id)?.outcome);
      return { note: this.#note, span, part: this.#part, isDark: this.#tone === 'dark' };
    }
    if (news.what === 'height') window.setFormHeight(news.px);
    else if (news.what === 'edited' && news.note.id === this.#note.id) {
      this.#note = news.note;
      void notes.take(news.note);
    } else if (news.what === 'done') this.close();
    return null;
  }

  /** The pointer is gone: a card goes, bar and form stay. */
  leavePointer(): void {
    if (this.#edges.window.mode === 'card') this.close();
  }

  /** The page scrolled or changed its size. */
  follow(): void {
    const { window } = this.#edges;
    if (window.mode !== null && !window.follow() && window.mode === 'card') this.close();
  }

  /** Closes whatever is open; the form has sent everything that was typed already. */
  close(): void {
    this.#note = null;
    this.#token = null;
    this.#edges.window.close();
  }

  #drawBar(passage: Passage, beside: Beside): void {
    const { window, clearHost, now } = this.#edges;
    if (window.mode !== 'bar') clearHost();
    window.showBar(beside, {
      colour: this.#note?.colour ?? null,
      onColour: async (colour) => {
        this.#colour = colour;
        // The keys may have gone on selecting since the bar was drawn.
        if (this.#note === null) this.#note = await this.#make(this.#findSelected() ?? passage);
        else {
          this.#note = { ...this.#note, colour, updatedAt: now() };
          void this.#keep(this.#note);
        }
        if (window.mode === 'bar') this.#drawBar(passage, beside);
      },
      onPart: async (part) => {
        const note = this.#note ?? (await this.#make(this.#findSelected() ?? passage));
        if (note !== null) this.#openForm(note, part, beside);
      },
      onRemove: () => {
        if (this.#note) void this.#keep({ ...this.#note, deletedAt: now(), updatedAt: now() });
        this.close();
      },
    });
  }

  async #notePassage(passage: Passage, part: NoteFormPart): Promise<void> {
    const note = this.#edges.notes.findAtRange(passage.range)?.note ?? (await this.#make(passage));
    if (note !== null) this.#openForm(note, part, this.#besideRange(passage.range));
  }

  #openForm(note: Note, part: NoteFormPart, beside: Beside): void {
    const { window, clearHost, newId } = this.#edges;
    clearHost();
    this.#note = note;
    this.#part = part;
    this.#token = newId();
    window.showForm(beside, this.#token);
  }

  /** Makes a note of a passage, or of the whole page, paints it and keeps it. */
  async #make(passage: Passage | null): Promise<Note | null> {
    const { newId, now } = this.#edges;
    const page = this.#article && (await this.#edges.recordPage(this.#article));
    if (!page) return null;
    const note = makeNote({
      id: newId(),
      page,
      target: passage?.target ?? null,
      colour: this.#colour,
      now: now(),
    });
    await this.#keep(note);
    return note;
  }

  async #keep(note: Note): Promise<void> {
    const saving = this.#edges.save(note);
    await this.#edges.notes.take(note);
    void saving.then((isSaved) => isSaved || this.#edges.saySaveFailed());
  }

  /** What is selected, in the article where it is of it, else in the whole page; `null` where nothing is. */
  #findSelected(): Passage | null {
    const article = this.#article;
    const ranges = rangesOf(this.#edges.document);
    if (article === null || ranges.length === 0) return null;
    return findPassage(article, ranges) ?? findPassage(this.#edges.notes.readWhole(), ranges);
  }

  #besideRange(range: Range): Beside {
    return { boxes: () => boxesOf(range), tone: this.#tone };
  }

  /** For what has no place of its own: the upper corner where reading ends. */
  #besideCorner(): Beside {
    return { boxes: () => [new DOMRect(innerWidth - 360, 0, 340, 0)], tone: this.#tone };
  }
}

function findPassage(
  { text, nodeMap }: Pick<PageArticle, 'text' | 'nodeMap'>,
  ranges: readonly Range[],
): Passage | null {
  const span = spanOfRanges(nodeMap, ranges);
  const range = span && placeSpan(nodeMap, span);
  return span && range ? { target: recordTarget(text, span), span, range } : null;
}
