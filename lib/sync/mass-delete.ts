/** More deletions than this at once are asked about. */
const MOST = 100;
/** So are more than this share of all records, from a few on: the second of three notes is no mass. */
const MOST_SHARE = 0.2;
const FEWEST = 10;
/** So is all that there is, but for a single record. */
const FEWEST_OF_ALL = 2;

/** Whether so many deletions, of so many records that stand outside the bin, have to be asked about. */
export function isMassDelete(deletions: number, of: number): boolean {
  return (
    deletions > MOST ||
    (deletions >= FEWEST && deletions > of * MOST_SHARE) ||
    (deletions >= FEWEST_OF_ALL && deletions >= of)
  );
}
