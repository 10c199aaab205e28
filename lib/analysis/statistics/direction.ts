import type { Language } from '../../text/language.ts';
import type { Token } from './tokens.ts';

export type Direction = 'increase' | 'decrease';

/** Verbs whose object or "by" phrase is the change: "rose 5 %", "fell by 200", "aumentó en 3 mil". */
const UP_VERB: Record<Language, RegExp> = {
  en: /^(?:rose|rises?|rising|risen|increas(?:es?|ed|ing)|grew|grows?|grown|growing|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|swell(?:ed)?|spik(?:es?|ed)|expanded|up|skyrocketed|ballooned|boost(?:ed)?)$/,
  es: /^(?:aument(?:o|a|an|aron|ado|ar|ara|ando|aba)|increment(?:o|a|an|aron|ado|ar|ara|ando)|subi(?:o|eron|do|r)|suben?|crec(?:io|e|en|ieron|ido|er|era|iendo)|dispar(?:o|aron)|elev(?:o|aron|ado|ar|a)|repunt(?:o|aron|an?|ado)|avanz(?:o|aron)|arriba)$/,
};
const DOWN_VERB: Record<Language, RegExp> = {
  en: /^(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|sank|sunk|shrank|shrunk|dip(?:s|ped)?|slid|slipped|tumbl(?:es?|ed)|cut|cuts|cutting|reduc(?:es?|ed|ing)|lower(?:ed|ing)|slash(?:es|ed|ing)?|down|halved|collapsed|dwindled)$/,
  es: /^(?:baj(?:o|a|an|aron|ado|ar|ara|ando)|ca(?:yo|yeron|e|en|ido|er|era|yendo)|disminu(?:yo|ye|yen|yeron|ido|ir|yendo)|redu(?:jo|jeron|ce|cen|cido|cida|cir|cira|ciendo)|descend(?:io|ieron|ido|er)|desplom(?:o|aron|ado)|recort(?:o|aron|ado)|retroced(?:io|ieron)|decrec(?:io|ieron|en?|ido|er)|abati(?:o|eron)|abajo)$/,
};
/** Nouns and comparatives after the figure: "27 % increase", "15 % lower", "30 por ciento más". */
const UP_AFTER: Record<Language, RegExp> = {
  en: /^(?:increases?|rises?|jump|surge|spike|growth|gain|hike|uptick|climb|more|higher|greater|larger|bigger|above|up|boost|upswing)$/,
  es: /^(?:mas|mayor|mayores|superior|superiores|adicional|adicionales|de crecimiento)$/,
};
const DOWN_AFTER: Record<Language, RegExp> = {
  en: /^(?:decreases?|drops?|declines?|reductions?|falls?|cut|cuts|plunge|dip|decrement|slump|less|fewer|lower|smaller|below|down|downturn|slide)$/,
  es: /^(?:menos|menor|menores|inferior|inferiores)$/,
};
/** "an increase of 5 %", "un aumento del 5 %". */
const UP_NOUN: Record<Language, RegExp> = {
  en: /^(?:increases?|rises?|jump|surge|spike|growth|gains?|hike|uptick|expansion)$/,
  es: /^(?:aumentos?|incrementos?|alzas?|crecimiento|repunte|subidas?|ascenso|crecio|avance)$/,
};
const DOWN_NOUN: Record<Language, RegExp> = {
  en: /^(?:decreases?|drops?|declines?|reductions?|falls?|cuts?|plunge|dip|slump)$/,
  es: /^(?:disminucion|reduccion|reducciones|caidas?|bajas?|descensos?|decremento|desplome|recortes?|retroceso)$/,
};
const COMPARATIVE =
  /^(?:more|higher|greater|larger|bigger|above|up|less|fewer|lower|smaller|below|down|mas|menos|mayor|mayores|menor|menores|superior|superiores|inferior|inferiores|adicional|adicionales)$/;
const BETWEEN = new Set(
  (
    'by a an some about around nearly almost over more than roughly approximately at least up just only as much en un una cerca de casi mas menos del al alrededor ' +
    'hasta unos unas aproximadamente el los la entre dramatically sharply slightly further another ligeramente'
  ).split(' '),
);
/** "make up 80 percent" is no rise. */
const IDIOM = /^(?:makes?|made|making|ends?|ended|sets?|comes?|came)$/;
const LEVEL = new Set(['to', 'a', 'at', 'from', 'desde', 'hasta']);
const REACH = 6;

/** A change's direction and the token that says it, `first` the figure's first token and `next` the one after it. */
export interface DirectionReading {
  readonly direction: Direction;
  readonly at: number;
  /** "increase", "aumento": the word itself is a noun. */
  readonly isNoun: boolean;
}

/** Whether the figure is a change and which way; `null` for a level ("rose to 38,084") and where nothing says so. */
export function readDirection(
  tokens: readonly Token[],
  { first, next, noun, isPercent }: { first: number; next: number; noun: number | null; isPercent: boolean },
  lang: Language,
): DirectionReading | null {
  const inside = tokens[noun ?? -1]?.word ?? '';
  if (/^(?:more|fewer)$/.test(inside) && isCompared(tokens, next - 1)) {
    return { direction: inside === 'more' ? 'increase' : 'decrease', at: noun ?? first, isNoun: false };
  }
  return (
    readAfter(tokens, next, isPercent, lang) ??
    readBefore(tokens, first, lang) ??
    (isPercent ? readChangeOf(tokens, first, lang) : null)
  );
}

