import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article.ts';

const read = (name: string) => {
  const html = readFileSync(new URL(`../../test/pages/${name}.html`, import.meta.url), 'utf8');
  return extractArticle(parseHTML(html).document, { url: `https://sample.example/${name}` });
};

/** First words after the headline, last words, and what stands on the page around the article. */
const PAGES = [
  {
    name: 'wordpress',
    first: 'MEXICO CITY — When Secretary of State Marco Rubio',
    last: /RAND Corporation study urged .*\.$/,
    not: /Top 5|Related|Leave a reply|comment|Drawing:|Advertisement/i,
    published: '2026-02-02T11:30:00+00:00',
    lang: 'en',
  },
  {
    name: 'amp',
    first: 'WASHINGTON — One year ago',
    last: /published counts can show\./,
    not: /More stories|Share|Sidelight sample/,
    published: '2026-02-20T09:00:00Z',
    lang: 'en',
  },
  {
    name: 'live-blog',
    first: 'Security Implementation Group has met three times',
    last: /Rafael Caro Quintero was flown to New York/,
    not: /Refresh|Share|Subscribe/,
    published: '2026-01-26T14:00:00Z',
    lang: 'en',
  },
  {
    name: 'spanish',
    first: 'México y Estados Unidos han cambiado tres veces',
    last: /Registro Nacional de Personas Desaparecidas/,
    not: /Muestra de Sidelight|Lo más leído|Comentarios/,
    published: '2026-02-03T06:00:00-06:00',
    lang: 'es',
  },
  {
    name: 'strict-csp',
    first: 'Customs and Border Protection (CBP) seized',
    last: /Sinaloa Cartel and the Jalisco New Generation Cartel/,
    not: /By Sidelight/,
    published: '2026-01-19T09:00:00Z',
    lang: 'en',
  },
] as const;

describe('the sample pages', () => {
  test.each(PAGES)(
    '$name: the article, whole, and nothing around it',
    ({ name, first, last, not, published, lang }) => {
      const page = read(name);
      const [headline, opening] = page.text.split('\n\n');
      expect(headline).toBe(page.title);
      expect(opening?.slice(0, first.length)).toBe(first);
      expect(page.text.split('\n\n').at(-1)).toMatch(last);
      expect(page.text).not.toMatch(not);
      expect(page).toMatchObject({ published, lang, isArticle: true });
    },
  );

  test.each(['empty', 'not-article'])('%s: no article', (name) => {
    expect(read(name).isArticle).toBe(false);
  });

  test('right-to-left text keeps its order', () => {
    const { text, isArticle } = read('rtl');
    expect(isArticle).toBe(true);
    expect(text.indexOf('القهوة')).toBeLessThan(text.indexOf('40%'));
  });
});
