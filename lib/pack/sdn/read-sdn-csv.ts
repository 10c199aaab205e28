import { readCsv } from './read-csv.ts';
import { BadSdnListError, parseSdnType, type SdnAlias, type SdnEntry, type SdnList } from './sdn-entry.ts';

const KINDS: Readonly<Record<string, SdnAlias['kind']>> = { aka: 'also', fka: 'formerly', nka: 'now' };

/**
 * The list from its CSV files: `sdn.csv` (number, name, type, programmes, title, six fields of vessels, remarks) and, where
 * given, `alt.csv` (number, number of the alias, kind, name, remarks). Both come without a head line; one is passed over.
 * Throws `BadSdnListError` for a text of other columns.
 */
export function readSdnCsv(sdn: string, alt: string | null): SdnList {
  const aliases = alt === null ? new Map<number, SdnAlias[]>() : readAliases(alt);
  const entries: SdnEntry[] = [];
  let row = 0;
  for (const fields of readCsv(sdn)) {
    row++;
    const number = Number(fields[0]);
    if (row === 1 && fields[0] === 'ent_num') continue;
    if (fields.length !== 12 || !Number.isSafeInteger(number)) {
      throw new BadSdnListError('list-record', row);
    }
    const [, name, type, programs, title, , , , , , , remarks] = fields.map(clean);
    if (name === '') continue;
    entries.push({
      number,
      type: parseSdnType(type!),
      name: name!,
      programs: programs!
        .split(/[[\];]+/)
        .map((id) => id.trim())
        .filter(Boolean),
      title: title || null,
      remarks: remarks!,
      aliases: aliases.get(number) ?? [],
    });
  }
  return { entries, published: null };
}

function readAliases(alt: string): Map<number, SdnAlias[]> {
  const aliases = new Map<number, SdnAlias[]>();
  let row = 0;
  for (const fields of readCsv(alt)) {
    row++;
    if (row === 1 && fields[0] === 'ent_num') continue;
    const number = Number(fields[0]);
    const kind = KINDS[fields[2] ?? ''];
    if (fields.length !== 5 || !Number.isSafeInteger(number) || kind === undefined) {
      throw new BadSdnListError('list-aliases', row);
    }
    const alias: SdnAlias = { name: clean(fields[3]!), kind, isWeak: false };
    if (alias.name === '') continue;
    const known = aliases.get(number);
    if (known) known.push(alias);
    else aliases.set(number, [alias]);
  }
  return aliases;
}

/** The list writes "-0-" where there is nothing. */
function clean(field: string): string {
  const text = field.trim();
  return text === '-0-' ? '' : text;
}
