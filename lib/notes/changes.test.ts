import { describe, expect, test } from 'vitest';
import { makeNote } from '../../test/support/notes.ts';
import {
  binned,
  mergeTags,
  unbinned,
  withCitation,
  withoutCitation,
  withoutTag,
  withParts,
  withTag,
  withTarget,
} from './changes.ts';

const note = makeNote({ tags: ['Border', 'figures'] });
const LATER = note.updatedAt + 1;

describe('tags', () => {
  test.each([
    ['a new one', withTag(' #Ports  of entry '), ['Border', 'figures', 'Ports of entry']],
    ['without one, however written', withoutTag('BORDER'), ['figures']],
    ['one renamed', mergeTags(['border'], 'frontier'), ['frontier', 'figures']],
    ['two joined', mergeTags(['border', 'Figures'], 'data'), ['data']],
    ['one joined to another that is there', mergeTags(['figures'], 'Border'), ['Border']],
  ])('%s', (_, change, tags) => expect(change(note, LATER)).toEqual({ ...note, tags, updatedAt: LATER }));

  test.each([
    ['one that is there in other letters', withTag('border')],
    ['an empty one', withTag(' # ')],
    ['none to take away', withoutTag('ports')],
    ['none to join', mergeTags(['ports'], 'harbours')],
    ['one renamed to itself', mergeTags(['Border'], 'Border')],
    ['parts as they are', withParts({ colour: note.colour, text: note.text })],
    ['a citation as it is', withCitation(note.sources[0]!)],
    ['no citation to take away', withoutCitation('source-none')],
    ['a note outside the bin', unbinned],
  ])('%s: the same note', (_, change) => expect(change(note, LATER)).toBe(note));
});

test('a source stands once, in its last degree', () => {
  const graded = withCitation({ source: 'source-000001', credibility: 5 })(note, LATER);
  expect(graded.sources).toEqual([{ source: 'source-000001', credibility: 5 }]);
  expect(withoutCitation('source-000001')(graded, LATER).sources).toEqual([]);
});

test('into the bin and out of it', () => {
  const gone = binned(note, LATER);
  expect(gone.deletedAt).toBe(LATER);
  expect(binned(gone, LATER + 1)).toBe(gone);
  expect(unbinned(gone, LATER + 1)).toEqual({ ...note, updatedAt: LATER + 1 });
});

test('a note hung elsewhere keeps what its first passage said', () => {
  const target = { ...note.target!, exact: 'a 37% increase' };
  const moved = withTarget(target)(note, LATER);
  expect(moved).toMatchObject({ target, text: 'Ask for the table.\n\n[a 27% increase]' });
  expect(withTarget(target)(moved, LATER + 1).text).toBe(moved.text);
});
