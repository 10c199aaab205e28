import { readXml } from '../text/read-xml.ts';

/** What a WebDAV server says of one thing in a folder. */
export interface DavEntry {
  /** The last part of its path, decoded; empty where it cannot be read. */
  readonly name: string;
  readonly isFolder: boolean;
  /** `null` where the server does not say. */
  readonly bytes: number | null;
  /** Milliseconds since 1970; `null` where the server does not say. */
  readonly modifiedMs: number | null;
}

/** The entries of a multistatus answer (RFC 4918, 13), its folder among them. Throws a plain sentence where it is none. */
export function readMultistatus(xml: string): DavEntry[] {
  const entries: DavEntry[] = [];
  const path: string[] = [];
  let hasRoot = false;
  let draft = newDraft();
  for (const event of readXml(xml)) {
    if (event.type === 'text') {
      const name = path.at(-1);
      // A lock within a response has an href of its own.
      if (name === 'href' && path.at(-2) === 'response') draft.href += event.text;
      else if (name === 'getcontentlength') draft.length += event.text;
      else if (name === 'getlastmodified') draft.modified += event.text;
    } else if (event.type === 'open') {
      path.push(event.name);
      if (path.length === 1) hasRoot = event.name === 'multistatus';
      else if (event.name === 'response') draft = newDraft();
      else if (event.name === 'collection') draft.isFolder = true;
    } else {
      path.pop();
      if (event.name === 'response') entries.push(toEntry(draft));
    }
  }
  if (!hasRoot) throw new Error('The answer is no multistatus.');
  return entries;
}

function newDraft() {
  return { href: '', length: '', modified: '', isFolder: false };
}

function toEntry({ href, length, modified, isFolder }: ReturnType<typeof newDraft>): DavEntry {
  const bytes = /^\s*\d{1,15}\s*$/.test(length) ? Number(length) : null;
  const time = Date.parse(modified);
  return { name: lastPart(href.trim()), isFolder, bytes, modifiedMs: Number.isNaN(time) ? null : time };
}

function lastPart(href: string): string {
  const part =
    href
      .replace(/[?#].*$/s, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
