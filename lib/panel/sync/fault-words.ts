import type { SyncFaultKind } from '../../sync/sync-fault.ts';

/** What the reader can do about a fault. */
export type Remedy =
  /** Try again now; it is tried again by itself, too. */
  | 'retry'
  /** Let the extension reach the host. */
  | 'allow'
  /** Other credentials, or another address. */
  | 'access'
  /** The passphrase that another browser chose. */
  | 'unlock'
  /** Take the place as it is and send everything once more. */
  | 'repair'
  /** Nothing here: the words say what elsewhere. */
  | 'none';

interface FaultWords {
  /** Key of what happened. */
  readonly title: string;
  /** Key of what was kept and what to do; `$1` is the object that it is about. */
  readonly text: string;
  readonly remedy: Remedy;
}

/** Every fault in words of its own. */
export const FAULT_WORDS: Readonly<Record<SyncFaultKind, FaultWords>> = {
  unreachable: { title: 'syncUnreachable', text: 'syncUnreachableText', remedy: 'retry' },
  timeout: { title: 'syncTimeout', text: 'syncTimeoutText', remedy: 'retry' },
  unauthorized: { title: 'syncUnauthorized', text: 'syncUnauthorizedText', remedy: 'access' },
  forbidden: { title: 'syncForbidden', text: 'syncForbiddenText', remedy: 'access' },
  missing: { title: 'syncMissing', text: 'syncMissingText', remedy: 'access' },
  exists: { title: 'syncExists', text: 'syncExistsText', remedy: 'retry' },
  busy: { title: 'syncBusy', text: 'syncBusyText', remedy: 'retry' },
  full: { title: 'syncFull', text: 'syncFullText', remedy: 'retry' },
  'cut-short': { title: 'syncCutShort', text: 'syncCutShortText', remedy: 'retry' },
  moved: { title: 'syncMoved', text: 'syncMovedText', remedy: 'access' },
  refused: { title: 'syncRefused', text: 'syncRefusedText', remedy: 'retry' },
  unreadable: { title: 'syncUnreadable', text: 'syncUnreadableText', remedy: 'access' },
  clock: { title: 'syncClock', text: 'syncClockText', remedy: 'retry' },
  'no-permission': { title: 'syncNoPermission', text: 'syncNoPermissionText', remedy: 'allow' },
  'wrong-passphrase': { title: 'syncWrongPassphrase', text: 'syncWrongPassphraseText', remedy: 'none' },
  'damaged-key': { title: 'syncDamagedKey', text: 'syncDamagedKeyText', remedy: 'none' },
  'no-key': { title: 'syncNoKey', text: 'syncNoKeyText', remedy: 'none' },
  'keys-changed': { title: 'syncKeysChanged', text: 'syncKeysChangedText', remedy: 'unlock' },
  emptied: { title: 'syncEmptied', text: 'syncEmptiedText', remedy: 'repair' },
  damaged: { title: 'syncDamaged', text: 'syncDamagedText', remedy: 'repair' },
  swapped: { title: 'syncSwapped', text: 'syncSwappedText', remedy: 'repair' },
  'missing-object': { title: 'syncMissingObject', text: 'syncMissingObjectText', remedy: 'repair' },
  'rolled-back': { title: 'syncRolledBack', text: 'syncRolledBackText', remedy: 'repair' },
  plaintext: { title: 'syncPlaintext', text: 'syncPlaintextText', remedy: 'none' },
  'newer-format': { title: 'syncNewerFormat', text: 'syncNewerFormatText', remedy: 'none' },
  'storage-full': { title: 'syncStorageFull', text: 'syncStorageFullText', remedy: 'retry' },
  unknown: { title: 'syncUnknown', text: 'syncUnknownText', remedy: 'retry' },
};

/** The same for what the reader asked for; `setup`: it does not fit how sync is set up. */
export const FAILURE_WORDS: Readonly<Record<SyncFaultKind | 'setup', FaultWords>> = {
  ...FAULT_WORDS,
  setup: { title: 'syncSetupFault', text: 'syncSetupFaultText', remedy: 'none' },
};

/** What went wrong, as a message of the background tells it. */
export interface SyncFailure {
  readonly kind: SyncFaultKind | 'setup';
  /** For a report, not for the reader. */
  readonly detail: string;
}

/** The failure in an error that came over a message; that of sync and of a remote begins with its fault's kind. */
export function readFailure(error: unknown): SyncFailure {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const [kind = '', ...rest] = message.split(': ');
  if ((name === 'SyncError' || name === 'RemoteError') && isFaultKind(kind))
    return { kind, detail: rest.join(': ') };
  if (name === 'StorageFullError') return { kind: 'storage-full', detail: message };
  if (name === 'SyncSetupError') return { kind: 'setup', detail: message };
  return { kind: 'unknown', detail: `${name}: ${message}` };
}

function isFaultKind(kind: string): kind is SyncFaultKind {
  return Object.hasOwn(FAULT_WORDS, kind);
}
