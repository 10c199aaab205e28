import type { Why, WhyRule } from '../../lib/analysis/why.ts';
import { formatDate } from '../../lib/panel/format-date.ts';
import type { Words } from '../../lib/panel/words.ts';

const WHY_KEYS: Readonly<Record<WhyRule, string>> = {
  'directory-name': 'whyDirectoryName',
  'directory-short-name': 'whyDirectoryShortName',
  'known-institution': 'whyKnownInstitution',
  'spelled-out-acronym': 'whySpelledOutAcronym',
  'institution-word': 'whyInstitutionWord',
  'institution-phrase': 'whyInstitutionPhrase',
  'person-name': 'whyPersonName',
  'nickname-form': 'whyNicknameForm',
  acronym: 'whyAcronym',
  'listed-group': 'whyListedGroup',
  'office-name': 'whyOfficeName',
  'post-label': 'whyPostLabel',
  'short-form': 'whyShortForm',
  percent: 'whyPercent',
  money: 'whyMoney',
  'measured-quantity': 'whyMeasuredQuantity',
  rate: 'whyRate',
  share: 'whyShare',
  'prison-term': 'whyPrisonTerm',
  'counted-noun': 'whyCountedNoun',
  'bare-count': 'whyBareCount',
  'move-start': 'whyMoveStart',
  'named-source': 'whyNamedSource',
  'unnamed-source': 'whyUnnamedSource',
  'no-source': 'whyNoSource',
  'calendar-date': 'whyCalendarDate',
  year: 'whyYear',
  'fiscal-year': 'whyFiscalYear',
  decade: 'whyDecade',
  'length-of-time': 'whyLengthOfTime',
  weekday: 'whyWeekday',
  'relative-date': 'whyRelativeDate',
  'date-range': 'whyDateRange',
  'according-to': 'whyAccordingTo',
  'reporting-verb': 'whyReportingVerb',
  'source-left-out': 'whySourceLeftOut',
  'date-beside-record': 'whyDateBesideRecord',
  'figure-beside-series': 'whyFigureBesideSeries',
  'source-not-in-directory': 'whySourceNotInDirectory',
};
const DATE_RULES: ReadonlySet<WhyRule> = new Set<WhyRule>([
  'calendar-date', 'year', 'fiscal-year', 'decade', 'length-of-time', 'weekday', 'relative-date', 'date-range',
]); // biome-ignore format: a list
/** Longer words of the text are cut. */
const MAX_WORDS = 90;

/** The reasons in sentences, with the words of the text that made them; each once, those that are absent left out. */
export function describeWhy(whys: readonly (Why | undefined)[], words: Words): string[] {
  return [...new Set(whys.flatMap((why) => (why ? [describeOne(why, words)] : [])))];
}

function describeOne({ rule, words, against }: Why, { t, lang }: Words): string {
  const said = t(WHY_KEYS[rule], cut(words), against ?? '');
  if (against === undefined || !DATE_RULES.has(rule)) return said;
  return `${said} ${t('whyCountedFrom', formatDate(against, lang))}`;
}

function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_WORDS ? line : `${line.slice(0, MAX_WORDS).replace(/\s\S*$/, '')}…`;
}
