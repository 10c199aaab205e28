import type { Analysis, Article } from '../analysis/analysis.ts';
import type { FindingRef } from '../analysis/finding.ts';
import type { BeatVerdict } from '../beat/verdict.ts';
import type { CardMatter } from '../context/card-matter.ts';
import type { Note, SourceRecord } from '../notes/note.ts';
import type { RecordKind } from '../sync/record-kinds.ts';
import type { RemoteSettings } from '../sync/remote-settings.ts';
import type { PlaceView, SyncState, VerifyReport } from '../sync/sync-state.ts';
import type { JoinedText } from '../sync/take-local.ts';
import type { NoteFormJob, NoteFormNews, NoteFormOpening } from './note-form.ts';
import type { MarkDensity, PlacedReport } from './tab-state.ts';

/** What the reader needs to paint and to answer a hover by itself, should the background sleep. */
export interface ReaderPage {
  readonly analysis: Analysis;
  /** What the record says of this article's findings; see `CardMatter`. */
  readonly matter: CardMatter;
  readonly density: MarkDensity;
  /** `en` or `es`: the language of the interface. */
  readonly uiLanguage: 'en' | 'es';
}

/** Every message of the product, by direction. A key's value is [what is sent, what comes back]. */
export type Protocol = ToBackground & ToReader;

/** Some of a page's notes; `next` is where the rest begins, `null` where there is none. */
export interface PartOfNotes {
  readonly notes: readonly Note[];
  readonly next: number | null;
}

/** Messages about notes; entrypoints/background answers them apart. */
export interface NotesToBackground {
  /** Reader: the notes on this page, also those on its other addresses, in parts; the first is `from` 0. */
  'notes/of-page': [{ url: string; from: number }, PartOfNotes];
  /** Reader, panel, notebook: keep this note, new or changed. */
  'notes/save': [{ note: Note }, null];
  /** Puts a note into the bin, or out of it. */
  'notes/bin': [{ id: string; isDeleted: boolean }, null];
  /** Reader: what became of the notes' passages in the page as it reads now; the panel shows it. */
  'notes/placed': [{ url: string } & PlacedReport, null];
}

/** Messages of a note's form, an extension page in a frame of the card: it has no other way to reader and database. */
export interface NoteFormToBackground {
  /** Passed on to the reader of the tab that the form stands in. */
  'note-form/tell': [NoteFormNews, NoteFormJob | null];
  /** Every record of a source outside the bin. */
  'note-form/sources': [null, readonly SourceRecord[]];
  'note-form/save-source': [{ source: SourceRecord }, null];
}

/**
 * Messages about sync, from extension pages alone. Each fails with the class of its fault: `SyncError`, whose message
 * begins with the fault's kind.
 */
export interface SyncToBackground {
  /** Where sync stands. Pages that stay open follow it in the database instead. */
  'sync/state': [null, SyncState];
  /** What stands at this place, before anything is set up there. */
  'sync/look': [{ settings: RemoteSettings }, PlaceView];
  /** Begins at an empty place. `device` is what other browsers will call this one. */
  'sync/set-up': [{ settings: RemoteSettings; passphrase: string; device: string }, SyncState];
  /** Joins what is at a place already. Nothing is deleted, here or there. */
  'sync/join': [{ settings: RemoteSettings; passphrase: string; device: string }, SyncState];
  /** Syncs now, whatever the pause before the next try. Answers when the round has ended. */
  'sync/now': [null, SyncState];
  'sync/pause': [{ isPaused: boolean }, SyncState];
  /** Reads everything back and reports per object. */
  'sync/verify': [null, VerifyReport];
  /** Lets held deletions through (`true`) or takes them back in every browser (`false`). */
  'sync/allow-mass-delete': [{ isAllowed: boolean }, SyncState];
  /** Wraps the keys anew; notes are not sealed again. */
  'sync/change-passphrase': [{ passphrase: string; next: string }, SyncState];
  /** New keys: everything is sealed again, and who knows only the old passphrase is locked out. */
  'sync/rotate': [{ next: string }, SyncState];
  /** After another browser changed the keys: the new passphrase. */
  'sync/unlock': [{ passphrase: string }, SyncState];
  /** Takes the place as it is now and sends everything once more: after it was emptied, rolled back or damaged. */
  'sync/repair': [null, SyncState];
  /** Syncs over another place or with other credentials; nothing is deleted at the old one. */
  'sync/move': [{ settings: RemoteSettings }, SyncState];
  /** Forgets keys and credentials. The notes stay here; what is at the place goes only with `wipeRemote`. */
  'sync/leave': [{ wipeRemote: boolean }, SyncState];
  /** The reader joined two versions of a text: this is what it says now. */
  'sync/join-text': [JoinedText & { kind: RecordKind; id: string }, null];
}

