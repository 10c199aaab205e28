import type { Page } from 'puppeteer-core';
import type { Note } from '../../lib/notes/note.ts';
import type { Harness } from './harness.ts';
import { waitForCard } from './page.ts';
import { waitFor } from './wait-for.ts';

/**
 * Where the first occurrence of `text` within one text node stands in the viewport, scrolled to its middle; open shadow
 * roots and frames of the page's own origin are looked through too.
 */
function findWords(page: Page, text: string, scroll = true) {
  return page.evaluate(
    (wanted, isScrolled) => {
      const queue: (Document | ShadowRoot)[] = [document];
      for (const root of queue) {
        const owner = root.ownerDocument ?? (root as Document);
        const walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = /^(?:script|style|title)$/.test(node.parentElement?.localName ?? '')
            ? -1
            : (node.nodeValue ?? '').indexOf(wanted);
          if (at === -1) continue;
          if (isScrolled) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const range = owner.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const boxes = range.getClientRects();
          const [first, last] = [boxes[0]!, boxes[boxes.length - 1]!];
          let [left, top] = [0, 0];
          for (
            let frame = owner.defaultView?.frameElement;
            frame;
            frame = frame.ownerDocument.defaultView?.frameElement
          ) {
            const box = frame.getBoundingClientRect();
            left += box.left + frame.clientLeft;
            top += box.top + frame.clientTop;
          }
          return {
            from: { x: left + first.left + 1, y: top + first.top + first.height / 2 },
            to: { x: left + last.right - 1, y: top + last.top + last.height / 2 },
          };
        }
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) queue.push(element.shadowRoot);
          const inner = (element as HTMLIFrameElement).contentDocument;
          if (element.localName === 'iframe' && inner) queue.push(inner);
        }
      }
      return null;
    },
    text,
    scroll,
  );
}

/** Moves the mouse onto the beginning of words that may bear no mark of their own. */
export async function hoverWords(page: Page, text: string): Promise<void> {
  const place = await findWords(page, text);
  if (place === null) throw new Error(`“${text}” does not stand on ${page.url()}.`);
  await page.mouse.move(place.from.x + 4, place.from.y, { steps: 3 });
}

/** Selects words with the mouse, as a reader does, and waits for the bar. */
export async function selectWithMouse(browser: Harness, page: Page, text: string, until = text) {
  await dragOver(page, text, until);
  return waitForCard(browser, page, 'Yellow');
}

/** Selects with the mouse from the beginning of `text` to the end of `until`, and waits for nothing. */
export async function dragOver(page: Page, text: string, until = text): Promise<void> {
  const from = await findWords(page, text);
  const to = until === text ? from : await findWords(page, until, false);
  if (from === null || to === null) throw new Error(`“${text}” does not stand on ${page.url()}.`);
  await page.mouse.move(from.from.x, from.from.y);
  await page.mouse.down();
  await page.mouse.move(to.to.x, to.to.y, { steps: 8 });
  await page.mouse.up();
}

/** Selects with Shift and the arrow keys, from the word at the beginning of `text`, and waits for the bar. */
export async function selectWithKeys(browser: Harness, page: Page, text: string) {
  const place = await findWords(page, text);
  if (place === null) throw new Error(`“${text}” does not stand on ${page.url()}.`);
  await page.mouse.click(place.from.x + 2, place.from.y, { count: 2 });
  await page.keyboard.down('Shift');
  await waitFor('the keys to select', async () => {
    const selected = await page.evaluate(() => String(document.getSelection()));
    if (selected.length >= text.length) return selected;
    await page.keyboard.press('ArrowRight');
    return null;
  });
  await page.keyboard.up('Shift');
  return waitForCard(browser, page, 'Yellow');
}

const IS_READY = `document.activeElement?.localName === 'textarea' && document.hasFocus()`;

/** Waits until the form has the keyboard in its text. */
export async function waitForForm(browser: Harness, page: Page): Promise<void> {
  const isReady = browser.name === 'firefox' ? isReadyInFirefox : isReadyInChromium;
  await waitFor('the form of the note', async () => ((await isReady(page)) ? true : null));
}

async function isReadyInChromium(page: Page): Promise<boolean> {
  const frame = page.frames().find((one) => one.url().includes('/note-form.html'));
  return (await frame?.evaluate(IS_READY).catch(() => false)) === true;
}

interface Context {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly Context[];
}

/** Puppeteer loses sight of a frame that goes to another process there. */
async function isReadyInFirefox(page: Page): Promise<boolean> {
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Record<string, never> }> };
  };
  const { contexts } = (await connection.send('browsingContext.getTree', {})).result as unknown as {
    contexts: readonly Context[];
  };
  const form = contexts
    .flatMap(({ children }) => children ?? [])
    .find(({ url }) => url.includes('/note-form.html'));
  if (!form) return false;
  const { result } = (
    await connection.send('script.evaluate', {
      expression: IS_READY,
      target: { context: form.context },
      awaitPromise: false,
    })
  ).result as unknown as { result?: { value?: boolean } };
  return result?.value === true;
}

/** Every note in the database, the bin's too. */
export async function listStoredNotes(browser: Harness): Promise<Note[]> {
  const rows = await browser.inExtension<string>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('notes').objectStore('notes').getAll();
      all.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(all.result)); };
    };
  })`);
  return JSON.parse(rows) as Note[];
}

/** Waits for a stored note that fits. */
export function waitForNote(browser: Harness, what: string, fits: (note: Note) => boolean): Promise<Note> {
  return waitFor(what, async () => (await listStoredNotes(browser)).find(fits) ?? null);
}

/** Carries out "note the selection, or the page" in the active tab, as menu and command do. */
export async function noteSelection(browser: Harness): Promise<void> {
  await browser.inExtension(`(globalThis.browser ?? chrome).tabs.query({ active: true }).then((tabs) =>
    Promise.all(tabs.map(({ id }) => (globalThis.browser ?? chrome).tabs
      .sendMessage(id, { type: 'reader/note-selection', data: null }).catch(() => null))))`);
}
