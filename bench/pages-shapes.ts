import { cards, comments, footer, navigation, page, paragraphs, repeat, sidebar } from './pages-parts.ts';
import type { Writer } from './pages-words.ts';

/** One shape of page that the web is full of, written by `writer`; `size` 1–3. */
export type Shape = (writer: Writer, size: number) => string;

const wordpress: Shape = (writer, size) => {
  const title = writer.headline();
  return page({
    title,
    lang: writer.tongue,
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>`,
    body: `<div id="page" class="site has-sidebar">${navigation(writer, 9)}<div id="content" class="site-content"><main id="main"><article class="post-1 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta">${writer.name()} · 4 March 2026</div></header><div class="entry-content">${paragraphs(writer, 8 * size)}<figure><img src="data:," alt=""><figcaption>${writer.sentence()}</figcaption></figure><blockquote><p>${writer.paragraph(2)}</p></blockquote>${paragraphs(writer, 4 * size)}<div class="sharedaddy sd-sharing"><ul><li><a href="#">Share</a></li></ul></div>${cards(writer, 3, 'jp-relatedposts')}</div></article>${comments(writer, 6 * size)}</main>${sidebar(writer)}</div>${footer(writer)}</div>`,
  });
};

const amp: Shape = (writer, size) => {
  const title = writer.headline();
  return page({
    title,
    lang: writer.tongue,
    body: `<amp-sidebar id="s"><ul>${repeat(12, () => `<li><a href="/">${writer.name()}</a></li>`)}</ul></amp-sidebar><article class="amp-wp-article"><h1>${title}</h1><div class="amp-wp-article-content">${paragraphs(writer, 9 * size)}<amp-ad type="x"></amp-ad>${paragraphs(writer, 5)}</div></article>${footer(writer)}`,
  });
};

const liveBlog: Shape = (writer, size) => {
  const title = writer.headline();
  return page({
    title,
    lang: writer.tongue,
    body: `${navigation(writer, 10)}<main class="live"><h1>${title}</h1><ul class="key-points">${repeat(5, () => `<li>${writer.sentence()}</li>`)}</ul>${repeat(25 * size, (index) => `<article class="block" id="block-${index}"><header><time>${index}:00</time><h2>${writer.headline()}</h2></header><div class="block-elements">${paragraphs(writer, 2)}</div></article>`)}</main>${footer(writer)}`,
  });
};

const singlePageApp: Shape = (writer, size) => {
  const title = writer.headline();
  return page({
    title,
    lang: 'en',
    body: `<div id="root"><div class="css-1x2">${navigation(writer, 7)}<div class="css-9k"><section class="css-a1"><h1 class="css-t">${title}</h1><div class="css-b7">${repeat(10 * size, () => `<div class="css-p"><p class="css-p1"><span>${writer.paragraph(3)}</span></p></div>`)}</div></section><div class="css-r">${cards(writer, 12, 'recirc')}</div></div></div></div>`,
  });
};

const longRead: Shape = (writer, size) =>
  page({
    title: writer.headline(),
    lang: writer.tongue,
    body: `${navigation(writer, 5)}<article class="longform"><div class="article-body">${repeat(6 * size, () => `<h2>${writer.headline()}</h2>${paragraphs(writer, 8, ' class="drop"')}`)}</div></article>${footer(writer)}`,
  });

const portal: Shape = (writer, size) =>
  page({
    title: 'Front page',
    lang: writer.tongue,
    body: `${navigation(writer, 14)}<main>${repeat(5 * size, (index) => cards(writer, 9, `zone-${index}`))}</main>${footer(writer)}`,
  });

const recipe: Shape = (writer, size) =>
  page({
    title: writer.headline(),
    lang: writer.tongue,
    body: `${navigation(writer, 8)}<main><div class="intro">${paragraphs(writer, 3 * size)}</div><ul class="ingredients">${repeat(14, () => `<li><label><input type="checkbox"> ${writer.name()}</label></li>`)}</ul><ol class="steps">${repeat(9, () => `<li><p>${writer.paragraph(2)}</p></li>`)}</ol></main>${comments(writer, 12 * size)}${footer(writer)}`,
  });

const manual: Shape = (writer, size) =>
  page({
    title: writer.headline(),
    lang: 'en',
    body: `<nav class="toc"><ul>${repeat(60, (index) => `<li><a href="#${index}">${writer.name()}</a></li>`)}</ul></nav><main>${repeat(12 * size, (index) => `<h2 id="${index}">${writer.name()}</h2><p>${writer.paragraph(2)} <code>run()</code></p><pre><code>const a = ${index};\nconst b = a * 2;</code></pre><table>${repeat(4, () => `<tr><td>${writer.name()}</td><td>${writer.sentence()}</td></tr>`)}</table>`)}</main>`,
  });

const forum: Shape = (writer, size) =>
  page({
    title: writer.headline(),
    lang: writer.tongue,
    body: `<div class="header"><form><input name="user"><input type="password" name="pass"></form></div><div id="posts">${repeat(20 * size, (index) => `<div class="post" id="p${index}"><div class="author">${writer.name()}</div><div class="text">${writer.paragraph(2)}<br><br>${writer.paragraph(1)}</div></div>`)}</div>`,
  });

const shop: Shape = (writer, size) =>
  page({
    title: writer.headline(),
    lang: writer.tongue,
    body: `${navigation(writer, 12)}<main class="product"><h1>${writer.headline()}</h1><p class="price">12.00</p><div class="description">${paragraphs(writer, 2)}</div><form><select><option>1</option></select><button>Buy</button></form><div class="grid">${repeat(30 * size, (index) => `<div class="tile"><a href="/p/${index}"><img src="data:," alt=""><span>${writer.name()}</span></a><span class="price">${index}.50</span></div>`)}</div></main>${footer(writer)}`,
  });

const localNews: Shape = (writer, size) => {
  const title = writer.headline();
  return page({
    title,
    lang: writer.tongue,
    body: `${navigation(writer, 11)}<div class="row"><div class="col-8 nota"><h1>${title}</h1><div class="nota-cuerpo"><b>Villa Serena.</b> ${repeat(9 * size, () => `${writer.paragraph(2)}<br><br>`)}</div></div><div class="col-4 lateral">${cards(writer, 8, 'lo-mas-leido')}</div></div>${footer(writer)}`,
  });
};

const encyclopedia: Shape = (writer, size) =>
  page({
    title: writer.headline(),
    lang: writer.tongue,
    body: `<div id="mw-panel">${navigation(writer, 6)}</div><div id="content" role="main"><table class="infobox">${repeat(9, () => `<tr><th>${writer.name()}</th><td>${writer.name()}</td></tr>`)}</table><div class="mw-parser-output">${repeat(9 * size, (index) => `<h2>${writer.name()}</h2>${paragraphs(writer, 3)}<sup><a href="#r${index}">[${index}]</a></sup>`)}<ol class="references">${repeat(40 * size, () => `<li><a href="/r">${writer.sentence()}</a></li>`)}</ol></div></div>`,
  });

export const SHAPES: Record<string, Shape> = {
  wordpress,
  amp,
  'live blog': liveBlog,
  'single-page app': singlePageApp,
  'long read': longRead,
  portal,
  recipe,
  manual,
  forum,
  shop,
  'local news': localNews,
  encyclopedia,
};
