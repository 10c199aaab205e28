import { computed, signal } from '@preact/signals';
import { createGlossary } from '../pack/glossary.ts';
import type { LayerRecord } from '../pack/layer.ts';
import { localize } from '../pack/localize.ts';
import type { PackFault } from '../pack/pack-fault.ts';
import type { Pack } from '../pack/schema.ts';
import type { Language } from '../text/language.ts';
import { listDirectoryRows } from './glossary-rows.ts';

/** Whether the directory could be opened. `damaged`: a pack no longer passes its check; `failed`: the database did not open. */
export type DirectoryStatus =
  | { readonly status: 'loading' }
  | { readonly status: 'ready' }
  | { readonly status: 'damaged'; readonly faults: readonly PackFault[] }
  | { readonly status: 'failed'; readonly message: string };

export type DirectoryStore = ReturnType<typeof createDirectoryStore>;

/** The packs and the reader's layer over them, as the database last told. */
export function createDirectoryStore(lang: Language) {
  const packs = signal<readonly Pack[]>([]);
  const layer = signal<readonly LayerRecord[]>([]);
  const status = signal<DirectoryStatus>({ status: 'loading' });
  const glossary = computed(() => createGlossary(packs.value, layer.value));
  const rows = computed(() => listDirectoryRows(glossary.value, lang));
  return {
    layer,
    status,
    glossary,
    /** Every entry, A–Z; hidden ones are left out. */
    rows,
    /** The same by id. */
    byId: computed(
      () => new Map(rows.value.flatMap((row) => (row.entry ? [[row.entry.id, row] as const] : []))),
    ),
    /** What the reader had hidden, by the name that the packs have for it; by its id where none knows it any more. */
    hidden: computed(() => listHidden(packs.value, layer.value, lang)),
    setPacks(next: readonly Pack[]): void {
      packs.value = next;
      status.value = { status: 'ready' };
    },
    setLayer(next: readonly LayerRecord[]): void {
      layer.value = next;
    },
    /** The database or a pack in it failed; what was loaded before stays. */
    fail(error: unknown): void {
      const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
      const faults = (error as { faults?: unknown } | null)?.faults;
      status.value =
        name === 'BadPackError' && Array.isArray(faults)
          ? { status: 'damaged', faults }
          : { status: 'failed', message };
    },
  };
}

/** Something that the reader had hidden: an entry everywhere, or its marks in one place ("this is not him"). */
export interface HiddenRow {
  readonly record: LayerRecord;
  readonly name: string;
}

function listHidden(packs: readonly Pack[], layer: readonly LayerRecord[], lang: Language): HiddenRow[] {
  const names = new Map<string, string>();
  for (const record of layer) if (record.type === 'own') names.set(record.id, record.name);
  for (const pack of packs) {
    for (const { id, name } of [...pack.actors, ...pack.terms]) names.set(id, localize(name, lang));
  }
  return layer.flatMap((record) =>
    record.type === 'hidden' || record.type === 'not-meant'
      ? [{ record, name: names.get(record.entry) ?? record.entry }]
      : [],
  );
}
