import { guessLanguage, type Language, parseLanguage } from '../text/language.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { countTerms } from './count-terms.ts';
import { openLexicon } from './open-lexicon.ts';
import { type BeatVerdict, OFF_BEAT } from './verdict.ts';
import { weigh } from './weigh.ts';

export interface BeatText {
  readonly title: string | null;
  readonly text: string;
  /** A BCP 47 tag where it is known; else the text tells. */
  readonly lang?: string | null;
}

/** More evidence than this no reader asks for, and every verdict is sent as a message. */
const MAX_EVIDENCE = 30;

/**
 * The verdict of the lexicon that finds most in the text, its evidence sorted by what it gave (negative: it spoke
 * against); `OFF_BEAT` where no lexicon is given. On the beat means a score of 0.5 or more; `weigh` says how it is made.
 */
export function judgeBeat(
  { title, text, lang }: BeatText,
  lexicons: readonly CompiledLexicon[],
): BeatVerdict {
  let best = OFF_BEAT;
  if (lexicons.length === 0) return best;
  let language: Language | null = parseLanguage(lang);
  const getLanguage = () => {
    language ??= guessLanguage(text);
    return language;
  };
  const open = lexicons.map(openLexicon);
  const inText = countTerms(text, getLanguage, open);
  const inTitle = countTerms(title ?? '', getLanguage, open);
  for (const [i, { pack }] of lexicons.entries()) {
    const { score, evidence } = weigh(open[i]!, {
      title: inTitle[i]!.counts,
      text: inText[i]!.counts,
      words: inText[i]!.words,
    });
    if (best.pack !== null && score <= best.score) continue;
    best = { onBeat: score >= 0.5, score, pack, evidence: evidence.slice(0, MAX_EVIDENCE) };
  }
  return best;
}
