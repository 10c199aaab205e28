import type { Page } from 'puppeteer-core';
import type { CardView, Harness } from './harness.ts';
import { waitFor } from './wait-for.ts';

/** A world of the page that its own scripts cannot change: what a hostile page redefines stays whole there. */
function ownWorld(page: Page): Pick<Page, 'evaluate'> {
  const frame = page.mainFrame() as unknown as { isolatedRealm(): Pick<Page, 'evaluate'> };
  return frame.isolatedRealm();
}

/** The texts that a highlight covers, in the order of the registry; `null` where the page has none of this name. */
export function listMarked(page: Page, name: string): Promise<string[] | null> {
  return ownWorld(page).evaluate((key) => {
    const highlight = CSS.highlights.get(key);
    if (!highlight) return null;
    // `forEach`: Firefox gives a world apart no iterators of the page's objects.
    const texts: string[] = [];
    highlight.forEach((range) => {
      texts.push(range.toString().replace(/\s+/g, ' '));
    });
    return texts;
  }, name);
}

/** Waits until the page is lit and gives the actors' marks. */
export function waitForMarks(page: Page, name = 'sidelight-actor', limitMs?: number): Promise<string[]> {
  return waitFor(
    `${name} on ${page.url()}`,
    async () => {
      const marked = await listMarked(page, name);
      return marked && marked.length > 0 ? marked : null;
    },
    limitMs,
  );
}

/** Waits until nothing of ours is on the page any more. */
export function waitForDark(page: Page): Promise<true> {
  return waitFor('the marks to go', async () => ((await countMarks(page)) === 0 ? true : null));
}

/** How many ranges of ours the page carries. */
export function countMarks(page: Page): Promise<number> {
  return ownWorld(page).evaluate(() => {
    let count = 0;
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('sidelight-')) count += highlight.size;
    });
    return count;
  });
}

/** Moves the mouse onto the first mark whose text is `text`, scrolling it into view; gives the mark's box. */
export async function hoverMark(page: Page, text: string) {
  const box = await ownWorld(page).evaluate((wanted) => {
    const found: Range[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('sidelight-')) return;
      highlight.forEach((range) => {
        if (range.toString().replace(/\s+/g, ' ') === wanted) found.push(range as Range);
      });
    });
    const range = found[0];
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = range.getClientRects()[0]!;
    return { x, y, width, height };
  }, text);
  if (box === null) throw new Error(`“${text}” is not marked on ${page.url()}.`);
  await page.mouse.move(5, 5);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  return box;
}

/** Waits for a card that says `text`. */
export function waitForCard(
  browser: Harness,
  page: Page,
  text: string | RegExp = /./,
  limitMs?: number,
): Promise<CardView> {
  const says = (card: CardView) =>
    typeof text === 'string' ? card.text.includes(text) : text.test(card.text);
  return waitFor(
    `a card with ${text}`,
    async () => {
      const card = await browser.findCard(page);
      return card && says(card) ? card : null;
    },
    limitMs,
  );
}

/** Waits until no card shows. */
export function waitForNoCard(browser: Harness, page: Page): Promise<true> {
  return waitFor('the card to go', async () => ((await browser.findCard(page)) === null ? true : null));
}

/** Whether the page's DOM is what its server sent, to the letter; for pages without scripts of their own. */
export function isAsServed(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const served = new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
    return served === document.documentElement.outerHTML;
  });
}
