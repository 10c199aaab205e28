import { windowOf } from './frames.ts';

interface Registered {
  readonly inner: Document;
  readonly registry: HighlightRegistry;
  readonly highlight: Highlight;
}

/** A highlight of a page takes no end of ranges, but painting them takes time. */
const MOST_RANGES = 20_000;

/**
 * Named highlights of ours. A document paints the ranges that stand in it and no others, so that those of a frame are
 * registered with the frame, which gets the rules for their looks as well. The registries are shared with the page, the
 * names are not; in the page itself its own `CSS` and `Highlight` are never called, since content scripts have theirs.
 */
export class OwnHighlights {
  readonly #frameCss: string;
  readonly #own = new Map<string, Registered[]>();
  readonly #sheets = new Map<Document, CSSStyleSheet>();

  /** `frameCss` are the rules that the page itself has already. */
  constructor(frameCss: string) {
    this.#frameCss = frameCss;
  }

  /** Puts these ranges in place of those that had the name. */
  set(name: string, ranges: readonly Range[], priority = 0): void {
    this.delete(name);
    for (const inside of Map.groupBy(ranges, documentOf).values()) this.#register(name, inside, priority);
  }

  /** Adds a range to those that have the name; their priority stays. */
  add(name: string, range: Range, priority = 0): void {
    const inner = documentOf(range);
    const known = this.#own.get(name)?.find((registered) => registered.inner === inner);
    if (known === undefined) this.#register(name, [range], priority);
    else if (known.highlight.size < MOST_RANGES) known.highlight.add(range);
  }

  /** Takes a range out of those that have the name; the name goes with the last of them. */
  remove(name: string, range: Range): void {
    const registered = this.#own.get(name) ?? [];
    for (const { highlight } of registered) highlight.delete(range);
    if (registered.every(({ highlight }) => highlight.size === 0)) this.delete(name);
  }

  /** Only what this one put there: after the extension is reloaded, a newer reader may use the same names. */
  delete(name: string): void {
    for (const { registry, highlight } of this.#own.get(name) ?? [])
      inSpiteOf(() => {
        if (registry.get(name) === highlight) registry.delete(name);
      });
    this.#own.delete(name);
  }

  /** Puts back what somebody else took away: pages with highlights of their own clear all of them. */
  restore(): void {
    for (const [name, registered] of this.#own) {
      for (const { registry, highlight } of registered)
        inSpiteOf(() => {
          if (registry.get(name) === undefined) registry.set(name, highlight);
        });
    }
  }

  /** Takes everything away, the rules in frames too. */
  clear(): void {
    for (const name of [...this.#own.keys()]) this.delete(name);
    for (const [inner, sheet] of this.#sheets)
      inner.adoptedStyleSheets = inner.adoptedStyleSheets.filter((other) => other !== sheet);
    this.#sheets.clear();
  }

  /** Registers ranges of one document. */
  #register(name: string, ranges: readonly Range[], priority: number): void {
    const inner = documentOf(ranges[0]!);
    const view = inner === document ? globalThis : windowOf(inner);
    if (view === null) return;
    if (inner !== document) this.#dress(inner, view);
    const highlight = new view.Highlight();
    for (const range of ranges.slice(0, MOST_RANGES)) highlight.add(range);
    highlight.priority = priority;
    inSpiteOf(() => {
      const registry = registryOf(view);
      registry.set(name, highlight);
      this.#own.set(name, [...(this.#own.get(name) ?? []), { inner, registry, highlight }]);
    });
  }

  #dress(inner: Document, view: typeof globalThis): void {
    if (this.#sheets.has(inner)) return;
    // A document adopts only sheets that its own window made.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(this.#frameCss);
    inner.adoptedStyleSheets = [...inner.adoptedStyleSheets, sheet];
    this.#sheets.set(inner, sheet);
  }
}

/**
 * Firefox gives a content script the namespaces of its own window, whichever window it asks: for a frame the page's own
 * view of it has to be asked. It learns nothing by that which the registry does not tell it.
 */
function registryOf(view: typeof globalThis): HighlightRegistry {
  const seen = view === globalThis ? view : (view as { wrappedJSObject?: typeof globalThis }).wrappedJSObject;
  return (seen ?? view).CSS.highlights;
}

function documentOf({ startContainer }: Range): Document {
  return startContainer.ownerDocument ?? document;
}

/** A page that spoiled the registry of its own frame has no paint there; the panel has the note all the same. */
function inSpiteOf(act: () => void): void {
  try {
    act();
  } catch {}
}
