import { SyncError } from './errors.ts';
import type { Remote } from './remote.ts';

/** How every age file begins (the age format, version 1). */
const AGE_HEADER = 'age-encryption.org/v1\n';

/** Whether these bytes begin as an age file does: anything else is never read, and never sent. */
export function isSealed(bytes: Uint8Array): boolean {
  if (bytes.length <= AGE_HEADER.length) return false;
  for (let at = 0; at < AGE_HEADER.length; at++) if (bytes[at] !== AGE_HEADER.charCodeAt(at)) return false;
  return true;
}

/** The last door: a place to which nothing goes that does not begin as an age file does, whatever else went wrong. */
export function onlySealed(remote: Remote): Remote {
  return {
    ...remote,
    putNew: async (name, bytes, signal) => {
      if (!isSealed(bytes))
        throw new SyncError('plaintext', 'It would have left unencrypted.', { object: name });
      return remote.putNew(name, bytes, signal);
    },
  };
}