/** "27 % increase", "15 % lower"; a count only as "200 more … than", "50 más que". */
function readAfter(
  tokens: readonly Token[],
  next: number,
  isPercent: boolean,
  lang: Language,
): DirectionReading | null {
  const from = tokens[next]?.word === 'de' || tokens[next]?.word === 'year' ? next + 1 : next;
  for (let at = from; at <= from + 1; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || /^(?:or|o)$/.test(token.word)) return null;
    const { word } = token;
    const isNoun = at > next && (UP_NOUN[lang].test(word) || DOWN_NOUN[lang].test(word));
    const isUp = UP_AFTER[lang].test(word) || (at > next && UP_NOUN[lang].test(word));
    const isDown = DOWN_AFTER[lang].test(word) || (at > next && DOWN_NOUN[lang].test(word));
    if (isUp || isDown) {
      const compares = isPercent
        ? !/^(?:el|la|los|las)$/.test(tokens[at + 1]?.word ?? '')
        : isCompared(tokens, at);
      return isNoun || compares
        ? { direction: isUp ? 'increase' : 'decrease', at, isNoun: !COMPARATIVE.test(word) }
        : null;
    }
    if (lang === 'es' ? from === next : STOP_AFTER.has(word)) return null;
  }
  return null;
}

function isCompared(tokens: readonly Token[], at: number): boolean {
  const than = [1, 2, 3].find((ahead) => /^(?:than|que)$/.test(tokens[at + ahead]?.word ?? ''));
  if (than === undefined) return false;
  const isRelative = /^(?:fue|fueron|son|eran|estaban|han|habian|se|iban|van)$/;
  return tokens[at + than]!.word !== 'que' || !isRelative.test(tokens[at + than + 1]?.word ?? '');
}

const STOP_AFTER = new Set([
  'this',
  'last',
  'that',
  'next',
  'each',
  'every',
  'it',
  'of',
  'in',
  'the',
  'to',
  'and',
  'on',
  'for',
  'from',
  'at',
  'by',
  'is',
  'was',
  'were',
  'are',
  'a',
  'with',
]);

function readBefore(tokens: readonly Token[], first: number, lang: Language): DirectionReading | null {
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const word = tokens[at]!.word;
    if (lang === 'es' && CHANGE_ADJECTIVE.test(word)) continue;
    const between = tokens[adjectiveEnd(tokens, at + 1, lang)]?.word ?? '';
    const names = between === 'of' || between === 'de' || between === 'del';
    if (word === 'up' && IDIOM.test(tokens[at - 1]?.word ?? '')) return null;
    if (names && UP_NOUN[lang].test(word)) return { direction: 'increase', at, isNoun: true };
    if (names && DOWN_NOUN[lang].test(word)) return { direction: 'decrease', at, isNoun: true };
    const isUp = UP_VERB[lang].test(word);
    if (isUp || DOWN_VERB[lang].test(word)) {
      return isLevel(between, lang) ? null : { direction: isUp ? 'increase' : 'decrease', at, isNoun: false };
    }
    if (word !== 'of' && !BETWEEN.has(word)) return null;
  }
  return null;
}

/** "una subida mensual de": what stands between the noun and its "de". */
const CHANGE_ADJECTIVE =
  /^(?:mensual|interanual|anual|trimestral|semestral|semanal|diaria|diario|nacional|importante|significativ[oa]|historic[oa]|leve|liger[oa]|drastic[oa]|acumulad[oa]|promedio|sostenid[oa]|general|global)$/;

function adjectiveEnd(tokens: readonly Token[], at: number, lang: Language): number {
  let end = at;
  while (lang === 'es' && end < at + 2 && CHANGE_ADJECTIVE.test(tokens[end]?.word ?? '')) end++;
  return end;
}

const CHANGE_REACH = 10;
const SUBJECT_REACH = 24;

/** "una disminución del robo del 21 %", "the drop in thefts of 20 percent", "la reducción respecto a mayo es del 21 %". */
function readChangeOf(tokens: readonly Token[], first: number, lang: Language): DirectionReading | null {
  let at = first - 1;
  const isOf = /^(?:of|de|del)$/.test(tokens[at]?.word ?? '');
  if (isOf) at--;
  const isSubject = /^(?:was|is|es|fue|ha)$/.test(tokens[at]?.word ?? '');
  if (!isOf && !isSubject) return null;
  const reach = isSubject ? SUBJECT_REACH : CHANGE_REACH;
  for (let i = at - 1; i >= 0 && i > at - reach; i--) {
    const { kind, word } = tokens[i]!;
    if (kind === 'number' && !isSubject) return null;
    if (kind === 'symbol' && (!isSubject || word !== ',')) return null;
    const after = tokens[i + 1]?.word ?? '';
    const isUp = UP_NOUN[lang].test(word);
    if (!isUp && !DOWN_NOUN[lang].test(word)) continue;
    const isNamed = /^(?:the|a|an|la|el|una|un|esta|este)$/.test(tokens[i - 1]?.word ?? '');
    if (!isNamed || !(isSubject || /^(?:in|of|de|del|en)$/.test(after))) return null;
    return { direction: isUp ? 'increase' : 'decrease', at: i, isNoun: true };
  }
  return null;
}

function isLevel(word: string, lang: Language): boolean {
  return LEVEL.has(word) && !(lang === 'en' && word === 'a');
}
