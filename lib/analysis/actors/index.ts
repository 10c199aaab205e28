import type { Match, Matcher } from '../../pack/compile-matcher.ts';
import { localize } from '../../pack/localize.ts';
import { contains, findSpanAt, type Span } from '../../text/span.ts';
import type { Actor, Mention, TermFinding } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import { findNicknames, findQuotedAliases } from './aliases.ts';
import { withEntries } from './bearers.ts';
import { findBracketed } from './brackets.ts';
import { findByRules } from './by-rules.ts';
import { explain, explainMention, pickSurest } from './explain.ts';
import { type Cluster, linkMentions } from './link.ts';
import { findListedGroups, findSmallGroups, withCoordinated } from './listed-groups.ts';
import type { NameMention } from './mention.ts';
import { mergeMentions, readMatches } from './merge.ts';
import { findInPost, isPost } from './posts/index.ts';
import { withoutShouted } from './shouted.ts';
import { readSegments } from './tokens.ts';

/**
 * The named actors of an article, one row each with all its mentions, in the order in which they first stand there;
 * and the terms of the glossary outside of actors' names. Mentions lie in order and overlap with no other.
 */
export function findActors(reading: Reading, matcher: Matcher): { actors: Actor[]; terms: TermFinding[] } {
  const matches = matcher.findMatches(reading);
  const segments = readSegments(reading);
  const ruled = findByRules(segments);
  const found = isPost(reading) ? findInPost(reading.text, segments, ruled) : ruled;
  const meant = withoutShouted(reading.text, matches.actors, segments);
  const unknown = withoutTerms(found, matches.terms);
  const merged = withCoordinated(
    reading.text,
    withEntries(mergeMentions(readMatches(reading, meant, matcher), unknown, matcher), matcher),
  );
  const listed = findListedGroups(reading.text, reading.folded, merged);
  const groups = findSmallGroups(segments, merged).filter(({ start }) => findSpanAt(merged, start) === null);
  const mentions = [...merged, ...listed, ...groups].sort((a, b) => a.start - b.start);
  const byEnd = new Map(mentions.map((mention) => [mention.end, mention]));
  const bracketed = [
    ...segments.flatMap((segment) => findBracketed(segment, byEnd)),
    ...findNicknames(reading.text, mentions),
    ...findQuotedAliases(reading.text, mentions),
  ];
  const clusters = linkMentions(
    addShortForms(
      mentions,
      bracketed.map(({ short }) => short),
    ),
    bracketed,
  );
  const actors = clusters.map((cluster) => describe(cluster, reading, matcher));
  actors.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  return {
    actors,
    terms: findTerms(
      reading,
      matches.terms,
      actors.flatMap((actor) => actor.mentions),
    ),
  };
}

/** What the glossary knows as a word of the trade is nobody's name, with capitals or not: "Foreign Terrorist Organization". */
function withoutTerms(names: readonly NameMention[], terms: readonly Match[]): NameMention[] {
  if (terms.length === 0) return [...names];
  return names.filter((name) => {
    const term = findSpanAt(terms, name.start);
    return term === null || name.kind === 'programme' || !contains(term, name);
  });
}

/** Bracketed short forms that no rule saw as names by themselves. */
function addShortForms(
  mentions: readonly NameMention[],
  shorts: readonly (Span & { folded: string })[],
): NameMention[] {
  const added = shorts
    .filter((short) => findSpanAt(mentions, short.start) === null)
    .map(
      ({ start, end, folded }): NameMention => ({
        start,
        end,
        kind: 'organization',
        words: folded.split(' '),
        entry: null,
        strength: 'weak',
        rule: 'acronym',
      }),
    );
  return [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/** "El X-20" opens a sentence, where a capital says nothing: the article counts if it does elsewhere in the text. */
function withArticles(cluster: Cluster, text: string): NameMention[] {
  const full = new Set(
    cluster.mentions.map(({ start, end }) => text.slice(start, end)).filter((name) => ARTICLE.test(name)),
  );
  if (full.size === 0) return cluster.mentions;
  return cluster.mentions.map((mention) => {
    const { start, end } = mention;
    const before = /(?:El|La|Los|Las) $/.exec(text.slice(Math.max(0, start - 4), start));
    const longer = before ? start - before[0].length : start;
    return full.has(text.slice(longer, end)) ? { ...mention, start: longer } : mention;
  });
}

const ARTICLE = /^(?:El|La|Los|Las) /;

function describe(cluster: Cluster, reading: Reading, matcher: Matcher): Actor {
  const known = cluster.entry === null ? undefined : matcher.actors.get(cluster.entry)?.entry;
  const found = withArticles(cluster, reading.text).sort((a, b) => a.start - b.start);
  const surest = pickSurest(found);
  const fullest = cluster.mentions.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const name = known ? localize(known.name, reading.lang) : reading.text.slice(fullest.start, fullest.end);
  const mentions = found.map((mention): Mention => {
    const { start, end } = mention;
    const text = reading.text.slice(start, end);
    const why = explainMention(mention, surest, name);
    return why ? { start, end, text, why: { ...why, words: text } } : { start, end, text };
  });
  const why = explain(surest, reading.text.slice(surest.start, surest.end));
  return { id: known?.id ?? null, name, kind: known?.kind ?? cluster.kind, mentions, why };
}

function findTerms(reading: Reading, matches: readonly Match[], taken: readonly Span[]): TermFinding[] {
  const starts = taken.toSorted((a, b) => a.start - b.start);
  const byEntry = new Map<string, { mentions: Mention[]; form: string }>();
  let at = 0;
  for (const { start, end, entry, form } of matches) {
    while (at < starts.length && starts[at]!.end <= start) at++;
    if (starts[at] && starts[at]!.start < end) continue;
    const term = byEntry.get(entry) ?? { mentions: [], form };
    term.mentions.push({ start, end, text: reading.text.slice(start, end) });
    byEntry.set(entry, term);
  }
  return [...byEntry].map(([id, { mentions, form }]) => ({
    id,
    mentions,
    why: { rule: 'directory-name', words: mentions[0]!.text, against: form },
  }));
}
