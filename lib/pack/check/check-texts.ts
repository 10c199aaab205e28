import type { Pack } from '../schema.ts';
import type { Finding } from './finding.ts';
import { listTexts } from './pack-parts.ts';

/** Words that a definition, misreading, summary or caveat may have in each language. */
const MOST_WORDS = 60;

/** Texts that are too long for a card, and texts missing in a language that the manifest promises. */
export function checkTexts(pack: Pack): Finding[] {
  const findings: Finding[] = [];
  for (const { file, entry, field, value } of listTexts(pack)) {
    const add = (lang: string, says: string) =>
      findings.push({ level: 'fault', file, entry, field: `${field}.${lang}`, says });
    for (const lang of ['en', 'es'] as const) {
      const words = value[lang]?.trim().split(/\s+/).length ?? 0;
      if (words > MOST_WORDS) add(lang, `has ${words} words; ${MOST_WORDS} at most`);
    }
    if (pack.manifest.languages.includes('es') && value.es === undefined) add('es', 'is missing');
  }
  return findings;
}
