/** What a pull through an XML text meets. Attributes, comments, declarations and namespaces are passed over. */
export type XmlEvent =
  | { readonly type: 'open' | 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The elements and texts of an XML document, in order: enough for a list of records, no more. A document type is refused,
 * and with it every entity of its own ("billion laughs"); of entities only the five of XML and character numbers are known.
 * Throws a plain sentence where a tag or a section is not closed or a closing tag closes another element.
 */
export function* readXml(text: string): Generator<XmlEvent> {
  const open: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const until = tag === -1 ? text.length : tag;
    const between = text.slice(at, until);
    if (open.length > 0 && between.trim() !== '') yield { type: 'text', text: decode(between) };
    if (tag === -1) break;
    if (text.startsWith('<!--', tag)) at = skipPast(text, '-->', tag + 4);
    else if (text.startsWith('<?', tag)) at = skipPast(text, '?>', tag + 2);
    else if (text.startsWith('<![CDATA[', tag)) {
      at = skipPast(text, ']]>', tag + 9);
      yield { type: 'text', text: text.slice(tag + 9, at - 3) };
    } else if (text.startsWith('<!', tag)) throw new Error('The XML has a document type of its own.');
    else {
      at = skipPast(text, '>', tag + 1);
      yield* readTag(text.slice(tag + 1, at - 1), open);
    }
  }
  if (open.length > 0) throw new Error(`The XML ends inside <${open.at(-1)}>.`);
}

function* readTag(inside: string, open: string[]): Generator<XmlEvent> {
  const isClosing = inside.startsWith('/');
  const name = /^\/?(?:[\w.-]+:)?([\w.-]+)/.exec(inside)?.[1];
  if (name === undefined) throw new Error('The XML has a tag without a name.');
  if (isClosing) {
    const expected = open.pop();
    if (expected !== name)
      throw new Error(`The XML closes <${name}> where <${expected ?? 'nothing'}> is open.`);
    yield { type: 'close', name };
    return;
  }
  yield { type: 'open', name };
  if (inside.endsWith('/')) yield { type: 'close', name };
  else open.push(name);
}

function skipPast(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at === -1) throw new Error(`The XML ends before a “${mark}”.`);
  return at + mark.length;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
    const point = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '\ufffd';
  });
}
