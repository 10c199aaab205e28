import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as library from '../lib/page/index.ts';
import { bundlePageLibrary, launchBare, openWithLibrary, READER_CSS } from './support/bare-page.ts';
import { BROWSER_NAMES } from './support/browsers.ts';
import { waitFor } from './support/wait-for.ts';

declare const page: typeof library;

const PARAGRAPHS = [
  'The <b>harbour</b>\n  office said on <a href="#x">Monday</a> that two&nbsp;thousand crates had been moved since the new plan began in 2009.',
  'Ada <i>Quill</i>, who runs the office, told <span>re</span><span>porters</span> that the fig&shy;ures would be published in the spring.',
  'Fishermen along the northern quay<sup>[1]</sup> dispute the count, and have <span style="display:none">never</span> asked an auditor to repeat it.',
  'مكتب الميناء قال يوم الاثنين إن ألفي صندوق نُقلت منذ بدء الخطة الجديدة في الربيع الماضي كما أُعلن.',
];
const article = (body = PARAGRAPHS.concat(PARAGRAPHS, PARAGRAPHS), style = '') =>
  `<!doctype html><meta charset="utf-8"><title>Harbour plan</title><style>body{margin:40px 120px;font:18px/1.6 serif}.gone{display:none}${style}</style>
   <nav><a href="/">Home</a></nav><main><article>${body.map((html) => `<p>${html}</p>`).join('')}<p class="gone">This was never shown to anybody, and so it is no part of the text at all.</p></article></main>`;

let script = '';
beforeAll(async () => {
  script = await bundlePageLibrary();
});

