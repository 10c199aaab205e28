import { type EvalArticle, GOLD, readEvalRows, type Scores, score } from './eval-folder.ts';
import { analyzeEvalArticle, knowNothing, knowPacks } from './own.ts';
import { findChronoDates } from './peers/chrono-node.ts';
import { type CompromiseName, runCompromise } from './peers/compromise.ts';
import { findWinkEntities } from './peers/wink.ts';
import type { Line, Suite } from './suite.ts';

type Beside = Readonly<Record<string, Scores>>;

const FIGURES = new Set(['PERCENT', 'MONEY', 'CARDINAL']);

/** The hand-labelled articles: every part of the analysis, with the packs and without, beside three libraries. */
export async function measureGold(): Promise<Suite[]> {
  const articles = await readEvalRows<EvalArticle>(GOLD);
  const packs = await knowPacks();
  const nothing = knowNothing();
  const rate = (predict: (article: EvalArticle) => object) =>
    score<Scores>(
      'analysis',
      GOLD,
      articles.map((article) => ({ id: article.id, ...predict(article) })),
    );
  const own = articles.map((article) => analyzeEvalArticle(article, packs));
  const scores = await rate((article) => own[articles.indexOf(article)]!);
  const bare = await rate((article) => analyzeEvalArticle(article, nothing));
  const beside: Beside = {
    compromise: await rate(({ text }) => {
      const { names, figures, dates } = runCompromise(text);
      const iso = dates.map((date) => ({ ...date, iso: '' }));
      return { actors: clusterByName(names, text), statistics: figures, dates: iso, attributions: [] };
    }),
    'wink-nlp': await rate(({ text }) => {
      const entities = findWinkEntities(text);
      return {
        statistics: entities.filter(({ type }) => FIGURES.has(type)),
        dates: entities.filter(({ type }) => type === 'DATE').map((date) => ({ ...date, iso: '' })),
      };
    }),
    'chrono-node': await rate(({ text, lang, date }) => ({ dates: findChronoDates(text, lang, date) })),
  };
  const count = (lang: string) => articles.filter((article) => article.lang === lang).length;
  const notes = own.flatMap(({ context }, index) =>
    context.map(({ kind, says, packSays }) => `${articles[index]!.id}: ${kind}, “${says}” | ${packSays}`),
  );
  return [
    {
      title: `hand gold, ${articles.length} articles (${count('en')} English, ${count('es')} Spanish)`,
      lines: [...actorLines(scores, beside), ...bareLines(bare, beside), ...otherLines(scores, beside)],
      notes: [
        'one article’s actors by a library: mentions of the same letters are one actor; its kinds are not scored',
        'wink-nlp and compromise know English only and give no calendar dates; figures in all 13 articles',
      ],
    },
    {
      title: 'context notes on the hand gold; whether each is true is for a reader to judge',
      lines: [{ what: 'notes', reached: notes.length, must: 3, unit: 'count' }],
      notes,
    },
  ];
}

const ACTORS = 'actors (overlap)';

function actorLines(scores: Scores, beside: Beside): Line[] {
  const others = only(beside, 'compromise');
  return [
    line('actors, English, F1', scores, 'en', ACTORS, 'f1', 0.9, others),
    line('actors, Spanish, F1', scores, 'es', ACTORS, 'f1', 0.85, others),
    line('actors, English, exact spans, F1', scores, 'en', 'actors (exact span)', 'f1', 0.82, others),
    line('actors, Spanish, exact spans, F1', scores, 'es', 'actors (exact span)', 'f1', 0.76, others),
    line('actors, kind right', scores, 'all', 'actor kind', 'accuracy', 0.92),
    line('actors, identity, B³ F1', scores, 'all', 'actor identity B3', 'f1', 0.92, others),
  ];
}

function bareLines(scores: Scores, beside: Beside): Line[] {
  const others = only(beside, 'compromise');
  return [
    line('actors, no packs, English, F1', scores, 'en', ACTORS, 'f1', 0.74, others),
    line('actors, no packs, Spanish, F1', scores, 'es', ACTORS, 'f1', 0.68, others),
  ];
}

function otherLines(scores: Scores, beside: Beside): Line[] {
  const figures = only(beside, 'compromise', 'wink-nlp');
  const dates = only(beside, 'compromise', 'wink-nlp', 'chrono-node');
  return [
    line('statistics, F1', scores, 'all', 'statistics', 'f1', 0.9, figures),
    line(
      'statistics, value right',
      scores,
      'all',
      'statistic value',
      'accuracy',
      0.94,
      only(beside, 'compromise'),
    ),
    line('statistics, unit right', scores, 'all', 'statistic unit', 'accuracy', 0.92),
    line('dates, F1', scores, 'all', 'dates', 'f1', 0.92, dates),
    line('dates, ISO right', scores, 'all', 'date iso', 'accuracy', 0.92, only(beside, 'chrono-node')),
    line('attributions, source or cue found, F1', scores, 'all', 'attributions', 'f1', 0.78),
    line('attributions, kind right', scores, 'all', 'source kind', 'accuracy', 0.85),
  ];
}

function line(
  what: string,
  scores: Scores,
  group: string,
  measure: string,
  figure: string,
  must: number,
  beside: Beside = {},
): Line {
  const read = (from: Scores) => from[group]![measure]![figure]!;
  const others = Object.entries(beside).map(([name, theirs]) => [name, read(theirs)] as const);
  return { what, reached: read(scores), must, beside: Object.fromEntries(others) };
}

function only(beside: Beside, ...names: string[]): Beside {
  return Object.fromEntries(names.map((name) => [name, beside[name]!]));
}

function clusterByName(names: readonly CompromiseName[], text: string) {
  const clusters = Map.groupBy(names, ({ start, end }) => text.slice(start, end).toLowerCase());
  return [...clusters.values()].map((mentions) => ({
    kind: mentions[0]!.kind,
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  }));
}
