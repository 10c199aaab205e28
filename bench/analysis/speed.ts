import { findActors } from '../../lib/analysis/actors/index.ts';
import { findDates } from '../../lib/analysis/dates/index.ts';
import { readArticle } from '../../lib/analysis/reading.ts';
import { findStatistics } from '../../lib/analysis/statistics/index.ts';
import { analyzeArticle } from '../../lib/context/analyze-article.ts';
import type { Language } from '../../lib/text/language.ts';
import { cpuMs } from './cpu.ts';
import { DETECTION, type EvalArticle, hasEval, readEvalRows } from './eval-folder.ts';
import { generateArticle } from './generate-article.ts';
import { asArticle, knowPacks } from './own.ts';
import { runCompromise } from './peers/compromise.ts';
import { runWink } from './peers/wink.ts';
import type { Line, Suite } from './suite.ts';

interface Text {
  readonly lang: Language;
  readonly text: string;
}

const PUBLISHED = '2025-11-15';
const ROUNDS = 7;
const PASSES_MS = 300;
const GENERATED = { articles: 60, length: 6000 };
const SMALL = 0.5;
const LARGE = 5;

/**
 * Speed beside compromise and wink-nlp on the same English articles, each taking its turn in every round, the best round
 * of each: our whole pipeline with the packs, and of it what the library does too. Then one text of up to 5 MB.
 */
export async function measureSpeed(): Promise<Suite> {
  const knowledge = await knowPacks();
  const asInput = ({ text, lang }: Text) => asArticle(text, lang, PUBLISHED);
  const run = (text: Text) => analyzeArticle({ ...asInput(text), isArticle: true }, knowledge);
  const findFigures = (text: Text) => {
    const reading = readArticle(asInput(text));
    findStatistics(reading);
    findDates(reading);
    return reading;
  };
  const findNamesToo = (text: Text) => void findActors(findFigures(text), knowledge.matcher);
  const texts = await gatherTexts();
  const english = texts.filter(({ lang }) => lang === 'en');
  const contenders = {
    whole: () => work(() => english.forEach(run)),
    both: () => work(() => texts.forEach(run)),
    asCompromise: () => work(() => english.forEach(findNamesToo)),
    asWink: () => work(() => english.forEach(findFigures)),
    compromise: () => work(() => english.forEach(({ text }) => void runCompromise(text))),
    wink: () => work(() => english.forEach(({ text }) => void runWink(text, 'whole'))),
    bareWink: () => work(() => english.forEach(({ text }) => void runWink(text, 'bare'))),
  };
  const ms = best(contenders, ROUNDS);
  const long = texts.map(({ text }) => text).join('\n\n');
  const grown = best(
    {
      small: () => work(() => run({ text: repeatTo(long, SMALL), lang: 'en' })) / SMALL,
      large: () => work(() => run({ text: repeatTo(long, LARGE), lang: 'en' })) / LARGE,
    },
    3,
  );
  const megabytes = countMegabytes(english);
  const speed = (took: number, of = megabytes) => (of * 1000) / took;
  const peers = {
    compromise: speed(ms.compromise),
    'wink-nlp': speed(ms.wink),
    'its entities alone': speed(ms.bareWink),
  };
  const times = (what: string, reached: number, must: number | null): Line => ({
    what,
    reached,
    must,
    unit: 'times',
  });
  return {
    title: `speed on ${hasEval(DETECTION) ? 'real' : 'generated'} articles, ${ROUNDS} rounds`,
    lines: [
      {
        what: `whole pipeline, ${english.length} English articles`,
        reached: speed(ms.whole),
        must: 1,
        unit: 'MB/s',
        beside: peers,
      },
      {
        what: `whole pipeline, all ${texts.length} articles`,
        reached: speed(ms.both, countMegabytes(texts)),
        must: 1,
        unit: 'MB/s',
      },
      times('names, figures and dates over compromise’s', ms.compromise / ms.asCompromise, 20),
      times('  whole pipeline over compromise', ms.compromise / ms.whole, null),
      times('figures and dates over wink-nlp’s entities', ms.wink / ms.asWink, 2),
      times('  over wink-nlp set up for entities alone', ms.bareWink / ms.asWink, 2),
      times('  whole pipeline over wink-nlp', ms.wink / ms.whole, null),
      { what: `one text of ${LARGE} MB`, reached: speed(grown.large, 1), must: 1, unit: 'MB/s' },
      {
        ...times(`time a megabyte at ${LARGE} MB over that at ${SMALL} MB`, grown.large / grown.small, 1.5),
        isCeiling: true,
      },
    ],
    notes: [
      'the thread’s own working time, the best of the rounds, in each as many passes as fill 0.3 s; a megabyte is a million characters; packs loaded',
      'compromise without its dates plugin: people, organizations, money, percentages, numbers and what it tags as dates',
      'wink-nlp’s entities are figures and dates; it finds no names',
    ],
  };
}

async function gatherTexts(): Promise<Text[]> {
  if (hasEval(DETECTION)) return readEvalRows<EvalArticle>(DETECTION);
  const { articles, length } = GENERATED;
  return (['en', 'es'] as const).flatMap((lang) => {
    const whole = generateArticle(lang, articles * length);
    return Array.from({ length: articles }, (_, index) => ({
      lang,
      text: whole.slice(index * length, (index + 1) * length),
    }));
  });
}

/** Milliseconds that the thread worked, of as many passes as fill `PASSES_MS` the mean: the clock's ticks are a few of them. */
function work(piece: () => void): number {
  const start = cpuMs();
  let passes = 0;
  do {
    piece();
    passes++;
  } while (cpuMs() - start < PASSES_MS);
  return (cpuMs() - start) / passes;
}

/** Of each contender the least milliseconds of all rounds. */
function best<Name extends string>(
  contenders: Readonly<Record<Name, () => number>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(contenders) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<
    Name,
    number
  >;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) least[name] = Math.min(least[name], contenders[name]());
  }
  return least;
}

function repeatTo(text: string, megabytes: number): string {
  const length = megabytes * 1e6;
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function countMegabytes(texts: readonly Text[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
}
