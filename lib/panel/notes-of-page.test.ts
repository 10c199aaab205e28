import { describe, expect, test } from 'vitest';
import type { Outcome } from '../anchoring/index.ts';
import type { Note } from '../notes/note.ts';
import { createNotesOfPage } from './notes-of-page.ts';

const note = (id: string, updatedAt = 1): Note => ({
  id,
  page: {
    url: 'https://paper.example/a',
    title: 'A title',
    byline: null,
    publisher: null,
    published: null,
    accessedAt: 1,
    digest: null,
    lang: 'en',
  },
  target: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1, paragraph: 'x' },
  colour: 'yellow',
  text: '',
  tags: [],
  actors: [],
  date: null,
  sources: [],
  createdAt: 1,
  updatedAt,
  deletedAt: null,
});
const at = (start: number): Outcome => ({ state: 'exact', span: { start, end: start + 1 } });
const url = 'https://paper.example/a';

function setUp({ refuses = false } = {}) {
  const saved: string[] = [];
  const binned: [string, boolean][] = [];
  let now = 10;
  const store = createNotesOfPage(
    {
      save: async ({ text }) => void saved.push(text),
      bin: async (id, isDeleted) => {
        if (refuses) throw new Error('full');
        binned.push([id, isDeleted]);
      },
      saveSource: async () => undefined,
      show: async (_, id) => ({ found: id === 'stands' }),
      reattach: async () => ({ attached: !refuses }),
      now: () => ++now,
    },
    () => ({ id: 7, url }),
  );
  return { store, saved, binned };
}

const textOf = (store: ReturnType<typeof createNotesOfPage>) => store.placed.value[0]?.note.text;

describe('the notes of a page', () => {
  test('are grouped by what became of them, what needs a look first, each in the order of the page', () => {
    const { store } = setUp();
    const changes = [{ kind: 'number', from: '27 %', to: '37 %' }] as const;
    store.setReported({
      url,
      placed: [
        { note: note('last'), outcome: at(90) },
        { note: note('whole'), outcome: null },
        { note: note('first'), outcome: at(5) },
        { note: note('gone'), outcome: { state: 'gone' } },
        { note: note('other'), outcome: { state: 'changed', span: { start: 1, end: 2 }, changes } },
      ],
    });
    expect(store.groups.value.map(({ state, notes }) => [state, ...notes.map((one) => one.note.id)])).toEqual(
      [
        ['changed', 'other'],
        ['gone', 'gone'],
        ['exact', 'first', 'last'],
        ['page', 'whole'],
      ],
    );
  });

  test('are kept as they are typed; what the page reports meanwhile does not undo it', () => {
    const { store, saved } = setUp();
    store.setReported({ url, placed: [{ note: note('a'), outcome: at(0) }] });
    store.change(note('a'), (one, now) => ({ ...one, text: 'typed', updatedAt: now }));
    store.setReported({ url, placed: [{ note: note('a', 5), outcome: at(0) }] });
    expect(textOf(store)).toBe('typed');
    expect(saved).toEqual(['typed']);
    store.setReported({ url, placed: [{ note: { ...note('a', 99), text: 'newer' }, outcome: at(0) }] });
    expect(textOf(store)).toBe('newer');
  });

  test('go to the bin and come back', async () => {
    const { store, binned } = setUp();
    store.setReported({ url, placed: [{ note: note('a'), outcome: at(0) }] });
    await store.remove('a');
    expect([store.placed.value.length, store.done.value?.act]).toEqual([0, 'deleted']);
    await store.undo();
    expect(store.placed.value).toHaveLength(1);
    expect(binned).toEqual([
      ['a', true],
      ['a', false],
    ]);
  });

  test('stay where they are when the bin cannot be reached', async () => {
    const { store } = setUp({ refuses: true });
    store.setReported({ url, placed: [{ note: note('a'), outcome: at(0) }] });
    await store.remove('a');
    expect([store.placed.value.length, store.failed.value]).toEqual([1, true]);
  });

  test('say which could not be shown, and which not attached', async () => {
    const { store } = setUp({ refuses: true });
    await store.show('nowhere');
    expect(store.missed.value).toEqual({ id: 'nowhere', what: 'show' });
    await store.show('stands');
    expect(store.missed.value).toBeNull();
    await store.attach('a');
    expect(store.missed.value).toEqual({ id: 'a', what: 'attach' });
  });
});
