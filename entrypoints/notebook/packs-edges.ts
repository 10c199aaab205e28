import { requestHost } from '../../lib/browser/host-permission.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { toBackup } from '../../lib/notes/export/index.ts';
import { planImport } from '../../lib/pack/import-plan.ts';
import { mergeLayer } from '../../lib/pack/merge-layer.ts';
import { MAX_PACK_BYTES, packToText, refuseHugeFile } from '../../lib/pack/open-pack.ts';
import type { PackFault } from '../../lib/pack/pack-fault.ts';
import { readPackFiles } from '../../lib/pack/read-pack-files.ts';
import { makeSdnPack } from '../../lib/pack/sdn/index.ts';
import type { PacksEdges } from '../../lib/panel/packs/packs-store.ts';
import { fetchPackText } from '../../lib/remote/fetch-pack.ts';
import {
  findPack,
  loadLayer,
  removePack,
  restorePack,
  revertPack,
  type SidelightDatabase,
  savePack,
  setPackEnabled,
} from '../../lib/storage/index.ts';
import { saveFile } from './save-file.ts';

/** The packs' stores joined to the database, the network and the background. */
export function createPacksEdges(db: SidelightDatabase): PacksEdges {
  return {
    imports: {
      refuseHuge: refuseHugeFile,
      read: async (files) => {
        // Reading a large file keeps this page busy: its name and "reading" are drawn before.
        await new Promise((resolve) => setTimeout(resolve, 50));
        return readPackFiles(files);
      },
      makeSdn: makeSdnPack,
      askForHost: ({ href }) => requestHost(href),
      fetchText: (url, options) => fetchPackText(url, { ...options, maxBytes: MAX_PACK_BYTES }),
      plan: async (pack) => {
        const [before, layer] = await Promise.all([findPack(db, pack.manifest.id), loadLayer(db)]);
        return { before, plan: planImport(before, pack, layer) };
      },
      save: (pack, way, options) => savePack(db, pack, { ...way, now: Date.now() }, options),
    },
    setEnabled: (id, enabled) => setPackEnabled(db, id, enabled),
    revert: (id) => revertPack(db, id),
    remove: async (id) => {
      const removed = await removePack(db, id);
      return () => restorePack(db, removed);
    },
    changed: () => sendToBackground('packs/changed', null),
  };
}

/** Ways out for packs and the reader's layer; each gives the name of the file that was saved. */
export interface PackExports {
  /** The pack as it is installed, or with the reader's layer in it and what of that no pack can hold. */
  readonly savePack: (
    id: string,
    what: 'pack' | 'merged',
  ) => Promise<{ name: string; leftOut: readonly PackFault[] }>;
  readonly saveLayer: () => Promise<string>;
}

/** See `PackExports`. */
export function createPackExports(db: SidelightDatabase): PackExports {
  return {
    async savePack(id, what) {
      const installed = await findPack(db, id);
      if (installed === null) throw new Error(`The pack “${id}” cannot be read.`);
      const { pack, leftOut } =
        what === 'pack' ? { pack: installed, leftOut: [] } : mergeLayer(installed, await loadLayer(db));
      const blob = new Blob([packToText(pack)], { type: 'application/json' });
      const mark = what === 'pack' ? '' : '-merged';
      return { name: saveFile({ name: `${id}-${pack.manifest.version}${mark}.pack.json`, blob }), leftOut };
    },
    async saveLayer() {
      const now = Date.now();
      const layer = await loadLayer(db);
      const blob = new Blob([toBackup({ notes: [], sources: [], layer }, now)], { type: 'application/json' });
      return saveFile({ name: `sidelight-glossary-${new Date(now).toISOString().slice(0, 10)}.json`, blob });
    },
  };
}
