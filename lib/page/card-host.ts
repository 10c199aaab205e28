import type { PageTone } from './page-tone.ts';
import { type Box, placeCard } from './place-card.ts';

const WIDTH = 340;
const MAX_HEIGHT = 480;
const TAG = 'sidelight-card';

/** Important in the shadow's own sheet: what no rule of the page, inline ones included, can override. */
const HOST_CSS = `:host {
  all: initial !important;
  display: var(--sidelight-display, none) !important;
  color-scheme: var(--sidelight-scheme, light) !important;
  position: fixed !important;
  left: var(--sidelight-left, 0) !important;
  top: var(--sidelight-top, 0) !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}`;

/**
 * The one element that is added to the page, when the first card is shown: its closed shadow root holds the card. It
 * stands in the top layer, over dialogs and fullscreen elements, and takes no focus by itself. Its styles are an
 * adopted sheet and CSSOM properties, which no page's CSP forbids.
 */
export class CardHost {
  readonly #css: string;
  #host: HTMLElement | null = null;
  #mount: HTMLElement | null = null;
  #live: HTMLElement | null = null;
  #observer: ResizeObserver | null = null;
  #term: (() => readonly Box[]) | null = null;

  constructor(css: string) {
    this.#css = css;
  }

  get isOpen(): boolean {
    return this.#term !== null;
  }

  /** Where to draw the card. Adds the host to the page where it is not there (any more). */
  mount(): HTMLElement {
    this.#attach();
    return this.#mount!;
  }

  /** Shows what was drawn beside the term, whose lines `term` gives anew each time the page moves. */
  open(term: () => readonly Box[], tone: PageTone): void {
    this.#attach();
    const host = this.#host!;
    this.#term = term;
    host.style.setProperty('--sidelight-display', 'block', 'important');
    host.style.setProperty('--sidelight-scheme', tone === 'dark' ? 'only dark' : 'only light', 'important');
    this.#mount!.hidden = false;
    this.#raise();
    this.#mount!.scrollTop = 0;
    this.place();
    this.#observer ??= new ResizeObserver(() => this.place());
    for (const child of this.#mount!.children) this.#observer.observe(child);
  }

  /** Puts the card beside its term again, as after a scroll. */
  place(): void {
    if (this.#term === null || this.#host === null) return;
    const mount = this.#mount!;
    const { scrollTop } = mount;
    mount.style.maxHeight = `${MAX_HEIGHT}px`;
    mount.style.width = `${Math.min(WIDTH, innerWidth - 16)}px`;
    const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const place = placeCard(this.#term(), { card: { width: WIDTH, height: mount.offsetHeight }, viewport });
    mount.style.maxHeight = `${place.maxHeight}px`;
    mount.style.width = `${place.width}px`;
    mount.scrollTop = scrollTop;
    this.#host.style.setProperty('--sidelight-left', `${Math.round(place.left)}px`, 'important');
    this.#host.style.setProperty('--sidelight-top', `${Math.round(place.top)}px`, 'important');
  }

  close(): void {
    this.#term = null;
    this.#observer?.disconnect();
    this.#observer = null;
    if (this.#host === null) return;
    this.#mount!.hidden = true;
    this.#host.style.setProperty('--sidelight-display', 'none', 'important');
    if (this.#host.isConnected && this.#host.matches(':popover-open')) this.#host.hidePopover();
  }

  /** Whether an event came from the card; the page sees the host alone. */
  isSource(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** Whether the pointer is on the card. */
  get isHovered(): boolean {
    return this.#host?.matches(':hover') ?? false;
  }

  /** Moves the keyboard into the card. */
  focus(): void {
    this.#mount?.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return this.#host !== null && document.activeElement === this.#host;
  }

  /** Says a line to screen readers, without moving anything. */
  announce(line: string): void {
    if (this.#host === null) this.#attach();
    this.#host!.style.setProperty('--sidelight-display', 'block', 'important');
    this.#live!.textContent = line;
  }

  /** Takes the host out of the page. */
  remove(): void {
    this.close();
    this.#host?.remove();
    this.#host = null;
    this.#mount = null;
  }

  #attach(): void {
    if (this.#host === null) {
      for (const old of document.querySelectorAll(TAG)) old.remove();
      this.#host = document.createElement(TAG);
      this.#host.popover = 'manual';
      const root = this.#host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${HOST_CSS}\n${this.#css}`);
      root.adoptedStyleSheets = [sheet];
      this.#mount = document.createElement('div');
      this.#mount.className = 'mount';
      this.#mount.hidden = true;
      this.#mount.tabIndex = -1;
      this.#mount.setAttribute('role', 'dialog');
      this.#live = document.createElement('div');
      this.#live.className = 'live';
      this.#live.setAttribute('role', 'status');
      root.append(this.#mount, this.#live);
    }
    // Also where a page that replaced its whole content took the host with it.
    const parent = chooseParent();
    if (this.#host.parentNode !== parent) parent.append(this.#host);
  }

  /** Last into the top layer is on top: again at each opening, since the page may have gone fullscreen meanwhile. */
  #raise(): void {
    const host = this.#host!;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }
}

/** Outside a fullscreen element or a modal dialog everything is inert, popovers too, though they are painted. */
function chooseParent(): Element {
  const dialogs = document.querySelectorAll('dialog:modal');
  return document.fullscreenElement ?? dialogs[dialogs.length - 1] ?? document.documentElement;
}
