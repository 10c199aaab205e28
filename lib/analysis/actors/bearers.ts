import type { Matcher } from '../../pack/compile-matcher.ts';
import { fold } from '../../text/fold.ts';
import { findWords } from '../../text/words.ts';
import type { NameMention } from './mention.ts';

/** Entries of people with two given names and two surnames, by the first given name and the surnames; `null` for several. */
type Bearers = ReadonlyMap<string, string | null>;

const BEARERS = new WeakMap<Matcher, Bearers>();

/** A person whom the text calls by one of two given names is the directory's: "Miguel Treviño Morales". */
export function withEntries(mentions: readonly NameMention[], matcher: Matcher): NameMention[] {
  const bearers = bearersOf(matcher);
  if (bearers.size === 0) return [...mentions];
  return mentions.map((mention) => {
    if (mention.entry !== null || mention.kind !== 'person' || mention.words.length !== 3) return mention;
    const entry = bearers.get(mention.words.join(' '));
    return entry ? { ...mention, entry } : mention;
  });
}

function bearersOf(matcher: Matcher): Bearers {
  const made = BEARERS.get(matcher);
  if (made) return made;
  const bearers = new Map<string, string | null>();
  for (const [id, { entry }] of matcher.actors) {
    if (entry.kind !== 'person') continue;
    const words = findWords(fold(entry.name.es ?? entry.name.en)).map(({ folded }) => folded);
    if (words.length !== 4) continue;
    const name = [words[0], words[2], words[3]].join(' ');
    bearers.set(name, bearers.has(name) ? null : id);
  }
  BEARERS.set(matcher, bearers);
  return bearers;
}
