import { REMOTE_NAME } from '../sync/remote.ts';

/** A listing of some 100,000 objects; more is no listing of ours. */
export const MOST_LISTING_BYTES = 64 * 1024 * 1024;
/** No object of ours comes near this. */
export const MOST_OBJECT_BYTES = 256 * 1024 * 1024;
/** What an archive that is carried by hand may hold. */
export const MOST_CARRIED_BYTES = 1024 * 1024 * 1024;

/** The name as it is. Throws where it is no name of an object: it would lead elsewhere. */
export function checkName(name: string): string {
  if (!REMOTE_NAME.test(name)) throw new Error(`“${name}” is no name of an object.`);
  return name;
}
