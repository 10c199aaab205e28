import { signal } from '@preact/signals';
import type { JoinHint } from '../../sync/join-code.ts';
import type { TextConflict } from '../../sync/sync-state.ts';
import { createNewPassphraseStore } from './new-passphrase-store.ts';
import { createPlaceStore } from './place-store.ts';
import { EMPTY_FORM, fillFromHint } from './setup-form.ts';
import { createSetupStore, type SetupEdges } from './setup-store.ts';
import { createSyncStore } from './sync-store.ts';

/** A text conflict with what the page needs to show it. */
export interface OpenConflict extends TextConflict {
  /** What the text belongs to. */
  readonly title: string;
  /** The version that the record holds. */
  readonly here: string;
}

/** What a file that was carried in brought, or why it brought nothing. */
export type CarryNews =
  | { readonly what: 'none' }
  | { readonly what: 'saved'; readonly file: string }
  | { readonly what: 'taken'; readonly added: number }
  | { readonly what: 'refused'; readonly detail: string };

export interface SyncViewEdges extends SetupEdges {
  /** Everything that is sealed, handed to the browser's downloads; gives the file's name. */
  readonly saveCarried: () => Promise<string>;
  /** Takes a carried file in; gives how many objects were new. */
  readonly takeIn: (file: File) => Promise<number>;
  readonly forgetHint: () => Promise<void>;
}

export type SyncView = ReturnType<typeof createSyncView>;

/** Every store of the view on sync, joined. */
export function createSyncView(edges: SyncViewEdges) {
  const sync = createSyncStore(edges.send);
  const setup = createSetupStore(edges, sync);
  /** Other credentials or another address for a sync that is on. */
  const move = createPlaceStore(edges);
  const isMoving = signal(false);
  const carried = signal<CarryNews>({ what: 'none' });

  return {
    ...sync,
    setup,
    move,
    isMoving,
    carried,
    /** Where another browser of the reader's syncs over; `null` where nothing told. */
    knownPlace: signal<JoinHint | null>(null),
    conflicts: signal<readonly OpenConflict[]>([]),
    next: createNewPassphraseStore(edges.drawPassphrase),
    beginMove(): void {
      const told = setup.hint.peek();
      move.reset(told === null ? EMPTY_FORM : fillFromHint(EMPTY_FORM, told));
      isMoving.value = true;
    },
    async finishMove(): Promise<void> {
      const settings = move.settings();
      if (settings === null || !(await sync.act('sync/move', { settings }))) return;
      move.reset(EMPTY_FORM);
      isMoving.value = false;
    },
    /** Lets the extension reach the place again, within the reader's click, and goes on. */
    async allowPlace(): Promise<void> {
      const address = sync.state.peek()?.place?.address ?? null;
      if (address !== null && (await edges.requestHost(address))) await sync.act('sync/now', null);
    },
    async leave(wipeRemote: boolean): Promise<void> {
      if (!(await sync.act('sync/leave', { wipeRemote }))) return;
      setup.hint.value = null;
      setup.close();
      if (wipeRemote) await edges.forgetHint().catch(() => undefined);
    },
    /** What this browser wrote goes into the file before it is saved. */
    async saveFile(): Promise<void> {
      if (!(await sync.act('sync/now', null))) return;
      try {
        carried.value = { what: 'saved', file: await edges.saveCarried() };
      } catch (error) {
        carried.value = { what: 'refused', detail: String(error) };
      }
    },
    async takeFile(file: File): Promise<void> {
      try {
        carried.value = { what: 'taken', added: await edges.takeIn(file) };
      } catch (error) {
        carried.value = { what: 'refused', detail: error instanceof Error ? error.message : String(error) };
        return;
      }
      await sync.act('sync/now', null);
    },
  };
}
