import type { DateFinding } from '../analysis.ts';
import { HINT } from '../hints.ts';
import type { Reading } from '../reading.ts';
import { applyRules } from './apply-rules.ts';
import { countedFrom } from './counted-from.ts';
import type { Fixed, Focus, Point, Surroundings } from './draft.ts';
import type { Found } from './found.ts';
import { mergeRanges } from './merge-ranges.ts';
import { narrow } from './narrow.ts';
import { parseReference, type Reference } from './reference.ts';
import { fixPoint, resolvePoint } from './resolve-point.ts';
import { createTense } from './tense.ts';
import { type Tokens, tokenize } from './tokenize.ts';

/**
 * The dates of an article, in order and apart: "Saturday, November 15, 2025", "in February", "over the past six months",
 * "hace dos años", "2019–2021", "los años 80", "FY2024". Relative ones count from the publication date, or from the
 * dateline at the top where the page told none; those that cannot be placed are left out. Not: ages, clock times,
 * habits ("each year"), bare lengths ("served 28 years"), terms of office.
 */
export function findDates(reading: Reading): DateFinding[] {
  const dateless = reading.sentences.filter((_, i) => !(reading.hints[i]! & HINT.date));
  const tokens = tokenize(reading.folded, reading.lang, dateless);
  const reference = parseReference(reading.published) ?? findDateline(reading, tokens);
  const focus: Focus = { year: null, month: null, latest: null };
  const around: Surroundings = { ...surroundingsOf(reading), reference, focus };
  let lastEnd = 0;
  const found = applyRules(tokens, around, (raw) => {
    const draft = settle(raw.draft, tokens.starts[raw.from]!, around);
    const against = countedFrom(raw, tokens, around);
    noteFocus(focus, draft);
    const kept = narrow({ ...raw, draft, ...(against === null ? {} : { against }) }, tokens, lastEnd);
    lastEnd = kept.to;
    return kept;
  });
  return mergeRanges(found, tokens).flatMap((date) => describe(date, tokens, reading.text) ?? []);
}

function surroundingsOf({
  text,
  folded,
  lang,
  sentences,
}: Reading): Omit<Surroundings, 'reference' | 'focus'> {
  return { text, folded, lang, tenseAt: createTense(text, folded, sentences, lang) };
}

function settle(draft: Point | Fixed, at: number, around: Surroundings): Point | Fixed {
  return draft.type === 'fixed' ? draft : (resolvePoint(draft, at, around) ?? draft);
}

function noteFocus(focus: Focus, draft: Point | Fixed): void {
  const fixed = draft.type === 'point' ? fixPoint(draft) : draft;
  if (fixed === null || !/^(?:day|month|year)$/.test(fixed.precision)) return;
  const year = Number(fixed.iso.slice(0, 4));
  const month = Number(fixed.iso.slice(5, 7)) || null;
  focus.year = year;
  focus.month = month;
  if (month === null) return;
  const { latest } = focus;
  if (latest === null || year * 12 + month > latest.year * 12 + latest.month) focus.latest = { year, month };
}

const DATELINE_WITHIN = 600;

/** The first full date that has a line of its own near the top: the printed date of publication. */
function findDateline(reading: Reading, tokens: Tokens): Reference | null {
  const around: Surroundings = {
    ...surroundingsOf(reading),
    reference: null,
    focus: { year: null, month: null, latest: null },
  };
  const end = tokens.starts.findIndex((start) => start > DATELINE_WITHIN);
  const head = end < 0 ? tokens : { ...tokens, classes: tokens.classes.slice(0, end) };
  const dates = applyRules(head, around, (raw) => raw);
  for (const { from, to, draft } of dates) {
    const line = reading.text.slice(0, tokens.starts[from]).search(/[^\n]*$/);
    const lineEnd = reading.text.indexOf('\n', tokens.ends[to - 1]!);
    const isAlone =
      (lineEnd < 0 ? reading.text.length : lineEnd) - line <=
      tokens.ends[to - 1]! - tokens.starts[from]! + 24;
    const fixed = draft.type === 'point' ? fixPoint(draft) : draft;
    if (isAlone && fixed?.precision === 'day') return parseReference(fixed.iso);
  }
  return null;
}

function describe(found: Found, tokens: Tokens, text: string): DateFinding | null {
  const fixed = found.draft.type === 'point' ? fixPoint(found.draft) : found.draft;
  if (fixed === null) return null;
  const skipped =
    /^(?:lo|[of(b]|n(?=[^U]*U$)|j)+e?(?=.)/.exec(tokens.classes.slice(found.from, found.to))?.[0] ?? '';
  const start = tokens.starts[found.from + skipped.replace(/e$/, '').length]!;
  const end = tokens.ends[found.to - 1]!;
  const { iso, isoEnd, precision } = fixed;
  return {
    start,
    end,
    text: text.slice(start, end),
    iso,
    ...(isoEnd === undefined ? {} : { isoEnd }),
    precision,
    why: {
      rule: found.rule,
      words: text.slice(start, end),
      ...(found.against === undefined ? {} : { against: found.against }),
    },
  };
}
