import { computed, signal } from '@preact/signals';
import type { ImportPlan } from '../../pack/import-plan.ts';
import { localize } from '../../pack/localize.ts';
import type { Pack } from '../../pack/schema.ts';
import type { InstalledPack } from '../../storage/index.ts';
import type { Language } from '../../text/language.ts';
import { createPackImportStore, type PackImportEdges } from './pack-import-store.ts';

export interface PacksEdges {
  readonly imports: PackImportEdges;
  readonly setEnabled: (id: string, enabled: boolean) => Promise<void>;
  readonly revert: (id: string) => Promise<void>;
  /** Gives the way back: all of it as it was. */
  readonly remove: (id: string) => Promise<() => Promise<void>>;
  /** Tells the background: detectors and open pages follow. */
  readonly changed: () => Promise<unknown>;
}

/** What was done last, and the way back; `undo` is `null` where there is none. */
export interface PackDone {
  readonly act: 'enabled' | 'disabled' | 'imported' | 'reverted' | 'removed';
  readonly name: string;
  readonly undo: (() => Promise<void>) | null;
}

export type PacksStore = ReturnType<typeof createPacksStore>;

/** The installed packs as the database last told, and what the reader does with them. */
export function createPacksStore(edges: PacksEdges, lang: Language) {
  const list = signal<readonly InstalledPack[] | null>(null);
  const bundled = signal<ReadonlySet<string>>(new Set());
  const openId = signal<string | null>(null);
  const done = signal<PackDone | null>(null);
  const failure = signal<{ readonly name: string; readonly message: string } | null>(null);
  const nameOf = (id: string) => {
    const manifest = list.peek()?.find((pack) => pack.id === id)?.manifest;
    return manifest ? localize(manifest.name, lang) : id;
  };

  const attempt = async (write: () => Promise<void>, next: PackDone | null): Promise<boolean> => {
    try {
      await write();
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
      failure.value = { name, message };
      return false;
    }
    failure.value = null;
    done.value = next;
    // What is stored counts: a background that sleeps through the news reads it when it wakes.
    await edges.changed().catch(() => undefined);
    return true;
  };
  const setEnabled = async (id: string, enabled: boolean): Promise<void> => {
    await attempt(() => edges.setEnabled(id, enabled), {
      act: enabled ? 'enabled' : 'disabled',
      name: nameOf(id),
      undo: async () => void (await attempt(() => edges.setEnabled(id, !enabled), null)),
    });
  };
  const dismiss = (): void => {
    done.value = null;
    failure.value = null;
  };
  const onSaved = ({ pack, plan }: { pack: Pack; plan: ImportPlan }): void => {
    const { id, name } = pack.manifest;
    openId.value = id;
    const back = plan.from === null ? async () => void (await edges.remove(id)) : () => edges.revert(id);
    const undo = async () => void (await attempt(back, null));
    done.value = { act: 'imported', name: localize(name, lang), undo };
    void edges.changed().catch(() => undefined);
  };

  return {
    list,
    bundled,
    done,
    failure,
    openId,
    /** The pack that is looked at: the one opened, else the first. */
    open: computed(() => list.value?.find(({ id }) => id === openId.value) ?? list.value?.[0] ?? null),
    imports: createPackImportStore(edges.imports, { onOpen: dismiss, onSaved }),
    setEnabled,
    /** Back to the version before the last import. */
    revert: (id: string) =>
      attempt(() => edges.revert(id), { act: 'reverted', name: nameOf(id), undo: null }),
    /** Takes a pack away that did not come with the extension. The reader's layer stays. */
    async remove(id: string): Promise<void> {
      if (bundled.peek().has(id)) return;
      const name = nameOf(id);
      let restore = async () => {};
      const remove = async () => {
        restore = await edges.remove(id);
      };
      const undo = async () => void (await attempt(restore, null));
      await attempt(remove, { act: 'removed', name, undo });
    },
    undo: async () => done.peek()?.undo?.(),
    dismiss,
  };
}
