import { BadImportError } from './errors.ts';
import type { ImportWords } from './words.ts';

/** Deeper than any export of notes; a parser of nested values must not be made to recurse at will. */
const MOST_DEPTH = 60;

/** The value of a JSON text. Throws `BadImportError` naming the line where it breaks off or is nested too deep. */
export function readJson(text: string, words: ImportWords): unknown {
  const line = findTooDeepLine(text);
  if (line !== null) throw new BadImportError(words.tooDeep(line));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadImportError(words.notJson(findLine(text, cause)), { cause });
  }
}

function findTooDeepLine(text: string): number | null {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isInText) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) isInText = false;
    } else if (unit === 0x22) isInText = true;
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > MOST_DEPTH) return countLines(text, at);
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return null;
}

/** The engines name the place in their own ways: "at position 7", "at line 1 column 8". */
function findLine(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return countLines(text, Number(position));
  return /end of|unterminated/i.test(message) ? countLines(text, text.length) : null;
}

function countLines(text: string, end: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** An object's own property; `undefined` for anything else, what a prototype could offer included. */
export function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** A value as a list: JSON-LD writes a list of one without brackets. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text cut to `most` units; `null` where it is none or empty. */
export function asLine(value: unknown, most = 500): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, most) : null;
}
