import { isObject as isAnyObject, isList, isText } from './json-shape.ts';
import { RECORD_KINDS, type RecordKind } from './record-kinds.ts';
import { isStamp, type Stamp } from './stamp.ts';

/** A line of a segment as JSON: docs/spec/sync.md, "A record". */
export interface RawLine {
  readonly kind: RecordKind;
  readonly id: string;
  readonly at: Stamp;
  readonly gone?: Stamp;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly stamps?: Readonly<Record<string, Stamp>>;
  readonly members?: Readonly<Record<string, readonly RawMember[]>>;
  readonly texts?: Readonly<Record<string, readonly RawText[]>>;
}

export type RawMember = readonly [
  element: string,
  place: number,
  value?: string | number | null,
  stamp?: Stamp,
];

export interface RawText {
  readonly text: string;
  readonly at?: Stamp;
  readonly others?: readonly (readonly [text: string, stamp: Stamp])[];
  readonly seen?: readonly Stamp[];
  readonly base?: readonly [text: string, of: readonly Stamp[]];
}

const KINDS: ReadonlySet<unknown> = new Set(RECORD_KINDS);

/**
 * Whether parsed JSON is a line. By hand, since every record of a first join comes through here: a schema takes several times as
 * long. The test holds it to the verdict of one.
 */
export function isLine(raw: unknown): raw is RawLine {
  if (!isObject(raw)) return false;
  const { kind, id, at, gone, values, stamps, members, texts } = raw;
  return (
    KINDS.has(kind) &&
    isText(id, 200) &&
    id !== '' &&
    isStamp(at) &&
    (gone === undefined || isStamp(gone)) &&
    (values === undefined || isObject(values)) &&
    (stamps === undefined || isEach(stamps, isStamp)) &&
    (members === undefined || isEach(members, (list) => isList(list, 100_000, isMember))) &&
    (texts === undefined || isEach(texts, (list) => isList(list, 1000, isVersion)))
  );
}

function isMember(raw: unknown): boolean {
  if (!Array.isArray(raw) || raw.length < 2 || raw.length > 4) return false;
  const [element, place, value, stamp] = raw;
  return (
    isText(element, 4000) &&
    Number.isSafeInteger(place) &&
    place >= -1 &&
    (raw.length < 3 || value === null || Number.isFinite(value) || isText(value, 4000)) &&
    (raw.length < 4 || isStamp(stamp))
  );
}

function isVersion(raw: unknown): boolean {
  if (!isObject(raw)) return false;
  const { text, at, others, seen, base } = raw;
  return (
    isText(text, 100_000) &&
    (at === undefined || isStamp(at)) &&
    (others === undefined || isList(others, 1000, (one) => isPair(one, isStamp))) &&
    (seen === undefined || isStamps(seen)) &&
    (base === undefined || isPair(base, isStamps))
  );
}

/** A text and something that goes with it. */
function isPair(raw: unknown, isSecond: (one: unknown) => boolean): boolean {
  return Array.isArray(raw) && raw.length === 2 && isText(raw[0], 100_000) && isSecond(raw[1]);
}

function isStamps(raw: unknown): boolean {
  return isList(raw, 10_000, isStamp);
}

function isEach(raw: unknown, isOne: (one: unknown) => boolean): boolean {
  if (!isObject(raw)) return false;
  for (const field of Object.keys(raw)) if (!isOne(raw[field])) return false;
  return true;
}

/** No field of ours is called `__proto__`: reading it as one would give something else. */
function isObject(raw: unknown): raw is Record<string, unknown> {
  return isAnyObject(raw) && !Object.hasOwn(raw, '__proto__');
}
