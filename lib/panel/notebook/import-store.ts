import { signal } from '@preact/signals';
import type { Imported, ImportPlan } from '../../notes/import/index.ts';
import type { OwnRecords } from '../../notes/records.ts';

export interface ImportEdges {
  /** Reads a file's content. Throws `BadImportError` where it is nothing that is known. */
  readonly parse: (name: string, text: string) => Promise<Imported>;
  /** What taking these in would change. */
  readonly plan: (incoming: OwnRecords & Partial<Pick<Imported, 'undated'>>) => Promise<ImportPlan>;
  readonly save: (
    plan: ImportPlan,
    options: { onProgress: (done: number, total: number) => void; signal: AbortSignal },
  ) => Promise<void>;
}

/** A file as the browser hands it over. */
export interface ImportFile {
  readonly name: string;
  readonly size: number;
  readonly text: () => Promise<string>;
}

export type ImportStep =
  | { readonly step: 'none' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly error: string; readonly message: string }
  | {
      readonly step: 'planned';
      readonly name: string;
      readonly plan: ImportPlan;
      readonly faults: readonly string[];
    }
  | { readonly step: 'saving'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly step: 'saved'; readonly name: string; readonly plan: ImportPlan }
  | { readonly step: 'cancelled'; readonly name: string };

/** Above this a file is not read: a string of it would not fit. */
export const LARGEST_FILE = 400 * 1024 * 1024;

export type ImportStore = ReturnType<typeof createImportStore>;

/** A file on its way in: read, shown what it would change, then saved whole or not at all. */
export function createImportStore(edges: ImportEdges, onSaved: () => void) {
  const step = signal<ImportStep>({ step: 'none' });
  let saving = new AbortController();

  const refuse = (name: string, error: unknown): void => {
    const { name: kind, message } = error instanceof Error ? error : { name: '', message: String(error) };
    step.value = { step: 'refused', name, error: kind, message };
  };
  return {
    step,
    /** Reads a file and says what it would change; nothing is written. */
    async open(file: ImportFile): Promise<void> {
      const { name } = file;
      step.value = { step: 'reading', name };
      try {
        if (file.size > LARGEST_FILE) throw new RangeError(`${Math.round(file.size / 1024 / 1024)} MB`);
        const imported = await edges.parse(name, await file.text());
        const plan = await edges.plan(imported);
        step.value = { step: 'planned', name, plan, faults: imported.faults };
      } catch (error) {
        refuse(name, error);
      }
    },
    /** The same for a backup: what it would bring back. */
    async openBackup(name: string, read: () => Promise<OwnRecords | null>): Promise<void> {
      step.value = { step: 'reading', name };
      try {
        const records = await read();
        if (records === null) throw new Error('There is no such backup any more.');
        step.value = { step: 'planned', name, plan: await edges.plan(records), faults: [] };
      } catch (error) {
        refuse(name, error);
      }
    },
    /** Carries out what was shown. */
    async save(): Promise<void> {
      const now = step.peek();
      if (now.step !== 'planned') return;
      const { name, plan } = now;
      saving = new AbortController();
      const onProgress = (done: number, total: number) => {
        step.value = { step: 'saving', name, done, total };
      };
      onProgress(0, 0);
      try {
        await edges.save(plan, { onProgress, signal: saving.signal });
        step.value = { step: 'saved', name, plan };
        onSaved();
      } catch (error) {
        if (saving.signal.aborted) step.value = { step: 'cancelled', name };
        else refuse(name, error);
      }
    },
    /** Calls the saving off: everything is as it was. */
    cancel: () => saving.abort(),
    reset(): void {
      step.value = { step: 'none' };
    },
  };
}
