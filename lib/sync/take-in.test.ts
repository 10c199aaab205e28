import { describe, expect, test } from 'vitest';
import { makeNote } from '../../test/support/notes.ts';
import type { Row } from './record-shapes.ts';
import { emptyState, joinStates, type RecordState } from './record-state.ts';
import { viewRecord } from './record-view.ts';
import { parseStateLine, writeStateLine } from './state-line.ts';
import { type HeldRecord, takeIn, takeOut } from './take-in.ts';
import { takeLocal } from './take-local.ts';

const [A, B] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const;
const asRow = (note: object) => note as Row;
const start = takeLocal({ state: emptyState('note', 'note-000001'), before: null }, asRow(makeNote()), {
  replica: A,
  now: 1000,
});
const write = (state: RecordState, change: object | null, replica: string, now: number) =>
  takeLocal({ state, before: null }, change === null ? null : { ...viewRecord(state)!.row, ...change }, {
    replica,
    now,
  });
const hold = (state: RecordState, row: Row | null, isTouched = true): HeldRecord => ({
  shelved: { state, before: null },
  row,
  isTouched,
});
const here = { replica: A, now: 9000 };

describe('a note that is taken away for good (R20)', () => {
  const binned = write(start, { deletedAt: 2000 }, A, 2000);

  test('comes back where another browser had taken it out of the bin before', () => {
    const restored = write(binned, { deletedAt: null, text: 'Three pages more.' }, B, 3000);
    const { shelved, row } = takeIn(hold(binned, null), restored, here, 'take');
    expect(row).toMatchObject({ deletedAt: null, text: 'Three pages more.' });
    // In either order, and with a clock that runs behind.
    const gone = takeOut(hold(binned, null), here).shelved.state;
    const their = hold(restored, viewRecord(restored)!.row, false);
    const back = takeIn(their, gone, { replica: B, now: 9000 }, 'take').shelved.state;
    expect(viewRecord(joinStates(back, shelved.state))?.row).toEqual(row);
    expect(viewRecord(shelved.state)?.row).toEqual(row);
    const slow = write(binned, { deletedAt: null }, B, 5);
    expect(takeIn(hold(binned, null), slow, here, 'take').row).toMatchObject({ deletedAt: null });
  });

  test('stays away where nobody wrote', () => {
    expect(takeIn(hold(binned, null), binned, here, 'take').row).toBe(undefined);
  });
});

describe('a row that nobody here wrote since it was sent', () => {
  const theirs = write(start, { text: 'As it is now.' }, B, 3000);
  const { row: now } = viewRecord(theirs)!;

  // A full disk can leave a row without what is known of the record, or that without its row.
  test.each([
    ['older than what is known', theirs, viewRecord(start)!.row],
    ['newer than what is known', start, now],
    ['missing', theirs, null],
  ])('is put right where it is %s, and nothing is sent for it', (_how, known, row) => {
    const taken = takeIn(hold(known, row, false), theirs, here, 'take');
    expect(taken).toMatchObject({ mustSend: false, isSettled: true });
    expect(taken.row === undefined ? row : taken.row).toEqual(now);
    expect(taken.shelved.state).toEqual(theirs);
  });

  test('loses to nothing where somebody did write it', () => {
    const taken = takeIn(hold(start, { ...viewRecord(start)!.row, tags: ['mine'] }), theirs, here, 'take');
    expect(taken).toMatchObject({ mustSend: true, row: { text: 'As it is now.', tags: ['mine'] } });
  });
});

describe('a deletion that waits to be sent (R31)', () => {
  const inBin = { ...viewRecord(start)!.row, deletedAt: 5000, updatedAt: 5000 };

  test.each([
    ['for good', null],
    ['into the bin', inBin],
  ])('%s does not slip out where others send what was known here', (_where, row) => {
    const taken = takeIn(hold(start, row), start, here, 'take');
    expect(taken).toMatchObject({ row: undefined, mustSend: false, isSettled: false });
    expect(takeOut({ ...hold(start, row), shelved: taken.shelved }, here).isDeletion).toBe(true);
  });

  test('for good gives way to what others wrote meanwhile, by whatever clock', () => {
    const theirs = write(start, { tags: ['later'] }, B, 9);
    expect(takeIn(hold(start, null), theirs, here, 'take').row).toMatchObject({ tags: ['later'] });
  });

  test('into the bin keeps what others wrote meanwhile', () => {
    const theirs = write(start, { text: 'Rewritten there.' }, B, 3000);
    const taken = takeIn(hold(start, { ...inBin, colour: 'pink' }), theirs, here, 'take');
    expect(taken.row).toMatchObject({ text: 'Rewritten there.', colour: 'pink', deletedAt: 5000 });
    // What was written here counts; the deletion is still to be sent, and to be asked about where it is one of many.
    expect(viewRecord(taken.shelved.state)?.row).toMatchObject({ colour: 'pink', deletedAt: null });
    expect(takeOut({ shelved: taken.shelved, row: taken.row!, isTouched: true }, here).isDeletion).toBe(true);
  });
});

test('a browser that joins with an old copy does not overwrite what others wrote since (R14)', () => {
  const row = viewRecord(start)!.row;
  const theirs = write(
    start,
    { colour: 'pink', tags: [], updatedAt: Number(row.updatedAt) + 5 },
    B,
    Number(row.updatedAt) + 5,
  );
  const late = { replica: A, now: Number(row.updatedAt) + 9_000_000 };
  const taken = takeIn(hold(emptyState('note', 'note-000001'), row), theirs, late, 'take');
  expect(taken.row).toMatchObject({ colour: 'pink' });
});

test('a backup that is restored over what came in stands, and what came in stands beside it (R21)', () => {
  const backup = viewRecord(start)!.row;
  const theirs = write(start, { text: 'Spoilt there.', colour: 'pink', updatedAt: 3000 }, B, 3000);
  const { shelved } = takeIn(hold(start, backup, false), theirs, here, 'take');
  const after = viewRecord(takeOut({ shelved, row: backup, isTouched: true }, here).shelved.state);
  expect(after?.row).toMatchObject({ text: backup.text, colour: backup.colour });
  expect(after?.others.text).toMatchObject([{ text: 'Spoilt there.' }]);
});

test('a row that makes no fit record is left as it is (R9)', () => {
  const row = asRow({ ...makeNote(), page: { ...makeNote().page, title: 'x'.repeat(501) } });
  const sent = takeOut(hold(start, row), here);
  expect(sent).toMatchObject({ row: undefined, isDeletion: false });
  expect(takeIn(hold(start, row), write(start, { colour: 'pink' }, B, 3000), here, 'take')).toMatchObject({
    row: undefined,
    isDeletion: false,
  });
});

test('a layer record of a type that only a later version knows is kept, passed on and shown to nobody (R40)', () => {
  const at = '000000001-000-bbbbbbbbbbbb';
  const line = JSON.stringify({
    kind: 'layer',
    id: 'l1',
    at,
    values: { type: 'map', createdAt: 1, zoom: 3 },
  });
  const taken = takeIn(hold(emptyState('layer', 'l1'), null, false), parseStateLine(line), here, 'take');
  expect(taken).toMatchObject({ row: undefined, isDeletion: false });
  expect(writeStateLine({ ...taken.shelved.state })).toBe(line);
});
