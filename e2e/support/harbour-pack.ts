import type { Pack } from '../../lib/pack/schema.ts';
import { makePack } from '../../test/support/small-pack.ts';

/** A beat that no bundled pack knows. */
const LEXICON: Pack['lexicon'] = {
  threshold: 1,
  groups: [
    { id: 'names', role: 'core', terms: [{ text: 'Harbour Plan', weight: 12 }] },
    { id: 'matters', role: 'topic', terms: [{ text: 'dry port', weight: 8 }, { text: 'quay', weight: 8 }] },
  ],
}; // biome-ignore format: a list

/** The pack of tests on a beat of its own; `change` replaces parts of it. */
export function harbourPack(version = '2026.1.0', change: Partial<Pack> = {}): Pack {
  const pack = makePack();
  return makePack({ lexicon: LEXICON, manifest: { ...pack.manifest, version }, ...change });
}

/** Paragraphs of that beat. */
export const HARBOUR_PARAGRAPHS: readonly string[] = [
  'The Harbour Plan was launched in March 2012 to bring the old quay back to work. Ada Quill has led it since the first day, and nobody at the quay can remember a week without her. Each ship that came in was counted by hand, and each container was carried to the dry port behind the hills.',
  'Critics say that the Harbour Plan moved cargo from one dry port to the next without making any of it cheaper. Quill answers that the quay was empty before her. The Penholder, as sailors call her, keeps the ledgers of the Harbour Plan in a tin box beside the window.',
  'A second dry port is to open next year. The Harbour Plan pays for the road, the town for the lamps along the quay. The clerks of the Harbour Plan expect forty ships a month by then, twice what the quay saw when the first stone was laid.',
];
