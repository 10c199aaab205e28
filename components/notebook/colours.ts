import type { Colour } from '../../lib/notes/note.ts';

/** The text key of each marker colour. */
export const COLOUR_KEYS: Readonly<Record<Colour, string>> = {
  yellow: 'notebookColourYellow',
  green: 'notebookColourGreen',
  blue: 'notebookColourBlue',
  pink: 'notebookColourPink',
  purple: 'notebookColourPurple',
};

/** The text key of what became of a passage in its page; `page`: a note on the whole page, `unseen`: never looked since. */
export const STATE_KEYS: Readonly<Record<string, string>> = {
  exact: 'notebookStateExact',
  moved: 'notebookStateMoved',
  edited: 'notebookStateEdited',
  changed: 'notebookStateChanged',
  ambiguous: 'notebookStateAmbiguous',
  gone: 'notebookStateGone',
  page: 'notebookStatePage',
  unseen: 'notebookStateUnseen',
};
