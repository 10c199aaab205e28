import { fold } from '../../text/fold.ts';
import { findWords } from '../../text/words.ts';
import type { Alias, Pack } from '../schema.ts';
import type { Finding } from './finding.ts';
import { listForms, type Part } from './pack-parts.ts';

/** Names that cannot do what they are there for: shared without a rule, said twice, never able to count. */
export function checkNames(pack: Pack): Finding[] {
  const forms = listForms(pack);
  return [...checkShared(forms), ...checkRepeated(forms), ...checkIdle(forms), ...checkFullNames(forms)];
}

/** A form that several entries hold bare: where it stands alone, nothing would be marked. */
function checkShared(forms: readonly Part<Alias>[]): Finding[] {
  const holders = groupBy(forms, ({ value }) => fold(value.text));
  return [...holders.values()].flatMap((list) => {
    const bare = list.filter(({ value }) => !(value.withFullName || value.exact || value.not));
    const first = bare[0];
    if (first === undefined) return [];
    return bare
      .filter((other) => other.entry !== first.entry && speaksAlike(other.value, first.value))
      .map((other) =>
        fault(other, `“${other.value.text}” also means ${first.entry}; give one of them a rule`),
      );
  });
}

function speaksAlike(one: Alias, other: Alias): boolean {
  return one.lang === undefined || other.lang === undefined || one.lang === other.lang;
}

function checkRepeated(forms: readonly Part<Alias>[]): Finding[] {
  const seen = new Set<string>();
  return forms.flatMap((form) => {
    const key = `${form.entry}|${form.value.text}|${form.value.lang ?? ''}`;
    if (seen.has(key)) return [fault(form, `“${form.value.text}” stands twice`)];
    seen.add(key);
    return [];
  });
}

/** Forms without a word, phrases in `not` that do not hold the form, and one letter that any text holds. */
function checkIdle(forms: readonly Part<Alias>[]): Finding[] {
  return forms.flatMap((form) => {
    const { text, exact, withFullName, not = [] } = form.value;
    const words = wordsOf(text);
    if (words.length === 0) return [fault(form, `“${text}” holds no word`)];
    const findings: Finding[] = not
      .filter((phrase) => !` ${wordsOf(phrase).join(' ')} `.includes(` ${words.join(' ')} `))
      .map((phrase) => ({
        ...fault(form, `“${phrase}” does not hold “${text}”, so it keeps it from nothing`),
        level: 'doubt',
      }));
    if (words.join('').length < 3 && !exact && !withFullName) {
      findings.push(fault(form, `“${text}” is too short to count without “exact”`));
    }
    return findings;
  });
}

/** Entries whose every form waits for a full name that is not there. */
function checkFullNames(forms: readonly Part<Alias>[]): Finding[] {
  return [...groupBy(forms, ({ entry }) => entry).values()].flatMap((list) =>
    list.every(({ value }) => value.withFullName)
      ? [fault(list[0]!, 'waits for a full name, and so does every other form of the entry')]
      : [],
  );
}

function wordsOf(text: string): string[] {
  return findWords(fold(text)).map(({ folded }) => folded);
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function fault({ file, entry, field }: Part<Alias>, says: string): Finding {
  return { level: 'fault', file, entry, field, says };
}
