import { readXml } from '../../text/read-xml.ts';
import { BadSdnListError, parseSdnType, type SdnAlias, type SdnEntry, type SdnList } from './sdn-entry.ts';

/** The texts of one element’s children that the pack uses, by their path below `<sdnEntry>`. */
interface Draft {
  readonly fields: Record<string, string>;
  readonly programs: string[];
  readonly aliases: SdnAlias[];
  aka: Record<string, string>;
}

const KINDS: Readonly<Record<string, SdnAlias['kind']>> = {
  'a.k.a.': 'also',
  'f.k.a.': 'formerly',
  'n.k.a.': 'now',
};

/** The list from its XML file (`SDN.XML`, the plain one, not the “advanced”). Throws `BadSdnListError` for any other. */
export function readSdnXml(text: string): SdnList {
  const entries: SdnEntry[] = [];
  const path: string[] = [];
  let published: string | null = null;
  let draft = createDraft();
  try {
    for (const event of readXml(text)) {
      if (event.type === 'open') {
        path.push(event.name);
        if (path.length === 1 && event.name !== 'sdnList') throw new Error(`It begins with <${event.name}>.`);
        if (path.length === 2 && event.name === 'sdnEntry') draft = createDraft();
      } else if (event.type === 'text') {
        if (path.at(-1) === 'Publish_Date') published = parseUsDate(event.text);
        else note(draft, path.slice(2), event.text);
      } else {
        path.pop();
        if (event.name === 'aka') draft.aliases.push(...finishAlias(draft));
        if (event.name === 'sdnEntry') entries.push(finishEntry(draft));
      }
    }
  } catch (error) {
    throw new BadSdnListError('list-xml', (error as Error).message);
  }
  if (path.length > 0 || entries.length === 0) throw new BadSdnListError('list-empty');
  return { entries, published };
}

function createDraft(): Draft {
  return { fields: {}, programs: [], aliases: [], aka: {} };
}

function note(draft: Draft, path: readonly string[], text: string): void {
  const [part, child, field] = path;
  const join = (before: string | undefined) => `${before ?? ''}${text}`.trim();
  if (part === 'programList') draft.programs.push(text.trim());
  else if (part === 'akaList' && child === 'aka' && field) draft.aka[field] = join(draft.aka[field]);
  else if (part && child === undefined) draft.fields[part] = join(draft.fields[part]);
}

function finishAlias(draft: Draft): SdnAlias[] {
  const { type = 'a.k.a.', category } = draft.aka;
  const name = joinName(draft.aka);
  draft.aka = {};
  return name === '' ? [] : [{ name, kind: KINDS[type] ?? 'also', isWeak: category === 'weak' }];
}

function finishEntry({ fields, programs, aliases }: Draft): SdnEntry {
  const number = Number(fields.uid);
  const name = joinName(fields);
  if (!Number.isSafeInteger(number) || name === '') throw new Error('An entry has no number or no name.');
  const { sdnType = '', title = null, remarks = '' } = fields;
  return { number, type: parseSdnType(sdnType), name, programs, title, remarks, aliases };
}

/** As the CSV file writes it, so that both are read alike. */
function joinName({ lastName = '', firstName = '' }: Record<string, string>): string {
  return firstName === '' ? lastName : `${lastName}, ${firstName}`;
}

/** `06/22/2026` → `2026-06-22`; `null` for anything else. */
function parseUsDate(text: string): string | null {
  const [, month, day, year] = /^\s*(\d\d)\/(\d\d)\/(\d{4})\s*$/.exec(text) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}
