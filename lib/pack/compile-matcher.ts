import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Glossary, Known } from './glossary.ts';
import { type Form, listForms } from './matcher-forms.ts';
import { countsHere, isJoined, listBlocked, type Place } from './matcher-rules.ts';
import { NameTrie } from './name-trie.ts';
import type { ActorEntry } from './schema.ts';

/** What the matcher reads of an article; a `Reading` is one. */
export interface MatchableText {
  readonly text: string;
  readonly folded: string;
  /** Of the folded text, by `findWords`. */
  readonly words: readonly Word[];
  readonly lang: Language;
  readonly url: string | null;
}

/** A form of an entry where it stands in a text. */
export interface Match extends Span {
  readonly entry: string;
  /** The form as the pack writes it. */
  readonly form: string;
  /** Whether the form alone names the entry; surnames and nicknames that need a full name do not. */
  readonly isFull: boolean;
}

/** The glossary's names, ready to be looked up in a text. */
export interface Matcher {
  /** The actors that the matches speak of, by id. */
  readonly actors: ReadonlyMap<string, Known<ActorEntry>>;
  /** Where actors and terms stand: in order, no two of a list overlapping, the longest first where several would fit. */
  findMatches(text: MatchableText): { actors: Match[]; terms: Match[] };
}

interface Candidate extends Span {
  readonly form: Form;
}

/** Compiles the names and aliases of all actors and terms into one trie over folded words. */
export function compileMatcher(glossary: Glossary): Matcher {
  const root = new NameTrie();
  for (const form of listForms(glossary)) root.add(form);
  root.part();
  return {
    actors: glossary.actors,
    findMatches: (text) => {
      const isBlocked = listBlocked(glossary.notMeant, text.url);
      const candidates = listCandidates(root, text).filter(({ form }) => !isBlocked(form));
      return {
        actors: settle(candidates.filter(({ form }) => form.type === 'actor')),
        terms: settle(candidates.filter(({ form }) => form.type === 'term')),
      };
    },
  };
}

function listCandidates(root: NameTrie, article: MatchableText): Candidate[] {
  const { text, folded, words } = article;
  const isFlat = hasOneCase(text);
  const candidates: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    let node = root.get(words[from]!.folded);
    if (!node) continue;
    const used = [from];
    while (node) {
      for (const form of node.forms) {
        if (form.lang !== null && form.lang !== article.lang) continue;
        const to = used[used.length - 1]!;
        const start = words[from]!.start;
        const place: Place = { text, folded, words, from, to, used, isFlat };
        if (countsHere(form, place)) candidates.push({ start, end: words[to]!.end, form });
      }
      node = step(node, words, used, article);
    }
  }
  return candidates;
}

/** Whether the text is all capitals or has none, by its first 20,000 units. */
function hasOneCase(text: string): boolean {
  let capitals = 0;
  let smalls = 0;
  for (let i = 0; i < Math.min(text.length, 20_000); i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) smalls++;
    else if (unit >= 65 && unit <= 90) capitals++;
    else if (unit >= 0xaa) {
      const letter = text.charAt(i);
      if (letter !== letter.toLowerCase()) capitals++;
      else if (letter !== letter.toUpperCase()) smalls++;
    }
  }
  return capitals < smalls / 200 || smalls < capitals / 20;
}

/** The node after the next word, past an initial, a quoted nickname or a second given name in a person's name; `undefined` where none fits. */
function step(
  node: NameTrie,
  words: readonly Word[],
  used: number[],
  { text, folded }: MatchableText,
): NameTrie | undefined {
  const last = used[used.length - 1]!;
  const after = words[last + 1];
  if (!after || !node.hasMore) return undefined;
  const next = node.get(after.folded);
  if (next && isJoined(folded, words[last]!, after)) {
    used.push(last + 1);
    return next;
  }
  if (!node.isPerson) return undefined;
  const resumed = skipInsertion(words, last, folded);
  if (resumed !== -1) {
    const beyond = node.get(words[resumed]!.folded);
    if (beyond) used.push(resumed);
    return beyond;
  }
  return used.length === 1 ? skipGivenName(node, words, used, text) : undefined;
}

