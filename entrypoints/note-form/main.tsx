import { render } from 'preact';
import { WordsContext } from '../../components/ui/use-words.ts';
import { t, uiLanguage } from '../../lib/browser/i18n.ts';
import { findOwnTabId } from '../../lib/browser/own-pages.ts';
import type { NoteFormJob, NoteFormNews } from '../../lib/messaging/note-form.ts';
import { sendToBackground, sendToReader } from '../../lib/messaging/send.ts';
import type { Note, SourceRecord } from '../../lib/notes/note.ts';
import { listSources, liveQuery, SidelightDatabase, saveSource } from '../../lib/storage/index.ts';
import { NoteFormPage } from './note-form-page.tsx';
import { createSavePump } from './save-pump.ts';

const token = location.hash.slice(1);
const lang = uiLanguage();
document.documentElement.lang = lang;
void start();

/** Whoever framed this page gets nothing but an empty form where the reader of this tab did not open it. */
async function start(): Promise<void> {
  const tabId = await findOwnTabId();
  if (tabId === null || token === '') return;
  type News = NoteFormNews extends infer N ? (N extends unknown ? Omit<N, 'token'> : never) : never;
  const tell = (news: News) => sendToReader(tabId, 'reader/note-form', { ...news, token } as NoteFormNews);
  const job = await tell({ what: 'ready' }).catch(() => null);
  if (job !== null) open(job, tell as (news: object) => Promise<unknown>);
}

function open(job: NoteFormJob, tell: (news: object) => Promise<unknown>): void {
  const db = new SidelightDatabase();
  const closing = new AbortController();
  const mount = document.getElementById('form')!;
  document.documentElement.dataset.tone = job.isDark ? 'dark' : 'light';
  let note = job.note;
  let sources: readonly SourceRecord[] = [];
  const pump = createSavePump({
    save: (next) => sendToBackground('notes/save', { note: next }),
    onState: (state) => draw(state === 'failed'),
  });

  const change = (make: (note: Note, now: number) => Note) => {
    const next = make(note, Date.now());
    if (next === note) return;
    note = next;
    void tell({ what: 'edited', note }).catch(() => undefined);
    pump.push(note);
    draw(false);
  };
  const done = () => void tell({ what: 'done' }).catch(() => undefined);
  const draw = (failed: boolean) =>
    render(
      <WordsContext value={{ t, lang }}>
        <NoteFormPage
          note={note}
          suggestions={job.suggestions}
          sources={sources}
          part={job.part}
          failed={failed}
          onChange={change}
          onSource={(source) => void keepSource(source)}
          onDelete={() => {
            change((now, at) => ({ ...now, deletedAt: at, updatedAt: at }));
            done();
          }}
          onDone={done}
        />
      </WordsContext>,
      mount,
    );
  const keepSource = async (source: Omit<SourceRecord, 'createdAt' | 'updatedAt'>) => {
    const before = sources.find(({ id }) => id === source.id);
    const now = Date.now();
    const record = { ...source, createdAt: before?.createdAt ?? now, updatedAt: now };
    sources = [...sources.filter(({ id }) => id !== record.id), record];
    await saveSource(db, record).catch(() => draw(true));
  };

  draw(false);
  liveQuery(() => listSources(db), {
    onValue: (stored) => {
      sources = stored.filter(({ deletedAt }) => deletedAt === null);
      draw(pump.state === 'failed');
    },
    onError: () => draw(true),
    signal: closing.signal,
  });
  new ResizeObserver(() => {
    void tell({ what: 'height', px: Math.ceil(mount.getBoundingClientRect().height) }).catch(() => undefined);
  }).observe(mount);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') done();
  });
  addEventListener('pagehide', () => pump.flush());
}
