import type { Why } from '../../lib/analysis/why.ts';
import type { EntryMatter } from '../../lib/context/card-matter.ts';
import { localize } from '../../lib/pack/localize.ts';
import type { Alias } from '../../lib/pack/schema.ts';
import type { Words } from '../../lib/panel/words.ts';

/**
 * Where an entry that is marked stands in the directory: its pack and its id there, the names that the reader added, and
 * the rules of the forms that were met. Nothing where another rule than the directory's marked it.
 */
export function describeOrigin(
  entry: EntryMatter | null,
  whys: readonly (Why | undefined)[],
  words: Words,
): string[] {
  const isByDirectory = whys.some(
    (why) => why?.rule === 'directory-name' || why?.rule === 'directory-short-name',
  );
  if (entry === null || !isByDirectory) return [];
  const { t, lang } = words;
  const added = new Set(entry.layered?.aliases.map(({ text }) => text));
  return [
    entry.from
      ? t('whyPackLine', localize(entry.from.name, lang), entry.from.version, entry.id)
      : t('whyOwnLine'),
    ...(entry.forms ?? []).filter(({ text }) => added.has(text)).map(({ text }) => t('whyOwnName', text)),
    ...(entry.forms ?? []).flatMap((form) => describeRules(form, words)),
  ];
}

function describeRules({ text, lang, exact, withFullName, not }: Alias, { t }: Words): string[] {
  const rules = [
    exact && t('whyRuleExact'),
    withFullName && t('whyRuleFullName'),
    lang && t(lang === 'es' ? 'whyRuleSpanish' : 'whyRuleEnglish'),
    not && not.length > 0 && t('whyRuleNot', not.map((phrase) => `“${phrase}”`).join(', ')),
  ].filter(Boolean);
  return rules.length === 0 ? [] : [t('whyFormRules', text, rules.join('; '))];
}
