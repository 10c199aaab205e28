import type { CompiledLexicon } from '../beat/index.ts';
import { browser } from './api.ts';

/** What the detector reads at every page: kept small, in local storage under one key. */
export interface DetectorData {
  readonly lexicons: readonly CompiledLexicon[];
  /** Hosts where nothing is done. */
  readonly sitesOff: readonly string[];
}

/** Where the detector finds it. */
export const DETECTOR_KEY = 'detector';

/** Lays out lexicons and switched-off sites for the detector. */
export async function saveDetectorData(data: DetectorData): Promise<void> {
  await browser.storage.local.set({ [DETECTOR_KEY]: data });
}
