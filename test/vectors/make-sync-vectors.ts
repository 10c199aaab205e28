import { mkdir, writeFile } from 'node:fs/promises';
import { runRound } from '../../entrypoints/background/sync-round.ts';
import { hashOf } from '../../lib/crypto/hash.ts';
import { makeKeys, wrapKeys } from '../../lib/crypto/keys.ts';
import { openText, sealText } from '../../lib/crypto/seal.ts';
import { makeMemory } from '../../lib/sync/memory.ts';
import { makeObjectName } from '../../lib/sync/object-names.ts';
import type { Row } from '../../lib/sync/record-shapes.ts';
import type { Remote } from '../../lib/sync/remote.ts';
import { FORMAT_VERSION } from '../../lib/sync/segment.ts';
import { createMemorySyncStore, makeDisk, writeRow } from '../support/memory-sync-store.ts';
import { makeNote, makeSource } from '../support/notes.ts';

/**
 * Writes a sample place of the present format: two browsers, texts that clash and that merge, a deletion, a snapshot. Run once
 * for a new format version: `node test/vectors/make-sync-vectors.ts`. What it wrote is never written again.
 */
const folder = new URL(`sync-v${FORMAT_VERSION}/`, import.meta.url);
await mkdir(folder);
const objects = new Map<string, Uint8Array<ArrayBuffer>>();
const remote: Remote = {
  list: async () => [...objects].map(([name, { length }]) => ({ name, bytes: length })),
  get: async (name) => objects.get(name)!,
  putNew: async (name, bytes) => void objects.set(name, bytes),
  delete: async (name) => void objects.delete(name),
};
const keys = await makeKeys();
const bytes = await wrapKeys(keys, 'harbour lantern sample');
const name = makeObjectName({
  type: 'key',
  number: 1,
  fingerprint: keys.fingerprint,
  hash: await hashOf(bytes),
});
objects.set(name, bytes);
let now = Date.UTC(2026, 2, 10);

function makeBrowser(replica: string, device: string) {
  const disk = makeDisk();
  disk.memory = makeMemory({
    settings: { kind: 'carried' },
    keys,
    keyFile: { name, number: 1, bytes },
    replica,
    device,
  });
  const sync = () =>
    runRound(
      {
        ...{ store: createMemorySyncStore(disk), remote, seal: sealText, open: openText, hashOf },
        ...{ now: () => (now += 1000), newReplica: () => 'unused000000' },
        describe: (error) => {
          throw error;
        },
      },
      new AbortController().signal,
    );
  const write = (key: string, row: object | null) => writeRow(disk, key, row as Row | null);
  return { disk, sync, write };
}

const work = makeBrowser('workworkwork', 'Chromium at work');
const home = makeBrowser('homehomehome', 'Firefox at home');
const note = makeNote({ text: 'Ask for the table. The press office answers on Mondays.' });
work.write('note:note-000001', note);
work.write('note:note-000002', makeNote({ id: 'note-000002', text: 'Compare with 2025.', target: null }));
work.write('note:note-000003', makeNote({ id: 'note-000003', text: 'To be taken away.' }));
work.write('source:source-000001', makeSource());
work.write('layer:own-abcdef', {
  ...{ type: 'own', id: 'own-abcdef', kind: 'term', name: 'port call', aliases: ['ship call'] },
  ...{ definition: 'A stop of a ship at a port.', createdAt: now, updatedAt: now },
});
work.write('setting:site-off:forum.example', { id: 'site-off:forum.example', value: true });
await work.sync();
await home.sync();
// Different sentences: they merge. The same one: both versions stand.
work.write('note:note-000001', {
  ...note,
  text: 'Asked for the table on 3 March. The press office answers on Mondays.',
  tags: ['border', 'asked'],
});
home.write('note:note-000001', {
  ...note,
  text: 'Ask for the table. The press office answers on Tuesdays.',
  tags: ['border', 'figures', 'harbour'],
});
work.write('note:note-000002', {
  ...makeNote({ id: 'note-000002', target: null }),
  text: 'Compare with 2024.',
});
home.write('note:note-000002', {
  ...makeNote({ id: 'note-000002', target: null }),
  text: 'Compare with the annual report.',
});
await work.sync();
await home.sync();
await work.sync();
work.write('note:note-000003', null);
// Enough small objects for a snapshot.
for (let day = 1; day <= 12; day++) {
  work.write('note:note-000004', makeNote({ id: 'note-000004', text: `Day ${day}.`, updatedAt: now }));
  await work.sync();
}
for (let round = 0; round < 20; round++) {
  await work.sync();
  await home.sync();
}
for (const [object, content] of objects) await writeFile(new URL(object, folder), content);
const shown = {
  rows: Object.fromEntries([...home.disk.rows].sort()),
  others: Object.fromEntries([...home.disk.others].sort()),
};
await writeFile(new URL('expected.json', folder), `${JSON.stringify(shown, null, 2)}\n`);
