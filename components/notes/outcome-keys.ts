import type { Outcome } from '../../lib/anchoring/index.ts';

export type PlaceState = Outcome['state'] | 'page';

/** The order in which a reader wants to hear of them: what needs a look first. */
export const PLACE_STATES = ['changed', 'ambiguous', 'gone', 'edited', 'moved', 'exact', 'page'] as const;

/** The text key that says what became of a passage. */
export const OUTCOME_KEYS: Readonly<Record<PlaceState, string>> = {
  exact: 'noteStateExact',
  moved: 'noteStateMoved',
  edited: 'noteStateEdited',
  changed: 'noteStateChanged',
  ambiguous: 'noteStateAmbiguous',
  gone: 'noteStateGone',
  page: 'noteStatePage',
};

/** The state of an outcome; `page` for a note on the whole page. */
export function stateOf(outcome: Outcome | null): PlaceState {
  return outcome?.state ?? 'page';
}
