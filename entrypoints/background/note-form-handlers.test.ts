import { describe, expect, test } from 'vitest';
import type { Sender } from '../../lib/messaging/listen.ts';
import type { NoteFormNews } from '../../lib/messaging/note-form.ts';
import type { Note, SourceRecord } from '../../lib/notes/note.ts';
import { createNoteFormHandlers } from './note-form-handlers.ts';

const FORM: Sender = { tabId: null, url: null, standsIn: 7 };
const PAGE: Sender = { tabId: 7, url: 'https://paper.example/' };
const source = (id: string, deletedAt: number | null) => ({ id, deletedAt }) as SourceRecord;

function setUp() {
  const told: [number, NoteFormNews][] = [];
  const saved: SourceRecord[] = [];
  const handlers = createNoteFormHandlers({
    listSources: async () => [source('kept', null), source('binned', 5)],
    saveSource: async (record) => void saved.push(record),
    tellReader: async (tabId, news) => {
      told.push([tabId, news]);
      return null;
    },
    findAnalysis: async () => null,
  });
  return { handlers, told, saved };
}

describe('the form’s handlers', () => {
  test('pass its news on to the reader of the tab that it stands in', async () => {
    const { handlers, told } = setUp();
    await handlers['note-form/tell']({ token: 't', what: 'done' }, FORM);
    expect(told).toEqual([[7, { token: 't', what: 'done' }]]);
  });

  test('give the form what the reader opened it for, with what it may be linked with', async () => {
    const opening = { note: {} as Note, span: { start: 0, end: 4 }, part: 'text', isDark: false } as const;
    const handlers = createNoteFormHandlers({
      listSources: async () => [],
      saveSource: async () => undefined,
      tellReader: async () => opening,
      findAnalysis: async () => null,
    });
    expect(await handlers['note-form/tell']({ token: 't', what: 'ready' }, FORM)).toEqual({
      ...opening,
      suggestions: { actors: [], dates: [], sources: [] },
    });
  });

  test('give it the sources outside the bin and keep what it says of them', async () => {
    const { handlers, saved } = setUp();
    expect(await handlers['note-form/sources'](null, FORM)).toEqual([source('kept', null)]);
    await handlers['note-form/save-source']({ source: source('new', null) }, FORM);
    expect(saved).toEqual([source('new', null)]);
  });

  test('refuse pages', async () => {
    const { handlers, told, saved } = setUp();
    await expect(async () => handlers['note-form/sources'](null, PAGE)).rejects.toThrow(/must come from/);
    await expect(async () =>
      handlers['note-form/save-source']({ source: source('x', null) }, PAGE),
    ).rejects.toThrow(/must come from/);
    await expect(async () => handlers['note-form/tell']({ token: 't', what: 'ready' }, PAGE)).rejects.toThrow(
      /must come from/,
    );
    expect([told, saved]).toEqual([[], []]);
  });
});
