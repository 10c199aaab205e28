import { describe, expect, test } from 'vitest';
import { makeNote } from '../../test/support/notes.ts';
import { makeObjectName, type ObjectName, parseObjectName } from './object-names.ts';
import type { Row } from './record-shapes.ts';
import { emptyState } from './record-state.ts';
import { parseSegment, type SegmentHeader, writeSegment } from './segment.ts';
import { writeStateLine } from './state-line.ts';
import { takeLocal } from './take-local.ts';

const REPLICA = 'abcdefghijkl';
const HASH = '0123456789abcdef0123456789abcdef';
const name = {
  type: 'segment',
  epoch: '01234567',
  replica: REPLICA,
  from: 2,
  number: 2,
  hash: HASH,
} as const;
const header: SegmentHeader = {
  format: 'sidelight-sync',
  version: 1,
  replica: REPLICA,
  from: 2,
  number: 2,
  previous: HASH,
  before: HASH,
  read: { mnopqrstuvwx: 4 },
  device: 'Firefox on Linux',
  wroteAt: 1000,
  records: 1,
};
const line = writeStateLine(
  takeLocal({ state: emptyState('note', 'note-000001'), before: null }, makeNote() as unknown as Row, {
    replica: REPLICA,
    now: 1000,
  }),
);
const parse = (text: string) => parseSegment(text, 'o.age', name);
const fault = (kind: string) =>
  expect.objectContaining({ fault: expect.objectContaining({ kind, object: 'o.age' }) });
const edit = (change: (record: Record<string, unknown>) => void) => {
  const record = JSON.parse(line);
  change(record);
  return writeSegment(header, [JSON.stringify(record)]);
};

describe('a segment', () => {
  test('is read as it was written (R7, R8)', () => {
    const { header: read, states } = parse(writeSegment(header, [line]));
    expect(read).toEqual(header);
    expect(states.map(writeStateLine)).toEqual([line]);
  });

  test.each([
    ['of a newer format', writeSegment({ ...header, version: 2 }, [line]), 'newer-format'],
    ['of a newer format that changed all else', '{"format":"sidelight-sync","version":9}\n', 'newer-format'],
    ['under the name of another', writeSegment({ ...header, number: 3 }, [line]), 'swapped'],
    [
      'under the name of another browser',
      writeSegment({ ...header, replica: 'mnopqrstuvwx' }, [line]),
      'swapped',
    ],
    ['with a record too few', writeSegment({ ...header, records: 2 }, [line]), 'damaged'],
    ['cut in a line', writeSegment(header, [line]).slice(0, -9), 'damaged'],
    ['that is something else', '{"notes":[]}\n', 'damaged'],
    ['that is empty', '', 'damaged'],
    ['with an impossible stamp', edit((record) => (record.at = 'zzz')), 'damaged'],
    ['with a kind that is none', edit((record) => (record.kind = 'secret')), 'damaged'],
    [
      'with an unknown field',
      edit((record) => ((record.values as Record<string, unknown>).more = 1)),
      'damaged',
    ],
  ])('%s is refused (R9)', (_what, text, kind) => {
    expect(() => parse(text)).toThrow(fault(kind));
  });
});

test.each([
  ['an impossible value', edit((record) => ((record.values as Row & { colour: string }).colour = 'loud'))],
  [
    'a script for an address',
    edit((record) => ((record.values as { page: { url: string } }).page.url = 'javascript:alert(1)')),
  ],
])('a record with %s is left out, and the others are read', (_what, text) => {
  const [, unfit = ''] = text.split('\n');
  const { states, unfit: left } = parse(writeSegment({ ...header, records: 2 }, [unfit, line]));
  expect(states.map(writeStateLine)).toEqual([line]);
  expect(left).toEqual([2]);
});

describe('names', () => {
  const names: ObjectName[] = [
    name,
    { ...name, type: 'snapshot', from: 1 },
    { type: 'key', number: 3, fingerprint: '0123456789abcdef', hash: HASH },
  ];
  test.each(names)('say what they name: $type (R2, R4, R5)', (one) => {
    expect(parseObjectName(makeObjectName(one))).toEqual(one);
  });

  test.each([
    'notes.json',
    's-abc-1-00.age',
    `s-01234567-${REPLICA}-0-${HASH}.age`,
    `s-01234567-${REPLICA}-01-${HASH}.age`,
    `s-01234567-${REPLICA.toUpperCase()}-1-${HASH}.age`,
    `p-01234567-${REPLICA}-3-2-${HASH}.age`,
    `s-01234567-${REPLICA}-1-${HASH}.age.part`,
    `../s-01234567-${REPLICA}-1-${HASH}.age`,
  ])('that are none are none: %s', (one) => {
    expect(parseObjectName(one)).toBe(null);
  });
});
