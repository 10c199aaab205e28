import { compileKnowledge, type Knowledge } from '../../lib/context/analyze-article.ts';
import { type InstalledVersion, shouldFollowBundled } from '../../lib/pack/bundled-version.ts';
import { BadPackError } from '../../lib/pack/errors.ts';
import { createGlossary } from '../../lib/pack/glossary.ts';
import type { LayerRecord } from '../../lib/pack/layer.ts';
import { parsePack } from '../../lib/pack/parse-pack.ts';
import { PACK_FILES, type Pack, type PackFile } from '../../lib/pack/schema.ts';

/** What the glossary is made from. */
export interface GlossaryEdges {
  readonly readBundledJson: (path: string) => Promise<unknown>;
  readonly listPackVersions: () => Promise<ReadonlyMap<string, InstalledVersion>>;
  /** Stores a pack that came with the extension. */
  readonly savePack: (pack: Pack) => Promise<void>;
  /** The enabled packs. Those whose stored rows are damaged are left out where `onDamaged` hears of it, else that throws. */
  readonly loadPacks: (onDamaged?: (error: unknown) => void) => Promise<Pack[]>;
  readonly loadLayer: () => Promise<LayerRecord[]>;
  /** Hears of storage that failed while the glossary was still made from the bundled files. */
  readonly report: (error: unknown) => void;
}

export interface GlossarySource {
  /** Packs and layer, compiled; made once and kept until `forget`. */
  readonly get: () => Promise<Knowledge>;
  /** The next `get` reads everything anew. */
  readonly forget: () => void;
}

/**
 * The glossary as the background holds it. Bundled packs are stored when their version is new, unless the reader put a
 * newer one there, or when stored rows are damaged. Where the database fails, the bundled files serve and the reader's layer waits: marks go on.
 */
export function createGlossarySource(edges: GlossaryEdges): GlossarySource {
  let knowledge: Promise<Knowledge> | null = null;
  return {
    get() {
      knowledge ??= makeKnowledge(edges).catch((error: unknown) => {
        knowledge = null;
        throw error;
      });
      return knowledge;
    },
    forget() {
      knowledge = null;
    },
  };
}

async function makeKnowledge(edges: GlossaryEdges): Promise<Knowledge> {
  const packs = await loadStoredPacks(edges).catch(async (error: unknown) => {
    edges.report(error);
    return loadBundledPacks(edges);
  });
  const layer = await edges.loadLayer().catch((error: unknown): LayerRecord[] => {
    edges.report(error);
    return [];
  });
  return compileKnowledge(createGlossary(packs, layer));
}

async function loadStoredPacks(edges: GlossaryEdges): Promise<Pack[]> {
  const versions = await edges.listPackVersions();
  for (const id of await listBundled(edges)) {
    const manifest = (await edges.readBundledJson(`/packs/${id}/pack.json`)) as { version?: string } | null;
    if (shouldFollowBundled(manifest?.version ?? '', versions.get(id)))
      await edges.savePack(await loadBundledPack(edges, id));
  }
  return edges.loadPacks().catch(async (error: unknown) => {
    if (!(error instanceof BadPackError)) throw error;
    edges.report(error);
    for (const pack of await loadBundledPacks(edges)) await edges.savePack(pack);
    return edges.loadPacks(edges.report);
  });
}

async function loadBundledPacks(edges: GlossaryEdges): Promise<Pack[]> {
  const ids = await listBundled(edges);
  return Promise.all(ids.map((id) => loadBundledPack(edges, id)));
}

async function listBundled(edges: GlossaryEdges): Promise<string[]> {
  return (await edges.readBundledJson('/packs/index.json')) as string[];
}

async function loadBundledPack(edges: GlossaryEdges, id: string): Promise<Pack> {
  const files = await Promise.all(
    PACK_FILES.map(async (file) => [file, await edges.readBundledJson(`/packs/${id}/${file}.json`)] as const),
  );
  return parsePack(Object.fromEntries(files) as Record<PackFile, unknown>);
}
