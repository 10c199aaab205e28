import { computed, signal } from '@preact/signals';
import type { LayerRecord, OwnEntry } from '../pack/layer.ts';
import type { Language } from '../text/language.ts';
import type { DirectoryStore } from './directory-store.ts';
import { type GlossaryRow, listArticleRows } from './glossary-rows.ts';
import { type GlossaryOrder, viewGlossary } from './glossary-view.ts';
import { draftFrom, EMPTY_DRAFT, type OwnEntryDraft } from './own-entry-form.ts';
import type { PageStore } from './page-store.ts';

/** The open form: what it starts with, and the entry that it edits; `null` for a new one. */
export interface OpenForm {
  readonly draft: OwnEntryDraft;
  readonly before: OwnEntry | null;
  /** Tells one opening from the next. */
  readonly serial: number;
}

export type GlossaryStore = ReturnType<typeof createGlossaryStore>;

/** What is searched for, in which order, and the form: over the page's findings and the directory. */
export function createGlossaryStore({
  page,
  directory,
  lang,
}: {
  page: PageStore;
  directory: DirectoryStore;
  lang: Language;
}) {
  const query = signal('');
  const order = signal<GlossaryOrder>('appearance');
  const form = signal<OpenForm | null>(null);
  let serial = 0;
  const openForm = (draft: OwnEntryDraft, before: OwnEntry | null): void => {
    form.value = { draft, before, serial: ++serial };
  };
  const article = computed(() => {
    const view = page.view.value;
    if (view.status !== 'ready') return [];
    const live = { byId: directory.byId.value, mergedInto: directory.glossary.value.mergedInto };
    return listArticleRows(view.analysis, { matter: view.matter, layer: directory.layer.value, live, lang });
  });
  return {
    query,
    order,
    form,
    article,
    view: computed(() =>
      viewGlossary(
        { article: article.value, directory: directory.rows.value },
        { query: query.value, order: order.value, lang },
      ),
    ),
    /** An empty form. */
    addNew: () => openForm(EMPTY_DRAFT, null),
    /** A form filled from what the article says of somebody who is not in the directory. */
    add({ name, kind, mentions }: GlossaryRow): void {
      const forms = [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name);
      openForm({ ...EMPTY_DRAFT, kind, name, aliases: forms.join('\n') }, null);
    },
    /** The form of an own entry; nothing happens for an entry of a pack. */
    edit(row: GlossaryRow): void {
      const entry = findOwn(directory, row);
      if (entry) openForm(draftFrom(entry), entry);
    },
    /** The reader's own entry behind a row; `null` where it is a pack's. */
    ownOf: (row: GlossaryRow): OwnEntry | null => findOwn(directory, row),
    /** A record of the layer; `null` where it is gone. */
    recordOf: (id: string): LayerRecord | null =>
      directory.layer.peek().find((record) => record.id === id) ?? null,
    closeForm(): void {
      form.value = null;
    },
    /** Another page: the search is over. A form stays, so that nothing typed is lost. */
    reset(): void {
      query.value = '';
    },
  };
}

function findOwn(directory: DirectoryStore, row: GlossaryRow): OwnEntry | null {
  const record = directory.layer.peek().find(({ id }) => id === row.entry?.id);
  return record?.type === 'own' ? record : null;
}
