import type { Language } from '../../text/language.ts';

/** Which mark groups thousands in a text; the other one is then the decimal mark. */
export type GroupMark = ',' | '.';

const TELLING =
  /(?<![\d.,])(?:\d{1,3}([.,])\d{3}(?:\1\d{3}){1,6}|\d{1,3}([.,])\d{3}|0?([.,])\d{1,9}|\d{1,9}([.,])\d{1,2})(?![.,]?\d)/g;
const MAX_VOTES = 400;

/**
 * The mark that groups thousands. English: the comma. Spanish is written both ways ("4,800" and "1.5" in Mexico, "4.800" and "1,5"
 * in Spain and South America), so the text's own numbers vote; with no vote the full stop groups.
 */
export function findGroupMark(text: string, lang: Language): GroupMark {
  if (lang === 'en') return ',';
  let comma = 0;
  let votes = 0;
  for (const match of text.matchAll(TELLING)) {
    if (++votes > MAX_VOTES) break;
    const groups = match[1] ?? match[2];
    const decimal = match[3] ?? match[4];
    if (groups === ',' || decimal === '.') comma++;
    else comma--;
  }
  return comma > 0 ? ',' : '.';
}

/**
 * The worth of digits with separators ("4,800", "1.234.567", "48,2", ".5"). A comma before exactly three digits groups in both
 * languages, as Mexican usage has it; a full stop before three digits only where the text groups so.
 */
export function parseDigits(digits: string, mark: GroupMark): number {
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  if (comma < 0 && dot < 0) return Number(digits);
  if (comma >= 0 && dot >= 0) {
    const decimal = comma > dot ? ',' : '.';
    return Number(digits.replace(decimal === ',' ? /\./g : /,/g, '').replace(',', '.'));
  }
  const separator = comma >= 0 ? ',' : '.';
  const groups = digits.split(separator);
  if (groups.length > 2) return groupsOf(groups) ? Number(groups.join('')) : Number.NaN;
  const [whole = '', fraction = ''] = groups;
  const groupsThousands =
    fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && (separator === ',' || mark === '.');
  return Number(groupsThousands ? whole + fraction : `${whole || '0'}.${fraction}`);
}

/** Three digits a group, or the Indian two, the last always three. */
function groupsOf(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return (
    first.length >= 1 &&
    first.length <= 3 &&
    rest.at(-1)?.length === 3 &&
    rest.slice(0, -1).every((group) => group.length === 3 || group.length === 2)
  );
}
