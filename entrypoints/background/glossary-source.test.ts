import { describe, expect, test } from 'vitest';
import { BadPackError } from '../../lib/pack/errors.ts';
import type { Pack } from '../../lib/pack/schema.ts';
import { makePack, packFiles } from '../../test/support/small-pack.ts';
import { createGlossarySource, type GlossaryEdges } from './glossary-source.ts';

const NO_KIND = {
  where: ['actors.json', 'ada-quill'],
  field: 'kind',
  key: 'noChoice',
  values: ['person'],
} as const;
const asInstalled = ({ manifest: { version } }: Pack) => ({
  version,
  origin: 'bundled' as const,
  bundled: version,
});

/** Bundled files and a store in memory; parts can be made to fail. */
function makeEdges(change: Partial<GlossaryEdges> = {}) {
  const stored = new Map<string, Pack>();
  const reported: unknown[] = [];
  const files = packFiles(makePack());
  const edges: GlossaryEdges = {
    readBundledJson: async (path) => {
      if (path === '/packs/index.json') return ['test-beat'];
      return files[path.replace('/packs/test-beat/', '').replace('.json', '') as keyof typeof files];
    },
    listPackVersions: async () => new Map([...stored].map(([id, pack]) => [id, asInstalled(pack)])),
    savePack: async (pack) => void stored.set(pack.manifest.id, pack),
    loadPacks: async () => [...stored.values()],
    loadLayer: async () => [],
    report: (error) => reported.push(error),
    ...change,
  };
  return { edges, stored, reported };
}

describe('the glossary source', () => {
  test('stores the bundled pack at first and serves it', async () => {
    const { edges, stored } = makeEdges();
    const { glossary } = await createGlossarySource(edges).get();
    expect([...glossary.actors.keys()]).toEqual(['harbour-plan', 'ada-quill']);
    expect(stored.has('test-beat')).toBe(true);
  });

  test('leaves a stored pack of the same version alone', async () => {
    const { edges, stored } = makeEdges();
    const edited = makePack({ actors: [], events: [] });
    stored.set('test-beat', edited);
    const { glossary } = await createGlossarySource(edges).get();
    expect(glossary.actors.size).toBe(0);
    expect(stored.get('test-beat')).toBe(edited);
  });

  test('reads again only after it was told to forget', async () => {
    let reads = 0;
    const { edges } = makeEdges({
      loadLayer: async () => {
        reads++;
        return [];
      },
    });
    const source = createGlossarySource(edges);
    await source.get();
    await source.get();
    expect(reads).toBe(1);
    source.forget();
    await source.get();
    expect(reads).toBe(2);
  });

  test('puts the bundled pack in place of stored rows that are damaged', async () => {
    const { edges, stored, reported } = makeEdges();
    const damaged = new BadPackError('test-beat', [NO_KIND]);
    let isDamaged = true;
    const { glossary } = await createGlossarySource({
      ...edges,
      savePack: async (pack) => {
        isDamaged = false;
        await edges.savePack(pack);
      },
      listPackVersions: async () => new Map([['test-beat', asInstalled(makePack())]]),
      loadPacks: () => (isDamaged ? Promise.reject(damaged) : edges.loadPacks()),
    }).get();
    expect(glossary.actors.size).toBe(2);
    expect(stored.has('test-beat')).toBe(true);
    expect(reported).toEqual([damaged]);
  });

  test('leaves alone what the reader put in its place, as long as it is newer', async () => {
    const { edges, stored } = makeEdges();
    const { manifest } = makePack();
    const newer = makePack({ manifest: { ...manifest, version: '2026.5.0' }, terms: [] });
    stored.set('test-beat', newer);
    const installed = { version: '2026.5.0', origin: 'file' as const, bundled: '2025.1.0' };
    await createGlossarySource({
      ...edges,
      listPackVersions: async () => new Map([['test-beat', installed]]),
    }).get();
    expect(stored.get('test-beat')).toBe(newer);
  });

  test('goes on without an imported pack that is damaged', async () => {
    const { edges, reported } = makeEdges();
    const damaged = new BadPackError('other-beat', [NO_KIND]);
    const { glossary } = await createGlossarySource({
      ...edges,
      loadPacks: async (onDamaged) => {
        if (onDamaged === undefined) throw damaged;
        onDamaged(damaged);
        return edges.loadPacks();
      },
    }).get();
    expect(glossary.actors.size).toBe(2);
    expect(reported).toEqual([damaged, damaged]);
  });

  test('serves the bundled files where the database does not open, and says so', async () => {
    const failure = new Error('IndexedDB is closed');
    const { edges, reported } = makeEdges({
      listPackVersions: () => Promise.reject(failure),
      loadLayer: () => Promise.reject(failure),
    });
    const { glossary } = await createGlossarySource(edges).get();
    expect(glossary.actors.size).toBe(2);
    expect(reported).toEqual([failure, failure]);
  });

  test('fails with the pack’s fault where the bundled files are damaged, and can try again', async () => {
    let isDamaged = true;
    const { edges } = makeEdges();
    const readBundledJson = async (path: string) =>
      isDamaged && path.endsWith('actors.json') ? 'no list' : edges.readBundledJson(path);
    const source = createGlossarySource({ ...edges, readBundledJson });
    await expect(source.get()).rejects.toThrow(/actors\.json/);
    isDamaged = false;
    expect((await source.get()).glossary.actors.size).toBe(2);
  });
});
