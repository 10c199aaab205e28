import { COUNTRY_BY_WORD } from './demonyms.data.ts';
import { KIND_BY_HEAD } from './kind-heads.data.ts';
import type { NameMention } from './mention.ts';
import { COUNTRIES, PLACE_HEADS } from './places.data.ts';

/** Articles that a name may begin with. */
export const ARTICLE = /^(?:el|la|los|las)$/;

/** By name; an institution's without article and country: "US Secret Service" is the Secret Service. */
export function keyOf(mention: NameMention): string {
  const { kind, words } = mention;
  const country = governedCountry(mention);
  if (country) return `government:${country}`;
  if (kind === 'person') return `person:${words.join(' ')}`;
  let from = ARTICLE.test(words[0]!) && words.length > 1 ? 1 : 0;
  if (words.length - from > 2 && COUNTRY_BY_WORD.has(words[from]!)) from++;
  return `name:${words.slice(from).join(' ')}`;
}

/** "Government of Mexico", "gobierno mexicano": a government's name holds its country; `null` for any other name. */
function governedCountry({ kind, words }: NameMention): string | null {
  if (kind !== 'government' || !words.some((word) => word === 'gobierno' || word === 'government'))
    return null;
  return words.map((word) => COUNTRY_BY_WORD.get(word)).find((country) => country !== undefined) ?? null;
}

/** Whether a fuller name can be told by these words: a surname, its two surnames, given name and a surname. */
export function holds(form: readonly string[], words: readonly string[]): boolean {
  if (form.length <= words.length) return false;
  if (words.length === 1) return form.lastIndexOf(words[0]!) > 0 || (form[0] === words[0] && form.length > 1);
  for (let at = 0; at + words.length <= form.length; at++) {
    if (words.every((word, i) => form[at + i] === word)) return true;
  }
  return form[0] === words[0] && form.includes(words[words.length - 1]!, 1) && words.length === 2;
}

/** "Fiscalía" for "Fiscalía General", "Marina" for "Secretaría de Marina", "RAND" for "RAND Corporation". */
export function isShortFor(word: string, form: readonly string[]): boolean {
  if (form.length < 2 || PLACE_HEADS.has(word)) return false;
  if (form[0] === word) return KIND_BY_HEAD.has(word) || KIND_BY_HEAD.has(form[form.length - 1]!);
  const own = withoutCountry(form);
  return own[own.length - 1] === word && MINISTRIES.test(form[0]!) && own.length <= 4;
}

/** "Departamento del Tesoro" of "Departamento del Tesoro de Estados Unidos". */
function withoutCountry(form: readonly string[]): readonly string[] {
  const at = Math.max(form.lastIndexOf('de'), form.lastIndexOf('of'));
  return at > 1 && COUNTRIES.has(form.slice(at + 1).join(' ')) ? form.slice(0, at) : form;
}

const MINISTRIES = /^(?:secretaria|ministerio|ministry|department|departamento|los|las|caballeros)$/;

/** Words of a name that carry no initial. */
export const SMALL = /^(?:of|the|and|for|on|de|del|la|las|los|el|y|e|en|para|a)$/;

/** Acronyms that a name can have: of all its words, without the first ("U.S. Border Patrol"), at least two letters. */
export function listInitials(form: readonly string[]): string[] {
  const big = form.filter((word) => !SMALL.test(word));
  const all = big.map((word) => word.charAt(0)).join('');
  const isNational = COUNTRY_BY_WORD.has(big[0] ?? '');
  return [all, ...(isNational ? [all.slice(1)] : [])].filter((initials) => initials.length > 1);
}
