import { describe, expect, test } from 'vitest';
import type { OwnEntry } from '../pack/layer.ts';
import { checkDraft, draftFrom, EMPTY_DRAFT, type OwnEntryFields } from './own-entry-form.ts';

const good = {
  kind: 'person',
  name: '  Elena   Ramírez ',
  aliases: 'Ramírez, Dra. Ramírez\nRamírez;Elena Ramírez',
  definition: ' Security analyst. ',
  sourceUrl: '',
} as const;

describe('checkDraft', () => {
  test('gives tidy fields: no double spaces, no double names, no empty source', () => {
    expect(checkDraft(good)).toEqual({
      ok: true,
      fields: {
        kind: 'person',
        name: 'Elena Ramírez',
        aliases: ['Ramírez', 'Dra. Ramírez'],
        definition: 'Security analyst.',
      },
    });
  });

  test.each([
    [{ name: ' ' }, { name: 'missing' }],
    [{ name: 'x'.repeat(201) }, { name: 'too-long' }],
    [{ definition: '' }, { definition: 'missing' }],
    [{ definition: 'x'.repeat(2001) }, { definition: 'too-long' }],
    [{ aliases: 'x'.repeat(201) }, { aliases: 'too-long' }],
    [{ aliases: Array.from({ length: 41 }, (_, i) => `name ${i}`).join('\n') }, { aliases: 'too-many' }],
    [{ sourceUrl: 'example' }, { sourceUrl: 'no-web-address' }],
    [{ sourceUrl: 'javascript:alert(1)' }, { sourceUrl: 'no-web-address' }],
    [{ sourceUrl: 'https://example.org/a' }, null],
  ])('%j is at fault: %j', (change, faults) => {
    const result = checkDraft({ ...good, ...change });
    expect(result.ok ? null : result.faults).toEqual(faults);
  });

  test('names every fault of an empty form', () => {
    expect(checkDraft(EMPTY_DRAFT)).toEqual({
      ok: false,
      faults: { name: 'missing', definition: 'missing' },
    });
  });

  test('a stored entry goes through the form unchanged', () => {
    const fields = {
      kind: 'term',
      name: 'Plaza',
      aliases: ['la plaza', 'plazas'],
      definition: 'A corridor.',
      sourceUrl: 'https://example.org/',
    } satisfies OwnEntryFields;
    const entry: OwnEntry = { type: 'own', id: 'own-abcdef', createdAt: 1, updatedAt: 2, ...fields };
    expect(checkDraft(draftFrom(entry))).toEqual({ ok: true, fields });
  });
});
