/** What a card uses of an entry's remarks. */
export interface SdnRemarks {
  /** Nicknames, as the CSV file gives the weak aliases: a.k.a. 'EL EJEMPLO'. */
  readonly nicknames: readonly string[];
  /** Names of other entries, as the list writes them. */
  readonly linkedTo: readonly string[];
}

/**
 * Nicknames and links out of the remarks. All else that stands there (days and places of birth, passports, numbers of
 * papers) is left behind: readers of an article have no need of it.
 */
export function readRemarks(remarks: string): SdnRemarks {
  const nicknames: string[] = [];
  const linkedTo: string[] = [];
  for (const part of remarks.split(/;\s+/)) {
    const nickname = /^[afn]\.k\.a\.\s+['‘"](.+?)['’"]\.?$/.exec(part)?.[1];
    if (nickname) nicknames.push(nickname.trim());
    const link = /^Linked To:\s*(.+)$/i.exec(part)?.[1];
    if (link) linkedTo.push(stripStop(link));
  }
  return { nicknames, linkedTo };
}

/** The remarks end with a stop, but so does "S.A. DE C.V.": an abbreviation keeps its own. */
function stripStop(text: string): string {
  return /\.[A-Z]\.$/.test(text.trim()) ? text.trim() : text.trim().replace(/\.$/, '');
}
