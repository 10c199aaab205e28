/** One lexicon term that counted, how often, and what it weighed. */
export interface Evidence {
  readonly term: string;
  readonly count: number;
  readonly weight: number;
}

/** Whether a text is on a pack's beat, and why. `score` is 0–1; `pack` is the id of the pack that scored best. */
export interface BeatVerdict {
  readonly onBeat: boolean;
  readonly score: number;
  readonly pack: string | null;
  readonly evidence: readonly Evidence[];
}

/** The verdict where no pack was asked. */
export const OFF_BEAT: BeatVerdict = { onBeat: false, score: 0, pack: null, evidence: [] };
