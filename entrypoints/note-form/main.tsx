import { render } from 'preact';
import { WordsContext } from '../../components/ui/use-words.ts';
import { t, uiLanguage } from '../../lib/browser/i18n.ts';
import type { NoteFormJob, NoteFormNews } from '../../lib/messaging/note-form.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import type { Note, SourceRecord } from '../../lib/notes/note.ts';
import { createSavePump } from '../../lib/panel/save-pump.ts';
import { NoteFormPage } from './note-form-page.tsx';

const token = location.hash.slice(1);
const lang = uiLanguage();
document.documentElement.lang = lang;
void start();

type News = NoteFormNews extends infer N ? (N extends NoteFormNews ? Omit<N, 'token'> : never) : never;

/** To the reader that opened this form; any other gives no answer. */
function tell(news: News): Promise<NoteFormJob | null> {
  return sendToBackground('note-form/tell', { ...news, token } as NoteFormNews).catch(() => null);
}

/** Whoever framed this page gets an empty one where the reader of this tab did not open it. */
async function start(): Promise<void> {
  const job = token === '' ? null : await tell({ what: 'ready' });
  if (job !== null) open(job);
}

function open(job: NoteFormJob): void {
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
    void tell({ what: 'edited', note });
    pump.push(note);
    draw(false);
  };
  const done = () => void tell({ what: 'done' });
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
    draw(false);
    await sendToBackground('note-form/save-source', { source: record }).catch(() => draw(true));
  };

  draw(false);
  sendToBackground('note-form/sources', null).then(
    (stored) => {
      sources = [...stored.filter(({ id }) => !sources.some((own) => own.id === id)), ...sources];
      draw(pump.state === 'failed');
    },
    () => draw(true),
  );
  new ResizeObserver(() => {
    void tell({ what: 'height', px: Math.ceil(mount.getBoundingClientRect().height) });
  }).observe(mount);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') done();
  });
  addEventListener('pagehide', () => pump.flush());
}
