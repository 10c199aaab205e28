import { LAST_TIME, type Note, webUrl } from '../notes/note.ts';
import { COLOURS, CREDIBILITIES } from '../notes/scales.ts';
import { isList, isObject, isText } from './json-shape.ts';

const ID = /^[A-Za-z0-9-]{6,80}$/;
const IS_COLOUR: ReadonlySet<unknown> = new Set(COLOURS);
const IS_CREDIBILITY: ReadonlySet<unknown> = new Set([null, ...CREDIBILITIES]);

/**
 * Whether this is a note that may be stored. By hand, since every note that is sent or comes in is looked at: the schema takes
 * several times as long. The test holds it to the verdict of `noteSchema`.
 */
export function isNote(raw: unknown): raw is Note {
  return (
    isObject(raw) &&
    isId(raw.id) &&
    isPage(raw.page) &&
    (raw.target === null || isTarget(raw.target)) &&
    IS_COLOUR.has(raw.colour) &&
    isLong(raw.text) &&
    isList(raw.tags, 200, isLine) &&
    isList(raw.actors, 200, isLine) &&
    isLineOrNull(raw.date) &&
    isList(raw.sources, 200, isCitation) &&
    isTime(raw.createdAt) &&
    isTime(raw.updatedAt) &&
    (raw.deletedAt === null || isTime(raw.deletedAt))
  );
}

function isPage(raw: unknown): boolean {
  return (
    isObject(raw) &&
    isLine(raw.title) &&
    isLineOrNull(raw.byline) &&
    isLineOrNull(raw.publisher) &&
    isLineOrNull(raw.published) &&
    isTime(raw.accessedAt) &&
    isLineOrNull(raw.digest) &&
    isLineOrNull(raw.lang) &&
    // What is an address, browsers and the schema know better.
    webUrl.safeParse(raw.url).success
  );
}

function isTarget(raw: unknown): boolean {
  return (
    isObject(raw) &&
    isLong(raw.exact) &&
    isLine(raw.prefix) &&
    isLine(raw.suffix) &&
    isPlace(raw.start) &&
    isPlace(raw.end) &&
    isLong(raw.paragraph)
  );
}

function isCitation(raw: unknown): boolean {
  return isObject(raw) && isId(raw.source) && IS_CREDIBILITY.has(raw.credibility);
}

function isId(raw: unknown): boolean {
  return typeof raw === 'string' && ID.test(raw);
}

function isLine(raw: unknown): boolean {
  return isText(raw, 500);
}

function isLineOrNull(raw: unknown): boolean {
  return raw === null || isLine(raw);
}

function isLong(raw: unknown): boolean {
  return isText(raw, 100_000);
}

function isPlace(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && (raw as number) >= 0;
}

function isTime(raw: unknown): boolean {
  return isPlace(raw) && raw <= LAST_TIME;
}
