import { Decrypter, Encrypter } from 'age-encryption';
import { SyncError } from '../sync/errors.ts';
import { isSealed } from '../sync/sealed-form.ts';
import { hashOf } from './hash.ts';

/** More than this no object of ours unpacks to; a packed bomb would fill the memory. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Bytes that were sealed, with the hash that goes into their name. */
export interface Sealed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hash: string;
}

/** Text, packed by gzip and sealed to a recipient: `age -d -i KEY FILE | gunzip` gives it back. */
export async function sealText(text: string, recipient: string): Promise<Sealed> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(
    await encrypter.encrypt(new Uint8Array(await new Response(packed).arrayBuffer())),
  );
  return { bytes, hash: await hashOf(bytes) };
}

/**
 * The text of a sealed object. Throws a `SyncError`: `plaintext`, or `damaged` where the bytes are not those of `hash`, were
 * cut, changed, or sealed to other keys.
 */
export async function openText(
  bytes: Uint8Array<ArrayBuffer>,
  identity: string,
  { object, hash }: { object: string; hash: string },
): Promise<string> {
  if (!isSealed(bytes)) throw new SyncError('plaintext', 'It is not encrypted.', { object });
  if ((await hashOf(bytes)) !== hash)
    throw new SyncError('damaged', 'Its bytes are not those that its name promises.', { object });
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await unpack(await decrypter.decrypt(bytes));
  } catch (cause) {
    throw new SyncError('damaged', 'It cannot be opened with these keys, or unpacked.', { object, cause });
  }
}

async function unpack(packed: Uint8Array): Promise<string> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new Error('It unpacks to more than 256 MB.');
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join('');
}
