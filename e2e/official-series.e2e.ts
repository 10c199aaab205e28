import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeriesEntry } from '../lib/pack/schema.ts';
import { axeExpression, loadAxe } from './support/axe.ts';
import { articleOf, pageOf } from './support/beat-page.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import { hoverMark, waitForCard, waitForMarks } from './support/page.ts';
import { openPanelOn, waitForWords } from './support/panel.ts';
import { type PageServer, servePages } from './support/server.ts';

const FIGURE = '21,148 pounds';
const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const packed = read('../public/packs/us-mexico-security/series.json') as SeriesEntry[];
const series = packed.find(({ id }) => id === 'cbp-fentanyl-seizures-sw')!;
const LANGUAGES = ['en', 'es'] as const;

let server: PageServer;
beforeAll(async () => {
  server = await servePages();
  server.put('/figure.html', pageOf(articleOf()));
});
afterAll(() => server.close());

/** What the exposed card has; `root` is its shadow root. */
function inCard<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate(
    `((root) => ${expression})(document.querySelector('sidelight-card').shadowRoot)`,
  ) as Promise<T>;
}

const runs = BROWSER_NAMES.flatMap((name) => LANGUAGES.map((lang) => ({ name, lang })));
describe.each(runs)('a figure that an official series covers, in $name in $lang', ({ name, lang }) => {
  const messages = read(`../public/_locales/${lang}/messages.json`) as Record<string, { message: string }>;
  const words = [
    series.measure[lang]!,
    series.caveat[lang]!,
    series.publisher,
    messages.seriesUnitPounds!.message,
    messages.seriesFiscalYears!.message,
  ];
  let browser: Harness;
  beforeAll(async () => {
    browser = await launchBrowser(name, { lang });
  });
  afterAll(() => browser?.close());

  test('has its picture, unit, periods and caveat on the card, and the points by keyboard', async () => {
    const page = await browser.open(`${server.origin}/figure.html`);
    await waitForMarks(page, 'sidelight-statistic');
    await hoverMark(page, FIGURE);
    const card = await waitForCard(browser, page, series.measure[lang]!);
    for (const part of words) expect.soft(card.text).toContain(part);
    await card.expose();
    expect(
      await inCard(page, `root.querySelector('.spark svg[role=img]').getAttribute('aria-label')`),
    ).toContain(series.measure[lang]);
    expect(await inCard(page, `root.querySelectorAll('.spark-record, .spark-article').length`)).toBe(2);

    await inCard(page, `root.querySelector('.mount').focus()`);
    const isOnPoints = () =>
      inCard<boolean>(page, `root.activeElement?.matches('.series-points summary') ?? false`);
    for (let presses = 0; presses < 15 && !(await isOnPoints()); presses++) await page.keyboard.press('Tab');
    expect(await isOnPoints()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await inCard(page, `root.querySelector('.series-points').open`)).toBe(true);
    expect(
      await inCard(
        page,
        `[...root.querySelectorAll('.series-points th[scope=row]')].map((cell) => cell.textContent)`,
      ),
    ).toEqual(series.points.map(({ period }) => period));
    await page.evaluate(await loadAxe());
    expect(await page.evaluate(axeExpression(`{ include: [['sidelight-card']] }`))).toEqual([]);
    await page.close();
  });

  test('has them in the panel too', async () => {
    const page = await browser.open(`${server.origin}/figure.html`);
    await waitForMarks(page);
    const panel = await openPanelOn(browser, page, /Sinaloa/);
    await panel.click('[role=tab][data-tab=sources]');
    await waitForWords(panel, new RegExp(FIGURE));
    await panel.click('.figure-more summary');
    const said = await panel.text();
    for (const part of words) expect.soft(said).toContain(part);
    await panel.evaluate(await loadAxe());
    expect(await panel.evaluate(axeExpression(`'.figure-more'`))).toEqual([]);
    await page.close();
  });
});
