import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

describe('readCsv', () => {
  test.each<[string, string[][]]>([
    ['', []],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a,b","c ""d"""', [['a,b', 'c "d"']]],
    ['"two\r\nlines",x\r\n', [['two\r\nlines', 'x']]],
    ['a,,c,', [['a', '', 'c', '']]],
    ['5" pipe,x', [['5" pipe', 'x']]],
    ['"open, and never closed', [['open, and never closed']]],
    ['a,b\r\n\u001a', [['a', 'b']]],
    ['\ufeffa,b', [['a', 'b']]],
    ['a\n\n\nb', [['a'], ['b']]],
  ])('%j', (text, records) => {
    expect([...readCsv(text)]).toEqual(records);
  });

  test('reads back whatever was written by the rules', () => {
    const field = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', '""', 'x\r\ny', '\n', ''));
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, (records) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = records.map((record) => `${record.map(quote).join(',')}\r\n`).join('');
        expect([...readCsv(text)]).toEqual(records);
      }),
    );
  });

  test('reads five megabytes of quotes, commas or breaks to their end', () => {
    for (const piece of ['"', ',', '""', '\r', '"a', 'a"b,']) {
      let fields = 0;
      for (const record of readCsv(piece.repeat(5_000_000 / piece.length))) fields += record.length;
      expect(fields).toBeGreaterThanOrEqual(0);
    }
  });
});
