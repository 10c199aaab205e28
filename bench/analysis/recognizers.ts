import type { FoundStatistic } from '../../lib/analysis/analysis.ts';
import { findStatistics } from '../../lib/analysis/statistics/index.ts';
import type { Language } from '../../lib/text/language.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import { readEval } from './eval-folder.ts';
import { readText } from './own.ts';
import type { Line, Suite } from './suite.ts';

interface Case {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Results: readonly Result[];
}

/** `End` is inclusive. */
interface Result {
  readonly Text: string;
  readonly Start?: number;
  readonly End?: number;
  readonly Resolution?: { readonly value?: string | number | null };
}

interface Count {
  asked: number;
  found: number;
  right: number;
}

const FOLDERS = { en: 'English', es: 'Spanish' } as const;
const MODELS = { percent: 'Number', currency: 'NumberWithUnit', dimension: 'NumberWithUnit' } as const;
const FOLDER = 'peers/recognizers-text/Specs';
const PUBLISHED = '2025-11-15';

/** Percentages, money and dimensions of Recognizers-Text’s own cases: found at all, and with the same value. */
export async function measureRecognizers(): Promise<Suite> {
  const lines: Line[] = [];
  const notes: string[] = [];
  const leftOut = new Map<string, number>();
  for (const lang of ['en', 'es'] as const) {
    const sum: Count = { asked: 0, found: 0, right: 0 };
    const parts: string[] = [];
    for (const [model, folder] of Object.entries(MODELS)) {
      const name = `${model[0]!.toUpperCase()}${model.slice(1)}Model.json`;
      const cases = JSON.parse(await readEval(`${FOLDER}/${folder}/${FOLDERS[lang]}/${name}`)) as Case[];
      const count = countCases(cases, lang, leftOut);
      for (const key of ['asked', 'found', 'right'] as const) sum[key] += count[key];
      parts.push(`${model} ${count.found} of ${count.asked} found, ${count.right} right`);
    }
    const language = FOLDERS[lang];
    lines.push(
      { what: `${language}, recall`, reached: sum.found / sum.asked, must: 0.9 },
      { what: `${language}, value right where found`, reached: sum.right / sum.found, must: 0.9 },
    );
    notes.push(`${language}: ${parts.join('; ')}`);
  }
  for (const [why, count] of leftOut) notes.push(`left out, ${count}: ${why}`);
  return { title: 'cases of Recognizers-Text: percentages, money, dimensions', lines, notes };
}

function countCases(cases: readonly Case[], lang: Language, leftOut: Map<string, number>): Count {
  const count: Count = { asked: 0, found: 0, right: 0 };
  for (const one of cases) {
    const found = findStatistics(readText(one.Input, lang, PUBLISHED));
    for (const result of one.Results) {
      const why = whyLeftOut(one, result, lang);
      if (why !== null) {
        leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
        continue;
      }
      count.asked++;
      const hit = found.find((figure) => overlaps(figure, locate(result, one.Input)));
      if (hit === undefined) continue;
      count.found++;
      if (hasValue(hit, readValue(result, lang))) count.right++;
    }
  }
  return count;
}

function whyLeftOut({ NotSupported }: Case, { Text, Resolution }: Result, lang: Language): string | null {
  if (NotSupported !== undefined) return 'not supported by Recognizers-Text itself';
  const value = Resolution?.value;
  if (value === undefined || value === null || value === 'null') return 'no value: a unit that stands alone';
  if (lang === 'es' && /\d,\d{3}(?!\d)/.test(Text))
    return '“4,800” in Spanish is read in the Mexican way, as thousands';
  return null;
}

function locate({ Text, Start, End }: Result, input: string): Span {
  const start = Start ?? input.toLowerCase().indexOf(Text.toLowerCase());
  return { start, end: End === undefined ? start + Text.length : End + 1 };
}

function readValue({ Resolution }: Result, lang: Language): number {
  const digits = String(Resolution?.value).replace('%', '');
  return Number(lang === 'es' ? digits.replace(',', '.') : digits);
}

function hasValue({ value, high }: FoundStatistic, wanted: number): boolean {
  const isClose = (one: number) => Math.abs(one - wanted) < 1e-6 * Math.max(1, Math.abs(wanted));
  return isClose(value) || (high !== undefined && isClose(high));
}
