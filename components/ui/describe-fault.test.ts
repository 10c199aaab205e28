import { describe, expect, test } from 'vitest';
import { FAULT_WORDS, type FaultKey, inEnglish } from '../../lib/pack/pack-fault.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };
import { describeFault, FAULT_MESSAGES } from './describe-fault.ts';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;
const KEYS = Object.keys(FAULT_WORDS) as FaultKey[];

describe('what is wrong with a pack', () => {
  test.each(KEYS)('%s is said alike by the command line and the catalogue, and in Spanish too', (key) => {
    const message = (catalogue: Catalogue) => catalogue[FAULT_MESSAGES[key]]?.message;
    expect(message(english)).toBe(FAULT_WORDS[key]);
    const holes = (text: string | undefined) => [...new Set(text?.match(/\$\d/g))].sort();
    expect(holes(message(spanish))).toEqual(holes(FAULT_WORDS[key]));
    expect(message(spanish)).not.toBe(FAULT_WORDS[key]);
  });

  test('stands in one line behind file, entry and field', () => {
    const t = (key: string, ...values: unknown[]) =>
      (spanish as Catalogue)[key]!.message.replace(/\$(\d)/g, (_, n) => String(values[n - 1]));
    const fault = {
      key: 'items',
      values: ['9', '5'],
      where: ['actors.json', 'ada'],
      field: 'aliases',
    } as const;
    expect(describeFault(fault, { t })).toBe('actors.json: ada: aliases tiene 9 elementos; como máximo 5');
    expect(describeFault({ ...fault, where: [], field: '' }, { t })).toBe('tiene 9 elementos; como máximo 5');
  });

  test('keeps what a file put there as it stands', () => {
    expect(inEnglish({ key: 'noPart', values: ['$1 $& $2'] })).toContain('“$1 $& $2”');
  });
});
