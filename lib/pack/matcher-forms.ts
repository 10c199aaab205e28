import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import { findWords } from '../text/words.ts';
import type { Glossary } from './glossary.ts';
import type { AttachedListing, Known } from './known.ts';
import type { ActorEntry, Alias, TermEntry } from './schema.ts';

/** One written form of an entry, cut into words, with the rules under which it counts. */
export interface Form {
  readonly entry: string;
  readonly type: 'actor' | 'term';
  readonly isPerson: boolean;
  /** The form as the pack writes it. */
  readonly text: string;
  readonly folded: string;
  /** Folded. */
  readonly words: readonly string[];
  readonly lang: Language | null;
  readonly exact: boolean;
  readonly withFullName: boolean;
  /** Whether it is the entry's name, not an alias. */
  readonly isName: boolean;
  /** Whether the reader wrote it: of an own entry, or as a name for a pack's. */
  readonly isOwn: boolean;
  /** Phrases in which it does not count: their words, and where the form begins in them. */
  readonly not: readonly InPhrase[];
}

interface InPhrase {
  readonly words: readonly string[];
  readonly at: number;
}

const NOWHERE: readonly InPhrase[] = [];
const WRITTEN = new WeakMap<Form, readonly string[]>();

/** The words of a form as the pack writes them. Cut when they are first asked for: most names of a list never are. */
export function writtenWords(form: Form): readonly string[] {
  let written = WRITTEN.get(form);
  if (written === undefined) {
    written = findWords(form.folded).map(({ start, end }) =>
      form.text.slice(start, end).replace(/[.\s]/g, ''),
    );
    WRITTEN.set(form, written);
  }
  return written;
}

/** The reader's own entries, which stand beside any pack's. */
const OWN = 'own';

type Kind = Pick<Form, 'type' | 'isPerson'>;

/**
 * Every form of every entry of the glossary; a term's also in the plural. A form that two packs hold is the first one's: a
 * list of names beside a desk's own pack takes none of its names away.
 */
export function listForms(glossary: Glossary): Form[] {
  const forms: Form[] = [];
  const holders = { actor: new Map<string, string>(), term: new Map<string, string>() };
  const add = ({ pack, entry, layered }: Known<ActorEntry | TermEntry>, kind: Kind) => {
    const written = layered && new Set(layered.aliases.map(({ text }) => text));
    const listed: Form[] = [];
    addForms(listed, entry, kind);
    for (const form of listed) {
      const isOwn = pack === OWN || (written?.has(form.text) ?? false);
      const holder = holders[form.type].get(form.folded);
      if (!isOwn && holder !== undefined && holder !== pack) continue;
      if (!isOwn) holders[form.type].set(form.folded, pack);
      forms.push(isOwn ? { ...form, isOwn } : form);
    }
  };
  const addActor = (known: Known<ActorEntry>) =>
    add(known, { type: 'actor', isPerson: known.entry.kind === 'person' });
  const actors = [...glossary.actors.values()];
  for (const known of actors) if (!known.entry.listing) addActor(known);
  // A list takes no name away from a desk's pack, whichever was read first.
  for (const known of actors) {
    if (known.entry.listing) addActor(known);
    for (const listing of known.listings ?? []) addActor(withFullNames(listing, known.entry.id));
  }
  for (const known of glossary.terms.values()) add(known, { type: 'term', isPerson: false });
  return forms;
}

/** Without the list's nicknames: the pack has its own, picked by a desk that reads them in articles. */
function withFullNames({ pack, entry }: AttachedListing, id: string): Known<ActorEntry> {
  return {
    pack,
    entry: { ...entry, id, aliases: entry.aliases.filter(({ withFullName }) => !withFullName) },
  };
}

function addForms(forms: Form[], { id, name, aliases }: ActorEntry | TermEntry, kind: Kind): void {
  const seen = new Set<string>();
  const add = (alias: Alias, isName: boolean) => {
    const key = `${alias.text}|${alias.lang ?? ''}`;
    if (seen.has(key)) return;
    seen.add(key);
    const form = makeForm(id, alias, isName, kind);
    if (form.words.length > 0) forms.push(form);
  };
  // An alias that spells the name again carries rules for it: those hold, not the bare name.
  for (const alias of aliases) add(alias, alias.text === name.en || alias.text === name.es);
  for (const text of [name.en, name.es]) {
    if (text !== undefined && !aliases.some((alias) => alias.text === text)) add({ text }, true);
  }
  if (kind.type === 'term') {
    for (const alias of [...aliases, { text: name.en }, ...(name.es ? [{ text: name.es }] : [])]) {
      const plural = pluralOf(alias);
      if (plural) add(plural, false);
    }
  }
}

function makeForm(entry: string, alias: Alias, isName: boolean, kind: Kind): Form {
  const folded = fold(alias.text);
  const words = findWords(folded).map((word) => word.folded);
  return {
    ...kind,
    entry,
    text: alias.text,
    folded,
    words,
    lang: alias.lang ?? null,
    exact: alias.exact ?? false,
    withFullName: alias.withFullName ?? false,
    isName,
    isOwn: false,
    not: alias.not?.flatMap((phrase) => placeInPhrase(words, phrase)) ?? NOWHERE,
  };
}

function placeInPhrase(words: readonly string[], phrase: string): InPhrase[] {
  const outer = findWords(fold(phrase)).map((word) => word.folded);
  const places: InPhrase[] = [];
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
