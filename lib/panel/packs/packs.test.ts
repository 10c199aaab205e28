import { describe, expect, test } from 'vitest';
import { makePack } from '../../../test/support/small-pack.ts';
import { planImport } from '../../pack/import-plan.ts';
import type { LayerRecord } from '../../pack/layer.ts';
import { packToText, refuseHugeFile } from '../../pack/open-pack.ts';
import { readPackFiles } from '../../pack/read-pack-files.ts';
import type { Pack } from '../../pack/schema.ts';
import { makeSdnPack } from '../../pack/sdn/index.ts';
import type { InstalledPack } from '../../storage/index.ts';
import { createPacksStore } from './packs-store.ts';
import { isIdle, viewPlan } from './plan-view.ts';

const version = (to: string, change: Partial<Pack> = {}): Pack =>
  makePack({ manifest: { ...makePack().manifest, version: to }, ...change });
const file = (name: string, text: string, size = text.length) => ({
  name,
  size,
  lastModified: 0,
  text: async () => text,
});
const SDN =
  '9001,"MUESTRA, Ana","individual","SDNTK","-0- ","-0- ","-0- ","-0- ","-0- ","-0- ","-0- ","-0- "\n';

function setUp({ addresses = {} as Record<string, string>, isAllowed = true } = {}) {
  const stored = new Map<string, { pack: Pack; before: Pack | null; enabled: boolean }>();
  const calls: string[] = [];
  const world = { fail: null as Error | null, hang: false };
  const store = createPacksStore(
    {
      imports: {
        refuseHuge: refuseHugeFile,
        read: async (files) => readPackFiles(files),
        makeSdn: makeSdnPack,
        askForHost: async (url) => {
          calls.push(`ask ${url.hostname}`);
          return isAllowed;
        },
        fetchText: async (url, { signal }) => {
          calls.push(`fetch ${url.href}`);
          if (world.hang)
            await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
          return addresses[url.href]!;
        },
        plan: async (pack) => {
          const before = stored.get(pack.manifest.id)?.pack ?? null;
          return { before, plan: planImport(before, pack, []) };
        },
        save: async (pack, _, { onProgress, signal }) => {
          onProgress(1, 2);
          if (world.hang)
            await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
          if (world.fail) throw world.fail;
          stored.set(pack.manifest.id, {
            pack,
            before: stored.get(pack.manifest.id)?.pack ?? null,
            enabled: true,
          });
        },
      },
      setEnabled: async (id, enabled) => void stored.set(id, { ...stored.get(id)!, enabled }),
      revert: async (id) =>
        void stored.set(id, { ...stored.get(id)!, pack: stored.get(id)!.before!, before: null }),
      remove: async (id) => {
        const was = stored.get(id)!;
        stored.delete(id);
        return async () => void stored.set(id, was);
      },
      changed: async () => calls.push('changed'),
    },
    'en',
  );
  const tell = () => {
    store.list.value = [...stored.values()].map(
      ({ pack, enabled }) => ({ id: pack.manifest.id, manifest: pack.manifest, enabled }) as InstalledPack,
    );
  };
  return { store, stored, calls, world, tell };
}

describe('a pack on its way in', () => {
  test('is read, shown, written and can be taken back', async () => {
    const { store, stored, calls } = setUp();
    await store.imports.openFiles([file('a.json', packToText(makePack()))]);
    expect(store.imports.step.value).toMatchObject({ step: 'planned', plan: { direction: 'new' } });
    expect(stored.size).toBe(0);
    await store.imports.save();
    expect(store.imports.step.value.step).toBe('saved');
    expect(store.done.value).toMatchObject({ act: 'imported', name: 'Test beat' });
    expect(store.openId.value).toBe('test-beat');
    await store.undo();
    expect(stored.size).toBe(0);
    expect(calls).toEqual(['changed', 'changed']);
  });

  test('an update is taken back to the version before', async () => {
    const { store, stored } = setUp();
    stored.set('test-beat', { pack: makePack(), before: null, enabled: true });
    await store.imports.openFiles([file('a.json', packToText(version('2026.2.0')))]);
    await store.imports.save();
    expect(stored.get('test-beat')!.pack.manifest.version).toBe('2026.2.0');
    await store.undo();
    expect(stored.get('test-beat')!.pack.manifest.version).toBe('2026.1.0');
  });

  test('is refused with the lines that name its faults, before anything is read or written', async () => {
    const { store, stored } = setUp();
    await store.imports.openFiles([file('a.json', '', 100 * 1024 * 1024)]);
    expect(store.imports.step.value).toMatchObject({ step: 'refused', refusal: { error: 'BadPackError' } });
    const hostile = packToText(makePack()).replace('Ada Quill', '<script>');
    await store.imports.openFiles([file('b.json', hostile)]);
    expect(store.imports.step.value).toMatchObject({
      refusal: { faults: [{ where: ['actors.json', 'ada-quill'], field: 'name.en', key: 'markup' }] },
    });
    await store.imports.save();
    expect(stored.size).toBe(0);
  });

  test('a sanctions list asks for its programmes first', async () => {
    const { store } = setUp();
    await store.imports.openFiles([file('sdn.csv', SDN)]);
    expect(store.imports.step.value).toMatchObject({
      step: 'programs',
      programs: [{ code: 'SDNTK', count: 1 }],
      published: '1970-01-01',
    });
    await store.imports.choosePrograms(['SDNTK'], '2026-02-03');
    expect(store.imports.step.value).toMatchObject({ step: 'planned', plan: { to: '2026.2.3' } });
  });

  test('can be called off while it is written, and a failure is told', async () => {
    const { store, world, stored } = setUp();
    await store.imports.openFiles([file('a.json', packToText(makePack()))]);
    world.hang = true;
    const saving = store.imports.save();
    expect(store.imports.step.value).toMatchObject({ step: 'saving', done: 1, total: 2 });
    store.imports.cancel();
    await saving;
    expect(store.imports.step.value.step).toBe('cancelled');
    world.hang = false;
    world.fail = new Error('The disk is full.');
    await store.imports.openFiles([file('a.json', packToText(makePack()))]);
    await store.imports.save();
    expect(store.imports.step.value).toMatchObject({
      step: 'refused',
      refusal: { detail: 'The disk is full.' },
    });
    expect(stored.size).toBe(0);
  });
});

