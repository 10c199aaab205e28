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

test('sends each change at once, and says when the last is kept', async () => {
  const { pump, saved, states, settle } = setUp();
  pump.push(typed('a'));
  pump.push(typed('ab'));
  expect(saved).toEqual(['a', 'ab']);
  await settle('resolve');
  expect(states).toEqual(['saving']);
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

test('tries what failed once more when the page goes, and nothing when all is kept', async () => {
  const { pump, saved, settle } = setUp();
  pump.push(typed('a'));
  pump.push(typed('ab'));
  await settle('resolve');
  await settle('reject');
  pump.flush();
  expect(saved).toEqual(['a', 'ab', 'ab']);
  await settle('resolve');
  pump.flush();
  expect(saved).toHaveLength(3);
});
