/**
 * The records of a CSV text (RFC 4180), one at a time: fields may be quoted, quotes inside are doubled, and a quoted field
 * may hold commas and line breaks. Lenient as lists in the wild need it: bare `\n` or `\r` ends a record, a quote inside a
 * bare field stands for itself, and the control-Z that old systems put at the end is no record. An unclosed quote runs to
 * the end of the text.
 */
export function* readCsv(text: string): Generator<string[]> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let record: string[] = [];
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    let field: string;
    if (isQuoted) [field, at] = readQuoted(text, at + 1);
    else field = '';
    const end = findFieldEnd(text, at);
    field += text.slice(at, end);
    record.push(field);
    at = end;
    if (text[at] === ',') {
      at++;
      if (at === text.length) record.push('');
      else continue;
    } else {
      if (text[at] === '\r') at++;
      if (text[at] === '\n') at++;
    }
    if (!isBlank(record)) yield record;
    record = [];
  }
}

/** The text of a quoted field and where it ends, past its closing quote. */
function readQuoted(text: string, from: number): [field: string, at: number] {
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return [text.slice(from).replaceAll('""', '"'), text.length];
    if (text[quote + 1] !== '"') return [text.slice(from, quote).replaceAll('""', '"'), quote + 1];
    at = quote + 2;
  }
}

function findFieldEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2c || unit === 0x0a || unit === 0x0d) break;
  }
  return at;
}

function isBlank(record: readonly string[]): boolean {
  return record.length === 1 && /^[\s\u001a]*$/.test(record[0]!);
}
