import type { Bite } from './bite.ts';
import type { Surroundings } from './draft.ts';
import type { Tokens } from './tokenize.ts';

/** Prepositions and the like after which a doubtful month's name is the month: "in May", "since March", "en mayo". */
const MONTH_AFTER = /[nifrbTLGPEoqe&-]/;
/** Words whose number is a name: streets, laws, movements. */
const NAMED_BY_NUMBER =
  /(?:\b(?:calles?|avenida|av|plaza|colonia|estadio|escuela|primaria|secundaria|preparatoria|bulevar|boulevard|blvd|aeropuerto|hospital|barrio|movimiento|puente|parque|edificio|ley|decreto|articulo|art|resolucion|route|highway|interstate|flight|vuelo|room|resolution|section|article|public law|agenda|formula|boeing|n[uo]m(?:ero)?|no|act|title|page|pagina)\.? |(?:cinco|diez|dieciseis|veinte) de )$/;
/** What four digits count when they are no year. */
const COUNTED =
  /^\s(?:years?[- ]olds?|people|persons?|men|women|children|migrants?|victims?|deaths|homicides|cases|arrests|pounds|kilos?|kilograms|kg|tons|tonnes|miles|feet|meters|metres|km|kilometers|dollars|pesos|euros|acres|hectares|troops|soldiers|agents|officers|elementos|personas|hombres|mujeres|ninos|migrantes|victimas|muertos|muertes|homicidios|casos|detenidos|kilogramos|toneladas|metros|kilometros|dolares|hectareas|soldados|efectivos|agentes|policias|mil|millones|million|percent|por ciento|words|pages|points|puntos|votos|votes|armas|weapons|guns|pills|pastillas|litros|liters|square|cm|mm|calories|mph|desaparecidos|vehiculos|vehicles|square|viviendas|familias|families|empleos|jobs)(?![a-z])/;
const LOOK_BACK = 24;

/** Whether the month's name at this token is the month: "may", "March on", "El Mayo" and "April Smith" are not. */
export function isMonthName(bite: Bite, at: number, around: Surroundings, isDated: boolean): boolean {
  const { tokens } = bite;
  const start = tokens.starts[at]!;
  const isCapital = isUpper(around.text.charCodeAt(start));
  const isWeak = tokens.classes.charAt(at) === 'm';
  const before = around.folded.slice(Math.max(0, start - LOOK_BACK), start);
  if (isDated) {
    const dayStart = tokens.starts[bite.from]!;
    if (
      around.lang === 'es' &&
      NAMED_BY_NUMBER.test(around.folded.slice(Math.max(0, dayStart - LOOK_BACK), dayStart))
    )
      return false;
    return !isWeak || isCapital || around.lang === 'es' || bite.has('Y') || bite.before() !== '_';
  }
  if (around.lang === 'en' && !isCapital) return false;
  if (around.lang === 'es' && isCapital && !isAllCapitals(around.text, tokens, at) && !startsSentence(before))
    return false;
  if (isJoinedToName(around.text, tokens, at, around.lang)) return false;
  if (!isWeak && !MIXED_NAMES.has(tokens.values[at]!)) return true;
  const isLong = tokens.ends[at]! - start > 3 || tokens.values[at] === 5;
  if (!isLong && tokens.ends[at]! - start < 4 && !around.folded.startsWith('.', tokens.ends[at]! - 1)) {
    return bite.classes.length > 1 || 'n'.includes(bite.before() || '_');
  }
  if (
    tokens.values[at] === 3 &&
    startsSentence(before) &&
    MONTH_ACTS.test(around.folded.slice(tokens.ends[at]!, tokens.ends[at]! + 10))
  )
    return true;
  return (
    bite.classes.length > 1 ||
    MONTH_AFTER.test(bite.before()) ||
    /[r-]/.test(bite.after()) ||
    bite.tokens.classes.length === 1
  );
}

/** "March has been the busiest month". */
const MONTH_ACTS = /^ (?:was|has|had|saw|brought|marked)(?![a-z])/;

/** April, June and August are first names too. */
const MIXED_NAMES = new Set([4, 6, 8]);

/** Whether the four digits at this token are a year rather than a count, a model or a number in a name. */
export function isYear(tokens: Tokens, at: number, around: Surroundings, isDated: boolean): boolean {
  const year = tokens.values[at]!;
  if (isDated) return year >= 1000 && year <= 2999;
  const { folded, reference } = around;
  const [start, end] = [tokens.starts[at]!, tokens.ends[at]!];
  const previous = tokens.classes.charAt(at - 1);
  const isPartOfYear = /E-?$/.test(tokens.classes.slice(Math.max(0, at - 2), at));
  if (year > (reference?.year ?? 2040) + 60 || year < (/[nfbi]/.test(previous) ? 1500 : 1900)) return false;
  if (COUNTED.test(folded.slice(end, end + 24)) && previous !== 'e') return false;
  if (NAMED_BY_NUMBER.test(folded.slice(Math.max(0, start - LOOK_BACK), start))) return false;
  if (/^\s?(?:%|°|º|["']\d)/.test(folded.slice(end, end + 3))) return false;
  return isPartOfYear || !/[a-z]-$/.test(folded.slice(Math.max(0, start - 2), start));
}

function isUpper(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

function isAllCapitals(text: string, tokens: Tokens, at: number): boolean {
  const word = text.slice(tokens.starts[at]!, tokens.ends[at]!);
  return word === word.toUpperCase();
}

function startsSentence(before: string): boolean {
  return before === '' || /[.\n:(["]\s*$/.test(before);
}

/** "April Smith", "Ms. May", "Theresa May", "March for": a capital next to it that no date has. */
function isJoinedToName(text: string, tokens: Tokens, at: number, lang: 'en' | 'es'): boolean {
  if (isAllCapitals(text, tokens, at)) return false;
  const next = tokens.classes.charAt(at + 1);
  const nextStart = tokens.starts[at + 1] ?? text.length;
  const isNextName =
    next === '_' &&
    isUpper(text.charCodeAt(nextStart)) &&
    /^[ \u00a0]$/.test(text.slice(tokens.ends[at]!, nextStart));
  if (isNextName && !isNamesOfTheLand(text.slice(nextStart, nextStart + 12)))
    return !/[nif]/.test(tokens.classes.charAt(at - 1));
  if (lang === 'es') return false;
  const previous = tokens.starts[at - 1];
  if (previous === undefined || tokens.classes.charAt(at - 1) !== '_') return false;
  const isAdjacent = /^[ \u00a0]$/.test(text.slice(tokens.ends[at - 1]!, tokens.starts[at]!));
  return isAdjacent && isUpper(text.charCodeAt(previous)) && tokens.classes.charAt(at) === 'm';
}

/** A month may stand before a country or people: "June U.S. figures". */
function isNamesOfTheLand(words: string): boolean {
  return /^(?:US|U\.S|Mexic|Americ)/.test(words);
}
