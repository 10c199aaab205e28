import { readSdnCsv } from './read-sdn-csv.ts';
import { readSdnXml } from './read-sdn-xml.ts';
import { BadSdnListError, type SdnList } from './sdn-entry.ts';

export { makeSdnPack } from './make-sdn-pack.ts';
export { BadSdnListError, type SdnEntry, type SdnList } from './sdn-entry.ts';

/**
 * The US Treasury’s list from the texts of its files, in any order: `SDN.XML` alone, or `sdn.csv` with or without
 * `alt.csv`; what a text is, it shows itself. Throws `BadSdnListError` where they are neither.
 */
export function readSdn(texts: readonly string[]): SdnList {
  const xml = texts.find((text) => /^\ufeff?\s*</.test(text.slice(0, 200)));
  if (xml !== undefined) return readSdnXml(xml);
  const isAliases = (text: string) => /^[^\r\n]*,"?(aka|fka|nka|alt_type)"?,/.test(text.slice(0, 400));
  const main = texts.filter((text) => !isAliases(text));
  const aliases = texts.filter(isAliases);
  if (main.length !== 1 || aliases.length > 1) {
    throw new BadSdnListError('list-files');
  }
  return readSdnCsv(main[0]!, aliases[0] ?? null);
}
