import { signal } from '@preact/signals';
import type { PlanCounts } from '../../notes/import/index.ts';

/** Something that was read and not saved yet. */
export interface OpenedImport {
  /** What taking it in would change. */
  readonly plan: PlanCounts;
  /** What was left out of it and why, in sentences. */
  readonly faults: readonly string[];
  /** Writes it, whole or, where it fails or is called off, not at all. It is closed then. */
  readonly save: (options: {
    onProgress: (done: number, total: number) => void;
    signal: AbortSignal;
  }) => Promise<void>;
  /** Lets go of what was read. */
  readonly close: () => void;
}

export interface ImportEdges {
  /** Reads a file. Throws `BadImportError` where it is nothing that is known. */
  readonly open: (file: File) => Promise<OpenedImport>;
  /** Reads a backup as this browser keeps it. Throws `DamagedBackupError`. */
  readonly openBackup: (content: Uint8Array<ArrayBuffer>) => Promise<OpenedImport>;
}

export type ImportStep =
  | { readonly step: 'none' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly error: string; readonly message: string }
  | {
      readonly step: 'planned';
      readonly name: string;
      readonly plan: PlanCounts;
      readonly faults: readonly string[];
    }
  | { readonly step: 'saving'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly step: 'saved'; readonly name: string; readonly plan: PlanCounts }
  | { readonly step: 'cancelled'; readonly name: string };

/** Above this a file is not read: a string of it would not fit. */
export const LARGEST_FILE = 400 * 1024 * 1024;

export type ImportStore = ReturnType<typeof createImportStore>;

/** A file on its way in: read, shown what it would change, then saved whole or not at all. */
export function createImportStore(edges: ImportEdges, onSaved: () => void) {
  const step = signal<ImportStep>({ step: 'none' });
  let saving = new AbortController();
  let opened: OpenedImport | null = null;

  const refuse = (name: string, error: unknown): void => {
    const { name: kind, message } = error instanceof Error ? error : { name: '', message: String(error) };
    step.value = { step: 'refused', name, error: kind, message };
  };
  const read = async (name: string, begin: () => Promise<OpenedImport>): Promise<void> => {
    step.value = { step: 'reading', name };
    try {
      opened = await begin();
      step.value = { step: 'planned', name, plan: opened.plan, faults: opened.faults };
    } catch (error) {
      refuse(name, error);
    }
  };
  return {
    step,
    /** Reads a file and says what it would change; nothing is written. */
    open: (file: File): Promise<void> =>
      read(file.name, async () => {
        if (file.size > LARGEST_FILE) throw new RangeError(`${Math.round(file.size / 1024 / 1024)} MB`);
        return edges.open(file);
      }),
    /** The same for a backup: what it would bring back. */
    openBackup: (name: string, load: () => Promise<Uint8Array<ArrayBuffer> | null>): Promise<void> =>
      read(name, async () => {
        const content = await load();
        if (content === null) throw new Error('There is no such backup any more.');
        return edges.openBackup(content);
      }),
    /** Carries out what was shown. */
    async save(): Promise<void> {
      const now = step.peek();
      if (now.step !== 'planned' || opened === null) return;
      const { name, plan } = now;
      saving = new AbortController();
      const onProgress = (done: number, total: number) => {
        step.value = { step: 'saving', name, done, total };
      };
      onProgress(0, 0);
      try {
        await opened.save({ onProgress, signal: saving.signal });
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
      opened?.close();
      opened = null;
      step.value = { step: 'none' };
    },
  };
}
