import { contains, type Span } from '../../text/span.ts';
import type { Attribution, FoundStatistic, Grade, Statistic } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { VEIL_WORDS } from './source-nouns.data.ts';
import { classOfNoun } from './source-nouns.ts';

/**
 * Links each statistic to the attribution whose region holds it, the tightest first, then the one with the nearest cue;
 * and grades it: `sourced` where the source can be looked up, `vague` where it has no name, `unsourced` where there is none.
 */
export function gradeStatistics(
  statistics: readonly FoundStatistic[],
  attributions: readonly Attribution[],
  reading: Reading,
): Statistic[] {
  const regions = new RegionIndex(attributions);
  return statistics.map((statistic) => {
    const attribution = regions.tightest(statistic);
    const source = attribution === null ? undefined : attributions[attribution];
    const grade = source ? gradeOf(source, reading) : 'unsourced';
    const words = source ? (source.why?.words ?? source.source ?? '') : statistic.text;
    return { ...statistic, attribution, grade, gradeWhy: { rule: GRADE_RULES[grade], words } };
  });
}

const GRADE_RULES = { sourced: 'named-source', vague: 'unnamed-source', unsourced: 'no-source' } as const;

/** How well a source can be looked up: by its kind, and for papers and the press by whether anything names it. */
export function gradeOf(attribution: Attribution, reading: Reading): Exclude<Grade, 'unsourced'> {
  if (attribution.kind === 'anonymous') return 'vague';
  const { source } = attribution;
  if (source === null || attribution.actor !== undefined) return 'sourced';
  const veils = VEIL_WORDS[reading.lang].split(' ');
  const words =
    reading.folded.slice(attribution.sourceStart ?? 0, attribution.sourceEnd ?? 0).match(/\p{L}+/gu) ?? [];
  if (words.some((word) => veils.includes(word))) return 'vague';
  if (attribution.kind === 'person' || attribution.kind === 'institution') return 'sourced';
  if (isNamed(attribution, words, reading)) return 'sourced';
  const isDefinite = DEFINITE.test(words[0] ?? '');
  return isDefinite && (attribution.kind === 'document' || !/s$/.test(words[1] ?? '')) ? 'sourced' : 'vague';
}

const DEFINITE = /^(?:the|this|that|its|his|her|their|el|la|los|las|este|esta|dicho|dicha|ese|esa|su|sus)$/;

/** Whether a name stands in the source: a capital that is neither its first word's nor a common noun's there. */
function isNamed({ source }: Attribution, words: readonly string[], { lang }: Reading): boolean {
  const first = words[0] ?? '';
  const isCommon = FUNCTION_WORDS[lang].determiner.has(first) || classOfNoun(first, lang) !== null;
  return /\p{Lu}/u.test(isCommon ? (source ?? '').slice(first.length) : (source ?? ''));
}

/** How many regions around a figure are looked at: more only stand together in a text without full stops. */
const MOST = 400;

/** Regions in order of their start, so that only the few around a place are looked at. */
class RegionIndex {
  private readonly order: readonly number[];
  private readonly regions: readonly Attribution[];
  /** The furthest end among this and all earlier regions: where the search may stop. */
  private readonly reach: number[] = [];

  constructor(regions: readonly Attribution[]) {
    this.regions = regions;
    this.order = regions.map((_, i) => i).sort((a, b) => this.at(a).start - this.at(b).start);
    let furthest = 0;
    for (const i of this.order) {
      furthest = Math.max(furthest, this.at(i).end);
      this.reach.push(furthest);
    }
  }

  tightest(span: Span): number | null {
    let best: number | null = null;
    const last = this.lastStartingBefore(span.start);
    for (let k = last; k >= 0 && last - k < MOST && (this.reach[k] ?? 0) >= span.end; k--) {
      const i = this.order[k] as number;
      if (contains(this.at(i), span) && (best === null || this.isTighter(i, best, span))) best = i;
    }
    return best;
  }

  private isTighter(i: number, than: number, span: Span): boolean {
    const size = (index: number) => this.at(index).end - this.at(index).start;
    const gap = (index: number) => Math.abs((this.at(index).cueStart ?? this.at(index).start) - span.start);
    return size(i) === size(than) ? gap(i) < gap(than) : size(i) < size(than);
  }

  private at(index: number): Attribution {
    return this.regions[index] as Attribution;
  }

  private lastStartingBefore(offset: number): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(this.order[middle] as number).start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
