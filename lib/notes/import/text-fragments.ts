import { canonicalUrl } from '../canonical-url.ts';
import { stableId } from '../stable-id.ts';
import type { FaultList } from './fault-list.ts';
import { checkNote, type Imported, keepUnique } from './imported.ts';

/** A link as browsers make it with "copy link to highlight", in any text, Markdown or HTML. */
const LINK = /https?:\/\/[^\s"'<>`\\]{1,4000}?#[^\s"'<>`\\#]{0,2000}?:~:[^\s"'<>`\\]{1,8000}/g;

/** Whether a text holds links to a passage. */
export function hasTextFragments(text: string): boolean {
  return text.includes(':~:text=');
}

/**
 * A note for every passage that a link points to (`#:~:text=[prefix-,]start[,end][,-suffix]`). Of a range the browser
 * keeps only beginning and end: the beginning is the note's passage, the end stands in its text.
 */
export function readTextFragments(text: string, faults: FaultList, now: number): Imported {
  const links = [...text.matchAll(LINK)].map((match) => ({
    url: trimBrackets(match[0].replaceAll('&amp;', '&')),
    title: findTitle(text, match.index, match[0].length),
  }));
  const candidates = links.flatMap(({ url, title }) => readLink(url, title, now));
  const seen = new Set<string>();
  const fresh = candidates.filter(({ id }) => !seen.has(id) && seen.add(id));
  const notes = keepUnique(
    fresh.map((candidate, index) => checkNote(candidate, index, faults)),
    faults.words.link,
    faults,
  );
  return {
    kind: 'text-fragments',
    notes,
    sources: [],
    layer: [],
    undated: notes.map(({ id }) => id),
    faults: faults.list(),
  };
}

function readLink(url: string, title: string, now: number) {
  const cut = url.indexOf(':~:');
  const address = url.slice(0, cut);
  const page = canonicalUrl(address) ?? address;
  return url
    .slice(cut + 3)
    .split('&')
    .flatMap((directive) => {
      const parts = directive.startsWith('text=') ? readDirective(directive.slice(5)) : null;
      if (parts === null) return [];
      return {
        id: stableId('fragment', `${page} ${directive}`),
        page: {
          url: page,
          title,
          byline: null,
          publisher: null,
          published: null,
          accessedAt: now,
          digest: null,
          lang: null,
        },
        target: {
          exact: parts.start,
          prefix: parts.prefix.slice(-500),
          suffix: parts.suffix.slice(0, 500),
          start: 0,
          end: 0,
          paragraph: '',
        },
        colour: 'yellow',
        text: parts.end === '' ? '' : `… ${parts.end}`,
        tags: [],
        actors: [],
        date: null,
        sources: [],
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      };
    });
}

function readDirective(value: string) {
  const parts = value.split(',');
  const prefix = parts[0]?.endsWith('-') ? decode(parts.shift()!.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decode(parts.pop()!.slice(1)) : '';
  const [start = '', end = ''] = parts.map(decode);
  // In the range form the text before the suffix is the end of the range, not of the passage that we keep.
  return start === '' ? null : { prefix, start, end, suffix: end === '' ? suffix : '' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `[a title](link)` and `<a href="link">a title</a>`; empty where the link stands alone. */
function findTitle(text: string, start: number, length: number): string {
  const before = /\[([^\][\n]{1,300})\]\($/.exec(text.slice(Math.max(0, start - 320), start));
  const after = /^["'][^<>]{0,500}>([^<>]{1,300})<\/a>/i.exec(
    text.slice(start + length, start + length + 900),
  );
  return (before?.[1] ?? after?.[1] ?? '').replace(/\s+/g, ' ').trim();
}

/** A closing bracket that its Markdown or sentence opened is no part of the link. */
function trimBrackets(url: string): string {
  const isLoose = url.endsWith(')') && url.split('(').length < url.split(')').length;
  return isLoose ? url.slice(0, -1) : url.replace(/[.;]+$/, '');
}
