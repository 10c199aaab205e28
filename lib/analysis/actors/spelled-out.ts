import { INSTITUTIONS } from './institutions.data.ts';
import { KIND_BY_HEAD } from './kind-heads.data.ts';
import type { NameMention } from './mention.ts';
import type { Segment, Token } from './tokens.ts';

const JOINERS = /^(?:of|the|and|for|on|in|to|de|del|la|las|los|el|y|e|en|para|por|a|contra|sobre|con)$/;
/** What has an acronym and is no actor: an index, an illness, a kind of thing. */
const THINGS =
  /^(?:indice|index|assessment|schedule|areas?|impuesto|tasa|producto|gross|disorder|syndrome|sindrome|virus|enfermedad|disease|trastorno|organizations|organizaciones|designated|system|rate)$/;

/**
 * Long forms whose initials are the acronym in brackets after them, whatever words they are made of: "Junta Nacional de
 * Riego (JNR)", "Bureau of Alcohol, Tobacco and Firearms (ATF)". Not "rivals of the Gulf (CDG)".
 */
export function findSpelledOut(segment: Segment): NameMention[] {
  return listPairs(segment).flatMap(({ long }): NameMention[] => {
    const words = long.map(({ folded }) => folded);
    if (words.some((word) => THINGS.test(word))) return [];
    const kind =
      INSTITUTIONS.get(words.join(' ')) ??
      words.map((word) => KIND_BY_HEAD.get(word)).find((found) => found !== undefined);
    const { start } = long[0]!;
    const { end } = long[long.length - 1]!;
    return [
      {
        start,
        end,
        kind: kind ?? 'organization',
        words,
        entry: null,
        strength: 'sure',
        rule: 'spelled-out-acronym',
      },
    ];
  });
}

/** Acronyms that the segment spells out as no actor: "Índice Nacional de Precios (INP)". */
export function listThingAcronyms(segment: Segment): string[] {
  return listPairs(segment).flatMap(({ long, short }) =>
    long.some(({ folded }) => THINGS.test(folded)) ? [short.folded] : [],
  );
}

function listPairs({ tokens, isHeading }: Segment): { long: readonly Token[]; short: Token }[] {
  const pairs: { long: readonly Token[]; short: Token }[] = [];
  if (isHeading) return pairs;
  for (let at = 2; at < tokens.length; at++) {
    const short = tokens[at]!;
    if (short.shape !== 'caps' || !/^ ?\($/.test(short.gap) || short.text.length > 8) continue;
    const from = startOfLongForm(tokens, at);
    if (from !== -1) pairs.push({ long: tokens.slice(from, at), short });
  }
  return pairs;
}

/** Walks back from the bracket, a capitalised word for each letter; -1 where a word does not fit. */
function startOfLongForm(tokens: readonly Token[], bracket: number): number {
  const letters = tokens[bracket]!.folded;
  let left = letters.length - 1;
  for (let at = bracket - 1; at >= 0 && at >= bracket - 14; at--) {
    const token = tokens[at]!;
    const isJoiner = token.shape === 'lower' && JOINERS.test(token.folded);
    if (!isJoiner) {
      if (token.shape !== 'capital' || token.folded.charAt(0) !== letters.charAt(left)) return -1;
      left--;
    } else if (at === bracket - 1) return -1;
    if (left < 0) return letters.length > 1 ? at : -1;
    if (!/^(?: |, |-|' )$/.test(token.gap)) return -1;
  }
  return -1;
}
