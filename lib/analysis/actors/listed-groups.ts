import type { NameMention } from './mention.ts';
import { PLACES } from './places.data.ts';
import type { Segment } from './tokens.ts';

/**
 * A place that stands for its cartel, last in a list of groups: "Tren de Aragua, MS-13, and Sinaloa". `mentions` in
 * order; gives the new ones.
 */
export function findListedGroups(
  text: string,
  folded: string,
  mentions: readonly NameMention[],
): NameMention[] {
  const found: NameMention[] = [];
  for (let at = 1; at < mentions.length; at++) {
    const last = mentions[at]!;
    const before = mentions[at - 1]!;
    if (last.kind !== 'criminal-group' || before.kind !== 'criminal-group') continue;
    if (!/^, (?:the )?$/i.test(text.slice(before.end, Math.min(last.start, before.end + 8)))) continue;
    const tail =
      /^,? (?:and|or|y|e|o|u) (?:(?:the|el|los|la) )?(?=\p{Lu})(\p{L}+)(?=[\s,.;:)—–-]|$)(?! \p{Lu})/u.exec(
        text.slice(last.end, last.end + 50),
      );
    if (!tail) continue;
    const start = last.end + tail[0].length - tail[1]!.length;
    const word = folded.slice(start, start + tail[1]!.length);
    if (!PLACES.has(word) || mentions[at + 1]?.start === start) continue;
    found.push({
      start,
      end: start + word.length,
      kind: 'criminal-group',
      words: [word],
      entry: null,
      strength: 'likely',
      rule: 'listed-group',
    });
  }
  return found;
}

/** "los templarios" after "Los Caballeros Templarios": a group's last word written small; in order. */
export function findSmallGroups(
  segments: readonly Segment[],
  mentions: readonly NameMention[],
): NameMention[] {
  const last = new Set<string>();
  for (const { kind, words } of mentions) {
    const word = words[words.length - 1]!;
    if (
      kind === 'criminal-group' &&
      words.length > 1 &&
      /^(?:los|las|caballeros)$/.test(words[0]!) &&
      word.endsWith('s')
    )
      last.add(word);
  }
  if (last.size === 0) return [];
  return segments.flatMap(({ tokens }) =>
    tokens.flatMap((token, at): NameMention[] => {
      const isNamed =
        token.shape === 'lower' &&
        last.has(token.folded) &&
        /^(?:los|las)$/.test(tokens[at - 1]?.folded ?? '');
      const { start, end, folded } = token;
      return isNamed
        ? [
            {
              start,
              end,
              kind: 'criminal-group',
              words: [folded],
              entry: null,
              strength: 'weak',
              rule: 'listed-group',
            },
          ]
        : [];
    }),
  );
}

/** "entre Los Chapitos y Los Mayos": a group's name by its form alone, beside one that is known to be criminal, is another. */
export function withCoordinated(text: string, mentions: readonly NameMention[]): NameMention[] {
  if (!mentions.some(({ kind, rule }) => rule === 'nickname-form' && kind === 'organization'))
    return [...mentions];
  const isBeside = (mention: NameMention, other: NameMention | undefined) => {
    if (other?.kind !== 'criminal-group') return false;
    const [from, to] = [Math.min(mention.end, other.end), Math.max(mention.start, other.start)];
    return to - from < 12 && /^[”"’']? ?(?:,|y|e|and|,? contra|vs\.?) [“"‘']?$/.test(text.slice(from, to));
  };
  return mentions.map((mention, i) => {
    if (mention.rule !== 'nickname-form' || mention.kind !== 'organization') return mention;
    const isCriminal = isBeside(mention, mentions[i - 1]) || isBeside(mention, mentions[i + 1]);
    return isCriminal ? { ...mention, kind: 'criminal-group' } : mention;
  });
}
