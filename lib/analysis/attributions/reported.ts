import type { WhyRule } from '../why.ts';
import type { Phrase } from './phrase.ts';

/** A source and its cue by token; `phrase` is `null` where the source is left out ("Añadió que"). */
export interface Reported {
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly phrase: Phrase | null;
  /** How the two were joined, where not as a verb of saying and its subject. */
  readonly rule?: WhyRule;
}
