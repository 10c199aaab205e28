import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article.ts';

const SENTENCES = [
  'The harbour office said on Monday that two thousand crates had been moved since the new plan began.',
  'Ada Quill, who runs the office, told reporters that the figures would be published in the spring.',
  'Fishermen along the northern quay dispute the count, and have asked an auditor to repeat it.',
  'The council meets again next week, and a vote on the second part of the plan is expected then.',
  'Nobody from the shipping line answered questions that were sent to its press desk by letter.',
];
const BODY = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
const extract = (body: string, head = '', url: string | null = null) => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  );
  return extractArticle(document, { url });
};
const TEASERS = Array.from(
  { length: 5 },
  (_, at) => `<li><a href="/${at}">Another story that many people read ${at}</a></li>`,
).join('');

describe('the text of an article', () => {
  const whole = SENTENCES.join('\n\n');

  test.each([
    ['paragraphs in a div', `<div>${BODY}</div>`],
    [
      'a theme with lists of other stories',
      `<div id="page"><div class="td-top">Top 5 this week<ul>${TEASERS}</ul></div><article class="post"><div class="entry-content">${BODY}</div></article>
       <h3>Related posts</h3><ul class="related">${TEASERS}</ul><aside><p>${SENTENCES[2]}</p></aside></div>`,
    ],
    [
      'comments and their form below',
      `<article>${BODY}</article><section id="comments">${`<div class="comment"><p>I have been saying so for years, and nobody ever listens to any of it.</p></div>`.repeat(3)}
       <div id="respond"><h3>Leave a reply</h3><form><textarea>what I type</textarea></form></div></section>`,
    ],
    ['divs and line breaks', `<div class="text">${SENTENCES.join('<br><br>')}</div>`],
    ['a table as layout', `<table><tr><td><a href="/">Home</a></td><td>${BODY}</td></tr></table>`],
    ['a page within one form', `<form id="aspnet"><div>${BODY}</div></form>`],
    [
      'a wrapper with a misleading name',
      `<div class="has-sidebar content-sidebar-wrap sidebar">${BODY}</div>`,
    ],
    [
      'paragraphs shared among sections',
      `<main><section>${BODY.slice(0, BODY.indexOf('<p>Fisher'))}</section><section>${BODY.slice(BODY.indexOf('<p>Fisher'))}</section></main>`,
    ],
    [
      'a share bar and a newsletter box within',
      `<article>${BODY.replace('<p>Fisher', '<div class="share-tools"><p>Share this article with your friends on every network there is.</p></div><div class="newsletter-signup"><p>Get the morning letter, every day, for nothing at all, in your box.</p></div><p>Fisher')}</article>`,
    ],
    [
      'an editor beside it',
      `<article>${BODY}</article><div contenteditable="true"><p>${SENTENCES.join(' ')} And more that I write myself.</p></div>`,
    ],
  ])('%s', (_, body) => expect(extract(body).text).toBe(whole));

  test('the headline comes first, wherever it stands', () => {
    const page = extract(
      `<header><h1>Harbour plan moves on</h1></header><article>${BODY}</article>`,
      '<title>Harbour plan moves on - The Quay</title>',
    );
    expect(page.text).toBe(`Harbour plan moves on\n\n${whole}`);
    expect(page.title).toBe('Harbour plan moves on');
  });

  test.each([
    ['an empty page', ''],
    ['an app that has not drawn yet', '<div id="root"></div>'],
    ['menus alone', `<nav>${TEASERS}</nav><ul>${TEASERS}</ul>`],
  ])('%s gives no article', (_, body) =>
    expect(extract(body)).toMatchObject({ text: '', isArticle: false, root: null }),
  );

  test('a short note is read, and is no article', () => {
    expect(extract(`<p>${SENTENCES[0]}</p>`)).toMatchObject({ text: SENTENCES[0], isArticle: false });
  });

  test('what layout hides is left out', () => {
    const { document } = parseHTML(
      `<!doctype html><html><body><article>${BODY}<p class="x">${SENTENCES[0]} Twice.</p></article></body></html>`,
    );
    const { text } = extractArticle(document, { isHidden: (element) => element.className === 'x' });
    expect(text).toBe(whole);
  });

  test('broken HTML and five megabytes are read to the end', () => {
    const broken = extract(
      `<article><p>${SENTENCES[0]}<div><p>${SENTENCES[1]}</b></i></div><p>${SENTENCES[2]}`,
    );
    expect(broken.text).toContain('auditor');
    const many = extract(`<article>${BODY.repeat(Math.ceil(5_000_000 / BODY.length))}</article>`);
    expect(many.text.length).toBeGreaterThan(4_500_000);
    const last = many.text.lastIndexOf('shipping');
    expect(many.nodeMap.locate({ start: last, end: last + 8 })?.from.node.data).toBe(SENTENCES[4]);
  });
});

describe('what a page says of its article', () => {
  test('JSON-LD, once it speaks of this headline', () => {
    const data = (headline: string) =>
      `<title>Harbour plan moves on</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"The Quay"},{"@type":["NewsArticle"],"headline":"${headline}","author":[{"name":"Ada Quill"},{"name":"Ben Oar"}],"datePublished":"2025-11-15T08:00:00Z"}]}</script>`;
    const page = `<h1>Harbour plan moves on</h1>${BODY}`;
    expect(extract(page, data('Harbour plan moves on'))).toMatchObject({
      byline: 'Ada Quill, Ben Oar',
      published: '2025-11-15T08:00:00Z',
    });
    expect(extract(page, data('Another story, left behind by the app'))).toMatchObject({
      byline: null,
      published: null,
    });
  });

  test.each([
    ['a broken script', '<script type="application/ld+json">{"@type": "NewsArticle", </script>', null],
    [
      'meta',
      '<meta property="article:published_time" content="2025-11-14T08:00:00+00:00">',
      '2025-11-14T08:00:00+00:00',
    ],
  ])('%s', (_, head, published) => expect(extract(BODY, head).published).toBe(published));

  test.each([
    [
      'a time element',
      `<article><time datetime="2025-11-13">Thursday</time>${BODY}</article>`,
      null,
      '2025-11-13',
    ],
    ['the address', BODY, 'https://quay.example/2025/11/12/plan', '2025-11-12'],
    [
      'the dateline in sight',
      `<p>Saturday, November 15, 2025</p><article>${BODY}</article>`,
      null,
      '2025-11-15',
    ],
    ['nothing', BODY, 'https://quay.example/plan', null],
  ])('the day from %s', (_, body, url, published) =>
    expect(extract(body, '', url).published).toBe(published),
  );

  test('byline without its “By”, title without the site', () => {
    const page = extract(
      `<span class="byline">By  Ada Quill</span>${BODY}`,
      '<title>Harbour plan moves on | The Quay</title>',
    );
    expect(page).toMatchObject({ byline: 'Ada Quill', title: 'Harbour plan moves on' });
  });

  test('the words decide where a Spanish page says it is English', () => {
    const spanish =
      'El gobierno de la ciudad dijo que las obras del puerto se harán en el otoño, y que los vecinos fueron consultados. ';
    expect(extract(`<p>${spanish.repeat(6)}</p>`).lang).toBe('es');
    expect(extract(`<article>${BODY}</article>`).lang).toBe('en');
  });
});
