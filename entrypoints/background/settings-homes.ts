import {
  loadMarkdownTemplate,
  loadSavedFilters,
  storeMarkdownTemplate,
  storeSavedFilters,
} from '../../lib/browser/notebook-settings.ts';
import { loadPreferences, type Preferences, savePreferences } from '../../lib/browser/preferences.ts';
import { listPacks, type SidelightDatabase, setPackEnabled } from '../../lib/storage/index.ts';
import type { Setting, SettingsHome } from './sync-settings.ts';

const SITE = 'site-off:';
const PACK = 'pack:';

/** Where the settings that are synced are kept in this browser. */
export function listSettingsHomes(db: SidelightDatabase): SettingsHome[] {
  return [preferences, notebook, packs(db)];
}

/** Density of marks, and each site that is off, on its own: two browsers may switch different ones. */
const preferences: SettingsHome = {
  owns: (id) => id.startsWith(SITE),
  read: async () => {
    const { density, sitesOff } = await loadPreferences();
    return [
      { id: 'density', value: density },
      ...sitesOff.filter(isHost).map((host) => ({ id: `${SITE}${host}`, value: true })),
    ];
  },
  write: async (settings) => {
    const { sitesOff } = await loadPreferences();
    const off = new Set(sitesOff);
    const change: { density?: Preferences['density']; sitesOff?: string[] } = {};
    for (const { id, value } of settings) {
      if (id === 'density') change.density = value as Preferences['density'];
      if (!id.startsWith(SITE)) continue;
      if (value === true) off.add(id.slice(SITE.length));
      else off.delete(id.slice(SITE.length));
      change.sitesOff = [...off];
    }
    if (Object.keys(change).length > 0) await savePreferences(change);
  },
};

const notebook: SettingsHome = {
  read: async () => {
    const filters = await loadSavedFilters();
    return [
      ...(Array.isArray(filters) ? [{ id: 'notebook-filters', value: filters }] : []),
      { id: 'notebook-template', value: await loadMarkdownTemplate() },
    ];
  },
  write: async (settings) => {
    for (const { id, value } of settings) {
      if (id === 'notebook-filters' && Array.isArray(value)) await storeSavedFilters(value);
      if (id === 'notebook-template' && (value === null || typeof value === 'string'))
        await storeMarkdownTemplate(value);
    }
  },
};

/** Which packs are on; a pack that is not installed here waits until it is. */
function packs(db: SidelightDatabase): SettingsHome {
  return {
    read: async () =>
      (await listPacks(db)).map(({ id, enabled }): Setting => ({ id: `${PACK}${id}`, value: enabled })),
    write: async (settings) => {
      for (const { id, value } of settings)
        if (id.startsWith(PACK) && typeof value === 'boolean')
          await setPackEnabled(db, id.slice(PACK.length), value);
    },
  };
}

/** What fits into the id of a setting. */
function isHost(host: string): boolean {
  return /^[a-z0-9.-]{1,100}$/.test(host);
}
