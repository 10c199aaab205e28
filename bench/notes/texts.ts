import { readdir, readFile } from 'node:fs/promises';
import { readInput } from '../../cli/read-input.ts';
import type { Language } from '../../lib/text/language.ts';
import { DETECTION, type EvalArticle, GOLD, hasEval, readEvalRows } from '../analysis/eval-folder.ts';
import { generateArticle } from '../analysis/generate-article.ts';

export interface BenchText {
  readonly lang: Language;
  readonly text: string;
}

/** Generated articles, the sample pages and, where they lie beside the project, real articles. */
export async function loadTexts(): Promise<{ texts: BenchText[]; real: number }> {
  const generated = (['en', 'es'] as const).map((lang) => ({ lang, text: generateArticle(lang, 12_000) }));
  const folder = new URL('../../test/pages/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(
    names.sort().map(async (name) => readInput({ html: await readFile(new URL(name, folder), 'utf8') })),
  );
  const samples = pages
    .filter(({ text }) => text.length > 800)
    .map(({ lang, text }) => ({ lang: lang ?? 'en', text }));
  const rows: EvalArticle[] = [];
  for (const file of [GOLD, DETECTION])
    if (hasEval(file)) rows.push(...(await readEvalRows<EvalArticle>(file)));
  const real = rows.map(({ lang, text }) => ({ lang, text })).filter(({ text }) => text.length > 800);
  return { texts: [...generated, ...samples, ...real], real: real.length };
}
