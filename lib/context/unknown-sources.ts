import type { Actor, Attribution, ContextNote } from '../analysis/analysis.ts';
import type { Glossary } from '../pack/glossary.ts';
import type { ActorKind } from '../pack/kinds.ts';
import { overlaps } from '../text/span.ts';
import type { ContextInput } from './matter.ts';

/** What an unknown source's note says of the record; a contract of the analysis, put into words where it is shown. */
export const NOT_IN_DIRECTORY = 'not in the directory';

const KINDS: ReadonlySet<ActorKind> = new Set(['person', 'organization', 'agency']);

/**
 * Named persons and institutions to whom the article attributes something and whom no pack knows, each noted once where it
 * first stands as a source. Not: roles without a name, media, and spokespeople of an institution that is known.
 */
export function findUnknownSources(
  { actors, attributions }: ContextInput,
  glossary: Glossary,
): ContextNote[] {
  if (glossary.actors.size === 0) return [];
  const noted = new Map<Actor, ContextNote>();
  for (const attribution of attributions) {
    if (!mayBeNamed(attribution)) continue;
    const named = mentionsIn(attribution, actors);
    if (named.some(({ actor }) => actor.id !== null)) continue;
    for (const { actor, start, end } of named) {
      if (noted.has(actor) || !KINDS.has(actor.kind) || !isFullName(actor)) continue;
      noted.set(actor, {
        kind: 'unknown-source',
        start,
        end,
        says: actor.name,
        packSays: NOT_IN_DIRECTORY,
        ref: null,
      });
    }
  }
  return [...noted.values()];
}

function mayBeNamed({ kind, actor, sourceStart }: Attribution): boolean {
  return (
    actor === undefined &&
    sourceStart !== null &&
    (kind === 'person' || kind === 'institution' || kind === 'document')
  );
}

/** The actors whose mentions stand in the source's words. */
function mentionsIn({ sourceStart, sourceEnd }: Attribution, actors: readonly Actor[]) {
  const source = { start: sourceStart ?? 0, end: sourceEnd ?? 0 };
  return actors
    .flatMap((actor) => {
      const mention = actor.mentions.find((span) => overlaps(span, source));
      return mention ? [{ actor, start: mention.start, end: mention.end }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** One word alone is no name that a directory could be asked for. */
function isFullName({ name }: Actor): boolean {
  return /\S\s+\S/.test(name);
}
