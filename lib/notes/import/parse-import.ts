import type { Language } from '../../text/language.ts';
import { isBackup, readBackupValue } from './backup.ts';
import { BadImportError } from './errors.ts';
import { FaultList } from './fault-list.ts';
import { listHypothesis, readHypothesis } from './hypothesis.ts';
import type { Imported } from './imported.ts';
import { readJson } from './read-json.ts';
import { hasTextFragments, readTextFragments } from './text-fragments.ts';
import { isAnnotations, readAnnotations } from './w3c.ts';
import { importWords } from './words.ts';

export type { Imported, ImportKind } from './imported.ts';

/** A backup of 100,000 long notes is 150 MB; what is larger was not written by us. */
const MOST_MB = 256;
const MOST_RECORDS = 300_000;

export interface ImportOptions {
  /** Milliseconds since 1970: the time of what comes without one. */
  readonly now: number;
  /** Of the sentences about faults; English where absent. */
  readonly lang?: Language;
}

/**
 * Reads a file: own W3C export or backup, a Hypothesis export, text with links to passages. Records that cannot be read
 * are left out and named in `faults`. Throws `BadImportError` where the whole file cannot be used. What kind of file it
 * is, its content tells; the name is not trusted.
 */
export function parseImport(_fileName: string, raw: string, { now, lang = 'en' }: ImportOptions): Imported {
  const words = importWords(lang);
  if (raw.length > MOST_MB * 1_000_000) throw new BadImportError(words.tooLarge(MOST_MB));
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  const first = /\S/.exec(text)?.[0];
  if (first === undefined) throw new BadImportError(words.empty());
  const faults = new FaultList(words);
  const imported =
    (first === '{' || first === '[') && !looksLikeMarkdown(text)
      ? readValue(readJson(text, words), text, faults, now)
      : readText(text, faults, now);
  if (imported === null) throw new BadImportError(words.unknown());
  if (imported.notes.length + imported.sources.length > MOST_RECORDS)
    throw new BadImportError(words.tooMany(MOST_RECORDS));
  const isBare = imported.notes.length + imported.sources.length + imported.layer.length === 0;
  if (isBare && imported.faults[0] !== undefined)
    throw new BadImportError(words.nothingFit(imported.faults[0]));
  return imported;
}

function readValue(value: unknown, text: string, faults: FaultList, now: number): Imported | null {
  if (isBackup(value)) return readBackupValue(value, faults);
  if (isAnnotations(value)) return readAnnotations(value, faults, now);
  const items = listHypothesis(value);
  return items ? readHypothesis(items, faults, now) : readText(text, faults, now);
}

function readText(text: string, faults: FaultList, now: number): Imported | null {
  return hasTextFragments(text) ? readTextFragments(text, faults, now) : null;
}

/** A list of Markdown links begins with a bracket too. */
function looksLikeMarkdown(text: string): boolean {
  return /^\s*\[[^\]\n"{[]{1,300}\]\(https?:/.test(text.slice(0, 1000));
}
