import type { Actor, Attribution, ContextNote } from '../analysis/analysis.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Glossary } from '../pack/glossary.ts';
import { fold } from '../text/fold.ts';
import { findSpanAt, type Span } from '../text/span.ts';
import type { ContextInput } from './matter.ts';

/** What an unknown source's note says of the record; a contract of the analysis, put into words where it is shown. */
export const NOT_IN_DIRECTORY = 'not in the directory';

/** Roles that make a person an expert whom a reader would like to look up; officials speak for their office. */
const EXPERT =
  /\b(?:analysts?|experts?|professors?|researchers?|scholars?|academics?|fellow (?:at|with|of)|economists?|historians?|criminologists?|sociologists?|specialists?|specializing|consultants?|strategists?|former (?:[a-z-]+ ){0,3}(?:officer|official|agent|diplomat|prosecutor|investigator)|who studies|analistas?|expert[oa]s?|profesora?|investigadora?|academic[oa]|economista|historiadora?|criminolog[oa]|sociolog[oa]|especialistas?|consultora?|catedratic[oa]|politolog[oa]|ex ?(?:agente|funcionari[oa]|fiscal|diplomatic[oa]|oficial))\b/;
/** Names that institutes of learning have. */
const INSTITUTE =
  /\b(?:institut[eo]s?|cent(?:er|re|ro)|universi(?:ty|dad)|college|colegio|foundation|fundacion|observator(?:y|io)|think tank|research|studies|estudios|academ(?:y|ia)|school|laborator(?:y|io))\b/;
/** Offices of a state, which speak for it. */
const OFFICIAL = /\b(?:national|federal|state|nacional|estatal|general)\b/;
const REACH = 90;

/**
 * Experts and institutes to whom the article attributes something and whom no pack knows, each noted once where it first
 * stands as a source. Not: officials and politicians, roles without a name, media, and those who are named with an
 * institution that is known.
 */
export function findUnknownSources(input: ContextInput, glossary: Glossary): ContextNote[] {
  if (glossary.actors.size === 0) return [];
  const { actors, attributions, reading } = input;
  const mentions = listMentions(actors);
  const noted = new Map<Actor, ContextNote>();
  for (const attribution of attributions) {
    if (!mayBeNamed(attribution)) continue;
    const named = mentionsIn(attribution, mentions);
    if (named.some(({ actor }) => actor.id !== null)) continue;
    for (const { actor, start, end } of named) {
      if (noted.has(actor) || !isFullName(actor) || !isExpert(actor, { start, end }, reading)) continue;
      noted.set(actor, {
        kind: 'unknown-source',
        start,
        end,
        says: actor.name,
        packSays: NOT_IN_DIRECTORY,
        ref: null,
        why: { rule: 'source-not-in-directory', words: attribution.why?.words ?? actor.name },
      });
    }
  }
  return [...noted.values()];
}

/** By the name of an institute, or by the role that stands beside a person where they speak or are first named. */
function isExpert(actor: Actor, here: Span, { folded, sentences }: Reading): boolean {
  if (actor.kind === 'organization' || actor.kind === 'agency') {
    const name = fold(actor.name);
    return INSTITUTE.test(name) && !OFFICIAL.test(name);
  }
  if (actor.kind !== 'person') return false;
  return [here, actor.mentions[0]!].some((mention) => {
    const sentence = findSpanAt(sentences, mention.start) ?? mention;
    const before = folded.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
    const after = folded.slice(mention.end, Math.min(sentence.end, mention.end + REACH));
    const title = /(?:^|[,;:."] ?)([^,;:."]*)$/.exec(before)?.[1] ?? '';
    const apposition = /^,? ?(?:who |a |an |the |un |una |el |la )?[^;:."]*/.exec(after)![0];
    return EXPERT.test(title.slice(-50)) || (apposition.startsWith(',') && EXPERT.test(apposition));
  });
}

function mayBeNamed({ kind, actor, sourceStart }: Attribution): boolean {
  return (
    actor === undefined &&
    sourceStart !== null &&
    (kind === 'person' || kind === 'institution' || kind === 'document')
  );
}

/** Every mention of every actor, in order of the text. */
function listMentions(actors: readonly Actor[]): { actor: Actor; start: number; end: number }[] {
  return actors
    .flatMap((actor) => actor.mentions.map(({ start, end }) => ({ actor, start, end })))
    .sort((a, b) => a.start - b.start);
}

/** The mentions that stand in the source's words. */
function mentionsIn<M extends Span>({ sourceStart, sourceEnd }: Attribution, mentions: readonly M[]): M[] {
  const source = { start: sourceStart ?? 0, end: sourceEnd ?? 0 };
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= source.start) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < source.end; i++) found.push(mentions[i]!);
  return found;
}

/** One word alone is no name that a directory could be asked for. */
function isFullName({ name }: Actor): boolean {
  return /\S\s+\S/.test(name);
}
