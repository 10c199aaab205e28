import type { DateFinding } from '../analysis/analysis.ts';
import type { Glossary } from '../pack/glossary.ts';
import type { EventEntry } from '../pack/schema.ts';
import { findActs } from './act-words.ts';
import { canBeSame, daysOf } from './honest-dates.ts';
import type { ContextInput, Scene } from './matter.ts';

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
  for (const scene of scenes) {
    if (scene.mentions.length === 0) continue;
    const ids = new Set(scene.mentions.map(({ id }) => id));
    const candidates = new Set([...ids].flatMap((id) => byActor.get(id) ?? []));
    if (candidates.size === 0) continue;
    for (const index of scene.dates) {
      const date = dates[index]!;
      const clause = clauseAround(reading.folded, scene, date);
      links[index] = pickEvent([...candidates], date, ids, findActs(clause, reading.lang))?.id;
    }
  }
  return links;
}

function indexByActor(glossary: Glossary): Map<string, EventEntry[]> {
  const index = new Map<string, EventEntry[]>();
  for (const { entry } of glossary.events) {
    for (const id of new Set([...(entry.subject === undefined ? [] : [entry.subject]), ...entry.actors])) {
      index.set(id, [...(index.get(id) ?? []), entry]);
    }
  }
  return index;
}

const REACH = 160;

/** The sentence around the date, cut at semicolons and colons and at 160 units either side. */
function clauseAround(folded: string, scene: Scene, date: DateFinding): string {
  const before = folded.slice(Math.max(scene.start, date.start - REACH), date.start);
  const after = folded.slice(date.end, Math.min(scene.end, date.end + REACH));
  return `${/[^;:]*$/.exec(before)![0]} ${/^[^;:]*/.exec(after)![0]}`;
}

function pickEvent(
  candidates: readonly EventEntry[],
  date: DateFinding,
  ids: ReadonlySet<string>,
  acts: ReadonlySet<string>,
): EventEntry | null {
  if (date.precision !== 'day' && date.precision !== 'month' && date.precision !== 'year') return null;
  const fitting = candidates.filter((event) => {
    const days = [{ date: event.date, dateEnd: event.dateEnd, act: event.act }, ...(event.otherDates ?? [])];
    return days.some(
      (day) =>
        isNoFiner(date.iso, day.date) &&
        canBeSame(date, {
          date: day.date,
          ...('dateEnd' in day && day.dateEnd ? { dateEnd: day.dateEnd } : {}),
        }) &&
        day.act !== undefined &&
        acts.has(day.act),
    );
  });
  const about = fitting.filter(({ subject }) => subject !== undefined && ids.has(subject));
  if (about.length === 1) return about[0]!;
  if (about.length > 1) return nearestAct(about, date);
  return fitting.length === 1 ? fitting[0]! : null;
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
