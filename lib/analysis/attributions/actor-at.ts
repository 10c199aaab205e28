import { findSpanAt } from '../../text/span.ts';
import type { Actor, Mention } from '../analysis.ts';

/** An actor where it stands in the text. */
export interface ActorMention {
  readonly actor: Actor;
  readonly mention: Mention;
}

/** A look-up of the actor mention that holds an offset; where mentions overlap, the first and longest counts. */
export function indexMentions(actors: readonly Actor[]): (offset: number) => ActorMention | null {
  const all = actors
    .flatMap((actor) =>
      actor.mentions.map((mention) => ({ actor, mention, start: mention.start, end: mention.end })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: typeof all = [];
  for (const each of all) {
    if (each.start >= (apart[apart.length - 1]?.end ?? 0)) apart.push(each);
  }
  return (offset) => findSpanAt(apart, offset);
}
