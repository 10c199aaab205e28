import type { Language } from '../../text/language.ts';
import { readNumber } from '../../text/number-words.ts';
import type { Token } from './tokens.ts';
import { readUnitAfter, type UnitReading } from './units.ts';

/** How many of the finer unit make one of the coarser. A ton beside pounds is the short one. */
const FINER: Readonly<Record<string, readonly (readonly [unit: string, count: number])[]>> = {
  ton: [
    ['kg', 1000],
    ['lb', 2000],
  ],
  kg: [['g', 1000]],
  lb: [['oz', 16]],
  km: [['m', 1000]],
  m: [['cm', 100]],
  feet: [['inch', 12]],
};
const CENTS = 100;

/**
 * What goes on in a finer unit right after a quantity: "3 dollars 50 cents", "3 toneladas 200 kilogramos", "2 pounds and 4
 * ounces". `value` is in the coarser unit. Not: "5 tons, 300 kilos", "3 kilos 1,500 gramos", "2 kilos 12 rifles",
 * nor, as likely a sum of two loads, "half a ton and 45 kilos".
 */
export function readFinerPart(
  tokens: readonly Token[],
  at: number,
  { coarse, isWords, lang }: { coarse: UnitReading; isWords: boolean; lang: Language },
): { value: number; last: number } | null {
  const finer = coarse.kind === 'money' ? null : FINER[coarse.unit];
  if (finer === undefined) return null;
  const isJoined = /^(?:and|y|con)$/.test(tokens[at]?.word ?? '');
  if (isJoined && isWords && finer !== null) return null;
  const from = isJoined ? at + 1 : at;
  const number = readNumber(tokens, from, lang);
  if (!number) return null;
  const last = from + number.length;
  if (finer === null) {
    const isCents = number.value < CENTS && /^(?:cents?|centavos?|centimos?)$/.test(tokens[last]?.word ?? '');
    return isCents ? { value: number.value / CENTS, last } : null;
  }
  const after = readUnitAfter(tokens, last, lang);
  const count = finer.find(([unit]) => unit === after?.unit)?.[1];
  if (!after || count === undefined || number.value >= count) return null;
  return { value: number.value / count, last: after.at };
}
