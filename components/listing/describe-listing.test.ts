import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ListingMatter } from '../../lib/context/card-matter.ts';
import type { Words } from '../../lib/panel/words.ts';
import { describeListing } from './describe-listing.ts';

const listing: ListingMatter = {
  list: { en: 'Sample list', es: 'Lista de muestra' },
  under: ['SDNTK', 'ILLICIT-DRUGS-EO14059'],
  knownAs: ['Invented P. Sample', 'El Ejemplo'],
  linkedTo: ['Sample Cartel', 'Ejemplo "Uno", S.A. de C.V.'],
  asOf: '2026-02-03',
  name: 'Invented Sample Prieto',
  sources: [],
};

type Texts = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** The interface's own texts, filled in as the browser does it. */
function wordsIn(lang: 'en' | 'es'): Words {
  const path = `../../public/_locales/${lang}/messages.json`;
  const texts = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Texts;
  const t = (key: string, ...values: (string | number)[]) =>
    texts[key]!.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const { content } = texts[key]!.placeholders![name.toLowerCase()]!;
      return String(values[Number(content.slice(1)) - 1]);
    });
  return { lang, t };
}

describe('what a list says', () => {
  test('under what, as what and with whom, by which name, and that it is no conviction', () => {
    expect(describeListing(listing, wordsIn('en'))).toEqual({
      list: 'Sample list',
      asOf: 'as of 3 February 2026',
      says: [
        'Designated under SDNTK; ILLICIT-DRUGS-EO14059: an executive act, not a conviction.',
        'Also known as Invented P. Sample; El Ejemplo',
        'Linked to Sample Cartel; Ejemplo "Uno", S.A. de C.V.',
      ],
      found: 'Found there by the name “Invented Sample Prieto”, which others can bear.',
      sources: [],
    });
  });

  test('in Spanish', () => {
    const { list, asOf, says } = describeListing(listing, wordsIn('es'));
    expect(list).toBe('Lista de muestra');
    expect(asOf).toBe('a fecha de 3 de febrero de 2026');
    expect(says[0]).toBe(
      'Designación por SDNTK; ILLICIT-DRUGS-EO14059: un acto del Ejecutivo, no una condena.',
    );
  });

  test('leaves out what the list does not say, and counts what is too much', () => {
    const alone = describeListing({ ...listing, knownAs: [], linkedTo: [] }, wordsIn('en'));
    expect(alone.says).toHaveLength(1);
    const linkedTo = Array.from({ length: 8 }, (_, i) => `Firm ${i}`);
    const many = describeListing({ ...listing, linkedTo }, wordsIn('en'));
    expect(many.says[2]).toBe('Linked to Firm 0; Firm 1; Firm 2; Firm 3; Firm 4 and 3 more');
  });
});
