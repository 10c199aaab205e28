import type { Pack } from '../schema.ts';
import { checkDateOrder, findImpossibleDates } from './check-dates.ts';
import { checkLexicon } from './check-lexicon.ts';
import { checkLinks, findUnsafeLinks } from './check-links.ts';
import { checkNames } from './check-names.ts';
import { checkRelations, findCircles } from './check-relations.ts';
import { checkTexts } from './check-texts.ts';
import { checkVerdicts } from './check-verdicts.ts';
import type { Finding, Unusable } from './finding.ts';

type Rule = (pack: Pack) => Finding[];

/** A pack that breaks one of these is refused, whoever made it. */
const DOOR: readonly ((pack: Pack) => Unusable[])[] = [findImpossibleDates, findCircles, findUnsafeLinks];
/** What a pack that ships must keep as well. */
const DESK: readonly Rule[] = [
  checkTexts,
  checkVerdicts,
  checkLinks,
  checkNames,
  checkRelations,
  checkDateOrder,
  checkLexicon,
];

/** What makes a well-formed pack unfit for use: impossible dates, circles of belonging, unsafe links. */
export function findUnusable(pack: Pack): Unusable[] {
  return DOOR.flatMap((rule) => rule(pack));
}

/** All that the format’s schema cannot say, faults and doubts, by file. */
export function checkPack(pack: Pack): Finding[] {
  return [...DOOR, ...DESK]
    .flatMap((rule) => rule(pack))
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
