import { findMatches } from '../../text/find-matches.ts';
import { fold } from '../../text/fold.ts';
import type { Bracketed } from './brackets.ts';
import type { NameMention } from './mention.ts';

/** What may stand between a name and its alias: the N for a surname held back, an age. */
const ASIDE = '(?: ?["“«\'‘]N\\.?["”»\'’]?)?(?:,? (?:de )?\\d\\d(?: a[ñn]os?)?(?: de edad)?| \\(\\d\\d\\))?';
const QUOTED = new RegExp(
  `^${ASIDE},? (?:alias|a\\.?k\\.?a\\.?|apodad[oa]|(?:also |better )?known(?: [a-z]+){0,3} as|(?:mejor |tambi[eé]n )?conocid[oa](?: [a-z]+){0,3} como) ["“«'‘]((?:the |el |la )?\\p{Lu}[\\p{L}\\d]{1,15}(?: [\\p{L}\\d]{1,15}){0,2}),?["”»'’]`,
  'iu',
);
/** Words of the cues, looked for once in the text: most names have none after them. */
const CUE = /[Aa]lias|known|conocid|apodad|a\.?k\.?a/g;
const REACH = 90;

/** `alias “Uber”`, `known in the trade as "The Mouse"`: a nickname in quotation marks, which no rule saw as a name. */
export function findQuotedAliases(text: string, mentions: readonly NameMention[]): Bracketed[] {
  const found: Bracketed[] = [];
  const cues = findMatches(CUE, text);
  let next = 0;
  for (const [i, long] of mentions.entries()) {
    while (next < cues.length && cues[next]!.index < long.end) next++;
    if (next === cues.length) break;
    if (long.kind !== 'person' || cues[next]!.index > long.end + REACH) continue;
    const match = QUOTED.exec(text.slice(long.end, long.end + REACH));
    if (!match) continue;
    const name = match[1]!;
    const start = long.end + match[0].lastIndexOf(name);
    if (!/^(?:the |el |la )?\p{Lu}/u.test(name)) continue;
    const quoted = { start, end: start + name.length, folded: fold(name) };
    const inside = mentions[i + 1];
    if (!inside || inside.start >= quoted.end) found.push({ long, short: quoted });
    else if (inside.start >= start && inside.end <= quoted.end) {
      found.push({ long, short: { start: inside.start, end: inside.end, folded: inside.words.join(' ') } });
    }
  }
  return found;
}

/**
 * "Ramírez Treviño, El Pelón, o El X-20", "Yépez Ortiz, alias El Marro": nicknames right after a person's name; of
 * `text` only the few units between two mentions are read.
 */
export function findNicknames(text: string, mentions: readonly NameMention[]): Bracketed[] {
  const found: Bracketed[] = [];
  for (let at = 0; at + 1 < mentions.length; at++) {
    const long = mentions[at]!;
    if (long.kind !== 'person' || isNickname(long)) continue;
    for (let next = at + 1; next <= at + 3 && next < mentions.length; next++) {
      const short = mentions[next]!;
      const between = text.slice(mentions[next - 1]!.end, short.start);
      if (short.kind !== 'person' || !(isNickname(short) ? NEXT : ALIAS).test(between)) break;
      found.push({ long, short: { start: short.start, end: short.end, folded: short.words.join(' ') } });
    }
  }
  return found;
}

function isNickname(mention: NameMention): boolean {
  return /^(?:el|la)$/.test(mention.words[0]!);
}

const NEXT = new RegExp(
  `^\\.?${ASIDE}(?:,? (?:o|or|y|alias|a\\.?k\\.?a\\.?|known as|apodado|conocido como) |, (?:o |or |alias |a\\.?k\\.?a\\.? |(?:also |better )?known as |apodado |(?:tambi[eé]n |mejor )?conocido como )?|,? \\(?(?:alias |a\\.?k\\.?a\\.? |known as )?)["“«'‘]?$`,
  'i',
);
const ALIAS = new RegExp(
  `^\\.?${ASIDE},? \\(?(?:alias|a\\.?k\\.?a\\.?|(?:better |also )?known as|apodad[oa]|(?:mejor |tambi[eé]n )?conocid[oa] como) ["“«'‘]?$`,
  'i',
);
