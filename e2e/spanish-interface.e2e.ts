import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packToText } from '../lib/pack/open-pack.ts';
import { makePack } from '../test/support/small-pack.ts';
import { BROWSER_NAMES, launchBrowser } from './support/browsers.ts';
import type { Harness } from './support/harness.ts';
import { hoverMark, waitForCard, waitForMarks } from './support/page.ts';
import { openPanelOn, waitForWords } from './support/panel.ts';
import { type PageServer, servePages } from './support/server.ts';

type Messages = Record<string, { message: string }>;
const load = (lang: string) =>
  JSON.parse(
    readFileSync(new URL(`../public/_locales/${lang}/messages.json`, import.meta.url), 'utf8'),
  ) as Messages;

/** English words of the interface that are neither Spanish as well nor likely in an article. */
const ENGLISH = [
  'panelSearch',
  'panelAddOwn',
  'panelInArticle',
  'panelWhy',
  'panelStateReady',
  'cardInArticle',
  'cardOpenPanel',
].map((key) => load('en')[key]!.message);

let server: PageServer;
beforeAll(async () => {
  server = await servePages();
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('the interface in Spanish in %s', (name) => {
  let browser: Harness;
  beforeAll(async () => {
    browser = await launchBrowser(name, { lang: 'es' });
  });
  afterAll(() => browser?.close());

  const expectNoEnglish = (text: string) =>
    expect(ENGLISH.filter((words) => text.toLowerCase().includes(words.toLowerCase()))).toEqual([]);

  test.each(['/spanish.html', '/wordpress.html'])('%s: panel and card speak Spanish', async (path) => {
    const page = await browser.open(server.origin + path);
    const [actor] = await waitForMarks(page);
    const panel = await openPanelOn(
      browser,
      page,
      /en el tema[\s\S]*Glosario[\s\S]*Cronología[\s\S]*Fuentes/,
    );
    await panel.click('[role=tab][data-tab=glossary]');
    await waitForWords(panel, /En este artículo/);
    expectNoEnglish(await panel.text());
    expect(await panel.evaluate<string>('document.documentElement.lang')).toBe('es');
    await panel.click('[role=tab][data-tab=timeline]');
    await waitForWords(panel, /de 20\d\d/);
    await panel.click('[role=tab][data-tab=sources]');
    await waitForWords(panel, /Citados en este artículo/i);
    expectNoEnglish(await panel.text());
    await hoverMark(page, actor!);
    const card = await waitForCard(browser, page, /Abrir en el panel/);
    expectNoEnglish(card.text);
    await page.close();
  });

  test('a page off the beat is told of in Spanish', async () => {
    const page = await browser.open(`${server.origin}/off-beat-recipe.html`);
    const panel = await openPanelOn(browser, page, /leído porque lo pediste|Fuera del tema|ningún artículo/i);
    expectNoEnglish(await panel.text());
    await page.close();
  });

  test('a pack that is refused is refused in Spanish, with file, entry and field', async () => {
    const notebook = await browser.openOwn('notebook.html#packs', { width: 1100, height: 800 });
    await notebook.waitForSelector('.packs .side-row');
    const actors = [{ ...makePack().actors[0]!, name: { en: '<b>Plan</b>' }, motto: 'x' }];
    await notebook.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'mala.pack.json'));
        const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
        document.querySelector('.packs .side-detail')!.dispatchEvent(drop);
      },
      packToText({ ...makePack(), actors }),
    );
    await notebook.waitForSelector('[data-step=refused]');
    const said = await notebook.$eval('.pack-faults', (list) => list.textContent);
    expect(said).toBe('actors.json: harbour-plan: name.en contiene marcas de HTML');
    await notebook.close();
  });
});
