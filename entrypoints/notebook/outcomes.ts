import type { Outcome } from '../../lib/anchoring/index.ts';
import type { PlacedNotes } from '../../lib/messaging/tab-state.ts';

/** What became of the notes on the pages that were open since the browser started, by note id. */
export async function readOutcomes(
  listKeys: () => Promise<string[]>,
  read: (key: string) => Promise<unknown>,
): Promise<ReadonlyMap<string, Outcome['state']>> {
  const keys = (await listKeys()).filter((key) => key.startsWith('placed:'));
  const states = (await Promise.all(keys.map(read))) as (PlacedNotes | undefined)[];
  return new Map(
    states.flatMap((state) =>
      (state?.placed ?? []).flatMap(({ note, outcome }) =>
        outcome === null ? [] : [[note.id, outcome.state] as const],
      ),
    ),
  );
}
