import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { SyncError } from '../sync/errors.ts';
import { isSealed } from '../sync/sealed-form.ts';
import { hashOf } from './hash.ts';

/** What notes are sealed to. Secret as a whole: who knew the recipient alone could write objects of their own. */
export interface SyncKeys {
  /** `AGE-SECRET-KEY-1…`, as the `age` program takes it. */
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
  /** Tells one identity from another in a name, and gives neither away. */
  readonly fingerprint: string;
}

/** 2^16: 0.3 to 1 s and 64 MiB in a browser; a passphrase of six words needs no more. */
const SCRYPT_LOG_N = 16;

/** New keys. */
export async function makeKeys(): Promise<SyncKeys> {
  return keysOf(await generateX25519Identity());
}

/** The identity as a key file: opened by the passphrase, with us or with the `age` program. */
export async function wrapKeys({ identity }: SyncKeys, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(SCRYPT_LOG_N);
  return new Uint8Array(await encrypter.encrypt(`${identity}\n`));
}

/**
 * The keys that a key file holds. Throws a `SyncError`: `plaintext` or `damaged-key` where it is no whole key file,
 * `wrong-passphrase` where it is whole and does not open. `hash` is the one in its name, `object` the name.
 */
export async function unwrapKeys(
  file: Uint8Array,
  passphrase: string,
  { object, hash }: { object: string; hash: string },
): Promise<SyncKeys> {
  if ((await hashOf(file)) !== hash)
    throw new SyncError(isSealed(file) ? 'damaged-key' : 'plaintext', 'It is not what its name promises.', {
      object,
    });
  if (!isSealed(file)) throw new SyncError('plaintext', 'It is not encrypted.', { object });
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  let identity: string;
  try {
    identity = (await decrypter.decrypt(file, 'text')).trim();
  } catch (cause) {
    throw new SyncError('wrong-passphrase', 'The passphrase does not open it.', { object, cause });
  }
  try {
    return await keysOf(identity);
  } catch (cause) {
    throw new SyncError('damaged-key', 'It holds no identity.', { object, cause });
  }
}

async function keysOf(identity: string): Promise<SyncKeys> {
  const recipient = await identityToRecipient(identity);
  const digest = await hashOf(new TextEncoder().encode(`sidelight-sync ${recipient}`));
  return { identity, recipient, fingerprint: digest.slice(0, 16) };
}
