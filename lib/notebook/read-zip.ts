/** A file in an archive, as it lies there. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  /** As stored: deflated, or the content itself. */
  readonly stored: Uint8Array<ArrayBuffer>;
  /** Of the content. */
  readonly size: number;
  readonly sum: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record with the longest comment. */
const LONGEST_END = 22 + 0xffff;

/**
 * The files of a zip archive, read from its end as unpackers do (PKWARE APPNOTE 6.3, 4.3.7, 4.3.12, 4.3.16); folders are
 * left out. Throws a plain sentence where it is no archive, is cut short, is encrypted or needs zip64.
 */
export function readZip(bytes: Uint8Array<ArrayBuffer>): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffff_ffff) throw new Error('The archive is larger than 4 GB.');
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new Error('The archive is damaged.');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    if (isEncrypted) throw new Error(`“${name}” in the archive is encrypted by the archive itself.`);
    if (method !== 0 && method !== 8)
      throw new Error(`“${name}” is compressed in a way that is not known here.`);
    if (!name.endsWith('/')) entries.push(readEntry({ view, bytes, at, name, isDeflated: method === 8 }));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry({
  view,
  bytes,
  at,
  name,
  isDeflated,
}: {
  view: DataView;
  bytes: Uint8Array<ArrayBuffer>;
  at: number;
  name: string;
  isDeflated: boolean;
}): ZipEntry {
  const length = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL)
    throw new Error(`“${name}” is not where the archive says.`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > bytes.length) throw new Error(`The archive ends within “${name}”.`);
  return {
    name,
    isDeflated,
    stored: bytes.subarray(start, start + length),
    size: view.getUint32(at + 24, true),
    sum: view.getUint32(at + 16, true),
  };
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw new Error('This is no zip archive, or its end is missing.');
}
