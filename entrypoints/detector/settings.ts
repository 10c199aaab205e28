import type { CompiledLexicon } from '../../lib/beat/compiled-lexicon.ts';
import { findBareApi } from '../../lib/browser/bare.ts';

/** Where the background lays out what the detector needs; lib/browser/detector-data.ts writes it. */
const KEY = 'detector';

/** The lexicons to judge by; `null` where this host is switched off, nothing is stored or the extension is gone. */
export async function readSettings(host: string): Promise<{ lexicons: readonly CompiledLexicon[] } | null> {
  let stored: unknown;
  try {
    stored = (await findBareApi()?.storage.local.get(KEY))?.[KEY];
  } catch {
    // The extension was reloaded or removed while its script still stands in the page: there is nobody to tell.
    return null;
  }
  const { lexicons, sitesOff } = (stored ?? {}) as {
    lexicons?: CompiledLexicon[];
    sitesOff?: string[];
  };
  if (!Array.isArray(lexicons) || (Array.isArray(sitesOff) && sitesOff.includes(host))) return null;
  // An older version may have laid them out otherwise; the background writes them anew when it starts.
  const readable = lexicons.filter((lexicon) => typeof lexicon?.tables === 'string');
  return readable.length === 0 ? null : { lexicons: readable };
}
