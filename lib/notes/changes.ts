import { fold } from '../text/fold.ts';
import type { Citation, Note, NoteTarget } from './note.ts';

/** Changes of a note: each gives a new note, or the same one where nothing changes. Times are milliseconds since 1970. */
export type Change = (note: Note, now: number) => Note;

/** With this tag, once; "Border" and "border" are one tag, the form that was there first stays. */
export function withTag(tag: string): Change {
  const wanted = cleanTag(tag);
  return (note, now) =>
    wanted === '' || note.tags.some((other) => fold(other) === fold(wanted))
      ? note
      : { ...note, tags: [...note.tags, wanted], updatedAt: now };
}

/** Without this tag, however it is written. */
export function withoutTag(tag: string): Change {
  const gone = fold(cleanTag(tag));
  return (note, now) => {
    const tags = note.tags.filter((other) => fold(other) !== gone);
    return tags.length === note.tags.length ? note : { ...note, tags, updatedAt: now };
  };
}

/** With `to` in the place of every tag of `from`. */
export function mergeTags(from: readonly string[], to: string): Change {
  const gone = new Set(from.map((tag) => fold(cleanTag(tag))));
  const wanted = cleanTag(to);
  return (note, now) => {
    if (wanted === '' || !note.tags.some((tag) => gone.has(fold(tag)) && tag !== wanted)) return note;
    const renamed = note.tags.map((tag) => (gone.has(fold(tag)) ? wanted : tag));
    const tags = renamed.filter((tag, at) => renamed.findIndex((other) => fold(other) === fold(tag)) === at);
    return { ...note, tags, updatedAt: now };
  };
}

/** With these parts in place of its own. */
export function withParts(parts: Partial<Pick<Note, 'text' | 'colour' | 'date' | 'actors'>>): Change {
  return (note, now) =>
    Object.entries(parts).every(([key, value]) => note[key as keyof Note] === value)
      ? note
      : { ...note, ...parts, updatedAt: now };
}

/** Hung on a source, believed in this degree; a source stands once. */
export function withCitation(citation: Citation): Change {
  return (note, now) => {
    const others = note.sources.filter(({ source }) => source !== citation.source);
    const before = note.sources.find(({ source }) => source === citation.source);
    if (before?.credibility === citation.credibility) return note;
    return { ...note, sources: [...others, citation], updatedAt: now };
  };
}

/** No longer hung on this source. */
export function withoutCitation(sourceId: string): Change {
  return (note, now) => {
    const sources = note.sources.filter(({ source }) => source !== sourceId);
    return sources.length === note.sources.length ? note : { ...note, sources, updatedAt: now };
  };
}

/** Hung on another passage of its page; what the first one said is kept in the note's text. */
export function withTarget(target: NoteTarget): Change {
  return (note, now) => {
    const before = note.target?.exact;
    const isLost = before !== undefined && before !== target.exact && !note.text.includes(before);
    const text = isLost ? `${note.text}${note.text === '' ? '' : '\n\n'}[${before}]` : note.text;
    return { ...note, target, text, updatedAt: now };
  };
}

/** In the bin since `now`. */
export const binned: Change = (note, now) =>
  note.deletedAt === null ? { ...note, deletedAt: now, updatedAt: now } : note;

/** Out of the bin. */
export const unbinned: Change = (note, now) =>
  note.deletedAt === null ? note : { ...note, deletedAt: null, updatedAt: now };

/** A tag without its hash and outer spaces, on one line, at most 100 units. */
export function cleanTag(tag: string): string {
  return tag.replace(/\s+/g, ' ').trim().replace(/^#+/, '').trim().slice(0, 100);
}
