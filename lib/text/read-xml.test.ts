import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml } from './read-xml.ts';

const show = (text: string) =>
  [...readXml(text)].map((event) =>
    event.type === 'text' ? event.text : `${event.type === 'open' ? '+' : '-'}${event.name}`,
  );

describe('readXml', () => {
  test.each<[string, string[]]>([
    ['<a>x</a>', ['+a', 'x', '-a']],
    ['<?xml version="1.0"?>\n<a><b/></a>\n', ['+a', '+b', '-b', '-a']],
    ['<n:a xmlns:n="u"><n:b c="d">x</n:b></n:a>', ['+a', '+b', 'x', '-b', '-a']],
    ['<a>x<!-- <b> -->y</a>', ['+a', 'x', 'y', '-a']],
    ['<a><![CDATA[<b>&amp;]]></a>', ['+a', '<b>&amp;', '-a']],
    ['<a>&lt;&amp;&#65;&#x42;&quot;&bogus;</a>', ['+a', '<&AB"&bogus;', '-a']],
    ['<a>&#xD800;&#x110000;</a>', ['+a', '\ufffd\ufffd', '-a']],
    ['', []],
  ])('%j', (text, events) => {
    expect(show(text)).toEqual(events);
  });

  test.each([
    ['<a>', /ends inside <a>/],
    ['<a></b>', /closes <b> where <a> is open/],
    ['</a>', /closes <a> where <nothing> is open/],
    ['<a', /ends before a “>”/],
    ['<a><!-- x</a>', /ends before a “-->”/],
    ['<a><![CDATA[x</a>', /ends before a “\]\]>”/],
    ['<>x</>', /a tag without a name/],
    ['<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>', /a document type of its own/],
  ])('refuses %j', (text, says) => {
    expect(() => show(text)).toThrow(says);
  });

  test('any text is read or refused with an Error', () => {
    const piece = fc.oneof(
      fc.constantFrom('<a>', '</a>', '<', '>', '<!--', '-->', '<![CDATA[', ']]>', '&', '/'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          show(pieces.join(''));
        } catch (error) {
          expect((error as Error).message).toMatch(/^The XML /);
        }
      }),
    );
  });
});
