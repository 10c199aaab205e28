import type { Actor, Attribution, DateFinding, Statistic } from '../analysis/analysis.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Span } from '../text/span.ts';
import { findSpanAt } from '../text/span.ts';

/** What context is found from: the article and everything found in it. */
export interface ContextInput {
  readonly reading: Reading;
  readonly actors: readonly Actor[];
  readonly dates: readonly DateFinding[];
  readonly statistics: readonly Statistic[];
  readonly attributions: readonly Attribution[];
}

/** A known actor where it stands. */
export interface KnownMention extends Span {
  readonly id: string;
}

/** A sentence with the known actors and the dates in it. */
export interface Scene extends Span {
  readonly mentions: readonly KnownMention[];
  /** Indexes into `dates`. */
  readonly dates: readonly number[];
}

/** Text without full stops makes sentences of thousands of names, of which no grammar tells who did what. */
const CROWD = 40;

/** The sentences that hold a date, with the known actors in each; crowded ones are left out. */
export function listScenes({ reading, actors, dates }: ContextInput): Scene[] {
  const scenes = new Map<Span, { mentions: KnownMention[]; dates: number[] }>();
  for (const [i, date] of dates.entries()) {
    const sentence = findSpanAt(reading.sentences, date.start);
    if (sentence === null) continue;
    const scene = scenes.get(sentence) ?? { mentions: [], dates: [] };
    scene.dates.push(i);
    scenes.set(sentence, scene);
  }
  for (const { id, mentions } of actors) {
    if (id === null) continue;
    for (const { start, end } of mentions) {
      const sentence = findSpanAt(reading.sentences, start);
      if (sentence !== null) scenes.get(sentence)?.mentions.push({ id, start, end });
    }
  }
  return [...scenes].flatMap(([{ start, end }, scene]) =>
    scene.dates.length > CROWD || scene.mentions.length > CROWD ? [] : [{ start, end, ...scene }],
  );
}
