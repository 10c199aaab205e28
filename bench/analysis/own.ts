import { listPackIds, loadPack } from '../../cli/load-packs.ts';
import type { Analysis, Article } from '../../lib/analysis/analysis.ts';
import { type Reading, readArticle } from '../../lib/analysis/reading.ts';
import { analyzeArticle, compileKnowledge, type Knowledge } from '../../lib/context/analyze-article.ts';
import { createGlossary } from '../../lib/pack/glossary.ts';
import type { Language } from '../../lib/text/language.ts';
import type { EvalArticle } from './eval-folder.ts';

/** Knowledge of no names at all, as with `--packs none`. */
export function knowNothing(): Knowledge {
  return compileKnowledge(createGlossary([], []));
}

/** The packs that ship with the extension. */
export async function knowPacks(): Promise<Knowledge> {
  return compileKnowledge(createGlossary(await Promise.all((await listPackIds()).map(loadPack)), []));
}

/** Bare text as an article. */
export function asArticle(text: string, lang: Language | null, published: string | null): Article {
  return { url: null, title: null, byline: null, published, lang, text };
}

/** Bare text made ready for a single finder. */
export function readText(text: string, lang: Language, published: string | null = null): Reading {
  return readArticle(asArticle(text, lang, published));
}

/** The whole pipeline over a labelled article. */
export function analyzeEvalArticle({ title, lang, date, text }: EvalArticle, knowledge: Knowledge): Analysis {
  return analyzeArticle({ ...asArticle(text, lang, date), title, isArticle: true }, knowledge);
}
