import { findMatches } from '../../text/find-matches.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';

const EN_MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
const ES_MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const YEAR = '(?:19|20)\\d\\d';
const EN_COUNT =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|couple of)';
const ES_COUNT = '(?:\\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)';
const EN_UNIT = '(?:decade|year|quarter|month|week|day|hour)s?';
const ES_UNIT =
  '(?:decadas?|anos?|trimestres?|semestres?|bimestres?|mes(?:es)?|semanas?|dias?|horas?|sexenios?)';

const PERIODS: Record<Language, RegExp> = {
  en: new RegExp(
    `\\b(?:(?:the )?(?:first|last|past|previous|next|same) (?:${EN_COUNT} )?(?:fiscal )?${EN_UNIT}(?: (?:of|in) ${YEAR}| (?:last|this) year)?` +
      `|(?:the )?(?:${EN_COUNT} )(?:straight|consecutive) ${EN_UNIT}|(?:last|this|next) (?:fiscal )?(?:year|month|week|quarter|decade)|(?:fiscal year|fy) ?${YEAR}` +
      `|(?:a|one) year (?:earlier|before|ago)|(?:per|each|every|a|an) (?:single )?(?:year|month|week|day|hour)(?! (?:ago|earlier|later|before|old|after))|so far this (?:year|month)|year[- ]to[- ]date|annually|(?:daily|weekly|monthly)(?! (?:[a-z]+ )?(?:update|report|briefing|bulletin|statement|conference|newspaper)s?\\b)` +
      `|(?:between|from) ${EN_MONTH} (?:and|to|through) ${EN_MONTH}(?: ${YEAR})?|(?:between|from) (?:${EN_MONTH} )?${YEAR} (?:and|to|through) (?:${EN_MONTH} )?${YEAR}|${YEAR} ?[-] ?(?:${YEAR}|\\d\\d)\\b|since (?:${EN_MONTH} )?(?:\\d{1,2}, )?${YEAR}` +
      `|${EN_MONTH} (?:\\d{1,2},? )?(?:of )?${YEAR}|${EN_MONTH} \\d{1,2}|(?:in|last|this|since|during|by) (?:early |late |mid-?)?(?:${EN_MONTH}(?: \\d{1,2},)?(?: (?:of )?${YEAR})?|(?:fiscal year |fy ?)?${YEAR})|${YEAR})(?![\\w,]\\d)\\b`,
    'g',
  ),
  es: new RegExp(
    `\\b(?:(?:el|la|los|las) (?:ultim[oa]s?|primer|primer[oa]s?|proxim[oa]s?|pasad[oa]s?|mism[oa]s?|siguientes?) (?:${ES_COUNT} )?(?:${ES_UNIT})(?: del? (?:este ano|ano ${YEAR}|${YEAR}))?` +
      `|(?:el|la|los|las) ${ES_COUNT} (?:ultim[oa]s|primer[oa]s|proxim[oa]s) ${ES_UNIT}|(?:el|la) (?:ano|mes|semana|decada|sexenio) pasad[oa]|(?:este|esta) (?:ano|mes|semana|sexenio)` +
      `|(?:al|por|cada) (?:ano|mes|semana|dia|hora)(?! (?:pasad|anterior|proxim|previ|siguiente))|(?:el |al )?(?:ano|mes) (?:pasado|anterior)|lo que va (?:del|de este) (?:ano|mes|sexenio)|la presente administracion|anuales|anual|anualmente|diari[oa]s?|mensuales|mensual|semanales` +
      `|(?:entre|de|desde) ${ES_MONTH} (?:y|a|hasta) ${ES_MONTH}(?: de ${YEAR})?|(?:entre|de|desde) (?:${ES_MONTH} de )?${YEAR} (?:y|a|hasta) (?:${ES_MONTH} de )?${YEAR}|${YEAR} ?[-] ?${YEAR}|desde (?:el )?(?:${ES_MONTH} de )?${YEAR}` +
      `|(?:\\d{1,2} de )?${ES_MONTH} (?:de |del |del ano |de este ano)?(?:${YEAR})?|(?:en|durante|para|desde) (?:el )?(?:ano )?(?:${ES_MONTH}(?: (?:de|del|del ano|de este ano) ${YEAR})?|${YEAR})|${YEAR})(?![\\w,]\\d)\\b`,
    'g',
  ),
};
const LEADING = /^(?:in|since|during|by|en|durante|desde|para) (?=\S)/;
/** Before a period that the figure is compared with and does not speak of. */
const COMPARED =
  /(?:\b(?:compared (?:to|with)|versus|vs\.?|against|than|relative to|contra|frente al?|respecto (?:al?|del?)|comparad[oa]s? (?:con|al?)|(?:mas|menos|mayor|menor|superior|inferior)(?:\s[\w']{1,20}){0,3} (?:que|al?))\s(?:[\w']{1,20}\s){0,6}|\b(?:increase|decrease|drop|rise|up|down|decline)(?: (?:of |by )?(?:nearly |almost |about |over )?[\d.,]+ ?(?:%|percent|per cent|points))? from )$/;
/** Before the time at which a figure was told, which it does not speak of. */
const TOLD =
  /\b(?:released|published|issued|unveiled|announced|said|difundid[oa]s?|publicad[oa]s?|divulgad[oa]s?) (?:on |in |el |la )?$/;
/** Before "since 2016" that says how long ago the like was last seen. */
const RECORD =
  /\b(?:lowest|highest|fewest|most|worst|best|largest|smallest|level|time|baj[oa]s?|alt[oa]s?|menor|mayor|peor|vez)(?: \w+){0,2} $/;
const LONGEST_SENTENCE = 4000;

/** The periods named in one sentence, in order, prepositions left out; none in a sentence too long to be one. */
export function findPeriods(folded: string, sentence: Span, lang: Language): Span[] {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return [];
  const text = folded.slice(sentence.start, sentence.end);
  const periods: Span[] = [];
  for (const match of findMatches(PERIODS[lang], text)) {
    if (COMPARED.test(text.slice(Math.max(0, match.index - 80), match.index))) continue;
    if (TOLD.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    if (isOfAnEvent(text, match.index, match[0])) continue;
    const isRecord = /^(?:since|desde) /.test(match[0]);
    if (isRecord && RECORD.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    const lead = /^(?:since|desde|by) /.test(match[0]) ? 0 : (LEADING.exec(match[0])?.[0].length ?? 0);
    const trimmed = match[0].trimEnd();
    const start = sentence.start + match.index + lead;
    periods.push({ start, end: sentence.start + match.index + trimmed.length });
  }
  return periods;
}

/** The period that ends where the text before an offset does: "(4,791 pounds)" after "all of FY 2020" is that year's. */
export function findPeriodBefore(folded: string, end: number, lang: Language): Span | null {
  const from = Math.max(0, end - 40);
  const before = folded.slice(from, end).trimEnd();
  const last = findMatches(PERIODS[lang], before).at(-1);
  if (!last || last.index + last[0].trimEnd().length !== before.length) return null;
  const lead = LEADING.exec(last[0])?.[0].length ?? 0;
  return { start: from + last.index + lead, end: from + before.length };
}

/** "the 1985 murder": the year of something that happened, not of a figure beside it. */
function isOfAnEvent(text: string, at: number, words: string): boolean {
  return (
    /^\d{4}$/.test(words.trim()) &&
    /\b(?:the|a|an|his|her|its|their) $/.test(text.slice(Math.max(0, at - 6), at)) &&
    /^ ?(?:murder|killing|slaying|arrest|escape|capture|massacre|election|deal|agreement|crackdown|trial|conviction|indictment|attack|raid|law|initiative|treaty)s?\b/.test(
      text.slice(at + words.trim().length, at + words.trim().length + 16),
    )
  );
}

const REACH = 90;
/** "Daily", "al mes", "anual": a rate, of the figure right beside it alone. */
const RATE =
  /^(?:(?:al|por|cada|per|each|every|an?) |diari|mensual|anual|semanal|daily|weekly|monthly|annually)/;
const RATE_REACH = 4;

/**
 * The period that a figure speaks of: the next one after it, unless another figure (at `nextStart`) comes between, else
 * the last before it; `null` where none is near.
 */
export function choosePeriod(
  folded: string,
  periods: readonly Span[],
  figure: Span,
  nextStart: number,
): Span | null {
  let before: Span | null = null;
  for (const period of periods) {
    if (period.start - figure.end > REACH) break;
    const isFar = period.end < figure.start - RATE_REACH || period.start > nextStart;
    if (isFar && RATE.test(folded.slice(period.start, period.start + 12))) continue;
    if (period.start >= figure.end) {
      const isTaken = period.start > nextStart || (before !== null && figure.start - before.end <= 2);
      return isTaken ? before : period;
    }
    if (period.end <= figure.start && figure.start - period.end <= REACH) before = period;
  }
  return before;
}
