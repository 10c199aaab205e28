import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import { findWords } from '../text/words.ts';
import type { Glossary } from './glossary.ts';
import type { Alias, Localized } from './schema.ts';

/** One written form of an entry, cut into words, with the rules under which it counts. */
export interface Form {
  readonly entry: string;
  readonly type: 'actor' | 'term';
  readonly isPerson: boolean;
  /** The form as the pack writes it. */
  readonly text: string;
  readonly folded: string;
  /** Folded words, and the same words as written. */
  readonly words: readonly string[];
  readonly written: readonly string[];
  readonly lang: Language | null;
  readonly exact: boolean;
  readonly withFullName: boolean;
  /** Whether it is the entry's name, not an alias. */
  readonly isName: boolean;
  /** Phrases in which it does not count: their words, and where the form begins in them. */
  readonly not: readonly { readonly words: readonly string[]; readonly at: number }[];
}

/** The reader's own entries, which stand beside any pack's. */
const OWN = 'own';

interface Nameable {
  readonly name: Localized;
  readonly aliases: readonly Alias[];
}

/**
 * Every form of every entry of the glossary; a term's also in the plural. A form that two packs hold is the first one's: a
 * list of names beside a desk's own pack takes none of its names away.
 */
export function listForms(glossary: Glossary): Form[] {
  const forms: Form[] = [];
  const holders = new Map<string, string>();
  const add = (pack: string, entry: string, nameable: Nameable, common: Pick<Form, 'type' | 'isPerson'>) => {
    const own: Form[] = [];
    addForms(own, entry, nameable, common);
    for (const form of own) {
      const key = `${form.type} ${form.folded}`;
      const holder = holders.get(key);
      if (holder !== undefined && holder !== pack && holder !== OWN) continue;
      holders.set(key, pack);
      forms.push(form);
    }
  };
  for (const [entry, known] of glossary.actors) {
    add(known.pack, entry, known.entry, { type: 'actor', isPerson: known.entry.kind === 'person' });
  }
  for (const [entry, known] of glossary.terms) {
    add(known.pack, entry, known.entry, { type: 'term', isPerson: false });
  }
  return forms;
}

function addForms(
  forms: Form[],
  entry: string,
  nameable: Nameable,
  common: Pick<Form, 'type' | 'isPerson'>,
): void {
  const seen = new Set<string>();
  const add = (alias: Alias, isName: boolean) => {
    const key = `${alias.text}|${alias.lang ?? ''}`;
    if (seen.has(key)) return;
    seen.add(key);
    const form = makeForm(entry, alias, isName, common);
    if (form.words.length > 0) forms.push(form);
  };
  const { name, aliases } = nameable;
  // An alias that spells the name again carries rules for it: those hold, not the bare name.
  for (const alias of aliases) add(alias, alias.text === name.en || alias.text === name.es);
  for (const text of [name.en, name.es]) {
    if (text !== undefined && !aliases.some((alias) => alias.text === text)) add({ text }, true);
  }
  if (common.type === 'term') {
    for (const alias of [...aliases, { text: name.en }, ...(name.es ? [{ text: name.es }] : [])]) {
      const plural = pluralOf(alias);
      if (plural) add(plural, false);
    }
  }
}

function makeForm(
  entry: string,
  alias: Alias,
  isName: boolean,
  common: Pick<Form, 'type' | 'isPerson'>,
): Form {
  const folded = fold(alias.text);
  const found = findWords(folded);
  const words = found.map((word) => word.folded);
  return {
    ...common,
    entry,
    text: alias.text,
    folded,
    words,
    written: found.map((word) => alias.text.slice(word.start, word.end).replace(/[.\s]/g, '')),
    lang: alias.lang ?? null,
    exact: alias.exact ?? false,
    withFullName: alias.withFullName ?? false,
    isName,
    not: (alias.not ?? []).flatMap((phrase) => placeInPhrase(words, phrase)),
  };
}

function placeInPhrase(words: readonly string[], phrase: string): Form['not'][number][] {
  const outer = findWords(fold(phrase)).map((word) => word.folded);
  const places: Form['not'][number][] = [];
  for (let at = 0; at + words.length <= outer.length; at++) {
    if (words.every((word, i) => outer[at + i] === word)) places.push({ words: outer, at });
  }
  return places;
}

/** "precursor" → "precursors", "levantón" → "levantones"; `null` where the form is an acronym, short or already plural. */
function pluralOf(alias: Alias): Alias | null {
  const { text } = alias;
  if (alias.exact || !/[a-záéíóúñ]{3}$/.test(text) || text.endsWith('s')) return null;
  if (/[aeiou]$/.test(text)) return { ...alias, text: `${text}s` };
  if (/[óá]n$/.test(text)) {
    return { ...alias, text: `${text.slice(0, -2)}${text.at(-2) === 'ó' ? 'o' : 'a'}nes` };
  }
  return { ...alias, text: `${text}s` };
}
