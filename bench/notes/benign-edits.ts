import type { Span } from '../../lib/text/span.ts';
import type { Random } from './random.ts';

/** A page after an edit, and where the passage stands in it now. */
export interface Edited {
  readonly text: string;
  readonly passage: Span;
}

/** An edit that changes no fact. `null` where it finds nothing to do. */
export type BenignEdit = (text: string, passage: Span, random: Random) => Edited | null;

/** Replaces `span` and keeps count of where the passage is: a place within it grows or shrinks it. */
function replace(text: string, passage: Span, { start, end }: Span, put: string): Edited {
  const shift = put.length - (end - start);
  const move = (at: number) => (at >= end ? at + shift : Math.min(at, start + put.length));
  return {
    text: text.slice(0, start) + put + text.slice(end),
    passage: {
      start: start <= passage.start && end > passage.start ? start : move(passage.start),
      end: move(passage.end),
    },
  };
}

/** Words of five letters and more in small letters: no names, few words that carry a fact. */
const PLAIN_WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}{6,}(?![\p{L}\p{N}’'-])/gu;

/** A letter left out, doubled or swapped with its neighbour, in the passage or near it. */
export const typo: BenignEdit = (text, passage, random) => {
  const from = Math.max(0, passage.start - 60);
  const words = [...text.slice(from, passage.end + 60).matchAll(PLAIN_WORD)].filter(
    ([word]) => !FACT_WORD.test(word),
  );
  if (words.length === 0) return null;
  const { 0: word, index } = random.one(words);
  const at = 2 + random.pick(word.length - 4);
  const slipped = random.one([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ]);
  return slipped === word
    ? null
    : replace(text, passage, { start: from + index, end: from + index + word.length }, slipped);
};

/** Directions, amounts and units in both languages: a slip in one of them is for the reader to look at. */
const FACT_WORD =
  /cent|mill|bill|thous|hund|pound|kilo|dollar|peso|month|year|week|incr|decr|aument|dismin|redu|crec|double|twice|tercio|cuart|twent|thir|fort|fift|sixt|seven|eight|ninet|cinc|seis|siete|ocho|nueve|veint|treint|quin|negat|deni|niega|nunca|higher|lower|above|below|mayor|menor/;

/** Spaces doubled, turned into line ends or into spaces that do not break. */
export const whitespace: BenignEdit = (text, passage, random) => {
  let edited: Edited = { text, passage };
  const from = Math.max(0, passage.start - 80);
  const spaces = [...text.slice(from, passage.end + 80).matchAll(/ /g)].reverse();
  for (const { index } of spaces) {
    if (random.pick(3) > 0) continue;
    const at = from + index;
    edited = replace(
      edited.text,
      edited.passage,
      { start: at, end: at + 1 },
      random.one(['  ', '\n', '\u00a0', ' \n ', '\u2009']),
    );
  }
  return edited.text === text ? null : edited;
};

/** Quotes, dashes and accents the way that another editor would have written them. */
export const entities: BenignEdit = (text, passage) => {
  const FORMS: Readonly<Record<string, string>> = {
    '“': '"',
    '”': '"',
    '’': "'",
    '–': '-',
    '—': '--',
    "'": '’',
    '"': '”',
    '…': '...',
    ' ': ' ',
  };
  let edited: Edited = { text, passage };
  const from = Math.max(0, passage.start - 100);
  for (const { 0: sign, index } of [
    ...text.slice(from, passage.end + 100).matchAll(/[“”’–—'"…]/g),
  ].reverse()) {
    const before = text[from + index - 1] ?? ' ';
    const after = text[from + index + 1] ?? ' ';
    // A dash before a figure is a minus: no matter of spelling.
    if (/[–—]/.test(sign) && /[\d$€£]/.test(before + after)) continue;
    edited = replace(
      edited.text,
      edited.passage,
      { start: from + index, end: from + index + 1 },
      FORMS[sign]!,
    );
  }
  return edited.text === text ? null : edited;
};

/** What a new link, an advertisement or a pull quote does to the text: line ends and a caption between sentences. */
export const markup: BenignEdit = (text, passage, random) => {
  const ends = [...text.matchAll(/[.!?”] (?=[\p{Lu}“])/gu)]
    .map(({ index }) => index + 2)
    .filter((at) => at <= passage.start || at >= passage.end);
  const near = ends.filter((at) => Math.abs(at - passage.start) < 400);
  if (near.length === 0) return null;
  const at = random.one(near);
  return replace(
    text,
    passage,
    { start: at, end: at },
    random.one(['\n\n', '\n\nAdvertisement\n\n', '\n\nRead also: how the ferry came back\n\n']),
  );
};

/** Paragraphs put in above, taken out, or the passage's own moved to the top. */
export const position: BenignEdit = (text, passage, random) => {
  const paragraphs = splitParagraphs(text);
  const own = paragraphs.find(({ start, end }) => start <= passage.start && passage.end <= end);
  if (own === undefined) return null;
  const others = paragraphs.filter((one) => one !== own);
  const ownText = text.slice(own.start, own.end);
  const filler = 'This article was updated with a new beginning by the night desk.\n\n'.repeat(
    1 + random.pick(4),
  );
  const kept = others.filter(() => random.pick(6) > 0).map(({ start, end }) => text.slice(start, end));
  const at = random.one([0, kept.length, random.pick(kept.length + 1)]);
  const head =
    filler +
    kept
      .slice(0, at)
      .map((one) => `${one}\n\n`)
      .join('');
  const tail = kept
    .slice(at)
    .map((one) => `\n\n${one}`)
    .join('');
  const shift = head.length - own.start;
  return {
    text: head + ownText + tail,
    passage: { start: passage.start + shift, end: passage.end + shift },
  };
};

function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    if (part.trim() !== '') spans.push({ start, end: start + part.length });
    start += part.length + 2;
  }
  return spans;
}
