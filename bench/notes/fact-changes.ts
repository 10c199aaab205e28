import type { Language } from '../../lib/text/language.ts';
import type { Random } from './random.ts';

/** A kind of change in what a passage says; gives the passage as changed, `null` where it has nothing to change. */
export type FactChange = (passage: string, lang: Language, random: Random) => string | null;

/** Words of the opposite directions, written for this bench; both sides of a pair are of one form. */
const SIGNS: Readonly<Record<Language, string>> = {
  en:
    'increase/decrease increased/decreased increases/decreases increasing/decreasing rose/fell risen/fallen rise/fall rises/falls ' +
    'rising/falling grew/shrank growing/shrinking grows/shrinks growth/decline gained/lost gains/losses jumped/dropped jump/drop ' +
    'surged/plunged surge/plunge soared/plummeted climbed/slid climbing/sliding spiked/dipped doubled/halved more/fewer more/less ' +
    'higher/lower up/down above/below over/under upward/downward most/least maximum/minimum expanded/contracted ' +
    'accelerated/slowed improved/worsened raised/lowered added/cut exceeds/misses',
  es:
    'aumento/descenso aumentó/disminuyó aumentaron/disminuyeron aumenta/disminuye incremento/disminución incrementó/redujo subió/bajó ' +
    'subieron/bajaron sube/baja subida/caída alza/baja creció/cayó crecieron/cayeron crecimiento/caída creciente/decreciente más/menos ' +
    'mayor/menor mayores/menores máximo/mínimo duplicó/redujo repuntó/retrocedió ganó/perdió superior/inferior por_encima/por_debajo ' +
    'elevó/recortó mejoró/empeoró avanzó/retrocedió',
};

const UNITS: Readonly<Record<Language, string>> = {
  en:
    'percent/percentage_points %/_points kilograms/pounds kilos/tons pounds/grams million/billion billion/trillion thousand/million ' +
    'dollars/pesos $/€ years/months months/weeks weeks/days days/hours people/families deaths/injuries grams/ounces miles/kilometers ' +
    'men/women acres/hectares feet/meters pills/packages agents/soldiers cases/arrests weapons/rounds homicides/robberies',
  es:
    'por_ciento/puntos %/_puntos kilogramos/libras kilos/toneladas millones/miles mil/millones pesos/dólares $/€ años/meses ' +
    'meses/semanas semanas/días días/horas personas/familias muertes/heridos gramos/kilos hombres/mujeres hectáreas/metros ' +
    'casos/detenciones armas/cartuchos agentes/soldados homicidios/robos elementos/vehículos',
};

const NUMBER_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand million'.split(
    ' ',
  ),
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien mil millones'.split(
    ' ',
  ),
};

/** Another digit in place of one, or two neighbours changed over; another number word where there is no digit. */
export const changeDigit: FactChange = (passage, lang, random) => {
  const digits = [...passage.matchAll(/\d/g)].map((match) => match.index);
  if (digits.length === 0) return swapNumberWord(passage, lang, random);
  const at = random.one(digits);
  const next = passage[at + 1] ?? '';
  if (/\d/.test(next) && next !== passage[at] && next !== '0' && random.pick(4) === 0) {
    return passage.slice(0, at) + next + passage[at] + passage.slice(at + 2);
  }
  const other = String(1 + ((Number(passage[at]) + random.pick(8)) % 9));
  return other === passage[at] ? null : passage.slice(0, at) + other + passage.slice(at + 1);
};

function swapNumberWord(passage: string, lang: Language, random: Random): string | null {
  const words = NUMBER_WORDS[lang];
  const match = new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'iu').exec(passage);
  if (match === null) return null;
  const other = random.one(words.slice(0, 10).filter((word) => word !== match[0].toLowerCase()));
  return replaceAt(passage, match.index, match[0], other);
}

export const changeSign: FactChange = (passage, lang, random) => swapOfPairs(passage, SIGNS[lang], random);

/** The day of a date counts nothing. */
const MONTH =
  /\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** The unit of a figure or what it counts: a word within three of one, or its sign. */
export const changeUnit: FactChange = (passage, lang, random) => {
  const figure = /[$€]?\d[\d.,]*(?:\s?%|(?:[\s-]+\p{L}+){0,3})/u.exec(passage);
  if (figure === null || MONTH.test(figure[0])) return null;
  const changed = swapOfPairs(figure[0], UNITS[lang], random);
  return changed
    ? passage.slice(0, figure.index) + changed + passage.slice(figure.index + figure[0].length)
    : null;
};

/** One of the pairs' words that stand in the passage, in whichever direction. */
function swapOfPairs(passage: string, pairs: string, random: Random): string | null {
  const found = pairs.split(' ').flatMap((pair) => {
    const [a = '', b = ''] = pair.split('/').map((word) => word.replaceAll('_', ' '));
    return [
      [a, b],
      [b, a],
    ].flatMap(([from = '', to = '']) => {
      const isWord = /\p{L}/u.test(from);
      const escaped = from.trim().replace(/[$]/g, '\\$&');
      const pattern = isWord ? `(?<!\\p{L})${escaped}(?!\\p{L})` : escaped;
      if (from.startsWith(' ')) return [];
      const match = new RegExp(pattern, 'iu').exec(passage);
      return match === null ? [] : [{ at: match.index, from: match[0], to }];
    });
  });
  if (found.length === 0) return null;
  const { at, from, to } = random.one(found);
  return replaceAt(passage, at, from, to);
}

/** A "not" put in, or taken out. */
export const changeNegation: FactChange = (passage, lang, random) => {
  const [without, within] =
    lang === 'en'
      ? [
          / (?:not|never)(?= )|n[’']t(?= )/,
          /(?<= )(?:was|were|is|are|has|have|had|will|would|could|can|did)(?= )/g,
        ]
      : [
          / (?:no|nunca)(?= )/,
          / (?=(?:fue|fueron|es|son|ha|han|había|está|están|tiene|tienen|puede|murieron|detuvieron|halló|gastó|señaló|dijo) )/g,
        ];
  if (without.test(passage) && random.pick(2) === 0) return passage.replace(without, '');
  const verbs = [...passage.matchAll(within)];
  if (verbs.length === 0) return without.test(passage) ? passage.replace(without, '') : null;
  const verb = random.one(verbs);
  const end = verb.index + verb[0].length;
  const put = lang === 'en' ? random.one([' not', ' never']) : 'no ';
  return passage.slice(0, end) + put + passage.slice(end);
};

function replaceAt(text: string, at: number, from: string, to: string): string {
  const isCapital = from[0] !== from[0]!.toLowerCase();
  const word = isCapital ? to.charAt(0).toUpperCase() + to.slice(1) : to;
  return text.slice(0, at) + word + text.slice(at + from.length);
}
