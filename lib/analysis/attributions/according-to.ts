import type { Clause } from './clause.ts';
import { findCue } from './cues.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Reported } from './reported.ts';

/** Cues that are no verbs, folded, longest first; the source follows. */
const PHRASES = {
  en: ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'as per'],
  es: [
    'de acuerdo con',
    'de acuerdo a',
    'de acuerdo al',
    'en palabras de',
    'en opinion de',
    'a decir de',
    'a decir del',
    'a juicio de',
    'a juicio del',
    'segun',
    'conforme a',
  ],
} as const;
const SPLIT = {
  en: PHRASES.en.map((each) => each.split(' ')),
  es: PHRASES.es.map((each) => each.split(' ')),
};

/** Laws and plans are followed, not quoted. */
const NO_SPEAKER =
  /^(?:plan|plans|schedule|law|ley|constitucion|leyes|reglamento|norma|normas|usos|plan|planes|caso|circunstancias|necesidades|sea|se|lo|corresponda|momento|tipo|criterio|ritmo|convenga)$/;

/** The source after "according to" at token `i`; `null` where no such cue begins there. */
export function findAccordingTo(clause: Clause, i: number): Reported | null {
  const { tokens, lang } = clause;
  for (const words of SPLIT[lang]) {
    if (!words.every((word, k) => tokens[i + k]?.word === word)) continue;
    if (words[1] === 'acuerdo' && /^est/.test(tokens[i - 1]?.word ?? '')) return null;
    const at = i + words.length;
    if (lang === 'es' && words.length === 1 && verbFollows(clause, at)) return null;
    const phrase = phraseAfter(clause, at, true);
    if (!phrase || NO_SPEAKER.test(tokens[phrase.first]?.word ?? '')) return null;
    const head = /^(?:the|la|el|las|los)$/.test(tokens[phrase.first]?.word ?? '')
      ? phrase.first + 1
      : phrase.first;
    if (NO_SPEAKER.test(tokens[head]?.word ?? '')) return null;
    return { cueFirst: i, cueLast: at - 1, phrase, rule: 'according-to' };
  }
  return null;
}

/** "según informó la Fiscalía": the verb is the cue. */
function verbFollows(clause: Clause, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const word = clause.tokens[i]?.word ?? '';
    if (findCue(word, 'es') && !findCue(word, 'es')?.isNounLike) return true;
    if (!/^(?:lo|se|le|les|ha|han|habia)$/.test(word)) return false;
  }
  return false;
}
