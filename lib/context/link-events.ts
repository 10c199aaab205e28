import type { DateFinding } from '../analysis/analysis.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Glossary } from '../pack/glossary.ts';
import type { ActorKind } from '../pack/kinds.ts';
import type { EventAct, EventEntry } from '../pack/schema.ts';
import { findActs } from './act-words.ts';
import { canBeSame, daysOf, listHonestDates } from './honest-dates.ts';
import type { ContextInput, KnownMention, Scene } from './matter.ts';

/**
 * For each date the event of the record that its sentence speaks of: an actor of the event stands in the sentence, the
 * act is named in its clause, and the dates can be the same. `undefined` where none or more than one would do.
 */
export function linkEvents(
  { reading, dates }: ContextInput,
  scenes: readonly Scene[],
  glossary: Glossary,
): (string | undefined)[] {
  const links = new Array<string | undefined>(dates.length).fill(undefined);
  const byActor = indexByActor(glossary);
  const kindOf = (id: string) => glossary.actors.get(id)?.entry.kind ?? null;
  for (const scene of scenes) {
    if (scene.mentions.length === 0) continue;
    const ids = new Set(scene.mentions.filter((mention) => isActedOn(reading, mention)).map(({ id }) => id));
    const candidates = new Set([...ids].flatMap((id) => byActor.get(id) ?? []));
    if (candidates.size === 0) continue;
    for (const index of scene.dates) {
      const date = dates[index]!;
      const clause = clauseAround(reading.folded, scene, date);
      links[index] = pickEvent([...candidates], date, { ids, kindOf }, findActs(clause, reading.lang))?.id;
    }
  }
  return links;
}

/** "Guzmán's trial" is about a trial; only "Guzmán's arrest" is about him. */
function isActedOn({ folded, lang }: Reading, { end }: KnownMention): boolean {
  const owned = /^'s (?:\d{4} )?(\S+)/.exec(folded.slice(end, end + 40));
  return owned === null || findActs(owned[1]!, lang).size > 0;
}

/** Made once a glossary: it outlives the articles that are read with it. */
const INDICES = new WeakMap<Glossary, ReadonlyMap<string, readonly EventEntry[]>>();

function indexByActor(glossary: Glossary): ReadonlyMap<string, readonly EventEntry[]> {
  const known = INDICES.get(glossary);
  if (known) return known;
  const index = new Map<string, EventEntry[]>();
  for (const { entry } of glossary.events) {
    for (const id of new Set([...(entry.subject === undefined ? [] : [entry.subject]), ...entry.actors])) {
      const events = index.get(id);
      if (events) events.push(entry);
      else index.set(id, [entry]);
    }
  }
  INDICES.set(glossary, index);
  return index;
}

const REACH = 160;

/** The sentence around the date, cut at semicolons and colons and at 160 units either side. */
function clauseAround(folded: string, scene: Scene, date: DateFinding): string {
  const before = folded.slice(Math.max(scene.start, date.start - REACH), date.start);
  const after = folded.slice(date.end, Math.min(scene.end, date.end + REACH));
  return `${/[^;:]*$/.exec(before)![0]} ${/^[^;:]*/.exec(after)![0]}`;
}

/** What a person undergoes once in a while; what they announce or sign every week says nothing of which event is meant. */
const OF_PERSONS: ReadonlySet<EventAct> = new Set([
  'arrest', 'charge', 'convict', 'die', 'disappear', 'elect', 'escape', 'extradite', 'kill', 'plead', 'release', 'sentence',
]); // biome-ignore format: a list

function pickEvent(
  candidates: readonly EventEntry[],
  date: DateFinding,
  named: Named,
  acts: ReadonlySet<EventAct>,
): EventEntry | null {
  if (date.precision !== 'day' && date.precision !== 'month' && date.precision !== 'year') return null;
  const fitting = candidates.filter((event) =>
    listHonestDates([event]).some(
      (day) =>
        day.act !== null &&
        acts.has(day.act) &&
        isTellingOf(event, day.act, date, named) &&
        isNoFiner(date.iso, day.date) &&
        canBeSame(date, day),
    ),
  );
  return fitting.length === 1 ? fitting[0]! : nearestAct(fitting, date);
}

/** The known actors of the sentence. */
interface Named {
  readonly ids: ReadonlySet<string>;
  readonly kindOf: (id: string) => ActorKind | null;
}

/** Whether subject, act and date are special enough together to mean this event. */
function isTellingOf(event: EventEntry, act: EventAct, date: DateFinding, { ids, kindOf }: Named): boolean {
  const { subject } = event;
  if (subject !== undefined && ids.has(subject)) {
    const kind = kindOf(subject);
    if (kind === 'person') return OF_PERSONS.has(act);
    return kind === 'programme' || kind === 'organization' || date.precision === 'day';
  }
  return date.precision === 'day' && event.actors.filter((id) => ids.has(id)).length >= 2;
}

/** Several dates of one subject: those of one act are the same to a reader, of different acts nobody can tell. */
function nearestAct(events: readonly EventEntry[], date: DateFinding): EventEntry | null {
  const onItsOwnDate = events.filter((event) => canBeSame(date, event));
  const acts = new Set(onItsOwnDate.map(({ act }) => act));
  return acts.size === 1 && onItsOwnDate.length === 1 ? onItsOwnDate[0]! : null;
}

/** A year never stands for a day of the record that is coarser than itself: "on 3 May" is not "in May". */
function isNoFiner(article: string, record: string): boolean {
  return article.length <= record.length || daysOf(record)[0] === daysOf(article)[0];
}
