/** What an actor can be, in the order that lists show. */
export const ACTOR_KINDS = [
  'person',
  'criminal-group',
  'agency',
  'government',
  'organization',
  'programme',
  'media',
] as const;

/** See `ACTOR_KINDS`. */
export type ActorKind = (typeof ACTOR_KINDS)[number];