describe('an address', () => {
  const HREF = 'https://desk.example/a.json';

  test('is asked for that host alone, then fetched once', async () => {
    const { store, calls } = setUp({ addresses: { [HREF]: packToText(makePack()) } });
    await store.imports.openAddress(HREF, 'test-beat');
    expect(calls).toEqual(['ask desk.example', `fetch ${HREF}`]);
    expect(store.imports.step.value).toMatchObject({
      step: 'planned',
      way: { origin: 'address', address: HREF },
    });
  });

  test('that is none, or whose host the reader refuses, is not fetched', async () => {
    const { store, calls } = setUp({ isAllowed: false });
    await store.imports.openAddress('http://desk.example/a.json', null);
    expect(store.imports.step.value).toMatchObject({
      refusal: { error: 'BadPackAddressError', reason: 'not-https' },
    });
    await store.imports.openAddress(HREF, null);
    expect(store.imports.step.value).toMatchObject({ refusal: { error: 'HostRefusedError' } });
    expect(calls).toEqual(['ask desk.example']);
  });

  test('that holds another pack than was looked for is refused', async () => {
    const { store } = setUp({ addresses: { [HREF]: packToText(makePack()) } });
    await store.imports.openAddress(HREF, 'other-beat');
    expect(store.imports.step.value).toMatchObject({
      refusal: { error: 'OtherPackError', detail: 'test-beat' },
    });
  });

  test('can be given up on', async () => {
    const { store, world } = setUp();
    world.hang = true;
    const opening = store.imports.openAddress(HREF, null);
    await Promise.resolve();
    await Promise.resolve();
    store.imports.cancel();
    await opening;
    expect(store.imports.step.value.step).toBe('cancelled');
  });
});

describe('an installed pack', () => {
  test('is switched off and on again, and the pages follow', async () => {
    const { store, stored, calls, tell } = setUp();
    stored.set('test-beat', { pack: makePack(), before: null, enabled: true });
    tell();
    await store.setEnabled('test-beat', false);
    expect(stored.get('test-beat')!.enabled).toBe(false);
    expect(store.done.value).toMatchObject({ act: 'disabled', name: 'Test beat' });
    await store.undo();
    expect(stored.get('test-beat')!.enabled).toBe(true);
    expect(calls).toEqual(['changed', 'changed']);
  });

  test('is removed and brought back as it was; one that came with the extension stays', async () => {
    const { store, stored, tell } = setUp();
    const was = { pack: version('2026.2.0'), before: makePack(), enabled: false };
    stored.set('test-beat', was);
    tell();
    store.bundled.value = new Set(['test-beat']);
    await store.remove('test-beat');
    expect(stored.size).toBe(1);
    store.bundled.value = new Set();
    await store.remove('test-beat');
    expect(stored.size).toBe(0);
    await store.undo();
    expect(stored.get('test-beat')).toEqual(was);
  });
});

describe('a plan in words', () => {
  const hidden: LayerRecord = { type: 'hidden', id: 'h', entry: 'dry-port', createdAt: 1 };
  const alias: LayerRecord = { type: 'alias', id: 'a', entry: 'dry-port', text: 'x', createdAt: 1 };

  test('names what is added, changed and removed, and what lies on the reader’s own', () => {
    const [term] = makePack().terms;
    const after = version('2026.2.0', { terms: [{ ...term!, asOf: '2026-02' }], events: [] });
    const plan = planImport(makePack(), after, [hidden, alias]);
    expect(viewPlan(plan, { before: makePack(), after, lang: 'es' })).toEqual({
      added: [],
      changed: [{ id: 'terms dry-port', name: 'puerto seco', fields: ['asOf'] }],
      removed: [{ id: 'events harbour-plan-launched', name: 'Harbour Plan launched', fields: [] }],
      touched: [{ name: 'puerto seco', what: 'changed', fields: ['asOf'], records: ['hidden', 'alias'] }],
    });
    expect(isIdle(plan)).toBe(false);
    expect(isIdle(planImport(makePack(), makePack(), []))).toBe(true);
  });
});
