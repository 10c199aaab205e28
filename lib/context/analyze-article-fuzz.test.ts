import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { listPackIds, loadPack } from '../../cli/load-packs.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { WHY_RULES, type Why } from '../analysis/why.ts';
import { createGlossary } from '../pack/glossary.ts';
import type { Span } from '../text/span.ts';
import { analyzeArticle, compileKnowledge, type Knowledge } from './analyze-article.ts';

const RUNS = 200;

/** Pieces that finders lean on, in two languages, and characters that pages put between them. */
const PIECES = [
  'Marta Delgado', 'Sinaloa Cartel', 'la Fiscalía General de la República', '(FGR)', 'Security Implementation Group', '(SIG)',
  'Secretary Rubio', 'El Chapo', 'de la Fuente', 'the DEA', 'O’Neill', 'María', 'Barrio 18', 'MS-13', 'Mérida Initiative',
  '27 percent', '27 %', '4,800', '4.800', '1,5', '$3 billion', '3 mil millones de pesos', 'one in five', 'uno de cada cinco',
  'twice as many', '33 per 100,000', 'between 5 and', 'entre 15 y', 'more than', 'más de', 'dozens of', 'kilograms', 'muertos',
  'in 2009', 'on May 3, 2021', 'el 3 de mayo', 'last September', 'hace dos años', 'over the past six months', '2019–2021',
  '12/31', 'the 1990s', '31 de febrero', 'launched', 'said', 'dijo', 'says', 'according to', 'según', 'told reporters that',
  'officials', 'a report', 'critics', 'who', 'que', 'and', 'y', 'the', 'el', 'of', 'in',
  'fentanyl', 'sicarios', 'disappearances', 'homicidios', 'The Mérida Initiative, launched in 2009,',
  'said Marta Delgado, an analyst at the Instituto Norte.', 'según el informe', 'The DEA seized 9,950 kilograms in 2023.',
  '“', '”', '"', '‘', '’', '«', '»', '(', ')', '—', '–', '-', ',', ';', ':', '.', '. ', '? ', '¿', '…', '\n', '\n\n', '\t',
  '\u200b', '\u00ad', '\u202e', '\u00a0', '\ufeff', '\ud83d', '\ude00', '\u0301', 'İ', 'ß', 'ﬁ', '١٢', '😀', 'عربي', '漢字', '\0',
]; // biome-ignore format: a list

const news = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60, size: 'max' })
  .chain((pieces) => fc.constantFrom(' ', '', '\u00a0').map((between) => pieces.join(between)));
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80, size: 'max' })
  .map((codes) => String.fromCharCode(...codes));
const texts = fc.oneof(
  { weight: 5, arbitrary: news },
  { weight: 1, arbitrary: news.map((text) => text.toUpperCase()) },
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: fc.tuple(units, news, units).map((parts) => parts.join(' ')) },
);
const articles = fc.record({
  url: fc.constantFrom(null, 'https://example.org/2025/11/15/story'),
  title: fc.option(news, { nil: null }),
  byline: fc.constant(null),
  published: fc.constantFrom(null, '2025-11-15', '2024-02-29T23:59:59Z', 'no date', '0000-00-00'),
  lang: fc.constantFrom(null, 'en' as const, 'es' as const),
  text: texts,
  isArticle: fc.boolean(),
});

describe.each(['none', 'all'])('whatever the article says, with packs: %s', (packs) => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    const ids = packs === 'none' ? [] : await listPackIds();
    knowledge = compileKnowledge(createGlossary(await Promise.all(ids.map(loadPack)), []));
  });

  test('no finder fails, and what is found stands in the text, in order', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const analysis = analyzeArticle(article, knowledge);
        expect(analysis.skipped).toEqual([]);
        expect(analysis.text).toBe(article.text);
        checkPlaces(analysis);
        checkReferences(analysis);
        checkReasons(analysis);
      }),
      { numRuns: RUNS },
    );
  });

  test('the same article gives the same analysis', () => {
    fc.assert(
      fc.property(articles, (article) => {
        expect(analyzeArticle(article, knowledge)).toEqual(analyzeArticle(article, knowledge));
      }),
      { numRuns: 30 },
    );
  });
});

function checkPlaces(analysis: Analysis): void {
  const { text, statistics, dates, attributions, context } = analysis;
  for (const { mentions } of [...analysis.actors, ...analysis.terms]) {
    expect(mentions.length).toBeGreaterThan(0);
    checkList(mentions, text, 'mentions');
  }
  checkList(statistics, text, 'statistics');
  checkList(dates, text, 'dates');
  checkList(attributions, text, 'attributions');
  checkList(context, text, 'context');
  for (const { start, end, text: words } of [...statistics, ...dates]) {
    expect(text.slice(start, end)).toBe(words);
  }
  for (const { mentions } of [...analysis.actors, ...analysis.terms]) {
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  }
}

function checkList(spans: readonly Span[], text: string, name: string): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start, name).toBeGreaterThanOrEqual(last);
    expect(end, name).toBeGreaterThan(start);
    expect(end, name).toBeLessThanOrEqual(text.length);
    last = start;
  }
}

/** Every finding names a rule of its kind and the words of the text that met it. */
function checkReasons(analysis: Analysis): void {
  const { text, actors, terms, statistics, dates, attributions, context } = analysis;
  const check = (why: Why | undefined, of: string, words: readonly (string | null)[]) => {
    expect(WHY_RULES[why!.rule], why!.rule).toMatch(new RegExp(`\\b${of}\\b`));
    expect(why!.words, why!.rule).not.toBe('');
    for (const each of words) if (each !== null) expect(why!.words).toContain(each);
  };
  for (const { why } of actors) check(why, 'actors', []);
  for (const { why } of terms) check(why, 'terms', []);
  for (const { why } of [...actors, ...terms]) expect(text).toContain(why!.words);
  for (const { mentions } of actors)
    for (const { why, text: words } of mentions) if (why) check(why, 'mentions|actors', [words]);
  for (const { why, gradeWhy, text: words } of statistics) {
    check(why, 'statistics', [words]);
    check(gradeWhy, 'grades', []);
  }
  for (const { why, text: words } of dates) check(why, 'dates', [words]);
  for (const { why, cue, source } of attributions) check(why, 'attributions', [cue, source]);
  for (const { why } of context) check(why, 'context', []);
}

function checkReferences({ text, statistics, dates, attributions }: Analysis): void {
  for (const { value, attribution } of statistics) {
    expect(Number.isFinite(value)).toBe(true);
    expect(attribution === null || attributions[attribution] !== undefined).toBe(true);
  }
  for (const { iso, isoEnd } of dates) {
    for (const day of [iso, isoEnd ?? iso])
      expect(day).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
    if (isoEnd !== undefined) expect(isoEnd >= iso.slice(0, isoEnd.length)).toBe(true);
  }
  for (const { cue, cueStart, cueEnd, source, sourceStart, sourceEnd } of attributions) {
    expect(cue).toBe(cueStart === null ? null : text.slice(cueStart, cueEnd!));
    expect(source).toBe(sourceStart === null ? null : text.slice(sourceStart, sourceEnd!));
  }
}
