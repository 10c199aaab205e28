import { findDates } from '../../lib/analysis/dates/index.ts';
import type { Language } from '../../lib/text/language.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import {
  type ChronoCase,
  type ChronoExpectation,
  type ChronoParts,
  chooseCases,
  readReference,
} from './chrono-cases.ts';
import { readEvalRows } from './eval-folder.ts';
import { readText } from './own.ts';
import { findChronoDates } from './peers/chrono-node.ts';
import type { Line, Suite } from './suite.ts';

interface FoundDate extends Span {
  readonly iso: string;
  readonly isoEnd?: string;
  readonly precision: string;
}

type FindDates = (one: ChronoCase, reference: string | null) => readonly FoundDate[];

const findOwn: FindDates = ({ text, lang }, reference) => findDates(readText(text, lang, reference));

/** chrono is given the mode that its own test names. */
const findChrono: FindDates = ({ text, lang, parser }, reference) =>
  findChronoDates(text, lang, reference, parser.endsWith('strict'));

/** chrono's own cases that are in our scope: the date found at its words, with the calendar value that chrono expects. */
export async function measureChrono(): Promise<Suite> {
  const all = await readEvalRows<ChronoCase>('peers/chrono-cases/cases.jsonl');
  const { chosen, leftOut } = chooseCases(all);
  const share = (cases: readonly ChronoCase[], find: FindDates) =>
    cases.filter((one) => isRight(one, find(one, readReference(one.ref)))).length / cases.length;
  const line = (what: string, must: number | null, cases: readonly ChronoCase[]): Line => ({
    what: `${what}, ${cases.length} cases, right`,
    reached: share(cases, findOwn),
    must,
    beside: { 'chrono-node': share(cases, findChrono) },
  });
  const of = (lang: Language) => chosen.filter((one) => one.lang === lang);
  return {
    title: `cases of chrono: ${chosen.length} of ${all.length} are in our scope`,
    lines: [
      line('English', 0.85, of('en')),
      line('Spanish', 0.85, of('es')),
      line(
        'nothing to be found',
        null,
        chosen.filter(({ expect }) => expect === null),
      ),
    ],
    notes: [
      'an undated “in December” or “5/31” lies in the past here and near the reference day in chrono',
      ...[...leftOut].map(([why, count]) => `left out, ${count}: ${why}`),
    ],
  };
}

function isRight({ text, expect }: ChronoCase, found: readonly FoundDate[]): boolean {
  if (expect === null) return found.length === 0;
  const start = Math.max(0, expect.text === undefined ? 0 : text.indexOf(expect.text));
  const place = { start, end: start + (expect.text ?? text).length };
  const hit = found.find((date) => overlaps(date, place));
  return hit !== undefined && hasValue(hit, expect);
}

function hasValue(date: FoundDate, expect: ChronoExpectation): boolean {
  const { start, end, start_date, end_date } = expect;
  const isStart = (iso: string | undefined) => agrees(iso, start, start_date);
  const isRange = Boolean(end?.day ?? end?.month) || (end_date != null && end_date !== start_date);
  if (isRange) return isStart(date.iso) && agrees(date.isoEnd, end, end_date);
  const day = toDay(start) ?? start_date;
  return isStart(date.iso) || isStart(date.isoEnd) || (day != null && isInside(day, date));
}

/** Whether year, month and day are the same as far as both give them: chrono fills in what the words leave open. */
function agrees(iso: string | undefined, parts?: ChronoParts, day?: string | null): boolean {
  if (parts === undefined && day == null) return true;
  if (iso === undefined) return false;
  const own = iso.split('-').map(Number);
  const whole = day?.split('-').map(Number) ?? [];
  const wanted = [parts?.year ?? whole[0], parts?.month ?? whole[1], parts?.day ?? whole[2]];
  return wanted.every((part, index) => part === undefined || own[index] === undefined || own[index] === part);
}

function toDay(parts: ChronoParts | undefined): string | null {
  if (!parts?.year || !parts.month || !parts.day) return null;
  return `${parts.year}-${String(parts.month).padStart(2, '0')}-${String(parts.day).padStart(2, '0')}`;
}

/** chrono puts "last week" on one day; ours is the week. */
function isInside(day: string, { iso, isoEnd, precision }: FoundDate): boolean {
  const isSpan = precision === 'week' || precision === 'period' || precision === 'range';
  return isSpan && isoEnd !== undefined && iso <= day && day <= isoEnd;
}
