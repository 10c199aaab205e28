import { t, uiLanguage } from '../../lib/browser/i18n.ts';
import { ownUrl } from '../../lib/browser/own-pages.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import type { PlacedReport } from '../../lib/messaging/tab-state.ts';
import { canonicalUrl } from '../../lib/notes/canonical-url.ts';
import type { Note } from '../../lib/notes/note.ts';
import {
  type CardHost,
  type NoteHighlights,
  type PageArticle,
  readSelfDescription,
  readWholePage,
} from '../../lib/page/index.ts';
import { recordPage } from './make-note.ts';
import { NoteWindow } from './note-window.tsx';
import { NotesVisit } from './notes-visit.ts';
import { PageNotes } from './page-notes.ts';
import { sendPersistently } from './send-persistently.ts';
import { isHidden } from './visit.ts';

/** While a note is typed in, its news are gathered for so long before they are passed on. */
const GATHER_MS = 150;

interface VisitSide {
  readonly host: CardHost;
  readonly highlights: NoteHighlights;
  readonly clearHost: () => void;
  readonly flash: (range: Range) => void;
}

/** Connects a visit's notes to page and background until `signal` aborts. */
export function beginNotes(
  { host, highlights, clearHost, flash }: VisitSide,
  signal: AbortSignal,
): NotesVisit {
  const notes = new PageNotes(
    {
      highlights,
      load: () => loadNotes(addressNow()).catch(() => null),
      sayPlaced: gather((placed: PlacedReport) => {
        sendToBackground('notes/placed', { url: location.href, ...placed }).catch(() => undefined);
      }, signal),
      readWhole: () => readWholePage(document, isHidden),
      now: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
      isOver: () => signal.aborted,
    },
    signal,
  );
  const window = new NoteWindow({
    host,
    words: { t, lang: uiLanguage() },
    formUrl: ownUrl('/note-form.html'),
    onClosed: () => visit.close(),
  });
  const visit = new NotesVisit({
    document,
    notes,
    window,
    save,
    recordPage: async (article) =>
      recordPage({
        article,
        about: readSelfDescription(document),
        address: location.href,
        digest: await digestOf(article),
        now: Date.now(),
      }),
    clearHost,
    flash,
    saySaveFailed: () => host.announce(t('noteSaveFailed')),
    newId,
    now: Date.now,
  });
  signal.addEventListener('abort', () => visit.close());
  return visit;
}

/** The address that the page's notes are kept under; its own where none can be kept there. */
function addressNow(): string {
  const { canonicalLink } = readSelfDescription(document);
  return canonicalUrl(location.href, { canonicalLink }) ?? location.href;
}

async function loadNotes(url: string): Promise<readonly Note[]> {
  // By id: notes that come or go between two parts shift the others.
  const notes = new Map<string, Note>();
  for (let from: number | null = 0; from !== null; ) {
    const at: number = from;
    const part = await sendPersistently(() => sendToBackground('notes/of-page', { url, from: at }));
    for (const note of part.notes) notes.set(note.id, note);
    from = part.next;
  }
  return [...notes.values()];
}

async function save(note: Note): Promise<boolean> {
  try {
    await sendPersistently(() => sendToBackground('notes/save', { note }));
    return true;
  } catch {
    return false;
  }
}

/** SHA-256 of the article's text, hexadecimal; `null` on pages without TLS, where browsers have no digests. */
async function digestOf({ text }: PageArticle): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 128 random bits, hexadecimal; `randomUUID` is not there on pages without TLS. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Calls `pass` with the last of what came within a moment. */
function gather<T>(pass: (value: T) => void, signal: AbortSignal): (value: T) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => pass(value), GATHER_MS);
  };
}
