import { bareApi } from './bare.ts';

/** The address of a file of the extension, from its root. */
export function ownUrl(path: string): string {
  return bareApi().runtime.getURL(path);
}
