import type { Outcome } from '../../lib/anchoring/index.ts';
import type { PlaceState } from '../../lib/panel/notes-of-page.ts';

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
