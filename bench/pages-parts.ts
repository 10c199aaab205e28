import type { Writer } from './pages-words.ts';

/** `count` pieces, one after another. */
export function repeat(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join('\n');
}

export function paragraphs(writer: Writer, count: number, attributes = ''): string {
  return repeat(count, (index) => {
    const link = index % 3 === 1 ? ` <a href="/t/${index}">${writer.name()}</a> ` : '';
    return `<p${attributes}>${writer.paragraph(2 + writer.pick(3))}${link}</p>`;
  });
}

export function navigation(writer: Writer, items: number): string {
  return `<header class="site-header"><div class="logo"><a href="/"><svg viewBox="0 0 20 20"><path d="M0 0h20v20z"/></svg></a></div>
<nav class="main-menu"><ul>${repeat(items, (index) => `<li class="menu-item menu-item-${index}"><a href="/s/${index}">${writer.name()}</a><ul class="sub-menu">${repeat(4, (sub) => `<li><a href="/s/${index}/${sub}">${writer.name()}</a></li>`)}</ul></li>`)}</ul></nav>
<form role="search" action="/search"><input type="search" name="q"><button>Go</button></form></header>`;
}

export function cards(writer: Writer, count: number, name: string): string {
  return `<section class="${name}"><h3>More</h3>${repeat(count, (index) => `<article class="card ${name}__item"><a href="/a/${index}"><img src="data:," alt=""><h4>${writer.headline()}</h4></a><p class="excerpt">${writer.sentence()}</p><time datetime="2026-03-0${1 + (index % 9)}">3 h</time></article>`)}</section>`;
}

export function sidebar(writer: Writer): string {
  return `<aside class="sidebar widget-area"><div class="widget widget_text"><h3>Newsletter</h3><form><input type="email"><button>OK</button></form></div>
<div class="widget widget_recent"><h3>Top 5</h3><ol>${repeat(5, (index) => `<li><a href="/top/${index}">${writer.headline()}</a></li>`)}</ol></div>
<div class="ad-slot" id="ad-1"><iframe src="about:blank"></iframe></div>${cards(writer, 4, 'most-read')}</aside>`;
}

export function comments(writer: Writer, count: number): string {
  return `<div id="comments" class="comments-area"><h2>${count}</h2><ol class="comment-list">${repeat(count, (index) => `<li class="comment depth-${1 + (index % 3)}"><footer class="comment-meta"><b>${writer.name()}</b></footer><div class="comment-content"><p>${writer.paragraph(2)}</p></div></li>`)}</ol>
<form class="comment-form"><textarea name="comment">A draft that nobody but its writer should read.</textarea><button>Send</button></form></div>`;
}

export function footer(writer: Writer): string {
  return `<footer class="site-footer"><div class="columns">${repeat(4, () => `<div><h5>${writer.name()}</h5><ul>${repeat(8, (index) => `<li><a href="/f/${index}">${writer.name()}</a></li>`)}</ul></div>`)}</div><p class="copyright">© 2026</p></footer>`;
}

/** A whole page. `lang` is what the page says of itself. */
export function page(options: { title: string; lang: string; head?: string; body: string }): string {
  return `<!doctype html><html lang="${options.lang}"><head><meta charset="utf-8"><title>${options.title} | The Bench</title>
<meta property="og:title" content="${options.title}"><link rel="canonical" href="https://bench.example/">
<style>.sub-menu{display:none}.card{display:block}.sidebar{width:300px}</style>
${options.head ?? ''}</head><body>${options.body}</body></html>`;
}
