import { fold } from '../../text/fold.ts';
import type { Pack } from '../schema.ts';
import type { Finding } from './finding.ts';

/** Groups that stand twice, forms that stand twice (which weight is meant?), terms that weigh nothing where weight counts. */
export function checkLexicon({ lexicon }: Pack): Finding[] {
  const findings: Finding[] = [];
  const add = (entry: string, field: string, says: string) =>
    findings.push({ level: 'fault', file: 'lexicon', entry, field, says });
  const groups = new Set<string>();
  const seen = new Map<string, string>();
  for (const { id, role, terms } of lexicon.groups) {
    if (groups.has(id)) add(id, 'id', 'is used twice');
    groups.add(id);
    for (const [i, { text, forms = [], lang, exact, weight }] of terms.entries()) {
      if (weight === 0 && role !== 'neutral') add(id, `terms.${i}.weight`, `of “${text}” is 0`);
      for (const form of [text, ...forms]) {
        const key = `${lang ?? ''}|${exact ? form : fold(form)}`;
        if (!/[\p{L}\p{N}]/u.test(form)) add(id, `terms.${i}`, `“${form}” holds no word`);
        else if (seen.has(key)) add(id, `terms.${i}`, `“${form}” also stands in group ${seen.get(key)}`);
        seen.set(key, id);
      }
    }
  }
  if (!lexicon.groups.some(({ role }) => role === 'core' || role === 'topic') && lexicon.groups.length > 0) {
    add('', 'groups', 'hold no “core” and no “topic”: no text can be on this beat');
  }
  return findings;
}
