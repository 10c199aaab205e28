import type { Span } from './span.ts';

/** Abbreviations after which a full stop ends no sentence, in both languages; compared without the stop, lower case. */
const ABBREVIATIONS = new Set(
  (
    'dr dra mr mrs ms sr sra srta lic ing arq gral gen col cap capt lt sgt cmdr adm maj rep sen gov gob prof hon rev st ste ' +
    'jr inc ltd co corp no núm num art arts vs etc ee uu eu av pág pag fig vol cía mt ft dept dept ph u.s u.k u.n d.c ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic a.m p.m mdd mdp m p i.e e.g'
  ).split(' '),
);
const CLOSERS = '"”’»)]\'›';
const OPENERS = '"“‘«([¿¡\'‹';

/**
 * Sentences of an English or Spanish text, in order, without the white space around them. A line break always ends
 * one; a full stop does unless it follows an abbreviation or initial, stands in a number, or goes on in lower case.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const trimmed = trimSpan(text, { start, end });
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
    start = end;
  };
  const marks = /[.!?…]+|\n/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '\n') {
      close(mark.index);
      continue;
    }
    let end = mark.index + mark[0].length;
    while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
    if (endsSentence(text, mark.index, mark[0], end)) {
      close(end);
      marks.lastIndex = Math.max(marks.lastIndex, end);
    }
  }
  close(text.length);
  return sentences;
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  if (end >= text.length) return true;
  if (!isSpace(text.charCodeAt(end))) return isRunTogether(text, at, end);
  const next = nextLetterOrDigit(text, end);
  if (next !== '' && isLower(next)) return false;
  if (mark !== '.') return true;
  const word = wordBefore(text, at);
  if (/^\p{Lu}$/u.test(word)) return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return isSentenceFinalAbbreviation(word, text, end);
  return !/^(\p{L}\.)+\p{L}$/u.test(word) || isSentenceFinalAbbreviation(word, text, end);
}

/** "until 2022.He was", "said Vigil.Mexico has": sentences that a page put together without a space; no address and no "Node.Js". */
function isRunTogether(text: string, at: number, end: number): boolean {
  if (!/^[\p{Lu}“"«¿¡][\p{L}“]/u.test(text.slice(end, end + 2))) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 40), at))![0];
  if (!/(?:[\p{Ll}]{4}|\d{4}|[”"»)])$/u.test(before) || /[@/]|^www/.test(before)) return false;
  return /^[\p{L}“"«¿¡’']*(?:\s|,)/u.test(text.slice(end, end + 40));
}

/** "in the U.S. The" ends a sentence, "the U.S. Congress" does not: an article or pronoun after it decides. */
function isSentenceFinalAbbreviation(word: string, text: string, end: number): boolean {
  if (!/\./.test(word) && !/^(etc|inc|jr|corp|mdd|mdp|uu)$/i.test(word)) return false;
  return /^\s+(?:[¿¡]|["“‘«(]?(?:The|A|An|In|On|It|He|She|They|We|But|And|This|That|These|Those|According|El|La|Los|Las|Un|Una|En|De|Por|Pero|Según|Sin|Con|Para)\s)/.test(
    text.slice(end, end + 20),
  );
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && isOfWord(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at).replace(/^\./, '');
}

function nextLetterOrDigit(text: string, from: number): string {
  let at = from;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || OPENERS.includes(text.charAt(at)))) {
    if (text.charAt(at) === '\n') return '';
    at++;
  }
  return text.charAt(at);
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

/** The span without white space at either edge; empty where it holds nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}

/** A letter of any script, or a full stop. */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 46;
  return /\p{L}/u.test(String.fromCharCode(unit));
}
