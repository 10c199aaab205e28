import { compareVersions } from './import-plan.ts';

/** Which version of a pack is installed, and how it came to be. */
export interface InstalledVersion {
  readonly version: string;
  readonly origin: 'bundled' | 'file' | 'address';
  /** The version that came with the extension when this one was stored; `null` where none did. */
  readonly bundled: string | null;
}

/**
 * Whether the version that comes with the extension is to take the place of the installed one. What the extension put
 * there follows it; what the reader put there gives way only to something newer that they have not seen pass before.
 */
export function shouldFollowBundled(bundled: string, installed: InstalledVersion | undefined): boolean {
  if (installed === undefined) return true;
  if (installed.origin === 'bundled') return installed.version !== bundled;
  return bundled !== installed.bundled && compareVersions(installed.version, bundled) === 'newer';
}
