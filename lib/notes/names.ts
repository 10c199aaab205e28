/** The names under which the reader's records stand in W3C annotations; docs/spec/notes.md says what each means. */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const NOTE = 'urn:x-sidelight:note:';
const SOURCE = 'urn:x-sidelight:source:';

/** What the standard has no word for: schema.org's words for articles, our own for the rest. */
export const OWN_CONTEXT = {
  schema: 'https://schema.org/',
  sidelight: 'urn:x-sidelight:terms:',
} as const;

export const noteUrn = (id: string): string => NOTE + id;
export const sourceUrn = (id: string): string => SOURCE + id;

/** The id within a note's or source's name; `null` for any other name. */
export function readUrn(name: unknown): { of: 'note' | 'source'; id: string } | null {
  if (typeof name !== 'string') return null;
  if (name.startsWith(NOTE)) return { of: 'note', id: name.slice(NOTE.length) };
  if (name.startsWith(SOURCE)) return { of: 'source', id: name.slice(SOURCE.length) };
  return null;
}

/** ISO form of milliseconds since 1970; the nearest one that has a form where it lies beyond. */
export function toIso(ms: number): string {
  return new Date(Math.min(Math.max(0, ms), 8_640_000_000_000_000)).toISOString();
}

/** Milliseconds since 1970 of an ISO date-time; `null` where it is none or lies before 1970. */
export function fromIso(iso: unknown): number | null {
  if (typeof iso !== 'string' || iso.length > 60 || !/^[+-]?\d{4,6}-\d\d/.test(iso)) return null;
  const ms = Date.parse(iso);
  return Number.isFinite(ms) && ms >= 0 ? ms : null;
}
