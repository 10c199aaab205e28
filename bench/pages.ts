import { SHAPES } from './pages-shapes.ts';
import { createWriter, type Tongue } from './pages-words.ts';

export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

const TONGUES: readonly Tongue[] = ['en', 'es'];
const SIZES = [1, 3];

/** Every shape in two languages and two sizes on everyday matters, and two of each language on the beat: 52 pages. */
export function makePages(): BenchPage[] {
  const pages: BenchPage[] = [];
  let seed = 1;
  for (const [shape, make] of Object.entries(SHAPES)) {
    for (const tongue of TONGUES) {
      for (const size of SIZES) {
        pages.push({ name: `${shape}, ${tongue}, ×${size}`, html: make(createWriter(seed++, tongue), size) });
      }
    }
  }
  for (const tongue of TONGUES) {
    for (const shape of ['wordpress', 'local news']) {
      const writer = createWriter(seed++, tongue, true);
      pages.push({ name: `${shape}, ${tongue}, on the beat`, html: SHAPES[shape]!(writer, 1) });
    }
  }
  return pages;
}
