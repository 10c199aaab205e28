import type { Glossary } from '../pack/glossary.ts';
import type { EventEntry } from '../pack/schema.ts';

/** The events of an actor or term, as subject or among the actors, in date order; of one day those it is the subject of first. */
export function eventsAbout(glossary: Glossary, actorId: string): EventEntry[] {
  return glossary.events
    .map(({ entry }) => entry)
    .filter(({ subject, actors }) => subject === actorId || actors.includes(actorId))
    .sort((a, b) => compare(a.date, b.date) || compare(rank(a, actorId), rank(b, actorId)));
}

function rank(event: EventEntry, actorId: string): number {
  return event.subject === actorId ? 0 : 1;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
