import { render } from 'preact';
import type { CardProps } from '../../components/card/card.tsx';
import { NoteBar } from '../../components/notes/note-bar.tsx';
import { NoteCard } from '../../components/notes/note-card.tsx';
import type { NoteFormPart } from '../../lib/messaging/note-form.ts';
import type { Colour } from '../../lib/notes/note.ts';
import type { PlacedNote } from '../../lib/notes/placed-note.ts';
import type { CardHost, PageTone } from '../../lib/page/index.ts';

/** As much of the card's height as the form may take; it scrolls inside itself where it has more. */
const MAX_FORM_PX = 440;

/** What the window stands beside. */
export interface Beside {
  readonly boxes: () => readonly DOMRect[];
  readonly tone: PageTone;
}

export interface NoteWindowEdges {
  readonly host: CardHost;
  readonly words: CardProps['words'];
  /** Address of the form's page. */
  readonly formUrl: string;
  readonly onClosed: () => void;
}

type Mode = 'bar' | 'card' | 'form';

/** The window of notes in the card's host: the bar over a selection, a note beside its passage, or the form. */
export class NoteWindow {
  readonly #edges: NoteWindowEdges;
  #mode: Mode | null = null;
  #beside: Beside | null = null;
  #frame: HTMLIFrameElement | null = null;
  #focusBefore: Element | null = null;

  constructor(edges: NoteWindowEdges) {
    this.#edges = edges;
  }

  get mode(): Mode | null {
    return this.#mode;
  }

  /** Shows the bar, or draws it anew where it shows. */
  showBar(
    beside: Beside,
    bar: {
      readonly colour: Colour | null;
      readonly onColour: (colour: Colour) => void;
      readonly onPart: (part: NoteFormPart) => void;
      readonly onRemove: () => void;
    },
  ): void {
    const { words, onClosed } = this.#edges;
    const isNew = this.#mode !== 'bar' || this.#beside !== beside;
    const mount = this.#begin('bar', beside);
    render(<NoteBar t={words.t} {...bar} onClose={onClosed} />, mount);
    if (isNew) this.#open(words.t('noteBarLabel'));
  }

  showCard(beside: Beside, placed: PlacedNote, onEdit: (part: NoteFormPart) => void): void {
    const { words, onClosed } = this.#edges;
    const mount = this.#begin('card', beside);
    render(<NoteCard placed={placed} words={words} onEdit={onEdit} onClose={onClosed} />, mount);
    this.#open(words.t('noteKind'));
  }

  /** Shows the form, an extension page of its own: it asks for its job by `token`. */
  showForm(beside: Beside, token: string): void {
    const { words, formUrl } = this.#edges;
    this.#focusBefore ??= document.activeElement;
    const mount = this.#begin('form', beside);
    render(
      <iframe
        class="note-frame"
        title={words.t('noteFormLabel')}
        src={`${formUrl}#${token}`}
        ref={(frame) => {
          this.#frame = frame;
        }}
      />,
      mount,
    );
    this.#open(words.t('noteFormLabel'));
  }

  /** The form is there and may have the keyboard. */
  focusForm(): void {
    this.#frame?.focus({ preventScroll: true });
  }

  setFormHeight(px: number): void {
    if (this.#frame === null) return;
    this.#frame.style.height = `${Math.round(Math.max(80, Math.min(px, MAX_FORM_PX)))}px`;
    this.#edges.host.place();
  }

  /** Follows its passage after a scroll; false where the passage has left the viewport. */
  follow(): boolean {
    const boxes = this.#beside?.boxes() ?? [];
    this.#edges.host.place();
    return boxes.some(({ bottom, top }) => bottom >= 0 && top <= innerHeight);
  }

  close(): void {
    if (this.#mode === null) return;
    const { host } = this.#edges;
    const hadFocus = host.hasFocus;
    this.#mode = null;
    this.#beside = null;
    this.#frame = null;
    host.mount().onmousedown = null;
    render(null, host.mount());
    host.close();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  #begin(mode: Mode, beside: Beside): HTMLElement {
    const mount = this.#edges.host.mount();
    // A press on the bar takes neither the selection nor the focus from the page.
    mount.onmousedown = mode === 'bar' ? (event) => event.preventDefault() : null;
    if (this.#mode !== mode) render(null, mount);
    this.#mode = mode;
    this.#beside = beside;
    return mount;
  }

  #open(label: string): void {
    const { host, words } = this.#edges;
    const mount = host.mount();
    mount.setAttribute('aria-label', label);
    mount.lang = words.lang;
    host.open(this.#beside!.boxes, this.#beside!.tone);
  }
}
