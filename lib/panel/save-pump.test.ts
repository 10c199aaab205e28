import { expect, test } from 'vitest';
import type { Note } from '../notes/note.ts';
import { createSavePump } from './save-pump.ts';

const typed = (text: string) => ({ text }) as Note;

function setUp() {
  const saved: string[] = [];
  const states: string[] = [];
  const turns: { resolve: () => void; reject: () => void }[] = [];
  const pump = createSavePump({
    save: ({ text }) => {
      saved.push(text);
      return new Promise((resolve, reject) => {
        turns.push({ resolve: () => resolve(null), reject: () => reject(new Error('full')) });
      });
    },
    onState: (state) => states.push(state),
  });
  const settle = async (how: 'resolve' | 'reject') => {
    turns.shift()![how]();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  return { pump, saved, states, settle };
}

test('saves the first change at once, then the newest of those that came meanwhile', async () => {
  const { pump, saved, states, settle } = setUp();
  pump.push(typed('a'));
  pump.push(typed('ab'));
  pump.push(typed('abc'));
  expect(saved).toEqual(['a']);
  await settle('resolve');
  expect(saved).toEqual(['a', 'abc']);
  await settle('resolve');
  expect(states).toEqual(['saving', 'saved']);
});

test('says that it failed, and saves again with the next change', async () => {
  const { pump, saved, states, settle } = setUp();
  pump.push(typed('a'));
  await settle('reject');
  expect(states).toEqual(['saving', 'failed']);
  pump.push(typed('ab'));
  await settle('resolve');
  expect(saved).toEqual(['a', 'ab']);
  expect(pump.state).toBe('saved');
});

test('sends what waits when the page goes, and nothing twice when all is kept', async () => {
  const { pump, saved, settle } = setUp();
  pump.push(typed('a'));
  pump.push(typed('ab'));
  pump.flush();
  expect(saved).toEqual(['a', 'ab']);
  const other = setUp();
  other.pump.push(typed('x'));
  await other.settle('resolve');
  other.pump.flush();
  expect(other.saved).toEqual(['x']);
  await settle('resolve');
});
