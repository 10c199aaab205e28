import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { WordTable } from '../../text/word-table.ts';
import { impossibleDateLength, parseNumericDate } from './numeric-date.ts';
import { VOCABULARY } from './vocabulary.ts';
import type { Word, WordClass } from './word-class.ts';

/**
 * A text as word classes: `classes[i]` stands at `starts[i]`–`ends[i]` and is worth `values[i]`. Of other words in a row
 * only the first and the last stand there: no rule looks further into them.
 */
export interface Tokens {
  readonly classes: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly values: readonly number[];
}

const WORDS: Record<Language, WordTable<Word>> = {
  en: new WordTable(VOCABULARY.en),
  es: new WordTable(VOCABULARY.es),
};

const LETTER_F = 0x66;
const LETTER_Q = 0x71;
const LETTER_Y = 0x79;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const STOP = 0x2e;
const NEWLINE = 0x0a;
/** After a number and a space: "a.m.", "p.m.", "hrs", "%". */
const GOES_ON = 'aph%';

const NUMBER = /\d+/y;
const GROUPED = /\d{1,3}(?:[.,]\d{3})+(?![\d])/y;
const CLOCK = /\d{1,2}(?:[:.]\d\d)?(?::\d\d)?\s?(?:[ap]\.?m\b\.?|hrs?\b)|\d{1,2}:\d\d(?::\d\d)?/y;
const ORDINAL = /(?:st|nd|rd|th|\.?[ºª°]\.?|o\.?)(?![a-z])/y;
const DECADE = /(?:'s|s)(?![a-z])/y;
const GLUED = /[a-z]/y;
const FRACTION = /[.,]\d|\s?%/y;
const COLON = /:\d/y;
const QUARTER = /q([1-4])(?![a-z\d])/y;
const FISCAL = /fy'?(\d{4}|\d{2})(?![a-z\d])/y;

/** The word classes of a folded text in one pass; a span to skip, all in order, is one other word with the marks after it. */
export function tokenize(folded: string, lang: Language, skipped: readonly Span[] = []): Tokens {
  return new Tokenizer(folded, lang).run(skipped);
}

class Tokenizer {
  private classes: string[] = [];
  private starts: number[] = [];
  private ends: number[] = [];
  private values: number[] = [];
  private readonly text: string;
  private readonly lang: Language;
  private readonly words: WordTable<Word>;

  constructor(text: string, lang: Language) {
    this.text = text;
    this.lang = lang;
    this.words = WORDS[lang];
  }

  run(skipped: readonly Span[]): Tokens {
    const { text } = this;
    let at = 0;
    let next = 0;
    while (at < text.length) {
      if (at === skipped[next]?.start) {
        at = this.passOver(skipped[next++]!);
        continue;
      }
      const unit = text.charCodeAt(at);
      if (unit === SPACE) at++;
      else if (isLetter(unit)) at = this.takeWord(at, unit);
      else if (isDigit(unit)) at = this.takeNumber(at);
      else at = this.takeMark(at, unit);
    }
    return { classes: this.classes.join(''), starts: this.starts, ends: this.ends, values: this.values };
  }

  /** The span as one other word, up to the marks that end it. */
  private passOver({ start, end }: Span): number {
    let last = end;
    while (last > start && !isLetter(this.text.charCodeAt(last - 1))) last--;
    return last > start ? this.push('_', start, last, 0) : end;
  }

  private push(kind: WordClass, start: number, end: number, value: number): number {
    const last = this.classes.length - 1;
    if (kind === '_' && this.classes[last] === '_' && this.classes[last - 1] === '_') {
      this.starts[last] = start;
      this.ends[last] = end;
      return end;
    }
    this.classes.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.values.push(value);
    return end;
  }

  private takeWord(start: number, first: number): number {
    const { text } = this;
    const second = text.charCodeAt(start + 1);
    const quarter = first === LETTER_Q && isDigit(second) ? matchAt(QUARTER, text, start) : null;
    if (quarter) return this.push('Q', start, start + quarter[0].length, Number(quarter[1]));
    const fiscal = first === LETTER_F && second === LETTER_Y ? matchAt(FISCAL, text, start) : null;
    if (fiscal) return this.push('y', start, start + fiscal[0].length, Number(fiscal[1]));
    let end = start + 1;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    if (isDigit(next)) return this.takeRest(start, end);
    const known = this.words.findAt(text, start, end);
    this.push(known?.[0] ?? '_', start, end, known?.[1] ?? 0);
    return skipPossessive(text, end);
  }

  /** Letters and digits in one word ("x20", "b2b") are no date. */
  private takeRest(start: number, from: number): number {
    let end = from;
    while (
      end < this.text.length &&
      (isLetter(this.text.charCodeAt(end)) || isDigit(this.text.charCodeAt(end)))
    )
      end++;
    return this.push('_', start, end, 0);
  }

  private takeNumber(start: number): number {
    const { text } = this;
    const bare = endOfBareNumber(text, start);
    if (bare > 0) return this.takeBare(start, bare);
    const clock = matchAt(CLOCK, text, start);
    if (clock) return this.push('h', start, start + clock[0].length, 0);
    const isNamed = this.isInName(start);
    const date = isNamed ? null : parseNumericDate(text, start, this.lang);
    if (date) {
      const value = (date.year * 100 + date.month) * 100 + date.day;
      return this.push(date.sure ? 'I' : 'u', start, start + date.length, value);
    }
    const impossible = impossibleDateLength(text, start);
    if (impossible > 0) return this.push('#', start, start + impossible, 0);
    const grouped = matchAt(GROUPED, text, start);
    if (grouped) return this.push('#', start, start + grouped[0].length, 0);
    const digits = matchAt(NUMBER, text, start)![0];
    const end = start + digits.length;
    if (isNamed || digits.length > 4) return this.push('#', start, end, 0);
    return this.classify(start, end, digits);
  }

  /** Digits and nothing that could make them part of more: most numbers. */
  private takeBare(start: number, end: number): number {
    const length = end - start;
    if (length > 4 || this.isInName(start)) return this.push('#', start, end, 0);
    const value = Number(this.text.slice(start, end));
    if (length === 4) return this.push(value >= 1000 && value < 3000 ? 'Y' : '#', start, end, value);
    return this.push(value >= 1 && value <= 31 ? 'D' : 'K', start, end, value);
  }

  private classify(start: number, end: number, digits: string): number {
    const { text } = this;
    const value = Number(digits);
    const isPart = matchAt(FRACTION, text, end) || (digits.length < 4 && matchAt(COLON, text, end));
    if (isPart && !isYearAfterComma(text, end)) {
      const whole = matchAt(/\d+(?:[.,:]\d+)*/y, text, start)![0];
      return this.push('#', start, start + whole.length, 0);
    }
    if (value % 10 === 0 && digits.length !== 3 && value >= 20) {
      const decade = matchAt(DECADE, text, end);
      if (decade) return this.push(digits.length === 4 ? 'S' : 's', start, end + decade[0].length, value);
    }
    const ordinal = value >= 1 && value <= 31 ? matchAt(ORDINAL, text, end) : null;
    if (ordinal) return this.push('D', start, end + ordinal[0].length, value);
    if (digits.length === 4)
      return this.push(
        value >= 1000 && value < 3000 && !matchAt(GLUED, text, end) ? 'Y' : '#',
        start,
        end,
        value,
      );
    return this.push(value >= 1 && value <= 31 ? 'D' : 'K', start, end, value);
  }

  /** "MS-13", "$2014", "#43", "No. 7/2014" name or price something. */
  private isInName(start: number): boolean {
    const { text } = this;
    let before = start - 1;
    const unit = text.charAt(before);
    if (unit === '' || (unit === '.' && this.ends.at(-1) === start)) return false;
    if ('$€£¥#@_=&+.'.includes(unit)) return true;
    if (unit === ' ' && '$€£¥'.includes(text.charAt(before - 1) || ' ')) return true;
    if (unit !== '-' && unit !== '/') return false;
    const previous = this.classes.at(-2);
    if (previous !== '_' && previous !== undefined) return false;
    before--;
    return isLetter(text.charCodeAt(before)) || unit === '/';
  }

  private takeMark(at: number, unit: number): number {
    const { text } = this;
    if (unit === 0x09 || isIgnorable(unit)) return at + 1;
    const mark = text.charAt(at);
    if (mark === '.' && this.endsAbbreviation(at)) {
      this.ends[this.ends.length - 1] = at + 1;
      return at + 1;
    }
    if (mark === "'") return this.takeApostrophe(at);
    if (mark === '\n' || mark === '\r') return this.push('|', at, at + 1, 0);
    return this.push('-,()/.'.includes(mark) ? mark : '"', at, at + 1, 0);
  }

  /** The full stop of "Sept." and "Tues.", not the one after "in May". */
  private endsAbbreviation(at: number): boolean {
    if (this.ends.at(-1) !== at || !/[mw]/.test(this.classes.at(-1)!)) return false;
    return !/^(?:may|mayo|march)$/.test(this.text.slice(this.starts.at(-1), at));
  }

  /** "'80s" is a decade. */
  private takeApostrophe(at: number): number {
    const decade = matchAt(/'(\d0)s(?![a-z])/y, this.text, at);
    if (decade) return this.push('s', at, at + decade[0].length, Number(decade[1]));
    return this.push('"', at, at + 1, 0);
  }
}

/** Past the digits that start there, where a space, or a stop or comma and white space, parts them from what follows; 0 elsewhere. */
function endOfBareNumber(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const after = text.charCodeAt(end + 1);
  if (next === SPACE) return GOES_ON.includes(text.charAt(end + 1)) ? 0 : end;
  return (next === COMMA || next === STOP) && (after === SPACE || after === NEWLINE) ? end : 0;
}

/** "1,2001" in "November 1,2001" is a day and a year. */
function isYearAfterComma(text: string, at: number): boolean {
  return matchAt(/,(?:19|20)\d\d(?!\d)/y, text, at) !== null;
}

function skipPossessive(text: string, end: number): number {
  if (text.charCodeAt(end) !== APOSTROPHE) return end;
  if (text.charAt(end + 1) === 's' && !isLetter(text.charCodeAt(end + 2))) return end + 2;
  return text.charAt(end - 1) === 's' && /\s/.test(text.charAt(end + 1)) ? end + 1 : end;
}

/** Zero-width characters and soft hyphens stand in no one's way. */
function isIgnorable(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0xfeff || unit === 0x2060;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLetter(unit: number): boolean {
  if (unit < 0xc0) return unit >= 0x61 && unit <= 0x7a;
  return unit < 0x2000 || unit > 0x206f;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
