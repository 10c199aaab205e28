import type { Note } from '../notes/note.ts';
import type { LinkSuggestions } from '../notes/suggest-links.ts';
import type { Span } from '../text/span.ts';

/** The part of a note's form that gets the keyboard first. */
export type NoteFormPart = 'text' | 'tags' | 'links' | 'grade';

/**
 * What the form of a note says to the reader that opened it. The form is an extension page in a frame, so that what is
 * typed never becomes an event in the page; `token` proves that the reader of this very tab opened it.
 */
export type NoteFormNews = { readonly token: string } & (
  | { readonly what: 'ready' }
  /** The height that it would like, in CSS pixels. */
  | { readonly what: 'height'; readonly px: number }
  | { readonly what: 'edited'; readonly note: Note }
  | { readonly what: 'done' }
);

/** What the reader opened the form for. */
export interface NoteFormOpening {
  readonly note: Note;
  /** Where the note stands in the article's text; `null` where it has no place there. */
  readonly span: Span | null;
  readonly part: NoteFormPart;
  readonly isDark: boolean;
}

/** What the form gets: what it was opened for, and what the background knows to link the note with. */
export interface NoteFormJob extends NoteFormOpening {
  readonly suggestions: LinkSuggestions;
}
