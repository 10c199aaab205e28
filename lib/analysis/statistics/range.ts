import type { Language } from '../../text/language.ts';
import { scaleOf } from '../../text/number-words.ts';
import type { Quantity } from './figure.ts';
import { readExact } from './quantity.ts';
import { isYearLike } from './rejected.ts';
import { type Token, touches } from './tokens.ts';
import { readUnitAfter } from './units.ts';

const RANGE_WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set(['to', 'or', '-']),
  es: new Set(['a', 'al', 'o', 'u', '-']),
};

/** Both ends of a range, also where both carry the unit; `null` where the number stands alone. */
export function readRange(tokens: readonly Token[], low: Quantity, lang: Language): Quantity | null {
  const isBetween = [1, 2, 3].some((back) =>
    /^(?:between|entre)$/.test(tokens[low.first - back]?.word ?? ''),
  );
  const plain = readUpperEnd(tokens, low.last + 1, low, { isBetween, lang });
  if (plain && isYearLike(tokens, low) && !isYearLike(tokens, { ...plain, first: plain.last })) return null;
  if (plain) return isMove(tokens, low.first) ? null : plain;
  const unit = readUnitAfter(tokens, low.last + 1, lang);
  if (!unit || /^(?:from|de|del|desde)$/.test(tokens[low.first - 1]?.word ?? '')) return null;
  const high = readUpperEnd(tokens, unit.at + 1, low, { isBetween, lang });
  const same = high ? readUnitAfter(tokens, high.last + 1, lang) : null;
  return high && same?.unit === unit.unit ? high : null;
}

const MOVES =
  /^(?:rose|ris(?:e|es|ing|en)|fell|fall(?:s|ing|en)?|gr[eo]w(?:s|ing|n)?|drop(?:s|ped|ping)?|increas\w+|declin\w+|decreas\w+|jump\w*|climb\w*|surg\w+|plung\w+|shrank|went|going|up|down|paso|pasaron|pasar|subi(?:o|eron|r)|baj(?:o|aron|ar)|aument\w+|cay(?:o|eron)|caer|creci(?:o|eron)|crecer|disminuy\w+|reduj\w+|reducir(?:se)?|increment\w+)$/;

/** Whether a number is where a change starts: "rose from 5 to 10 percent" are two levels, not a range. */
export function isMove(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:from|de|del|desde)$/.test(tokens[first - 1]?.word ?? '')) return false;
  for (let at = first - 2; at >= 0 && at > first - 6; at--) {
    if (MOVES.test(tokens[at]!.word)) return true;
  }
  return false;
}

/** The second number of a range whose first is `low`: at `at` stands the connector. `null` where the two are no range. */
export function readUpperEnd(
  tokens: readonly Token[],
  at: number,
  low: Quantity,
  { isBetween, lang }: { isBetween: boolean; lang: Language },
): Quantity | null {
  const word = tokens[at]?.word ?? '';
  const joins =
    RANGE_WORDS[lang].has(word) || (isBetween && (word === 'and' || word === 'y' || word === 'e'));
  if (!joins || low.isVague) return null;
  if (word === '-' && !(touches(tokens[at - 1], tokens[at]) === touches(tokens[at], tokens[at + 1])))
    return null;
  let from = at + 1;
  while (from < at + 4 && /^(?:el|la|los|las|the|un|\$|€|£)$/.test(tokens[from]?.word ?? '')) from++;
  const high = readExact(tokens, from, lang);
  if (!high || (high.isWords !== low.isWords && word === '-')) return null;
  const factor = lastScale(tokens, high, lang);
  const lowValue =
    !low.isScaled && factor > 1 && low.value < high.value / factor ? low.value * factor : low.value;
  return lowValue < high.value ? { ...high, first: low.first, value: lowValue, high: high.value } : null;
}

function lastScale(tokens: readonly Token[], quantity: Quantity, lang: Language): number {
  let factor = 1;
  for (let i = quantity.last; i > quantity.first; i--) {
    const scale = scaleOf(tokens[i]!.word, lang);
    if (scale === null) break;
    factor *= scale;
  }
  return factor;
}
