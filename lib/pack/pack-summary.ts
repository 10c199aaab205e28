import { packToText } from './open-pack.ts';
import type { Pack } from './schema.ts';

/** What a list of packs says of one. */
export interface PackSummary {
  readonly counts: Readonly<Record<'actors' | 'terms' | 'events' | 'series', number>>;
  /** The last day of which any of its entries speaks, as precise as known; `null` where it has none. */
  readonly asOf: string | null;
  /** Length of the pack as one file, in UTF-16 units. */
  readonly size: number;
}

/** Counts a pack. */
export function summarizePack(pack: Pack): PackSummary {
  const days = [...pack.actors, ...pack.terms].map(({ asOf }) => asOf).sort();
  return {
    counts: {
      actors: pack.actors.length,
      terms: pack.terms.length,
      events: pack.events.length,
      series: pack.series.length,
    },
    asOf: days.at(-1) ?? null,
    size: packToText(pack).length,
  };
}
