import type { Actor, Analysis } from '../analysis/analysis.ts';
import type { Glossary, Known } from '../pack/glossary.ts';
import type { ActorEntry, EventEntry, TermEntry } from '../pack/schema.ts';
import type { CardMatter, EntryMatter } from './card-matter.ts';
import { describeEntry } from './describe-entry.ts';

/** Picks from the glossary what this article's findings touch. */
export function gatherCardMatter(analysis: Analysis, glossary: Glossary): CardMatter {
  const entries = new Map<string, EntryMatter>();
  const add = (known: Known<ActorEntry | TermEntry> | undefined, found: Marked) => {
    if (known)
      entries.set(known.entry.id, { ...describeEntry(known, glossary), ...listForms(known.entry, found) });
  };
  for (const actor of analysis.actors) if (actor.id !== null) add(glossary.actors.get(actor.id), actor);
  for (const term of analysis.terms) add(glossary.terms.get(term.id), term);
  const events: Record<string, EventEntry> = {};
  const eventsOf = new Map<string, string[]>();
  const cited = new Set(analysis.context.map((note) => note.ref));
  for (const date of analysis.dates) if (date.event !== undefined) cited.add(date.event);
  for (const { entry } of inDateOrder(glossary.events)) {
    const about = new Set([...(entry.subject === undefined ? [] : [entry.subject]), ...entry.actors]);
    const touched = [...about].filter((id) => entries.has(id));
    for (const id of touched) eventsOf.set(id, [...(eventsOf.get(id) ?? []), entry.id]);
    if (touched.length > 0 || cited.has(entry.id)) events[entry.id] = entry;
  }
  const measured = new Set([...cited, ...analysis.statistics.map((statistic) => statistic.series)]);
  const series = Object.fromEntries(
    glossary.series.filter(({ entry }) => measured.has(entry.id)).map(({ entry }) => [entry.id, entry]),
  );
  return { entries: Object.fromEntries(entries), events, eventsOf: Object.fromEntries(eventsOf), series };
}

type Marked = Pick<Actor, 'why' | 'mentions'>;

/** The aliases that marked it here, with their rules; a name stands for itself. */
function listForms(
  { aliases }: ActorEntry | TermEntry,
  { why, mentions }: Marked,
): Pick<EntryMatter, 'forms'> {
  const met = new Set([why, ...mentions.map((mention) => mention.why)].map((one) => one?.against));
  const forms = aliases.filter(({ text }) => met.has(text));
  return forms.length === 0 ? {} : { forms };
}

function inDateOrder(events: readonly Known<EventEntry>[]): Known<EventEntry>[] {
  return [...events].sort((a, b) => (a.entry.date < b.entry.date ? -1 : a.entry.date > b.entry.date ? 1 : 0));
}
