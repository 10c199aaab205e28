import { signal } from '@preact/signals';
import { type RemoteSettings, remoteUrl } from '../../sync/remote-settings.ts';
import type { PlaceView } from '../../sync/sync-state.ts';
import { readFailure, type SyncFailure } from './fault-words.ts';
import { EMPTY_FORM, type FieldFault, type PlaceField, type PlaceForm, readForm } from './setup-form.ts';
import type { SendSync } from './sync-store.ts';

export interface PlaceEdges {
  readonly send: SendSync;
  /** Called at once from within the reader's click. */
  readonly requestHost: (url: string) => Promise<boolean>;
  /** Takes a carried file in. Throws where it is none. */
  readonly takeIn: (file: File) => Promise<unknown>;
}

/** What the test of a place found. */
export type PlaceTest =
  | { readonly state: 'none' }
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly failure: SyncFailure }
  /** The file that was chosen is none. */
  | { readonly state: 'bad-file'; readonly detail: string }
  | { readonly state: 'found'; readonly place: PlaceView };

export type PlaceStore = ReturnType<typeof createPlaceStore>;

/** A place on its way to be synced over: what is typed, and whether something answers there. */
export function createPlaceStore({ send, requestHost, takeIn }: PlaceEdges) {
  const form = signal<PlaceForm>(EMPTY_FORM);
  const faults = signal<Partial<Record<PlaceField, FieldFault>>>({});
  const test = signal<PlaceTest>({ state: 'none' });
  let settings: RemoteSettings | null = null;

  /** Runs one test; the answer counts only while nothing was changed meanwhile. */
  const run = async (asked: RemoteSettings, work: () => Promise<PlaceTest>): Promise<void> => {
    settings = asked;
    test.value = { state: 'busy' };
    const found = await work().catch((error: unknown): PlaceTest => {
      return { state: 'failed', failure: readFailure(error) };
    });
    if (settings === asked) test.value = found;
  };
  const look = async (asked: RemoteSettings): Promise<PlaceTest> => {
    return { state: 'found', place: await send('sync/look', { settings: asked }) };
  };
  const reset = (next: PlaceForm): void => {
    form.value = next;
    faults.value = {};
    test.value = { state: 'none' };
    settings = null;
  };

  return {
    form,
    faults,
    test,
    reset,
    change: (parts: Partial<PlaceForm>): void => reset({ ...form.peek(), ...parts }),
    /** What was tested last; `null` where nothing was, or something was changed since. */
    settings: () => settings,
    /** Asks for the host, within the click, and looks at what is there. */
    async try(): Promise<void> {
      if (test.peek().state === 'busy') return;
      const read = readForm(form.peek());
      faults.value = read.faults ?? {};
      if (read.settings === null) return;
      const asked = read.settings;
      const url = remoteUrl(asked);
      const allowed = url === null ? Promise.resolve(true) : requestHost(url);
      await run(asked, async () =>
        (await allowed) ? look(asked) : { state: 'failed', failure: { kind: 'no-permission', detail: '' } },
      );
    },
    /** A file from another browser. */
    async takeFile(file: File): Promise<void> {
      const asked: RemoteSettings = { kind: 'carried' };
      await run(asked, async () => {
        try {
          await takeIn(file);
        } catch (error) {
          return { state: 'bad-file', detail: error instanceof Error ? error.message : String(error) };
        }
        return look(asked);
      });
    },
  };
}
