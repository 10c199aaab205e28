import { findMatches } from '../../text/find-matches.ts';
import type { Language } from '../../text/language.ts';
import { findSpanAt, type Span } from '../../text/span.ts';

const FUTURE: Record<Language, RegExp> = {
  en: /\b(?:(?:will|won't|shall|would|must|plans? to|hopes? to|have to|has to|to take effect|(?:is|are|was|were) (?:to|(?:set|due|expected|scheduled|slated|planned|about|going|likely) to))(?: (?:not|also|likely|now|soon|then|again))?(?: be(?: [a-z]+)?)?|is scheduled|are scheduled|upcoming|let'?s|(?:scheduled|set|slated|due|planned|postponed|delayed|rescheduled|pushed back) (?:for|to|until|till)|ahead of|deadline is|(?:when|once|until) (?:he|she|it|they) (?:is|are)(?: [a-z]+ed)?)(?![a-z])/g,
  es: /\b(?:va a|van a|vamos a|preven?|planean?|tenemos que|tiene que|hay que|deben?|previst[oa]s?|programad[oa]s?|se espera|se esperan|esperan?|pronostican?|a (?:realizarse|celebrarse|desarrollarse)|proxim[oa]s?)(?![a-z])/g,
};
const PAST: Record<Language, RegExp> = {
  en: /\b(?:was|were|had|has|have|did|said|told|took|made|came|went|began|saw|found|left|led|held|met|won|lost|sent|gave|got|fell|rose|hit|set|put|cut|shot|flew|spoke|wrote|known|seen|[a-z]{2,}ed)(?![a-z])/g,
  es: /\b(?:fue|fueron|era|eran|habia|habian|ha|han|hubo|estaba|estaban|dijo|hizo|hicieron|tuvo|dio|vio|puso|[a-z]{2,}(?:aron|ieron))(?![a-z])/g,
};
/** The accent that tells "informó" from "informo" is gone in the folded text. */
const SPANISH_PRETERITE = /[a-zñ]{2,}ó(?![a-zñáéíóú])/gi;
const SPANISH_FUTURE = /[a-zñ]{2,}(?:rá|rán|remos)(?![a-zñáéíóú])/gi;
const REACH = 220;

type Tense = 'past' | 'future';

/**
 * Tells past from future around an offset, by the verb nearest before it in its sentence, else the first after it;
 * `null` where no verb tells. Looks no further than 220 units either side.
 */
export function createTense(
  text: string,
  folded: string,
  sentences: readonly Span[],
  lang: Language,
): (offset: number) => Tense | null {
  return (offset) => {
    const sentence = findSpanAt(sentences, offset) ?? { start: offset, end: offset };
    const from = Math.max(sentence.start, offset - REACH);
    const to = Math.min(sentence.end, offset + REACH);
    const verbs = findVerbs(text.slice(from, to), folded.slice(from, to), lang);
    const here = offset - from;
    let nearest: Tense | null = null;
    for (const verb of verbs) {
      if (verb.at >= here) return nearest ?? verb.tense;
      nearest = verb.tense;
    }
    return nearest;
  };
}

function findVerbs(text: string, folded: string, lang: Language): { at: number; tense: Tense }[] {
  const future = findMatches(FUTURE[lang], folded);
  const past = findMatches(PAST[lang], folded);
  if (lang === 'es') {
    future.push(...findMatches(SPANISH_FUTURE, text));
    past.push(...findMatches(SPANISH_PRETERITE, text));
  }
  const isInFuture = (at: number) =>
    future.some((found) => found.index <= at && at < found.index + found[0].length);
  return [
    ...future.map(({ index }) => ({ at: index, tense: 'future' as const })),
    ...past
      .filter(({ index }) => !isInFuture(index))
      .map(({ index }) => ({ at: index, tense: 'past' as const })),
  ].sort((a, b) => a.at - b.at);
}
