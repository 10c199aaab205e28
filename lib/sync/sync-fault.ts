import type { RemoteFaultKind } from './remote.ts';

/** Everything that can stop a sync, so that each has its own words and its own remedy. */
export type SyncFaultKind =
  | RemoteFaultKind
  /** The browser no longer lets the extension reach this host. */
  | 'no-permission'
  /** The passphrase opens none of the key files. */
  | 'wrong-passphrase'
  /** The key file itself cannot be read; the passphrase may be right. */
  | 'damaged-key'
  /** There are objects and no key file to open them with. */
  | 'no-key'
  /** Another browser changed the keys: the new passphrase is asked for. */
  | 'keys-changed'
  /** The place held our objects and holds nothing any more. */
  | 'emptied'
  /** An object whose bytes are not those that its name promises, or that cannot be opened or read. */
  | 'damaged'
  /** An object that carries the name of another: renamed or swapped. */
  | 'swapped'
  /** An object is not there though later ones are, or though another browser says that it read it. */
  | 'missing-object'
  /** The place went back to an earlier state: what this browser saw there is gone. */
  | 'rolled-back'
  /** An object that is not encrypted. It is never read. */
  | 'plaintext'
  /** Written by a later version of Sidelight in a format that this one does not know. */
  | 'newer-format'
  /** No room in this browser's own database. */
  | 'storage-full'
  /** Anything else; `detail` says what. */
  | 'unknown';

/** What stopped the last round. */
export interface SyncFault {
  readonly kind: SyncFaultKind;
  /** The object that it is about; `null` where it is about none. */
  readonly object: string | null;
  /** HTTP status; `null` where there was none. */
  readonly status: number | null;
  /** What the place asked to wait, in milliseconds; absent or `null` where it did not say. */
  readonly retryAfterMs?: number | null;
  /** For a report, not for the reader: one English sentence. */
  readonly detail: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}
