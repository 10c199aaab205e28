import type { Alias, Localized, Pack, PackFile, Source } from '../schema.ts';

/** A piece of a pack and where it stands. */
export interface Part<T> {
  readonly file: PackFile;
  readonly entry: string;
  readonly field: string;
  readonly value: T;
}

/** Every source of every entry and point. */
export function listSources(pack: Pack): Part<Source>[] {
  const parts: Part<Source>[] = [];
  const add = (file: PackFile, entry: string, prefix: string, sources: readonly Source[]) => {
    for (const [i, value] of sources.entries())
      parts.push({ file, entry, field: `${prefix}sources.${i}`, value });
  };
  for (const file of ['actors', 'terms', 'events', 'series'] as const) {
    for (const { id, sources } of pack[file]) add(file, id, '', sources);
  }
  for (const { id, points } of pack.series) {
    for (const [i, { sources }] of points.entries()) add('series', id, `points.${i}.`, sources);
  }
  return parts;
}

/** The running texts that readers get: definitions, misreadings, summaries, caveats. */
export function listTexts(pack: Pack): Part<Localized>[] {
  const parts: Part<Localized>[] = [];
  const add = (file: PackFile, entry: string, field: string, value: Localized | undefined) => {
    if (value) parts.push({ file, entry, field, value });
  };
  for (const { id, definition } of pack.actors) add('actors', id, 'definition', definition);
  for (const { id, definition, misreading } of pack.terms) {
    add('terms', id, 'definition', definition);
    add('terms', id, 'misreading', misreading);
  }
  for (const { id, summary } of pack.events) add('events', id, 'summary', summary);
  for (const { id, definition, caveat } of pack.series) {
    add('series', id, 'definition', definition);
    add('series', id, 'caveat', caveat);
  }
  return parts;
}

/** Every date that the pack states. */
export function listDates(pack: Pack): Part<string>[] {
  const parts: Part<string>[] = [];
  for (const file of ['actors', 'terms'] as const) {
    for (const { id, asOf } of pack[file]) parts.push({ file, entry: id, field: 'asOf', value: asOf });
  }
  for (const { id, date, dateEnd, otherDates } of pack.events) {
    parts.push({ file: 'events', entry: id, field: 'date', value: date });
    if (dateEnd) parts.push({ file: 'events', entry: id, field: 'dateEnd', value: dateEnd });
    for (const [i, other] of (otherDates ?? []).entries()) {
      parts.push({ file: 'events', entry: id, field: `otherDates.${i}.date`, value: other.date });
    }
  }
  return parts;
}

/** The names and aliases of every actor and term; a name that an alias spells again comes as that alias. */
export function listForms(pack: Pack): Part<Alias>[] {
  const parts: Part<Alias>[] = [];
  for (const file of ['actors', 'terms'] as const) {
    for (const { id, name, aliases } of pack[file]) {
      for (const [i, value] of aliases.entries()) {
        parts.push({ file, entry: id, field: `aliases.${i}`, value });
      }
      for (const lang of ['en', 'es'] as const) {
        const text = name[lang];
        if (text === undefined || (lang === 'es' && text === name.en)) continue;
        if (aliases.some((alias) => alias.text === text)) continue;
        parts.push({ file, entry: id, field: `name.${lang}`, value: { text } });
      }
    }
  }
  return parts;
}
