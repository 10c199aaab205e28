import type { EventEntry } from './schema.ts';

/** Whether an event is one that the reader added: no pack may hold an id that begins as theirs do. */
export function isOwnEvent({ id }: EventEntry): boolean {
  return id.startsWith('own-');
}