describe.each(BROWSER_NAMES)('the page library in %s', (name) => {
  let browser: Browser;
  let tab: Page;
  const open = async (html: string, view = {}) => {
    await tab?.close().catch(() => undefined);
    tab = await openWithLibrary(browser, { library: script, html, view });
  };
  beforeAll(async () => {
    browser = await launchBare(name);
  });
  afterAll(() => browser?.close());

  test('every word of the text is a range that reads the same, and a point in it leads back', async () => {
    await open(article());
    const report = await tab.evaluate(() => {
      const isHidden = (element: Element) => !element.checkVisibility();
      const { text, nodeMap } = page.extractArticle(document, { isHidden });
      const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
        word,
      }));
      const marks = words.map(
        (word, index) =>
          ({
            ...word,
            ref: { list: 'statistics', index },
            group: null,
            style: 's',
            isRepeated: false,
          }) as const,
      );
      const placed = new page.PlacedMarks(nodeMap, marks);
      const misread = placed.all.filter(
        ({ mark, range }) => range.toString().replace(/\u00ad/g, '') !== text.slice(mark.start, mark.end),
      );
      let missed = 0;
      let seen = 0;
      for (const { mark, range } of placed.all) {
        const box = range.getClientRects()[0];
        if (!box || box.width < 4 || box.top < 0 || box.bottom > innerHeight) continue;
        seen++;
        const found = placed.findAtPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (found?.mark.ref.index !== mark.ref.index) missed++;
      }
      const margins = [
        [5, 5],
        [60, 300],
        [960, 300],
        [500, 30],
      ].map(([x, y]) => placed.findAtPoint(x!, y!));
      return {
        words: words.length,
        placed: placed.all.length,
        misread: misread.length,
        missed,
        seen,
        margins,
        text,
      };
    });
    expect(report.placed).toBe(report.words);
    expect(report).toMatchObject({ misread: 0, missed: 0, margins: [null, null, null, null] });
    expect(report.seen).toBeGreaterThan(60);
    expect(report.text).not.toMatch(/never|\[1\]/);
    expect(report.text).toContain('told reporters that the figures');
  });

  test('painting changes no node of the page, and everything goes when it is cleared', async () => {
    await open(article());
    const report = await tab.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const before = document.documentElement.outerHTML;
      const { nodeMap, text } = page.extractArticle(document);
      const start = text.indexOf('harbour office');
      const mark = {
        start,
        end: start + 14,
        ref: { list: 'actors', index: 0 },
        group: 'sidelight-actor',
        style: 'sidelight-actor-person',
        isRepeated: false,
      } as const;
      const highlights = new page.Highlights();
      const { all } = new page.PlacedMarks(nodeMap, [mark]);
      highlights.paint(all, 'light');
      highlights.focus([all[0]!.range], 'light');
      const names = [...CSS.highlights.keys()].sort();
      highlights.clear();
      return { same: before === document.documentElement.outerHTML, names, left: CSS.highlights.size };
    }, READER_CSS);
    expect(report).toEqual({
      same: true,
      names: ['sidelight-actor', 'sidelight-actor-person-light', 'sidelight-focus', 'sidelight-focus-light'],
      left: 0,
    });
  });

  test.each([
    ['white', 'background:#fff', 'light'],
    ['nothing', '', 'light'],
    ['cream', 'background:#fdf6e3', 'light'],
    ['a middle grey', 'background:#808080', 'mid'],
    ['black', 'background:#000;color:#ddd', 'dark'],
    ['a dark scheme alone', 'color-scheme:only dark', 'dark'],
    ['a picture under light text', 'background-image:linear-gradient(#000,#111);color:#eee', 'dark'],
  ])('a page of %s has its tone', async (_, style, tone) => {
    await open(article(PARAGRAPHS, `:root{${style.startsWith('color-scheme') ? style : ''}}body{${style}}`));
    expect(await tab.evaluate(() => page.readPageTone(document.querySelector('p')!))).toBe(tone);
  });

  test.each([
    ['', 'plain'],
    [
      'sidelight-card{display:none!important;width:0!important;transform:scale(9)!important}*{all:unset!important}',
      'a page that styles everything',
    ],
  ])('the card stays in the viewport, beside its term and in front (%#)', async (style) => {
    await open(
      `<!doctype html><style>${style}</style><p id="term" style="position:fixed!important;margin:0">term</p>`,
    );
    const report = await tab.evaluate(async () => {
      const host = new page.CardHost('.mount{background:#fff;overflow:auto}');
      const term = document.querySelector<HTMLElement>('#term')!;
      const failures: string[] = [];
      for (const [x, y] of [
        [0, 0],
        [960, 0],
        [0, 680],
        [960, 680],
        [480, 340],
      ] as const) {
        term.style.left = `${x}px`;
        term.style.top = `${y}px`;
        const text = document.createElement('div');
        text.textContent = 'What the record says. '.repeat(60);
        host.mount().replaceChildren(text);
        host.open(() => [...term.getClientRects()], 'light');
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const card = document.querySelector('sidelight-card')!.getBoundingClientRect();
        const box = term.getBoundingClientRect();
        const inside =
          card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight;
        const apart =
          card.bottom <= box.top ||
          card.top >= box.bottom ||
          card.right <= box.left ||
          card.left >= box.right;
        const front = document.elementFromPoint(
          card.left + card.width / 2,
          card.top + card.height / 2,
        )?.localName;
        if (!inside || !apart || card.width < 300 || front !== 'sidelight-card') {
          failures.push(JSON.stringify({ x, y, card, box, front }));
        }
      }
      const focused = document.activeElement?.localName;
      host.remove();
      return { failures, focused, left: document.querySelectorAll('sidelight-card').length };
    });
    expect(report).toEqual({ failures: [], focused: 'body', left: 0 });
  });

  test.each([
    ['a fullscreen element', 'div', (full: Element) => full.requestFullscreen()],
    ['a modal dialog', 'dialog', (full: Element) => (full as HTMLDialogElement).showModal()],
  ])('the card can be used over %s, which goes on', async (_, tag, enter) => {
    await open(`<!doctype html><${tag} id="full"><p id="term">term</p></${tag}><button>go</button>`);
    await tab.evaluate(
      `document.querySelector('button').addEventListener('click', () => (${enter})(document.querySelector('#full')))`,
    );
    await tab.click('button');
    await waitFor('the layer', () =>
      tab.evaluate(() => document.querySelector(':fullscreen, :modal') && true),
    );
    const report = await tab.evaluate(async () => {
      const host = new page.CardHost('.mount{background:#fff}');
      host.mount().textContent = 'What the record says.';
      host.open(() => [...document.querySelector('#term')!.getClientRects()], 'light');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const card = document.querySelector('sidelight-card')!.getBoundingClientRect();
      const front = document.elementFromPoint(card.left + 5, card.top + 5)?.localName;
      const goesOn = document.querySelector(':fullscreen, :modal')?.id;
      if (document.fullscreenElement) await document.exitFullscreen();
      return { front, goesOn };
    });
    expect(report).toEqual({ front: 'sidelight-card', goesOn: 'full' });
  });

  describe('the pointer', () => {
    const events = () => tab.evaluate(() => (globalThis as unknown as { events: string[] }).events);
    const watch = async (view = {}) => {
      await open(article(), view);
      return tab.evaluate(() => {
        const { nodeMap, text } = page.extractArticle(document);
        const start = text.indexOf('office');
        const mark = {
          start,
          end: start + 6,
          ref: { list: 'actors', index: 0 },
          group: null,
          style: 's',
          isRepeated: false,
        } as const;
        const placed = new page.PlacedMarks(nodeMap, [mark]);
        const log: string[] = [];
        Object.assign(globalThis, { events: log });
        const card = document.createElement('div');
        card.style.cssText = 'position:fixed;left:600px;top:400px;width:200px;height:200px;background:#eee';
        document.body.append(card);
        page.watchPointer(
          document,
          {
            findAtPoint: (x, y) => placed.findAtPoint(x, y),
            isFromCard: (event) => event.composedPath().includes(card),
            onPoint: (found) => log.push(found ? 'point' : 'unpoint'),
            onRest: () => log.push('rest'),
            onLeave: () => log.push('leave'),
          },
          new AbortController().signal,
        );
        const box = placed.all[0]!.range.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      });
    };

    test('rests on a mark, travels to its card without losing it, and leaves', async () => {
      const { x, y } = await watch();
      await tab.mouse.move(x, y);
      await waitFor('the card', async () => ((await events()).includes('rest') ? true : null));
      await tab.mouse.move(x, y + 60);
      await tab.mouse.move(700, 500);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
      expect(await events()).toEqual(['point', 'rest', 'unpoint']);
      await tab.mouse.move(10, 650);
      await waitFor('the leave', async () => ((await events()).includes('leave') ? true : null));
    });

    test('passing over a mark opens nothing', async () => {
      const { x, y } = await watch();
      await tab.mouse.move(x, y);
      await tab.mouse.move(x, y + 200);
      await waitFor('the leave', async () => ((await events()).includes('leave') ? true : null));
      expect(await events()).not.toContain('rest');
    });

    test('pressing elsewhere closes at once', async () => {
      const { x, y } = await watch();
      await tab.mouse.move(x, y);
      await waitFor('the card', async () => ((await events()).includes('rest') ? true : null));
      await tab.mouse.click(20, 650);
      expect(await events()).toContain('leave');
    });

    test.runIf(name === 'chromium')('a tap opens', async () => {
      const { x, y } = await watch({ hasTouch: true });
      await waitFor('the tap', async () => {
        await tab.touchscreen.tap(x, y);
        return (await events()).includes('rest') ? true : null;
      });
    });

    test.runIf(name === 'chromium')('a scroll by finger opens nothing', async () => {
      const { x, y } = await watch({ hasTouch: true });
      await tab.touchscreen.touchStart(x, y);
      for (let moved = 20; moved <= 100; moved += 20) await tab.touchscreen.touchMove(x, y - moved);
      await tab.touchscreen.touchEnd();
      await waitFor('the scroll', () => tab.evaluate(() => (scrollY > 0 ? true : null)));
      expect(await events()).not.toContain('rest');
    });
  });
});
