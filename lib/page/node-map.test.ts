import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article.ts';
import { NodeMap } from './node-map.ts';
import { readBlocks } from './read-blocks.ts';

const read = (html: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return { document, ...readBlocks(document.body, () => false) };
};

describe('readBlocks', () => {
  test.each([
    ['<p>One  two\n three</p>', ['One two three']],
    ['<p>The <b>Sinaloa</b> <i>Cartel</i>’s men</p>', ['The Sinaloa Cartel’s men']],
    ['<p>un<b>believ</b>able</p>', ['unbelievable']],
    ['<div>One<br>two<br><br>three</div>', ['One\ntwo', 'three']],
    ['<div>loose<p>inner</p>rest</div>', ['loose', 'inner', 'rest']],
    ['<p>seen<span hidden>unseen</span><span style="display:none">no</span></p>', ['seen']],
    ['<p>Text<sup>[3]</sup> goes on<sup>12</sup>.</p>', ['Text goes on.']],
    ['<table><tr><td>one</td><td>two</td></tr></table>', ['one', 'two']],
    ['<p>soft\u00adhyphen and zero\u200bwidth</p>', ['softhyphen and zerowidth']],
    ['<div contenteditable>mine</div><textarea>typed</textarea><p>read</p>', ['read']],
    ['<script>no()</script><style>no{}</style><noscript>no</noscript>', []],
    ['<p>\ud800 lone</p>', ['\ud800 lone']],
    ['<p dir="rtl">שלום עולם</p>', ['שלום עולם']],
    ['   ', []],
  ])('%j', (html, blocks) => expect(read(html).blocks.map(({ text }) => text)).toEqual(blocks));

  test('fifty thousand nested elements do not overflow the stack', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    let at: Element = document.body;
    for (let depth = 0; depth < 50_000; depth++)
      at = at.appendChild(document.createElement(depth % 2 ? 'div' : 'span'));
    at.textContent = 'deep down';
    expect(readBlocks(document.body, () => false).blocks.map(({ text }) => text)).toEqual(['deep down']);
  });
});

describe('NodeMap', () => {
  const prose =
    'The army said on Monday that it had seized <b>two  thousand</b> rifles and\n more than <i>40</i> kilograms of the drug.';
  const { document } = parseHTML(
    `<!doctype html><html><body><article>${`<p>${prose}</p>`.repeat(6)}</article></body></html>`,
  );
  const { text, nodeMap } = extractArticle(document);

  test('every word of the text is found again in its node', () => {
    for (const { index, 0: word } of text.matchAll(/\S+/g)) {
      const place = nodeMap.locate({ start: index, end: index + word.length })!;
      if (place.from.node === place.to.node) {
        expect(place.from.node.data.slice(place.from.offset, place.to.offset)).toBe(word);
      }
      expect(nodeMap.offsetAt(place.from.node, place.from.offset)).toBe(index);
    }
  });

  test('a span over several nodes begins in the first and ends in the last', () => {
    const start = text.indexOf('two thousand rifles');
    const place = nodeMap.locate({ start, end: start + 'two thousand rifles'.length })!;
    expect(place.from.node.data).toBe('two  thousand');
    expect(place.to.node.data.slice(0, place.to.offset)).toBe(' rifles');
  });

  test('white space that the text has not, and foreign nodes, have no offset', () => {
    expect(nodeMap.has(document.createTextNode('x') as unknown as Text)).toBe(false);
    expect(nodeMap.offsetAt(document.body, 0)).toBeNull();
  });

  test('a span between blocks stands nowhere', () => {
    const gap = text.indexOf('\n\n');
    expect(nodeMap.locate({ start: gap, end: gap + 2 })).toBeNull();
    expect(new NodeMap('', []).locate({ start: 0, end: 1 })).toBeNull();
  });

  test('notices that words were changed or taken away', () => {
    const page = parseHTML(
      `<!doctype html><html><body><article>${`<p>${prose}</p>`.repeat(6)}</article></body></html>`,
    );
    const article = extractArticle(page.document);
    const rifles = { start: article.text.indexOf('rifles'), end: article.text.indexOf('rifles') + 6 };
    const army = { start: article.text.indexOf('army'), end: article.text.indexOf('army') + 4 };
    expect(article.nodeMap.isIntact(rifles)).toBe(true);
    article.nodeMap.locate(rifles)!.from.node.data = ' pistols and';
    expect(article.nodeMap.isIntact(rifles)).toBe(false);
    expect(article.nodeMap.isIntact(army)).toBe(true);
    article.nodeMap.locate(army)!.from.node.remove();
    expect(article.nodeMap.isIntact(army)).toBe(false);
  });
});
