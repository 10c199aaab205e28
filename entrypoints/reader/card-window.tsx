import { render } from 'preact';
import { Card, type CardProps } from '../../components/card/card.tsx';
import type { CardPage } from '../../components/card/card-content.ts';
import { describeCard } from '../../components/card/describe-card.ts';
import { NoteStrip } from '../../components/notes/note-strip.tsx';
import { type FindingRef, locateFinding } from '../../lib/analysis/finding.ts';
import type { CardHost, PageTone, PlacedMark } from '../../lib/page/index.ts';
import type { Span } from '../../lib/text/span.ts';
import type { StandingNote } from './page-notes.ts';

type Words = CardProps['words'];

export interface CardWindowEdges {
  readonly host: CardHost;
  readonly t: Words['t'];
  readonly onShow: (ref: FindingRef) => void;
  /** The reader pressed the card's own button. */
  readonly onClosed: () => void;
  readonly openPanel: (ref: FindingRef) => Promise<boolean>;
  /** The reader wants to note what the card is about. */
  readonly onNote: (span: Span) => void;
  /** The reader's note on a place; `null` where there is none. */
  readonly findNote: (range: Range) => StandingNote | null;
  readonly onEditNote: (note: StandingNote) => void;
}

/** Draws the card of a finding and keeps it beside its mark. */
export class CardWindow {
  readonly #edges: CardWindowEdges;
  #shown: PlacedMark | null = null;
  #focusBefore: Element | null = null;

  constructor(edges: CardWindowEdges) {
    this.#edges = edges;
  }

  /** The mark whose card is open. */
  get shown(): PlacedMark | null {
    return this.#shown;
  }

  /** Opens the card of a mark; false where there is nothing to say of it. With `focus`, the keyboard goes along. */
  open(
    placed: PlacedMark,
    page: CardPage,
    { lang, tone, focus }: { lang: Words['lang']; tone: PageTone; focus: boolean },
  ): boolean {
    const { host, t, onShow, onClosed, openPanel, onNote, findNote, onEditNote } = this.#edges;
    const words = { t, lang };
    const { ref } = placed.mark;
    const content = describeCard(page, ref, words);
    if (content === null) return false;
    const span = ref.list === 'statistics' ? locateFinding(page.analysis, ref) : null;
    const noted = findNote(placed.range);
    const mount = host.mount();
    mount.setAttribute('aria-label', t('cardLabel', content.name));
    mount.lang = lang;
    render(null, mount);
    render(
      <Card
        content={content}
        words={words}
        onShow={onShow}
        onClose={onClosed}
        onOpenPanel={() => openPanel(ref)}
        onNote={span === null ? null : () => onNote(span)}
      >
        {noted && <NoteStrip placed={noted} t={t} onEdit={() => onEditNote(noted)} />}
      </Card>,
      mount,
    );
    this.#shown = placed;
    host.open(() => [...placed.range.getClientRects()], tone);
    if (focus) {
      if (!host.hasFocus) this.#focusBefore = document.activeElement;
      host.focus();
    }
    return true;
  }

  /** Follows its mark after a scroll; false where the mark has left the viewport. */
  follow(): boolean {
    const box = this.#shown?.range.getBoundingClientRect();
    if (box === undefined || box.bottom < 0 || box.top > innerHeight) return false;
    this.#edges.host.place();
    return true;
  }

  /** Whether the keyboard is in the card. */
  get hasFocus(): boolean {
    return this.#edges.host.hasFocus;
  }

  /** Closes it; the keyboard goes back to where it was. */
  close(): void {
    const { host } = this.#edges;
    if (this.#shown === null) return;
    const hadFocus = host.hasFocus;
    this.#shown = null;
    render(null, host.mount());
    host.close();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }
}
