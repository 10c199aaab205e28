import { describe, expect, test } from 'vitest';
import { checkEdit } from './entry-edits.ts';

describe('what is written on an entry', () => {
  test('is tidied, and what was left empty is absent', () => {
    expect(checkEdit('alias', { text: '  The   Clerk ', exact: false })).toEqual({
      ok: true,
      fields: { text: 'The Clerk' },
    });
    expect(checkEdit('alias', { text: 'CLK', exact: true })).toEqual({
      ok: true,
      fields: { text: 'CLK', exact: true },
    });
    expect(checkEdit('event', { date: '2020-02', title: 'Left', sourceUrl: '' })).toEqual({
      ok: true,
      fields: { date: '2020-02', title: 'Left' },
    });
    expect(checkEdit('words', { name: 'A', definition: 'One.\n\nTwo. ' })).toEqual({
      ok: true,
      fields: { name: 'A', definition: 'One.\n\nTwo.' },
    });
  });

  test.each([
    ['words', { name: '', definition: '' }, { name: 'missing', definition: 'missing' }],
    [
      'words',
      { name: 'x'.repeat(201), definition: 'x'.repeat(2001) },
      { name: 'too-long', definition: 'too-long' },
    ],
    ['alias', { text: ' ', exact: true }, { text: 'missing' }],
    [
      'event',
      { date: 'May 2020', title: 'x', sourceUrl: 'ftp://a' },
      { date: 'no-date', sourceUrl: 'no-web-address' },
    ],
    ['event', { date: '2019-02-29', title: 'x', sourceUrl: '' }, { date: 'no-date' }],
    ['source', { url: 'javascript:alert(1)', supports: '' }, { url: 'no-web-address' }],
    ['source', { url: '', supports: 'x'.repeat(201) }, { url: 'missing', supports: 'too-long' }],
  ] as const)('%s %j is at fault', (kind, draft, faults) => {
    expect(checkEdit(kind, draft as never)).toEqual({ ok: false, faults });
  });
});
