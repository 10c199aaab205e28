import { computed, signal } from '@preact/signals';
import { isAcceptable, judgePassphrase } from '../../sync/passphrase-strength.ts';

/** A passphrase that was drawn, with what is known of its chance. */
export interface DrawnPassphrase {
  readonly passphrase: string;
  readonly words: number;
  /** How many words it was drawn from. */
  readonly of: number;
  readonly bits: number;
}

export type NewPassphraseStore = ReturnType<typeof createNewPassphraseStore>;

/** A passphrase on its way to be chosen: drawn by chance, or typed. */
export function createNewPassphraseStore(drawPassphrase: () => Promise<DrawnPassphrase>) {
  const value = signal('');
  const drawn = signal<DrawnPassphrase | null>(null);
  /** The reader says that it is written down. */
  const isKept = signal(false);
  const judgement = computed(() => judgePassphrase(value.value));
  return {
    value,
    drawn,
    isKept,
    judgement,
    canGoOn: computed(() => isKept.value && isAcceptable(judgement.value)),
    async draw(): Promise<void> {
      const next = await drawPassphrase();
      drawn.value = next;
      value.value = next.passphrase;
      isKept.value = false;
    },
    type(text: string): void {
      value.value = text;
    },
    /** Forgets it: this page holds it no longer than it must. */
    clear(): void {
      value.value = '';
      drawn.value = null;
      isKept.value = false;
    },
  };
}
