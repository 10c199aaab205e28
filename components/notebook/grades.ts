import type { Credibility, Reliability } from '../../lib/notes/note.ts';

/** The text keys of the Admiralty system's two scales. */
export const RELIABILITY_KEYS: Readonly<Record<Reliability, string>> = {
  A: 'notebookReliabilityA',
  B: 'notebookReliabilityB',
  C: 'notebookReliabilityC',
  D: 'notebookReliabilityD',
  E: 'notebookReliabilityE',
  F: 'notebookReliabilityF',
};

export const CREDIBILITY_KEYS: Readonly<Record<Credibility, string>> = {
  1: 'notebookCredibility1',
  2: 'notebookCredibility2',
  3: 'notebookCredibility3',
  4: 'notebookCredibility4',
  5: 'notebookCredibility5',
  6: 'notebookCredibility6',
};
