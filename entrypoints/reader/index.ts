import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginVisit } from './begin-visit.ts';

/** Marks the visit under way in this world; the page has another. */
const VISIT = Symbol.for('sidelight.visit');

/** Injected by the background on beat pages; a second injection ends the first visit and begins anew. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [VISIT]?: AbortController };
  world[VISIT]?.abort();
  const visit = new AbortController();
  world[VISIT] = visit;
  beginVisit(visit);
});
