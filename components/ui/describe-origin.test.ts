import { expect, test } from 'vitest';
import type { EntryMatter } from '../../lib/context/card-matter.ts';
import { describeOrigin } from './describe-origin.ts';

const words = {
  t: (key: string, ...values: (string | number)[]) => [key, ...values].join(' '),
  lang: 'es',
} as const;
const entry: EntryMatter = {
  id: 'quay-force',
  pack: 'quay',
  from: { name: { en: 'The quay', es: 'El muelle' }, version: '2026.1.0' },
  kind: 'agency',
  name: { en: 'Quay Force' },
  aliases: ['QF', 'Quay Boys'],
  definition: { en: 'A force.' },
  asOf: '2026',
  sources: [],
};
const why = { rule: 'directory-name', words: 'QF', against: 'QF' } as const;

test('names the pack, its version and the entry, in the reader’s language', () => {
  expect(describeOrigin(entry, [why], words)).toEqual(['whyPackLine El muelle 2026.1.0 quay-force']);
});

test('names the rules of the forms that were met, and which of them the reader wrote', () => {
  const own = { type: 'alias', id: 'a', entry: 'quay-force', text: 'Quay Boys', createdAt: 1 } as const;
  const known: EntryMatter = {
    ...entry,
    forms: [{ text: 'QF', exact: true, not: ['QF Bank'] }, { text: 'Quay Boys' }],
    layered: { aliases: [own], sources: [], merged: [] },
  };
  expect(describeOrigin(known, [why], words).slice(1)).toEqual([
    'whyOwnName Quay Boys',
    'whyFormRules QF whyRuleExact; whyRuleNot “QF Bank”',
  ]);
});

test('says of an own entry that it is the reader’s, and nothing of what the directory did not mark', () => {
  const { from: _, ...own } = entry;
  expect(describeOrigin({ ...own, pack: 'own' }, [why], words)).toEqual(['whyOwnLine']);
  expect(describeOrigin(entry, [{ rule: 'person-name', words: 'Ann Lee' }], words)).toEqual([]);
  expect(describeOrigin(null, [why], words)).toEqual([]);
});
