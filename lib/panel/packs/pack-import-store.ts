import { signal } from '@preact/signals';
import { BadPackError } from '../../pack/errors.ts';
import type { ImportPlan } from '../../pack/import-plan.ts';
import { parsePackAddress } from '../../pack/pack-address.ts';
import type { PackFault } from '../../pack/pack-fault.ts';
import { countPrograms, type NamedText, type ReadPack } from '../../pack/read-pack-files.ts';
import type { Pack } from '../../pack/schema.ts';
import type { SdnEntry } from '../../pack/sdn/index.ts';

/** A file as the browser hands it over. */
export interface PackFileHandle {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  readonly text: () => Promise<string>;
}

/** Where a pack on its way in comes from. */
export type PackWay = { readonly origin: 'file' } | { readonly origin: 'address'; readonly address: string };

export interface PackImportEdges {
  /** Throws `BadPackError` for a file that is too big to be read. */
  readonly refuseHuge: (name: string, bytes: number) => void;
  /** Reads files. Throws where they are no pack. */
  readonly read: (files: readonly NamedText[]) => Promise<ReadPack>;
  readonly makeSdn: (
    entries: readonly SdnEntry[],
    choice: { readonly programs: readonly string[]; readonly published: string },
  ) => Pack;
  /** Called straight from a click. */
  readonly askForHost: (url: URL) => Promise<boolean>;
  readonly fetchText: (
    url: URL,
    options: { onProgress: (bytes: number) => void; signal: AbortSignal },
  ) => Promise<string>;
  /** What taking it in would do, beside the version that is installed. */
  readonly plan: (pack: Pack) => Promise<{ plan: ImportPlan; before: Pack | null }>;
  readonly save: (
    pack: Pack,
    way: PackWay,
    options: { onProgress: (done: number, total: number) => void; signal: AbortSignal },
  ) => Promise<void>;
}

export type PackImportStep =
  | { readonly step: 'none' }
  | { readonly step: 'reading'; readonly name: string; readonly bytes: number }
  | { readonly step: 'refused'; readonly name: string; readonly refusal: Refusal }
  | {
      readonly step: 'programs';
      readonly name: string;
      readonly entries: readonly SdnEntry[];
      readonly programs: readonly { readonly code: string; readonly count: number }[];
      /** ISO day. */
      readonly published: string;
    }
  | {
      readonly step: 'planned';
      readonly name: string;
      readonly pack: Pack;
      readonly before: Pack | null;
      readonly plan: ImportPlan;
      readonly way: PackWay;
    }
  | { readonly step: 'saving'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly step: 'saved'; readonly name: string; readonly pack: Pack; readonly plan: ImportPlan }
  | { readonly step: 'cancelled'; readonly name: string };

/** Why nothing came in: the error's name, a reason where it has one, and the lines that name file, entry and field. */
export interface Refusal {
  readonly error: string;
  readonly reason: string | null;
  readonly detail: string;
  readonly faults: readonly PackFault[];
}

/** The reader, or the browser for them, lets the extension not ask that host. */
export class HostRefusedError extends Error {
  override readonly name = 'HostRefusedError';
}

/** An address that was to have a pack's next version holds another pack. */
export class OtherPackError extends Error {
  override readonly name = 'OtherPackError';
}

export type PackImportStore = ReturnType<typeof createPackImportStore>;

