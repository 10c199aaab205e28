import type { Analysis, Article } from '../analysis/analysis.ts';
import { findPrintedDate } from '../analysis/dates/printed-date.ts';
import { findAll } from '../analysis/find-all.ts';
import { readArticle } from '../analysis/reading.ts';
import { type CompiledLexicon, compileLexicon, judgeBeat } from '../beat/index.ts';
import { compileMatcher, type Matcher } from '../pack/compile-matcher.ts';
import type { Glossary } from '../pack/glossary.ts';
import { findContext } from './index.ts';

/** A glossary made ready for analysing: compiled once, used for every article. */
export interface Knowledge {
  readonly glossary: Glossary;
  readonly matcher: Matcher;
  readonly lexicons: readonly CompiledLexicon[];
}

/** Compiles names and lexicons of the glossary. */
export function compileKnowledge(glossary: Glossary): Knowledge {
  return {
    glossary,
    matcher: compileMatcher(glossary),
    lexicons: glossary.packs.map(({ id, lexicon }) => compileLexicon(id, lexicon)),
  };
}

/** The one pipeline, of the extension and of the command line: judge the beat, find, then place beside the record. */
export function analyzeArticle(
  article: Article & { readonly isArticle: boolean },
  knowledge: Knowledge,
): Analysis {
  const { isArticle, ...facts } = article;
  const reading = readArticle(facts);
  const beat = judgeBeat(
    { title: reading.title, text: reading.text, lang: reading.lang },
    knowledge.lexicons,
  );
  const findings = findAll(reading, knowledge.matcher);
  const { dates, statistics, context, skipped } = placeInContext(reading, findings, knowledge.glossary);
  const { url, title, byline, lang, text } = reading;
  const published = reading.published ?? findPrintedDate(text, dates);
  return {
    url, title, byline, published, lang, article: isArticle, beat, text,
    ...findings, statistics, dates, context, skipped: [...findings.skipped, ...skipped],
  }; // biome-ignore format: the order of the contract
}

function placeInContext(
  reading: ReturnType<typeof readArticle>,
  findings: ReturnType<typeof findAll>,
  glossary: Glossary,
): Pick<Analysis, 'dates' | 'statistics' | 'context' | 'skipped'> {
  try {
    return { ...findContext({ reading, ...findings }, glossary), skipped: [] };
  } catch {
    const { dates, statistics } = findings;
    return { dates, statistics, context: [], skipped: ['context'] };
  }
}
