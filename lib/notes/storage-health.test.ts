import { expect, test } from 'vitest';
import { judgeStorage } from './storage-health.ts';

const before = { notes: 12, sources: 3, at: 5 };

test.each([
  ['nobody has looked yet', null, { notes: 0, sources: 0 }, 'fine'],
  ['there never was anything', { notes: 0, sources: 0, at: 5 }, { notes: 0, sources: 0 }, 'fine'],
  ['there are fewer: the reader deleted some', before, { notes: 1, sources: 0 }, 'fine'],
  ['sources are left', before, { notes: 0, sources: 3 }, 'fine'],
  ['nothing is left', before, { notes: 0, sources: 0 }, 'lost'],
])('%s', (_, marker, now, state) => expect(judgeStorage(marker, now).state).toBe(state));
