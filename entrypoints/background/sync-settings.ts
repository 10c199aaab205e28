/** Settings as they are synced: an id and any JSON. */
export interface Setting {
  readonly id: string;
  readonly value: unknown;
}

/** One place in this browser where settings are kept; each knows the ids that are its own. */
export interface SettingsHome {
  /** Whether a switch of this id is the place's own: absent there, it is off. */
  readonly owns?: (id: string) => boolean;
  /** Every setting of this place as it is now. */
  readonly read: () => Promise<readonly Setting[]>;
  /** Takes over settings that came in; those of other places are passed over. */
  readonly write: (settings: readonly Setting[]) => Promise<void>;
}

/** Where settings wait to be synced, each with the value that this browser last had in its own place. */
export interface SettingsEdges {
  readonly homes: readonly SettingsHome[];
  readonly list: () => Promise<readonly Setting[]>;
  readonly save: (settings: readonly Setting[]) => Promise<void>;
  /** What was last the same here and in the homes, by id. */
  readonly loadMirrored: () => Promise<Readonly<Record<string, unknown>>>;
  readonly saveMirrored: (mirrored: Readonly<Record<string, unknown>>) => Promise<void>;
}

/**
 * Brings the homes and the synced settings to the same: what came in goes home, what was changed at home is to be sent. Where
 * both changed, what came in wins, as it does between browsers that did not know of each other.
 */
export async function mirrorSettings({
  homes,
  list,
  save,
  loadMirrored,
  saveMirrored,
}: SettingsEdges): Promise<void> {
  const [mirrored, synced] = await Promise.all([loadMirrored(), list()]);
  const arrived = synced.filter(({ id, value }) => !isSame(value, mirrored[id]));
  for (const home of homes) if (arrived.length > 0) await home.write(arrived);
  const now = { ...mirrored, ...Object.fromEntries(arrived.map(({ id, value }) => [id, value])) };
  await saveMirrored(now);
  const current = (await Promise.all(homes.map((home) => home.read()))).flat();
  const known = new Set(arrived.map(({ id }) => id));
  const there = new Set(current.map(({ id }) => id));
  // A switch that is no longer at home was switched back.
  const gone = Object.keys(now).filter(
    (id) => now[id] === true && !there.has(id) && homes.some(({ owns }) => owns?.(id)),
  );
  const changed = [...current, ...gone.map((id) => ({ id, value: false }))].filter(
    ({ id, value }) => !known.has(id) && !isSame(value, now[id]),
  );
  if (changed.length === 0) return;
  await save(changed);
  await saveMirrored({ ...now, ...Object.fromEntries(changed.map(({ id, value }) => [id, value])) });
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
