import { computed, signal } from '@preact/signals';
import { type JoinHint, parseJoinCode, toJoinHint } from '../../sync/join-code.ts';
import type { RemoteKind } from '../../sync/remote-settings.ts';
import { createNewPassphraseStore, type DrawnPassphrase } from './new-passphrase-store.ts';
import { createPlaceStore, type PlaceEdges } from './place-store.ts';
import { EMPTY_FORM, fillFromHint } from './setup-form.ts';
import type { SyncStore } from './sync-store.ts';

export interface SetupEdges extends PlaceEdges {
  readonly drawPassphrase: () => Promise<DrawnPassphrase>;
  readonly suggestDevice: () => Promise<string>;
  readonly saveHint: (hint: JoinHint) => Promise<void>;
}

export const SETUP_STEPS = ['where', 'access', 'passphrase', 'done'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

export type SetupStore = ReturnType<typeof createSetupStore>;

/** The four steps from nothing to the same notes in two browsers. */
export function createSetupStore(edges: SetupEdges, sync: SyncStore) {
  const step = signal<SetupStep>('where');
  const isOpen = signal(false);
  const isBadCode = signal(false);
  const device = signal('');
  /** The passphrase of a place that other browsers sync over already. */
  const known = signal('');
  /** What a second browser is told. */
  const hint = signal<JoinHint | null>(null);
  const place = createPlaceStore(edges);
  const fresh = createNewPassphraseStore(edges.drawPassphrase);
  const isJoining = computed(() => {
    const test = place.test.value;
    return test.state === 'found' && test.place.holds === 'ours';
  });

  const forget = (): void => {
    fresh.clear();
    known.value = '';
    place.reset(EMPTY_FORM);
  };

  return {
    step,
    isOpen,
    isBadCode,
    device,
    known,
    hint,
    place,
    fresh,
    isJoining,
    canGoOn: computed(() => (isJoining.value ? known.value !== '' : fresh.canGoOn.value)),
    /** From the beginning, or from where a hint leads. */
    async begin(from: JoinHint | null = null): Promise<void> {
      forget();
      isBadCode.value = false;
      if (from !== null) place.reset(fillFromHint(EMPTY_FORM, from));
      step.value = from === null ? 'where' : 'access';
      isOpen.value = true;
      device.value = await edges.suggestDevice();
    },
    choose(kind: RemoteKind): void {
      place.change({ kind });
      step.value = 'access';
    },
    /** A code from another browser; says so where it is none. */
    takeCode(typed: string): void {
      const parsed = parseJoinCode(typed);
      isBadCode.value = parsed === null;
      if (parsed === null) return;
      place.reset(fillFromHint(place.form.peek(), parsed));
      step.value = 'access';
    },
    back(): void {
      if (sync.doing.peek().state === 'busy') return;
      step.value = SETUP_STEPS[Math.max(0, SETUP_STEPS.indexOf(step.peek()) - 1)]!;
    },
    async toPassphrase(): Promise<void> {
      step.value = 'passphrase';
      if (!isJoining.peek() && fresh.value.peek() === '') await fresh.draw();
    },
    /** Begins or joins. Once it is done, no secret is left in this page. */
    async finish(): Promise<void> {
      const settings = place.settings();
      if (settings === null) return;
      const passphrase = isJoining.peek() ? known.peek() : fresh.value.peek();
      const start = { settings, passphrase, device: device.peek().trim() };
      if (!(await sync.act(isJoining.peek() ? 'sync/join' : 'sync/set-up', start))) return;
      hint.value = toJoinHint(settings);
      step.value = 'done';
      forget();
      await edges.saveHint(hint.value).catch(() => undefined);
    },
    /** Leaves the steps; what was typed is forgotten. */
    close(): void {
      isOpen.value = false;
      forget();
    },
  };
}
