import { batch, computed, effect, signal } from '@preact/signals';
import type { Preferences } from '../browser/preferences.ts';
import type { SyncState } from '../sync/sync-state.ts';
import type { Language } from '../text/language.ts';
import { createDirectoryStore } from './directory-store.ts';
import { createGlossaryStore } from './glossary-store.ts';
import { createLayerStore, type LayerEdges } from './layer-store.ts';
import { listSources } from './list-sources.ts';
import { createNotesOfPage, type NotesOfPageEdges } from './notes-of-page.ts';
import { createPageLinkStore, type PageLinkEdges } from './page-link-store.ts';
import { createPageStore } from './page-store.ts';
import { createSelectionStore } from './selection-store.ts';
import { createSourceNotesStore, type SourceNotesEdges } from './source-notes-store.ts';
import { findSpot } from './spotlight.ts';
import { listTimeline } from './timeline-rows.ts';

/** The worlds outside the panel. */
export interface PanelEdges {
  readonly layer: LayerEdges;
  readonly notes: SourceNotesEdges;
  readonly reader: PageLinkEdges;
  readonly notesOfPage: NotesOfPageEdges;
}

export type Panel = ReturnType<typeof createPanel>;

/** Every store of the panel, joined. */
export function createPanel(edges: PanelEdges, lang: Language) {
  const preferences = signal<Preferences>({ density: 'all', sitesOff: [] });
  const page = createPageStore(computed(() => preferences.value.sitesOff));
  const directory = createDirectoryStore(lang);
  const selection = createSelectionStore();
  const link = createPageLinkStore(edges.reader, () => page.tab.peek()?.id ?? null);
  const notesOfPage = createNotesOfPage(edges.notesOfPage, () => page.tab.peek() ?? null);
  const glossary = createGlossaryStore({ page, directory, lang });
  const timeline = computed(() => {
    const view = page.view.value;
    return view.status === 'ready' ? listTimeline(view.analysis, view.matter, lang) : [];
  });
  const sources = computed(() => {
    const view = page.view.value;
    return view.status === 'ready' ? listSources(view.analysis, view.matter) : { rows: [], orphans: [] };
  });
  /** The row that the pointer in the page is on. */
  const spot = computed(() => {
    const view = page.view.value;
    const ref = page.pointed.value?.ref ?? null;
    if (view.status !== 'ready' || ref === null) return null;
    return findSpot(ref, { analysis: view.analysis, timeline: timeline.value, sources: sources.value.rows });
  });

  const address = computed(() => `${page.tab.value?.id} ${page.tab.value?.url?.split('#')[0]}`);
  effect(() => {
    void address.value;
    batch(() => {
      selection.reset();
      link.reset();
      glossary.reset();
      notesOfPage.reset();
    });
  });
  effect(() => {
    const pointed = page.pointed.value;
    if (pointed?.open && spot.value !== null) selection.reveal(spot.value, pointed.serial);
  });

  return {
    preferences,
    page,
    directory,
    selection,
    link,
    glossary,
    timeline,
    sources,
    spot,
    layer: createLayerStore(edges.layer),
    notes: createSourceNotesStore(edges.notes),
    notesOfPage,
    /** Where sync stands; `null` until it is known. */
    sync: signal<SyncState | null>(null),
  };
}
