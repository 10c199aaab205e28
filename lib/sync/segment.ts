import * as z from 'zod/mini';
import { SyncError } from './errors.ts';
import type { SegmentName } from './object-names.ts';
import type { RecordState } from './record-state.ts';
import { hasUnfitRow } from './record-view.ts';
import { parseStateLine } from './state-line.ts';

/** The version of the format that is written, and the highest that is read. */
export const FORMAT_VERSION = 1;

/** The first line of a segment or snapshot. */
export interface SegmentHeader {
  readonly format: 'sidelight-sync';
  readonly version: number;
  readonly replica: string;
  readonly from: number;
  readonly number: number;
  /** Hash of its writer's object before it; empty for the first. */
  readonly previous: string;
  /** Hash of its writer's object before `from`: where a snapshot joins the chain. The same as `previous` in a segment. */
  readonly before: string;
  /** What the writer had read of the other browsers: replica → number. */
  readonly read: Readonly<Record<string, number>>;
  /** What the writer's browser calls itself. */
  readonly device: string;
  /** Milliseconds since 1970, by the writer's clock. */
  readonly wroteAt: number;
  readonly records: number;
}

export interface Segment {
  readonly header: SegmentHeader;
  readonly states: readonly RecordState[];
  /** Numbers of lines with values that no record can have: left out of `states`. */
  readonly unfit: readonly number[];
}

const hash = z.string().check(z.regex(/^(?:[0-9a-f]{32})?$/));
const count = z.int().check(z.gte(0));
const versionSchema = z.object({ format: z.literal('sidelight-sync'), version: z.int().check(z.gte(1)) });
const headerSchema = z.object({
  format: z.literal('sidelight-sync'),
  version: z.literal(FORMAT_VERSION),
  replica: z.string().check(z.regex(/^[a-z0-9]{12}$/)),
  from: count,
  number: count,
  previous: hash,
  before: hash,
  read: z.record(z.string().check(z.regex(/^[a-z0-9]{12}$/)), count),
  device: z.string().check(z.maxLength(100)),
  wroteAt: count,
  records: count,
});

/** A segment as text: the header, then one line a record (`writeStateLine`). */
export function writeSegment(header: SegmentHeader, lines: readonly string[]): string {
  return `${[JSON.stringify(header), ...lines].join('\n')}\n`;
}

/**
 * What a segment holds. Throws a `SyncError`: `newer-format`, `swapped` where it is not the one that its name promises,
 * `damaged` where a line cannot be read, with its number. A line that can be read and makes no fit record is left out alone.
 */
export function parseSegment(text: string, object: string, name: SegmentName): Segment {
  const fail = (detail: string, cause?: unknown) => new SyncError('damaged', detail, { object, cause });
  const [first = '', ...lines] = text.split('\n');
  if (lines.pop() !== '') throw fail('The last line is cut off.');
  const header = parseHeader(first, object, fail);
  const { replica, from, number } = header;
  if (replica !== name.replica || number !== name.number || from !== name.from)
    throw new SyncError('swapped', `It is object ${number} of ${replica}.`, { object });
  if (lines.length !== header.records)
    throw fail(`It holds ${lines.length} records of the ${header.records} that it announces.`);
  const states: RecordState[] = [];
  const unfit: number[] = [];
  const read = (line: string, at: number): RecordState => {
    try {
      return parseStateLine(line);
    } catch (cause) {
      throw fail(`Line ${at} cannot be read.`, cause);
    }
  };
  for (const [index, line] of lines.entries()) {
    const at = index + 2;
    const state = read(line, at);
    if (hasUnfitRow(state)) unfit.push(at);
    else states.push(state);
  }
  return { header, states, unfit };
}

function parseHeader(
  line: string,
  object: string,
  fail: (detail: string, cause?: unknown) => Error,
): SegmentHeader {
  try {
    const raw: unknown = JSON.parse(line);
    const { version } = versionSchema.parse(raw);
    if (version > FORMAT_VERSION)
      throw new SyncError('newer-format', `It has format ${version}; this version reads ${FORMAT_VERSION}.`, {
        object,
      });
    return headerSchema.parse(raw);
  } catch (error) {
    throw error instanceof SyncError ? error : fail('The first line is no header.', error);
  }
}