/** "Ismael Mario Zambada García" for "Ismael Zambada García": a second given name, where two surnames follow. */
function skipGivenName(
  node: NameTrie,
  words: readonly Word[],
  used: number[],
  text: string,
): NameTrie | undefined {
  const at = used[0]!;
  const [first, second, third, fourth] = words.slice(at, at + 4);
  if (
    !fourth ||
    text.slice(first!.end, fourth.start).length > second!.folded.length + third!.folded.length + 3
  )
    return undefined;
  const surname = node.get(third!.folded);
  if (surname?.get(fourth.folded) === undefined || !/\p{Lu}/u.test(text.charAt(second!.start)))
    return undefined;
  used.push(at + 2, at + 3);
  return surname.get(fourth.folded);
}

/** The word after "J." or “El Chapo”; -1 where nothing of the kind stands there. */
function skipInsertion(words: readonly Word[], last: number, folded: string): number {
  const word = words[last + 1]!;
  const gap = folded.slice(words[last]!.end, Math.min(word.start, words[last]!.end + 4));
  const after = words[last + 2];
  if (word.folded.length === 1 && gap === ' ') {
    // "George H. W. Bush" is another than George W. Bush: a name with an initial has both or that one.
    return after &&
      after.folded.length > 1 &&
      /^\.? $/.test(folded.slice(word.end, Math.min(after.start, word.end + 3)))
      ? last + 2
      : -1;
  }
  if (!/^ ["'(]$/.test(gap)) return -1;
  for (let i = last + 1; i <= last + 4 && i + 1 < words.length; i++) {
    const between = folded.slice(words[i]!.end, Math.min(words[i + 1]!.start, words[i]!.end + 4));
    if (/^,?["')],? ?$/.test(between)) return i + 1;
    if (between !== ' ' && between !== '-') return -1;
  }
  return -1;
}

/** Leftmost, then longest; forms that need a full name only where one stands. */
function settle(candidates: readonly Candidate[]): Match[] {
  const full = new Set(
    pick(candidates.filter(({ form }) => !form.withFullName)).map(({ form }) => form.entry),
  );
  return pick(
    candidates.filter(({ form }) => !form.withFullName || full.has(form.entry)),
    full,
  ).map(({ start, end, form }) => ({
    start,
    end,
    entry: form.entry,
    form: form.text,
    isFull: !form.withFullName,
  }));
}

function pick(candidates: readonly Candidate[], full: ReadonlySet<string> = new Set()): Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const picked: Candidate[] = [];
  let reached = -1;
  for (let i = 0; i < ordered.length; ) {
    const { start, end } = ordered[i]!;
    const rivals: Candidate[] = [];
    for (; i < ordered.length && ordered[i]!.start === start && ordered[i]!.end === end; i++)
      rivals.push(ordered[i]!);
    const best = start >= reached ? chooseEntry(rivals, full) : null;
    if (best) {
      picked.push(best);
      reached = best.end;
    }
  }
  return picked;
}

/** Which entry a form that several share means: what the reader says, one whose full name stands here, or whose name it is; else none. */
function chooseEntry(rivals: readonly Candidate[], full: ReadonlySet<string>): Candidate | null {
  const entries = (list: readonly Candidate[]) => new Set(list.map(({ form }) => form.entry)).size;
  for (const keep of [
    () => true,
    ({ form }: Candidate) => form.isOwn,
    ({ form }: Candidate) => full.has(form.entry),
    ({ form }: Candidate) => form.isName,
  ]) {
    const left = rivals.filter(keep);
    if (entries(left) === 1) return left[0]!;
  }
  return null;
}
