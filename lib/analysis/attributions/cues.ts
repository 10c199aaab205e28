import type { Language } from '../../text/language.ts';
import { ENGLISH_CUE_VERBS, type Frame, NOUN_LIKE, SPANISH_CUE_VERBS } from './cue-verbs.data.ts';
import { inflectEnglish, inflectSpanish, type VerbForm } from './inflect.ts';

/** A form of a reporting verb. */
export interface Cue {
  readonly frames: ReadonlySet<Frame>;
  readonly tenses: ReadonlySet<VerbForm['tense']>;
  readonly verb: string;
  /** Is a noun as often as a verb. */
  readonly isNounLike: boolean;
  /** Written with an accent on its last letter ("informó"); without it, another word. */
  readonly needsAccent: boolean;
}

const PLAIN_PAST = new Set(['dijo', 'sostuvo', 'mantuvo', 'expuso', 'supo', 'dio']);

const CUES: Record<Language, ReadonlyMap<string, Cue>> = {
  en: collect(ENGLISH_CUE_VERBS, inflectEnglish, () => false),
  es: collect(
    SPANISH_CUE_VERBS,
    inflectSpanish,
    (f) => f.tense === 'past' && f.form.endsWith('o') && !PLAIN_PAST.has(f.form),
  ),
};

/** The reporting verb whose form a folded word is; `null` for any other word. */
export function findCue(word: string, lang: Language): Cue | null {
  return CUES[lang].get(word) ?? null;
}

function collect(
  verbs: Readonly<Record<Frame, string>>,
  inflect: (entry: string) => VerbForm[],
  needsAccent: (form: VerbForm) => boolean,
): Map<string, Cue> {
  const cues = new Map<string, Cue & { frames: Set<Frame>; tenses: Set<VerbForm['tense']> }>();
  for (const [frame, list] of Object.entries(verbs) as [Frame, string][]) {
    for (const entry of list.split(' ').filter(Boolean)) {
      for (const form of inflect(entry)) {
        const cue = cues.get(form.form);
        if (cue) {
          cue.frames.add(frame);
          cue.tenses.add(form.tense);
        } else {
          cues.set(form.form, {
            frames: new Set([frame]),
            tenses: new Set([form.tense]),
            verb: entry.split(':')[0] ?? entry,
            isNounLike: NOUN_LIKE.has(form.form),
            needsAccent: needsAccent(form),
          });
        }
      }
    }
  }
  return cues;
}
