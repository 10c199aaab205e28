import { expect, test } from 'vitest';
import { noteSelection } from './note-selection.ts';
import type { TabStates } from './tab-states.ts';

function makeEdges(hasReader: boolean) {
  const done: string[] = [];
  const world = { hasReader };
  const edges: Parameters<typeof noteSelection>[0] = {
    sendToReader: async (tabId, type) => {
      if (!world.hasReader) throw new Error('Nobody answered.');
      done.push(`${type} to ${tabId}`);
      return null as never;
    },
    findTab: async () => ({ url: 'https://news.example/' }),
    tabStates: { set: async (_, state) => void done.push(state.status) } as TabStates,
    injectReader: async () => {
      world.hasReader = true;
      done.push('reader in');
    },
  };
  return { edges, done };
}

test('asks the reader that is there', async () => {
  const { edges, done } = makeEdges(true);
  await noteSelection(edges, 7);
  expect(done).toEqual(['reader/note-selection to 7']);
});

test('puts the reader into a page that was left alone', async () => {
  const { edges, done } = makeEdges(false);
  await noteSelection(edges, 7);
  expect(done).toEqual(['reading', 'reader in', 'reader/note-selection to 7']);
});
