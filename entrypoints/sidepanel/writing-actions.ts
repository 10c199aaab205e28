import type { EditActions } from '../../components/glossary/entry-edits.tsx';
import type { LayerActions } from '../../components/glossary/entry-layer.tsx';
import { type LayerRecord, overrideId } from '../../lib/pack/layer.ts';
import { localize } from '../../lib/pack/localize.ts';
import type { EditDrafts, EditKind } from '../../lib/panel/entry-edits.ts';
import type { GlossaryRow } from '../../lib/panel/glossary-rows.ts';
import type { Panel } from '../../lib/panel/panel.ts';
import type { Language } from '../../lib/text/language.ts';

/** What a reader can write on an entry and take back, joined to the stores. */
export function writingActions(
  { glossary, directory, layer }: Panel,
  lang: Language,
): EditActions & LayerActions {
  return {
    onTakeBack: (id, name) => {
      const record = glossary.recordOf(id);
      if (record) void layer.takeBack(record, name);
    },
    onReword: async (id, written, name) => {
      const before = glossary.recordOf(id);
      if (before === null || !('entry' in before)) return false;
      return layer.saveEdit(written, { entry: before.entry, name, before });
    },
    onSeen: (change, name) => void layer.seen(change, name),
    onWrite: async (row, kind, fields) => {
      const { entry } = row;
      if (entry === null) return false;
      const written = kind === 'words' ? withoutPackWords(row, fields, lang) : fields;
      const before = kind === 'words' ? glossary.recordOf(overrideId(entry.id)) : null;
      // The pack's own words typed again are none of the reader's.
      if (Object.keys(written).length === 0) return before === null || layer.takeBack(before, row.name);
      return layer.saveEdit({ kind, fields: written }, { entry: entry.id, name: row.name, ...keep(before) });
    },
    onMerge: ({ entry }, into) => {
      if (entry) void layer.merge(entry.id, into.id, into.name);
    },
    mergeTargets: ({ entry, kind }) =>
      directory.rows.value.flatMap((row) =>
        row.entry !== null && row.entry.id !== entry?.id && (row.kind === 'term') === (kind === 'term')
          ? [{ id: row.entry.id, name: row.name }]
          : [],
      ),
  };
}

function keep(before: LayerRecord | null): { before?: LayerRecord } {
  return before === null ? {} : { before };
}

function withoutPackWords<K extends EditKind>(
  { entry }: GlossaryRow,
  fields: Partial<EditDrafts[K]>,
  lang: Language,
): Partial<EditDrafts[K]> {
  const { name, definition } = entry?.layered?.original ?? entry!;
  const own = { name: localize(name, lang), definition: localize(definition, lang) };
  const differing = Object.entries(fields).filter(
    ([field, value]) => own[field as keyof typeof own] !== value,
  );
  return Object.fromEntries(differing) as Partial<EditDrafts[K]>;
}
