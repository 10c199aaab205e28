import type { Reading } from '../../reading.ts';

/** Units; what people post at one go on networks and under videos is seldom longer. */
const MAX_LENGTH = 500;

/** Handles, tags, addresses, smileys, words drawn out or cut short: what an edited text keeps out. */
const MARKS = /[@#!\p{Extended_Pictographic}]|https?:|\.\.|(?:^|\s)[;:=]['-]?[()DPp3]|(\p{L})\1\1/u;

/** Whom posts speak of, and words cut short. */
const WORDS =
  /\b(?:i|im|me|my|you|u|ur|your|ya|yall|lol|omg|rt|lmao|dont|cant|thats|aint|gonna|wanna|gotta|cuz|pls|plz|dude|bro|guys)\b/i;

/**
 * Whether a text is short, English and written as posts and comments are: with marks and words of theirs, or with no capital
 * first or no stop last; a headline in capitals is none.
 */
export function isPost({ text, lang }: Pick<Reading, 'text' | 'lang'>): boolean {
  if (lang !== 'en' || text.length > MAX_LENGTH) return false;
  if (MARKS.test(text) || WORDS.test(text)) return true;
  const isShouted = text === text.toUpperCase();
  return !isShouted && (!/^\W*[\p{Lu}\d]/u.test(text) || !/[.?:”"')\]]\s*$/.test(text));
}
