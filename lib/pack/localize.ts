import type { Language } from '../text/language.ts';
import type { Localized } from './schema.ts';

/** The text in the reader's language, in English where the pack has no other. */
export function localize(text: Localized, lang: Language): string {
  return (lang === 'es' ? text.es : undefined) ?? text.en;
}