export interface ToBackground extends NotesToBackground, NoteFormToBackground, SyncToBackground {
  /** Detector: this page is on the beat. The background injects the reader; asking twice does no harm. */
  'page/on-beat': [{ url: string; verdict: BeatVerdict }, null];
  /** Reader: here is the article; what is in it? */
  'article/analyze': [Omit<Article, 'lang'> & { lang: string | null; isArticle: boolean }, ReaderPage];
  /** Reader: the page's address changed or its article is gone; forget what was found there. */
  'article/left': [{ url: string }, null];
  /** Reader: the pointer or keyboard is on this finding; the panel points at its row. */
  'finding/pointed': [{ ref: FindingRef | null }, null];
  /** Reader's card: show this finding in the panel. `opened` is false where the browser wants the reader's own click. */
  'panel/open': [{ ref: FindingRef | null }, { opened: boolean }];
  /** Panel: look at the page in this tab, whatever the detector said. */
  'tab/look-anyway': [{ tabId: number }, null];
  /** Panel: switch this site off or on. */
  'site/switch': [{ tabId: number; host: string; off: boolean }, null];
  /** Panel: the glossary changed (own entry, hidden, not meant); read the page in this tab again. */
  'glossary/changed': [{ tabId: number | null }, null];
  /** Notebook: packs were added, changed, switched or taken away; every open page is judged anew. */
  'packs/changed': [null, null];
}

export interface ToReader {
  /** Command or panel: step to the next (1) or previous (-1) finding. */
  'reader/step': [{ direction: 1 | -1 }, null];
  /** Command: open or close the card of the finding that is stepped to, else of the first in view. */
  'reader/toggle-card': [null, null];
  /** Panel: scroll there and flash the place. `found` is false where the place is no longer in the page. */
  'reader/show': [{ ref: FindingRef }, { found: boolean }];
  /** Panel: the pointer is on this row. */
  'reader/point': [{ ref: FindingRef | null }, null];
  /** Background: marks of all mentions, of the first only, or none. */
  'reader/density': [{ density: MarkDensity }, null];
  /** Background: the glossary changed; analyse again. */
  'reader/again': [null, null];
  /** Context menu or command: note the selection, or the whole page where nothing is selected. */
  'reader/note-selection': [null, null];
  /** Panel or notebook: scroll to a note and flash it. `found` is false where its passage has no place in the page. */
  'reader/show-note': [{ id: string }, { found: boolean }];
  /** Panel: hang the note on what is selected in the page now. `attached` is false where nothing is selected. */
  'reader/reattach-note': [{ id: string }, { attached: boolean }];
  /** Background: the notes on this page changed; paint them anew. */
  'reader/notes-changed': [null, null];
  /** Form of a note, in a frame of its own within the card: what became of it. `null` where the reader did not open it. */
  'reader/note-form': [NoteFormNews, NoteFormOpening | null];
  /** Background: the site was switched off; take every mark away. */
  'reader/leave': [null, null];
}

export type MessageType = keyof Protocol;
export type Sent<T extends MessageType> = Protocol[T][0];
export type Reply<T extends MessageType> = Protocol[T][1];
