import { useState } from 'preact/hooks';
import { localize } from '../../lib/pack/localize.ts';
import { type EditDrafts, type EditKind, EMPTY_EDITS } from '../../lib/panel/entry-edits.ts';
import type { GlossaryRow } from '../../lib/panel/glossary-rows.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { EditForm } from './edit-form.tsx';
import { MergeForm, type MergeTarget } from './merge-form.tsx';

/** What a reader can write on an entry that stands in the directory. */
export interface EditActions {
  /** What was saved closes its form; false where it was not. */
  readonly onWrite: <K extends EditKind>(
    row: GlossaryRow,
    kind: K,
    fields: Partial<EditDrafts[K]>,
  ) => Promise<boolean>;
  readonly onMerge: (row: GlossaryRow, into: MergeTarget) => void;
  /** The entries that this one could be, by name. */
  readonly mergeTargets: (row: GlossaryRow) => readonly MergeTarget[];
}

const CHOICES: readonly {
  readonly act: EditKind | 'merge';
  readonly key: string;
  readonly ofPacksOnly?: true;
}[] = [
  { act: 'words', key: 'panelEditWords', ofPacksOnly: true },
  { act: 'alias', key: 'panelEditAlias' },
  { act: 'event', key: 'panelEditEvent' },
  { act: 'source', key: 'panelEditSource' },
  { act: 'merge', key: 'panelEditMerge' },
];

/** The ways to write on an entry, folded away until asked for, and the form that was asked for. */
export function EntryEdits({ row, actions }: { row: GlossaryRow; actions: EditActions }) {
  const { t, lang } = useWords();
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState<EditKind | 'merge' | null>(null);
  const { entry } = row;
  if (entry === null) return null;
  const close = () => setOpen(null);
  const initial: EditDrafts = {
    ...EMPTY_EDITS,
    words: { name: localize(entry.name, lang), definition: localize(entry.definition, lang) },
  };
  return (
    <>
      <button
        type="button"
        class="button"
        data-action="write"
        aria-expanded={asking}
        onClick={() => {
          setAsking(!asking);
          close();
        }}
      >
        <Icon name="edit" size={14} />
        {t('panelWrite')}
      </button>
      {asking && (
        <fieldset class="scopes">
          <legend>{t('panelWriteWhat')}</legend>
          {CHOICES.filter(({ ofPacksOnly }) => !ofPacksOnly || entry.pack !== 'own').map(({ act, key }) => (
            <button
              key={act}
              type="button"
              class="button"
              data-write={act}
              aria-pressed={open === act}
              onClick={() => setOpen(open === act ? null : act)}
            >
              {t(key)}
            </button>
          ))}
        </fieldset>
      )}
      {open === 'merge' && (
        <MergeForm
          name={row.name}
          targets={actions.mergeTargets(row)}
          onMerge={(into) => actions.onMerge(row, into)}
          onCancel={close}
        />
      )}
      {open !== null && open !== 'merge' && (
        <EditForm
          key={open}
          kind={open}
          initial={initial[open]}
          onCancel={close}
          onSave={(fields) =>
            void actions.onWrite(row, open, fields).then((isSaved) => {
              if (isSaved) {
                close();
                setAsking(false);
              }
            })
          }
        />
      )}
    </>
  );
}