/** A pack on its way in: read and checked whole, shown what it would change, then written whole or not at all. */
export function createPackImportStore(
  edges: PackImportEdges,
  { onOpen, onSaved }: { onOpen: () => void; onSaved: (saved: { pack: Pack; plan: ImportPlan }) => void },
) {
  const step = signal<PackImportStep>({ step: 'none' });
  let working = new AbortController();

  /** Runs a stage; what it throws is told, unless it was called off. */
  const attempt = async (name: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    working.abort();
    working = new AbortController();
    const { signal: called } = working;
    try {
      await work(called);
    } catch (error) {
      if (called.aborted) step.value = { step: 'cancelled', name };
      else step.value = { step: 'refused', name, refusal: describeRefusal(error) };
    }
  };
  const showPlan = async (name: string, pack: Pack, way: PackWay): Promise<void> => {
    step.value = { step: 'planned', name, pack, way, ...(await edges.plan(pack)) };
  };

  return {
    step,
    /** Reads files that were chosen or dropped together. */
    openFiles(files: readonly PackFileHandle[]): Promise<void> {
      const name = files.map((file) => file.name).join(', ');
      onOpen();
      return attempt(name, async () => {
        step.value = { step: 'reading', name, bytes: 0 };
        for (const file of files) edges.refuseHuge(file.name, file.size);
        const texts = files.map(async (file) => ({ name: file.name, text: await file.text() }));
        const read = await edges.read(await Promise.all(texts));
        if (read.kind === 'pack') return showPlan(name, read.pack, { origin: 'file' });
        const newest = Math.max(...files.map(({ lastModified }) => lastModified));
        step.value = {
          step: 'programs',
          name,
          entries: read.entries,
          programs: countPrograms(read.entries),
          published: read.published ?? new Date(newest).toISOString().slice(0, 10),
        };
      });
    },
    /** Makes a pack of the sanctions list, of those under the programmes chosen. */
    choosePrograms(programs: readonly string[], published: string): Promise<void> {
      const now = step.peek();
      if (now.step !== 'programs') return Promise.resolve();
      return attempt(now.name, () =>
        showPlan(now.name, edges.makeSdn(now.entries, { programs, published }), { origin: 'file' }),
      );
    },
    /** Fetches what the reader's address holds, once, now; `expected` is the pack whose next version it should be. */
    openAddress(text: string, expected: string | null): Promise<void> {
      onOpen();
      return attempt(text.trim(), async (called) => {
        const url = parsePackAddress(text);
        // Nothing stands between the click and this: the browser would not ask any more.
        if (!(await edges.askForHost(url))) throw new HostRefusedError(url.hostname);
        const name = url.href;
        step.value = { step: 'reading', name, bytes: 0 };
        const onProgress = (bytes: number) => {
          if (!called.aborted) step.value = { step: 'reading', name, bytes };
        };
        const content = await edges.fetchText(url, { onProgress, signal: called });
        const read = await edges.read([{ name, text: content }]);
        called.throwIfAborted();
        if (read.kind === 'sdn') {
          const { entries, published } = read;
          const day = published ?? '';
          step.value = { step: 'programs', name, entries, programs: countPrograms(entries), published: day };
          return;
        }
        const { id } = read.pack.manifest;
        if (expected !== null && id !== expected) throw new OtherPackError(id);
        await showPlan(name, read.pack, { origin: 'address', address: url.href });
      });
    },
    /** Carries out what was shown. */
    save(): Promise<void> {
      const now = step.peek();
      if (now.step !== 'planned') return Promise.resolve();
      const { name, pack, plan, way } = now;
      return attempt(name, async (called) => {
        const onProgress = (done: number, total: number) => {
          step.value = { step: 'saving', name, done, total };
        };
        onProgress(0, 0);
        await edges.save(pack, way, { onProgress, signal: called });
        step.value = { step: 'saved', name, pack, plan };
        onSaved({ pack, plan });
      });
    },
    /** Calls off what is going on: everything is as it was. */
    cancel: () => working.abort(),
    reset(): void {
      working.abort();
      step.value = { step: 'none' };
    },
  };
}

function describeRefusal(error: unknown): Refusal {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const { reason, detail } = error as { reason?: unknown; detail?: unknown };
  return {
    error: name,
    reason: typeof reason === 'string' ? reason : null,
    detail: typeof detail === 'string' && detail !== '' ? detail : message,
    faults: error instanceof BadPackError ? error.faults : [],
  };
}
