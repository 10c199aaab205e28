import Dexie from 'dexie';
import { foldForSearch } from '../../lib/notebook/search-words.ts';
import type { Note } from '../../lib/notes/note.ts';
import { generateNotes, generateSources, wordAt } from './generate-notes.ts';
import { startHeartbeat } from './heartbeat.ts';

/** What is done and measured inside the notebook's own page; the driver only asks for it. */

export interface ImportTimes {
  readonly megabytes: number;
  readonly readMs: number;
  readonly readBlockMs: number;
  readonly saveMs: number;
  readonly saveBlockMs: number;
  /** How many states of the progress bar were seen. */
  readonly steps: number;
  /** From the press on “Cancel” until it is said that all is as it was; `null` where nobody pressed. */
  readonly cancelMs: number | null;
}

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** When the next frame has been drawn. */
function drawn(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
}

async function until<T>(ask: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    await wait(5);
  }
}

/** A backup of `count` notes as a file; made in pieces, since it is larger than a string should be. */
function makeBackupFile(count: number): File {
  const parts: string[] = ['{"format":"sidelight-backup","version":1,"createdAt":1,"notes":['];
  let lines: string[] = [];
  let isFirst = true;
  for (const note of generateNotes(count)) {
    lines.push((isFirst ? '' : ',') + JSON.stringify(note));
    isFirst = false;
    if (lines.length === 2000) {
      parts.push(lines.join('\n'));
      lines = [];
    }
  }
  parts.push(lines.join('\n'), `],"sources":${JSON.stringify(generateSources())},"layer":[]}`);
  return new File(parts, 'backup.json', { type: 'application/json' });
}

/** Brings a backup in through the notebook's own steps; with `cancelAt` (a share), calls it off at that point. */
export async function bringIn(count: number, cancelAt: number | null): Promise<ImportTimes> {
  (await until(() => find('[data-tab=transfer]'))).click();
  const file = makeBackupFile(count);
  const input = await until(() => find<HTMLInputElement>('input[name=import]'));
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  let from = performance.now();
  let heartbeat = startHeartbeat();
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const save = await until(() => {
    if (find('.import-status .fault')) throw new Error(find('.import-status')!.innerText);
    return find('[data-action=import]');
  });
  const readMs = performance.now() - from;
  const readBlockMs = heartbeat.stop();
  from = performance.now();
  heartbeat = startHeartbeat();
  save.click();
  await wait(0);
  const seen = new Set<number>();
  let pressedAt: number | null = null;
  await until(() => {
    const bar = find<HTMLProgressElement>('[data-part=import] progress');
    if (bar === null) return find('[data-action=other-file]');
    seen.add(bar.value);
    if (cancelAt !== null && pressedAt === null && bar.value >= bar.max * cancelAt && bar.max > 1) {
      pressedAt = performance.now();
      find('[data-action=cancel-import]')!.click();
    }
    return null;
  });
  const end = performance.now();
  const times = {
    megabytes: file.size / 1e6,
    ...{ readMs, readBlockMs },
    saveMs: end - from,
    saveBlockMs: heartbeat.stop(),
    steps: seen.size,
    cancelMs: pressedAt === null ? null : end - pressedAt,
  };
  find('[data-action=other-file]')!.click();
  return times;
}

/** Milliseconds from the open database to the drawn first screen; the notebook marks both. */
export async function readFirstScreen(): Promise<{ ms: number; rows: number }> {
  const mark = (name: string) => performance.getEntriesByName(name)[0]?.startTime;
  const end = await until(() => mark('first-screen'));
  return { ms: end - mark('database-open')!, rows: document.querySelectorAll('.note-item').length };
}

/** Milliseconds until every note is read and can be searched. */
export async function untilRead(count: number): Promise<number> {
  const told = count.toLocaleString('en');
  const isRead = () => find('.notes-toolbar [role=status]')?.textContent?.endsWith(`: ${told}`);
  await until(isRead);
  return performance.now();
}

/**
 * Types each query, one every `everyMs`, and gives for each how long after its due time its answer was drawn: what else
 * the page did in between, counting the facets say, is in it.
 */
export async function search(
  queries: readonly string[],
  everyMs: number,
): Promise<{ ms: number; hits: string }[]> {
  const input = find<HTMLInputElement>('input[name=search]')!;
  const answers: { ms: number; hits: string }[] = [];
  for (const query of queries) {
    const due = performance.now() + everyMs;
    await wait(everyMs);
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const ms = (await drawn()) - due;
    answers.push({ ms, hits: find('.notes-toolbar [role=status]')?.textContent ?? '' });
  }
  return answers;
}

/** Queries as they are typed: beginnings of words, whole words, two words, a figure. */
export function makeQueries(): string[] {
  const queries: string[] = [];
  for (let at = 0; at < 40; at++) {
    const word = wordAt((at * at * 37) % 38_000);
    queries.push(word.slice(0, 2), word.slice(0, 4), word, `${word} ${wordAt((at * 13) % 300).slice(0, 3)}`);
  }
  return [...queries, '27', '1984', ''];
}

/** The same two questions put to the database by Dexie alone, in milliseconds: the newest 120, and all that have a word. */
export async function askBare(word: string): Promise<{ newestMs: number; searchMs: number }> {
  const db = await new Dexie('sidelight').open();
  const notes = db.table<Note>('notes');
  let from = performance.now();
  await notes.orderBy('updatedAt').reverse().limit(120).toArray();
  const newestMs = performance.now() - from;
  from = performance.now();
  await notes
    .filter(({ text, target }) => foldForSearch(`${text}\n${target?.paragraph ?? ''}`).includes(word))
    .toArray();
  const searchMs = performance.now() - from;
  db.close();
  return { newestMs, searchMs };
}

/** How many notes the database holds. */
export async function countStored(): Promise<number> {
  const db = await new Dexie('sidelight').open();
  const count = await db.table('notes').count();
  db.close();
  return count;
}
