/** A file of an archive; a `/` in its name makes a folder. */
export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** 1980-01-01, the earliest that the format knows: the same files give the same archive, to the byte. */
const DOS_DATE = 0x21;
const UTF8_NAMES = 0x0800;
const MOST_FILES = 65_535;

/**
 * The files as one zip archive, stored without compression (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16).
 * Throws a RangeError beyond 65,535 files or 4 GB: that would need zip64.
 */
export function makeZip(files: readonly ZipFile[]): Blob {
  if (files.length > MOST_FILES) throw new RangeError(`A zip archive holds at most ${MOST_FILES} files.`);
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const file of files) {
    const name = encoder.encode(file.name);
    const content = typeof file.content === 'string' ? encoder.encode(file.content) : file.content;
    const facts = [20, UTF8_NAMES, 0, 0, DOS_DATE] as const;
    const sum = crc32(content);
    const local = record(30 + name.length, (view) => {
      view.setUint32(0, 0x04034b50, true);
      setAll(view, 4, facts);
      setSizes(view, 14, { sum, size: content.length, nameLength: name.length });
    });
    local.set(name, 30);
    const central = record(46 + name.length, (view) => {
      view.setUint32(0, 0x02014b50, true);
      view.setUint16(4, 20, true);
      setAll(view, 6, facts);
      setSizes(view, 16, { sum, size: content.length, nameLength: name.length });
      view.setUint32(42, offset, true);
    });
    central.set(name, 46);
    parts.push(local, content);
    directory.push(central);
    offset += local.length + content.length;
    if (offset > 0xffff_ffff) throw new RangeError('A zip archive holds at most 4 GB.');
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, files.length, true);
    view.setUint16(10, files.length, true);
    view.setUint32(12, size, true);
    view.setUint32(16, offset, true);
  });
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

function record(length: number, fill: (view: DataView) => void): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
}

function setAll(view: DataView, at: number, values: readonly number[]): void {
  for (const [index, value] of values.entries()) view.setUint16(at + index * 2, value, true);
}

function setSizes(
  view: DataView,
  at: number,
  { sum, size, nameLength }: { sum: number; size: number; nameLength: number },
): void {
  view.setUint32(at, sum, true);
  view.setUint32(at + 4, size, true);
  view.setUint32(at + 8, size, true);
  view.setUint16(at + 12, nameLength, true);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of zip archives, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) value = CRC_TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffff_ffff) >>> 0;
}
