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

test('behind many saves only the newest change waits', async () => {
  const { pump, saved, settle } = setUp();
  for (let at = 0; at < 12; at++) pump.push(typed(String(at)));
  expect(saved).toHaveLength(8);
  await settle('resolve');
  expect(saved.slice(8)).toEqual(['11']);
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

test('sends what waits when the page goes, and nothing when all is kept', async () => {
  const { pump, saved, settle } = setUp();
  for (let at = 0; at < 10; at++) pump.push(typed(String(at)));
  pump.flush();
  expect(saved.at(-1)).toBe('9');
  const other = setUp();
  other.pump.push(typed('x'));
  await other.settle('resolve');
  other.pump.flush();
  expect(other.saved).toEqual(['x']);
  await settle('resolve');
});
