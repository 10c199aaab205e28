import type { Match, Matcher } from '../../pack/compile-matcher.ts';
import type { ActorKind } from '../../pack/kinds.ts';
import { fold } from '../../text/fold.ts';
import { contains, overlaps } from '../../text/span.ts';
import { findWords, type Word } from '../../text/words.ts';
import type { Reading } from '../reading.ts';
import { GIVEN_NAMES, WEAK_GIVEN_NAMES } from './given-names.data.ts';
import type { NameMention } from './mention.ts';
import { ARTICLE } from './name-forms.ts';
import { TITLES } from './titles.data.ts';

/** The pack's matches as mentions: without title and article, and without bare descriptions ("US authorities"). */
export function readMatches(reading: Reading, matches: readonly Match[], matcher: Matcher): NameMention[] {
  return apartAdministrations(readAll(reading, matches, matcher));
}

/**
 * "the Trump administration … the Biden administration": a text that names two does not speak of one government, so
 * neither is the directory's.
 */
function apartAdministrations(mentions: readonly NameMention[]): NameMention[] {
  const whose = ({ kind, words }: NameMention) =>
    kind === 'government' && words[words.length - 1] === 'administration'
      ? words.slice(0, -1).join(' ')
      : null;
  const names = new Set(mentions.map(whose).filter((name) => name !== null));
  if (names.size < 2) return [...mentions];
  return mentions.map((mention) =>
    whose(mention) === null
      ? mention
      : { ...mention, entry: null, key: `government:${mention.words.join(' ')}` },
  );
}

function readAll(reading: Reading, matches: readonly Match[], matcher: Matcher): NameMention[] {
  return matches.flatMap((match): NameMention[] => {
    const { kind } = matcher.actors.get(match.entry)!.entry;
    const words = findWords(reading.folded.slice(match.start, match.end));
    const isDescription = [words[0]!, words[words.length - 1]!].some(({ folded }) =>
      DESCRIPTIONS.has(folded),
    );
    if (words.length > 1 && isDescription) return [];
    let first = isOffice(words, kind, reading.text.slice(match.start, match.end)) ? 2 : 0;
    if (first > 0 && ARTICLE.test(words[first]?.folded ?? '')) first++;
    while (
      first < words.length - 1 &&
      isLead(words[first]!, kind, reading.text.charAt(match.start + words[first]!.start))
    ) {
      first++;
    }
    const name = words.slice(first);
    const start = match.start + name[0]!.start;
    return [
      {
        start,
        end: match.end,
        kind,
        words: name.map((word) => word.folded),
        entry: match.entry,
        strength: 'sure',
        rule: match.isFull ? 'directory-name' : 'directory-short-name',
        form: match.form,
      },
    ];
  });
}

const DESCRIPTIONS = new Set(
  'authorities officials autoridades funcionarios enforcement students estudiantes'.split(' '),
);

/** "la secretaria de Seguridad": written small and without an accent the ministry's first word is who heads it. */
function isOffice(words: readonly Word[], kind: ActorKind, text: string): boolean {
  return kind !== 'person' && words.length > 2 && /^secretaria del? /.test(text);
}

/** Whether the word stands before the name: a title, an article written small, any "the". */
function isLead(word: Word, kind: ActorKind, initial: string): boolean {
  if (word.folded === 'the') return true;
  if (/^(?:el|la|los|las)$/.test(word.folded)) return initial === initial.toLowerCase();
  return (
    kind === 'person' &&
    TITLES.has(word.folded) &&
    !GIVEN_NAMES.has(word.folded) &&
    !WEAK_GIVEN_NAMES.has(word.folded)
  );
}

/**
 * One list without overlaps, in order. Where a pack's name and a found one overlap, the longer wins, unless it only adds
 * what does not belong to the name; a longer name of a person that the pack's entry can bear keeps the entry.
 */
export function mergeMentions(
  known: readonly NameMention[],
  found: readonly NameMention[],
  matcher: Matcher,
): NameMention[] {
  const merged: NameMention[] = [];
  let at = 0;
  const dropped = new Set<NameMention>();
  for (const mention of found) {
    while (at < known.length && known[at]!.end <= mention.start) at++;
    const rivals: NameMention[] = [];
    for (let i = at; i < known.length && known[i]!.start < mention.end; i++) {
      if (!dropped.has(known[i]!) && overlaps(known[i]!, mention)) rivals.push(known[i]!);
    }
    if (rivals.length === 0) merged.push(mention);
    else if (
      rivals.length === 1 &&
      contains(mention, rivals[0]!) &&
      mention.end - mention.start > rivals[0]!.end - rivals[0]!.start
    ) {
      const winner = settle(rivals[0]!, mention, matcher);
      if (!winner) continue;
      dropped.add(rivals[0]!);
      merged.push(winner);
    }
  }
  for (const mention of known) if (!dropped.has(mention)) merged.push(mention);
  return dropOverlaps(merged.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

/** The longer mention where it wins over the pack's match inside it, `null` where the match stays. */
function settle(match: NameMention, longer: NameMention, matcher: Matcher): NameMention | null {
  const actor = matcher.actors.get(match.entry!)!.entry;
  const added = longer.words[match.words.length];
  if (match.kind === 'agency' && match.start === longer.start && added && OTHER_BODY.test(added))
    return longer;
  if (longer.kind !== 'person')
    return longer.strength === 'sure' &&
      match.kind !== 'programme' &&
      longer.words.length > match.words.length + 1
      ? longer
      : null;
  if (longer.rule === 'nickname-form' && match.start === longer.start && match.kind === 'person') return null;
  if (actor.kind !== 'person') return longer.strength === 'sure' ? longer : null;
  const forms = [actor.name.en, actor.name.es ?? actor.name.en, ...actor.aliases.map((alias) => alias.text)];
  const full = forms
    .map((form) => findWords(fold(form)).map((word) => word.folded))
    .filter((words) => words.length > 1);
  return full.some((words) => canBear(words, longer.words))
    ? { ...longer, entry: match.entry, kind: 'person' }
    : longer;
}

/** "Policía Federal Ministerial" is another body than the "Policía Federal". */
const OTHER_BODY = /^(?:ministerial|preventiva|investigadora|estatal|municipal|judicial|auxiliar|bancaria)$/;

/** Whether the one name is the other with words more or fewer: "Joaquín Guzmán Loera" cannot be "Joaquín Guzmán López". */
function canBear(name: readonly string[], other: readonly string[]): boolean {
  const [short, long] = name.length <= other.length ? [name, other] : [other, name];
  let from = 0;
  for (const word of short) {
    const at = long.indexOf(word, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return short.length > 1;
}

function dropOverlaps(mentions: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  for (const mention of mentions) {
    const last = kept[kept.length - 1];
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.entry !== null && last.entry === null && contains(mention, last))
      kept[kept.length - 1] = mention;
  }
  return kept;
}
