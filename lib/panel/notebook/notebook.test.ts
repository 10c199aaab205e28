import { describe, expect, test } from 'vitest';
import { sampleNote, samplePage, sampleSource } from '../../notebook/notebook.samples.ts';
import { withTag } from '../../notes/changes.ts';
import { countPlan, planImport } from '../../notes/import/index.ts';
import type { Note } from '../../notes/note.ts';
import { createNotebook, type NotebookEdges } from './notebook.ts';

const NOW = Date.UTC(2026, 2, 1);

/** A notebook over a plain map in place of the database; `late` collects what waits for a pause. */
function openNotebook(notes: readonly Note[], fail: { now: boolean } = { now: false }) {
  const stored = new Map(notes.map((note) => [note.id, note]));
  const late: (() => void)[] = [];
  const told: string[][] = [];
  const closed: string[] = [];
  const get = async (ids: readonly string[]) => ids.flatMap((id) => stored.get(id) ?? []);
  const sorted = () => [...stored.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const save = async (next: readonly Note[]) => {
    if (fail.now) throw Object.assign(new Error('no room'), { name: 'StorageFullError' });
    for (const note of next) stored.set(note.id, note);
  };
  let clock = NOW;
  const edges: NotebookEdges = {
    notes: {
      listNewest: async (limit) =>
        sorted()
          .sort((a, b) => b.updatedAt - a.updatedAt)
          .slice(0, limit),
      listAfter: async (id, limit) =>
        sorted()
          .filter((note) => id === null || note.id > id)
          .slice(0, limit),
      listChangedSince: async (time, limit) =>
        sorted()
          .filter((note) => note.updatedAt >= time)
          .slice(0, limit),
      listIds: async () => [...stored.keys()],
      getNotes: get,
      breathe: async () => undefined,
    },
    changes: { getNotes: get, save, changed: async (urls) => void told.push([...urls]), now: () => ++clock },
    sources: { save: async () => undefined, now: () => ++clock, newId: () => 'abcdef' },
    savedFilters: { load: async () => [], store: async () => undefined },
    imports: {
      open: async (file) => {
        const text = await file.text();
        if (text === 'odd')
          throw Object.assign(new Error('Not a file that is known.'), { name: 'BadImportError' });
        const incoming = { notes: JSON.parse(text) as Note[], sources: [] };
        const plan = planImport({ notes: sorted(), sources: [] }, incoming);
        return {
          plan: countPlan(plan),
          faults: [],
          close: () => void closed.push(file.name),
          save: async ({ onProgress, signal }) => {
            onProgress(1, 2);
            await Promise.resolve();
            signal.throwIfAborted();
            await save([...plan.added.notes, ...plan.changed.notes]);
          },
        };
      },
      openBackup: () => Promise.reject(new Error('Damaged.')),
    },
    delay: (run) => {
      late.push(run);
      return () => void late.splice(late.indexOf(run), 1);
    },
  };
  const notebook = createNotebook(edges);
  return {
    notebook,
    stored,
    told,
    closed,
    /** Lets the pause pass. */
    pause: async () => {
      for (const run of late.splice(0)) run();
      await settle();
    },
    mark: () => ({
      count: stored.size,
      changedAt: Math.max(...[...stored.values()].map((note) => note.updatedAt)),
    }),
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const idsOf = (notebook: ReturnType<typeof openNotebook>['notebook']) =>
  notebook.filter.visible.value.map(({ id }) => id);
const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    sampleNote(`note-${String(at).padStart(6, '0')}`, { updatedAt: 1000 + ((at * 7919) % count) }),
  );

test('what sync wrote is shown, whatever its times say', async () => {
  const { notebook, stored } = openNotebook(many(3));
  await notebook.notes.loadFirst();
  await notebook.open.show('note-000001');
  stored.set('note-000001', { ...stored.get('note-000001')!, text: 'Written elsewhere.' });
  stored.set('note-000009', sampleNote('note-000009', { updatedAt: 1 }));
  stored.delete('note-000002');
  await notebook.refresh(['note-000001', 'note-000002', 'note-000009']);
  expect(idsOf(notebook).sort()).toEqual(['note-000000', 'note-000001', 'note-000009']);
  expect(notebook.open.view.value).toMatchObject({ note: { text: 'Written elsewhere.' } });
});

describe('opening the notebook', () => {
  test('draws the first screen, then has every note, the last changed first', async () => {
    const { notebook } = openNotebook(many(1000));
    await notebook.notes.loadFirst();
    expect(notebook.notes.status.value.status).toBe('reading');
    const first = idsOf(notebook);
    await notebook.notes.loadRest();
    expect(notebook.notes.status.value.status).toBe('ready');
    expect(idsOf(notebook)).toHaveLength(1000);
    expect(idsOf(notebook).slice(0, first.length)).toEqual(first);
    const times = notebook.filter.visible.value.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('says by name what kept the database shut', async () => {
    const { notebook } = openNotebook([]);
    notebook.notes.fail(Object.assign(new Error('later'), { name: 'NewerDatabaseError' }));
    expect(notebook.notes.status.value).toEqual({
      status: 'failed',
      name: 'NewerDatabaseError',
      message: 'later',
    });
  });

  test('follows another window: what it added, changed and took away for good', async () => {
    const { notebook, stored, mark } = openNotebook(many(5));
    await notebook.notes.loadFirst();
    stored.delete('note-000000');
    stored.set('note-000001', { ...stored.get('note-000001')!, text: 'zebra', updatedAt: 9000 });
    stored.set('note-late01', sampleNote('note-late01', { updatedAt: 3 }));
    await notebook.notes.follow(mark());
    expect(new Set(idsOf(notebook))).toEqual(new Set(stored.keys()));
    notebook.filter.search('zebra');
    expect(idsOf(notebook)).toEqual(['note-000001']);
  });

  test('follows an import of more than is read at a time, and says then that all is read', async () => {
    const { notebook, stored } = openNotebook([sampleNote('note-000000')]);
    await notebook.notes.loadFirst();
    for (let at = 1; at <= 900; at++) {
      const id = `note-${String(at).padStart(6, '0')}`;
      stored.set(id, sampleNote(id, { updatedAt: NOW + at }));
    }
    await notebook.notes.follow({ count: 901, changedAt: NOW + 900 });
    expect(notebook.notes.rows()).toHaveLength(901);
    expect(notebook.notes.rows()[0]?.id).toBe('note-000900');
    expect(notebook.notes.status.value).toEqual({ status: 'ready' });
    await notebook.notes.reload();
    expect(notebook.notes.status.value).toEqual({ status: 'ready' });
  });
});

describe('changing many', () => {
  test('tags all, tells their pages, and undoes only the tag', async () => {
    const { notebook, stored, told } = openNotebook(many(3));
    await notebook.notes.loadFirst();
    notebook.selection.chooseAll();
    await notebook.changes.change([...notebook.selection.chosen.value], withTag('arms'), {
      act: 'tagged',
      detail: 'arms',
    });
    expect([...stored.values()].every(({ tags }) => tags.includes('arms'))).toBe(true);
    expect(notebook.changes.done.value).toMatchObject({ act: 'tagged', count: 3 });
    expect(told).toEqual([[samplePage().url]]);
    stored.set('note-000002', { ...stored.get('note-000002')!, text: 'typed meanwhile' });
    await notebook.changes.undo();
    expect([...stored.values()].every(({ tags }) => tags.length === 0)).toBe(true);
    expect(stored.get('note-000002')!.text).toBe('typed meanwhile');
    expect(notebook.changes.done.value).toBeNull();
  });

  test('puts into the bin, opens the next note, and brings back', async () => {
    const { notebook, stored } = openNotebook(many(3));
    await notebook.notes.loadFirst();
    const [first, second] = idsOf(notebook);
    notebook.selection.open(first!);
    await notebook.binOrRestore([first!]);
    expect(idsOf(notebook)).not.toContain(first);
    expect(notebook.selection.current.value).toBe(second);
    notebook.filter.showBin(true);
    expect(idsOf(notebook)).toEqual([first]);
    await notebook.binOrRestore([first!]);
    expect(stored.get(first!)!.deletedAt).toBeNull();
  });

  test('leaves everything as it was where it cannot be saved, and says why', async () => {
    const fail = { now: true };
    const { notebook, stored } = openNotebook(many(2), fail);
    await notebook.notes.loadFirst();
    const before = [...stored.values()];
    expect(await notebook.changes.change(['note-000000'], withTag('x'), null)).toBe(false);
    expect([...stored.values()]).toEqual(before);
    expect(notebook.changes.failure.value?.name).toBe('StorageFullError');
  });
});

describe('typing in a note', () => {
  test('is saved at a pause, found by search, and kept in the field where it cannot be', async () => {
    const fail = { now: false };
    const { notebook, stored, pause } = openNotebook(many(2), fail);
    await notebook.notes.loadFirst();
    notebook.texts.type('note-000000', 'a zebra');
    expect(notebook.texts.view('note-000000')?.state).toBe('typing');
    await pause();
    expect(stored.get('note-000000')!.text).toBe('a zebra');
    expect(notebook.texts.view('note-000000')?.state).toBe('saved');
    notebook.filter.search('zebra');
    expect(idsOf(notebook)).toEqual(['note-000000']);
    fail.now = true;
    notebook.texts.type('note-000000', 'more');
    await notebook.texts.leave('note-000000');
    expect(notebook.texts.view('note-000000')).toEqual({ text: 'more', state: 'failed' });
    fail.now = false;
    await notebook.texts.flush();
    expect(stored.get('note-000000')!.text).toBe('more');
  });

  test('what is typed and not yet saved can be handed on when the page goes', async () => {
    const { notebook, pause } = openNotebook(many(2));
    await notebook.notes.loadFirst();
    notebook.selection.open('note-000001');
    await pause();
    expect(notebook.unsavedNote(NOW)).toBeNull();
    notebook.texts.type('note-000001', 'half a sen');
    expect(notebook.unsavedNote(NOW)).toMatchObject({
      id: 'note-000001',
      text: 'half a sen',
      updatedAt: NOW,
    });
    await pause();
    expect(notebook.unsavedNote(NOW)).toBeNull();
  });
});

describe('choosing', () => {
  test('moves, stops at the ends, and extends from the note last touched', async () => {
    const { notebook } = openNotebook(many(6));
    await notebook.notes.loadFirst();
    const ids = idsOf(notebook);
    const { selection } = notebook;
    selection.move(1);
    expect(selection.current.value).toBe(ids[0]);
    selection.move(Infinity);
    expect(selection.current.value).toBe(ids[5]);
    selection.move(-2);
    selection.extendTo(ids[1]!);
    expect([...selection.chosen.value].sort()).toEqual(ids.slice(1, 4).sort());
  });
});

describe('bringing a file in', () => {
  const file = (text: string) => new File([text], 'a.json');

  test('shows first, saves then, and finds nothing to do the second time', async () => {
    const { notebook, stored } = openNotebook([]);
    await notebook.notes.loadFirst();
    const text = JSON.stringify(many(3));
    await notebook.imports.open(file(text));
    expect(stored.size).toBe(0);
    await notebook.imports.save();
    expect(stored.size).toBe(3);
    await settle();
    expect(idsOf(notebook)).toHaveLength(3);
    await notebook.imports.open(file(text));
    expect(notebook.imports.step.value).toMatchObject({
      plan: { added: { notes: 0 }, changed: { notes: 0 }, same: 3 },
    });
  });

  test('called off, nothing is written', async () => {
    const { notebook, stored } = openNotebook([]);
    await notebook.imports.open(file(JSON.stringify(many(3))));
    const saving = notebook.imports.save();
    expect(notebook.imports.step.value).toMatchObject({ step: 'saving', done: 1, total: 2 });
    notebook.imports.cancel();
    await saving;
    expect(notebook.imports.step.value.step).toBe('cancelled');
    expect(stored.size).toBe(0);
  });

  test('refuses what is no such file, or too large to be read', async () => {
    const { notebook } = openNotebook([]);
    await notebook.imports.open(file('odd'));
    expect(notebook.imports.step.value).toMatchObject({ step: 'refused', error: 'BadImportError' });
    await notebook.imports.open(Object.defineProperty(file('[]'), 'size', { value: 1e9 }));
    expect(notebook.imports.step.value).toMatchObject({ step: 'refused', error: 'RangeError' });
    await notebook.imports.openBackup('March', async () => null);
    expect(notebook.imports.step.value).toMatchObject({ step: 'refused', name: 'March' });
  });

  test('what was read and is not wanted is let go', async () => {
    const { notebook, closed } = openNotebook([]);
    await notebook.imports.open(file(JSON.stringify(many(3))));
    expect(closed).toEqual([]);
    notebook.imports.reset();
    expect(closed).toEqual(['a.json']);
    await notebook.imports.save();
    expect(notebook.imports.step.value.step).toBe('none');
  });
});

describe('sources', () => {
  test('one name is one record, and the bin gives it back', async () => {
    const { notebook } = openNotebook([]);
    notebook.sources.set([sampleSource('source-one', { name: 'The Ministry', reliability: 'B' })]);
    expect(await notebook.sources.findOrAdd(' the ministry ')).toBe('source-one');
    expect(await notebook.sources.findOrAdd('Another')).toBe('source-abcdef');
    expect(await notebook.sources.findOrAdd('  ')).toBeNull();
    expect(notebook.sources.gradeOf('source-one', 2)).toBe('B2');
    await notebook.sources.bin('source-one');
    expect(notebook.sources.rows.value.map(({ name }) => name)).toEqual(['Another']);
    expect(notebook.sources.binned.value.map(({ name }) => name)).toEqual(['The Ministry']);
    await notebook.sources.done.value?.undo();
    expect(notebook.sources.rows.value).toHaveLength(2);
    expect(notebook.sources.done.value).toBeNull();
  });

  test('the bar tells of what was done last, to a note or to a source', async () => {
    const { notebook } = openNotebook([sampleNote('note-000001')]);
    notebook.sources.set([sampleSource('source-one')]);
    await notebook.notes.loadFirst();
    await notebook.changes.bin(['note-000001']);
    await notebook.sources.bin('source-one');
    expect(notebook.changes.done.value).toBeNull();
    await notebook.changes.restore(['note-000001']);
    expect(notebook.sources.done.value).toBeNull();
    expect(notebook.changes.done.value).toMatchObject({ act: 'unbinned' });
  });

  test('what lies in the bin is listed with the last first, comes back, and goes back again by undo', async () => {
    const { notebook } = openNotebook([]);
    const { sources } = notebook;
    sources.set([sampleSource('source-one'), sampleSource('source-two'), sampleSource('source-six')]);
    await sources.bin('source-one');
    await sources.bin('source-two');
    expect(sources.binned.value.map(({ id }) => id)).toEqual(['source-two', 'source-one']);
    const since = sources.byId.value.get('source-two')?.deletedAt;
    await sources.restore('source-two');
    expect(sources.done.value).toMatchObject({ act: 'unbinned', name: 'source-two' });
    expect(sources.rows.value.map(({ id }) => id)).toEqual(['source-six', 'source-two']);
    await sources.done.value?.undo();
    expect(sources.byId.value.get('source-two')?.deletedAt).toBe(since);
  });
});
