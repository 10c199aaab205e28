/** What an object's name says. Numbers count from 1; `hash` is the beginning of the SHA-256 of the sealed bytes. */
export type ObjectName = KeyName | SegmentName;

/** A key file: the identity, wrapped by the passphrase. */
export interface KeyName {
  readonly type: 'key';
  /** Counts the key files of this place; the highest is in force. */
  readonly number: number;
  /** Tells one identity from another without giving either away. */
  readonly fingerprint: string;
  readonly hash: string;
}

/** A segment (`from` is `number`), or a snapshot in the place of its writer's objects `from` to `number`. */
export interface SegmentName {
  readonly type: 'segment' | 'snapshot';
  /** The beginning of the fingerprint of the keys that it is sealed to. */
  readonly epoch: string;
  /** The browser that wrote it. */
  readonly replica: string;
  readonly from: number;
  /** Counts what the browser wrote, snapshots too. */
  readonly number: number;
  readonly hash: string;
}

const NUMBER = '([1-9][0-9]{0,6})';
const KEY = new RegExp(`^k-${NUMBER}-([0-9a-f]{16})-([0-9a-f]{32})\\.age$`);
const SEGMENT = new RegExp(`^s-([0-9a-f]{8})-([a-z0-9]{12})-${NUMBER}-([0-9a-f]{32})\\.age$`);
const SNAPSHOT = new RegExp(`^p-([0-9a-f]{8})-([a-z0-9]{12})-${NUMBER}-${NUMBER}-([0-9a-f]{32})\\.age$`);

/** What the name says; `null` for a name that is none of these. */
export function parseObjectName(name: string): ObjectName | null {
  const key = KEY.exec(name);
  if (key) return { type: 'key', number: Number(key[1]), fingerprint: key[2]!, hash: key[3]! };
  const segment = SEGMENT.exec(name);
  if (segment) {
    const [, epoch, replica, number, hash] = segment as unknown as [string, string, string, string, string];
    return { type: 'segment', epoch, replica, from: Number(number), number: Number(number), hash };
  }
  const snapshot = SNAPSHOT.exec(name);
  if (!snapshot) return null;
  const [, epoch, replica, from, number, hash] = snapshot as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (Number(from) > Number(number)) return null;
  return { type: 'snapshot', epoch, replica, from: Number(from), number: Number(number), hash };
}

/** The hash in the name of an object, which is the last of it. */
export function hashIn(object: string): string {
  return object.slice(-36, -4);
}

/** The key file in force among these objects: the highest number, of two the later name. `null`: there is none. */
export function findKeyFile(objects: readonly string[]): { object: string; name: KeyName } | null {
  return listKeyFiles(objects)[0] ?? null;
}

/** The key files among these objects, the one in force first. */
export function listKeyFiles(objects: readonly string[]): { object: string; name: KeyName }[] {
  const keyFiles = objects.flatMap((object) => {
    const name = parseObjectName(object);
    return name?.type === 'key' ? [{ object, name }] : [];
  });
  return keyFiles.sort((a, b) => (isOlderKey(a.object, b.object) ? 1 : -1));
}

/** Whether the first of two key files gives way to the second. Two browsers may write one number at once. */
export function isOlderKey(a: string, b: string): boolean {
  const first = parseObjectName(a)?.number ?? 0;
  const second = parseObjectName(b)?.number ?? 0;
  return first === second ? a < b : first < second;
}

/** What marks objects that are sealed to the keys of this fingerprint. */
export function epochOf(fingerprint: string): string {
  return fingerprint.slice(0, 8);
}

/** The name that says this. */
export function makeObjectName(name: ObjectName): string {
  if (name.type === 'key') return `k-${name.number}-${name.fingerprint}-${name.hash}.age`;
  if (name.type === 'segment') return `s-${name.epoch}-${name.replica}-${name.number}-${name.hash}.age`;
  return `p-${name.epoch}-${name.replica}-${name.from}-${name.number}-${name.hash}.age`;
}
