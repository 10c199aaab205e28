import type { EntryRef, ImportPlan } from '../../pack/import-plan.ts';
import type { LayerRecord } from '../../pack/layer.ts';
import { localize } from '../../pack/localize.ts';
import type { Pack } from '../../pack/schema.ts';
import type { Language } from '../../text/language.ts';

/** An entry of a plan by its name; `fields` where it changes. */
export interface PlannedEntry {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly string[];
}

/** An entry on which the reader has something of their own, and what the update does to it. */
export interface TouchedEntry {
  readonly name: string;
  readonly what: 'changed' | 'removed' | 'known-now';
  readonly fields: readonly string[];
  /** What the reader has there, each type once. */
  readonly records: readonly LayerRecord['type'][];
}

/** A plan with names in place of ids. */
export interface PlanView {
  readonly added: readonly PlannedEntry[];
  readonly changed: readonly PlannedEntry[];
  readonly removed: readonly PlannedEntry[];
  readonly touched: readonly TouchedEntry[];
}

/** Puts the reader's language in place of ids. */
export function viewPlan(
  plan: ImportPlan,
  { before, after, lang }: { before: Pack | null; after: Pack; lang: Language },
): PlanView {
  const names = new Map([...(before ? listNames(before, lang) : []), ...listNames(after, lang)]);
  const view = (ref: EntryRef & { readonly fields?: readonly string[] }): PlannedEntry => ({
    id: `${ref.type} ${ref.id}`,
    name: names.get(keyOf(ref)) ?? ref.id,
    fields: ref.fields ?? [],
  });
  const touched = new Map<string, TouchedEntry>();
  for (const { record, entry, what, fields } of plan.touched) {
    const key = `${what} ${keyOf(entry)}`;
    const known = touched.get(key);
    const records = new Set([...(known?.records ?? []), record.type]);
    touched.set(key, { name: names.get(keyOf(entry)) ?? entry.id, what, fields, records: [...records] });
  }
  return {
    added: plan.added.map(view),
    changed: plan.changed.map(view),
    removed: plan.removed.map(view),
    touched: [...touched.values()],
  };
}

/** Whether taking it in would change nothing. */
export function isIdle({ direction, added, removed, changed, isLexiconChanged }: ImportPlan): boolean {
  return direction === 'same' && added.length + removed.length + changed.length === 0 && !isLexiconChanged;
}

function keyOf({ type, id }: EntryRef): string {
  return `${type === 'terms' ? 'actors' : type} ${id}`;
}

function* listNames(pack: Pack, lang: Language): Iterable<[string, string]> {
  for (const type of ['actors', 'terms'] as const)
    for (const { id, name } of pack[type]) yield [keyOf({ type, id }), localize(name, lang)];
  for (const { id, title } of pack.events) yield [keyOf({ type: 'events', id }), localize(title, lang)];
  for (const { id, measure } of pack.series) yield [keyOf({ type: 'series', id }), localize(measure, lang)];
}
