import { formatNumber } from '../../lib/panel/format-date.ts';
import { describeState, type SyncMood } from '../../lib/panel/sync/describe-state.ts';
import type { SyncState } from '../../lib/sync/sync-state.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';

const MOOD_KEYS: Readonly<Record<SyncMood, string>> = {
  busy: 'syncStateBusy',
  paused: 'syncStatePaused',
  asks: 'syncStateAsks',
  fault: 'syncStateFault',
  waiting: 'syncStateWaiting',
  never: 'syncStateNever',
  on: 'syncStateOn',
};

/** The state of sync in one line. */
export function StateLine({ state }: { state: SyncState }) {
  const { t, lang } = useWords();
  const mood = describeState(state);
  return (
    <p class={`sync-state sync-state-${mood}`} data-mood={mood} role="status">
      <Icon name={mood === 'on' ? 'check' : mood === 'paused' ? 'off' : 'sync'} size={16} />
      {t(MOOD_KEYS[mood], formatNumber(state.waiting, lang))}
    </p>
  );
}
