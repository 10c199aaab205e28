import type { LayerRecord } from '../../pack/layer.ts';
import type { Note, SourceRecord } from '../note.ts';

/** Records to be written, and those that need not be. */
export interface ImportPlan {
  readonly added: PlannedRecords;
  /** As they are to be written: the newer of the two, with what only the older one said. */
  readonly changed: PlannedRecords;
  /** How many are there already, saying the same. */
  readonly same: number;
  /** How many are there already in a newer state, which stays. */
  readonly older: number;
}

/** How much a plan would change. */
export interface PlanCounts {
  readonly added: RecordCounts;
  readonly changed: RecordCounts;
  readonly same: number;
  readonly older: number;
}

export interface RecordCounts {
  readonly notes: number;
  readonly sources: number;
  readonly layer: number;
}

export interface PlannedRecords {
  readonly notes: readonly Note[];
  readonly sources: readonly SourceRecord[];
  readonly layer: readonly LayerRecord[];
}

/** What a file brings, or what there is: `layer` and `undated` may be left out. */
export interface PlanInput {
  readonly notes: readonly Note[];
  readonly sources: readonly SourceRecord[];
  readonly layer?: readonly LayerRecord[];
  readonly undated?: readonly string[];
}

type Verdict<T> = { readonly to: 'add' | 'change'; readonly record: T } | { readonly to: 'same' | 'older' };

/**
 * What an import would change. The newer `updatedAt` wins; the text that it would replace is kept below it. Planning
 * again after the plan was carried out finds nothing to do.
 */
export function planImport(existing: PlanInput, incoming: PlanInput): ImportPlan {
  const undated = new Set(incoming.undated ?? []);
  const notes = judgeAll(existing.notes, incoming.notes, (old, fresh) =>
    undated.has(fresh.id) ? { to: 'same' } : judge(old, fresh, 'text'),
  );
  const sources = judgeAll(existing.sources, incoming.sources, (old, fresh) => judge(old, fresh, 'remarks'));
  // The layer holds choices, not texts: what is there stays.
  const layer = judgeAll(existing.layer ?? [], incoming.layer ?? [], () => ({ to: 'same' }));
  const count = (to: string) =>
    [...notes, ...sources, ...layer].filter((verdict) => verdict.to === to).length;
  const pick = (to: 'add' | 'change'): PlannedRecords => ({
    notes: pickRecords(notes, to),
    sources: pickRecords(sources, to),
    layer: pickRecords(layer, to),
  });
  return { added: pick('add'), changed: pick('change'), same: count('same'), older: count('older') };
}

/** The plan without its records. */
export function countPlan({ added, changed, same, older }: ImportPlan): PlanCounts {
  const count = ({ notes, sources, layer }: PlannedRecords): RecordCounts => ({
    notes: notes.length,
    sources: sources.length,
    layer: layer.length,
  });
  return { added: count(added), changed: count(changed), same, older };
}

function judgeAll<T extends { readonly id: string }>(
  existing: readonly T[],
  incoming: readonly T[],
  judgePair: (old: T, fresh: T) => Verdict<T>,
): Verdict<T>[] {
  const known = new Map(existing.map((record) => [record.id, record]));
  return incoming.map((fresh) => {
    const old = known.get(fresh.id);
    return old ? judgePair(old, fresh) : { to: 'add', record: fresh };
  });
}

function pickRecords<T>(verdicts: readonly Verdict<T>[], to: 'add' | 'change'): T[] {
  return verdicts.flatMap((verdict) => ('record' in verdict && verdict.to === to ? [verdict.record] : []));
}

function judge<T extends Note | SourceRecord>(old: T, fresh: T, textKey: keyof T): Verdict<T> {
  if (isSame(withoutTimes(old), withoutTimes(fresh))) return { to: 'same' };
  if (fresh.updatedAt < old.updatedAt) return { to: 'older' };
  const [oldText, freshText] = [String(old[textKey]), String(fresh[textKey])];
  const kept = quotesLost(old, fresh);
  const lost = [freshText.includes(oldText) ? '' : oldText, kept].filter((text) => text !== '');
  const joined = [freshText, ...lost].filter((text) => text !== '').join('\n\n———\n');
  const fits = joined.length <= 100_000;
  const record = lost.length > 0 && fits ? { ...fresh, [textKey]: joined } : fresh;
  // Where there is no room for both, the one that is there stays.
  if (!fits || isSame(withoutTimes(old), withoutTimes(record))) return { to: 'older' };
  return { to: 'change', record: lost.length > 0 ? { ...record, updatedAt: fresh.updatedAt + 1 } : record };
}

/** The passage of a note that the fresh one no longer quotes. */
function quotesLost(old: Note | SourceRecord, fresh: Note | SourceRecord): string {
  if (!('target' in old) || !('target' in fresh) || old.target === null) return '';
  const { exact } = old.target;
  const isKept = fresh.target?.exact.includes(exact) || fresh.text.includes(exact);
  return isKept ? '' : `[${exact}]`;
}

function withoutTimes(record: Note | SourceRecord): unknown {
  const { createdAt: _created, updatedAt: _updated, ...rest } = record;
  return 'page' in rest ? { ...rest, page: { ...rest.page, accessedAt: 0 } } : rest;
}

/** Whether two plain values say the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
