import { useState } from 'preact/hooks';
import type { NotMeant } from '../../lib/pack/layer.ts';
import type { GlossaryRow } from '../../lib/panel/glossary-rows.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { type EditActions, EntryEdits } from './entry-edits.tsx';
import type { LayerActions } from './entry-layer.tsx';

/** What a reader can do with a row. */
export interface RowActions extends EditActions, LayerActions {
  readonly onEdit: (row: GlossaryRow) => void;
  readonly onAdd: (row: GlossaryRow) => void;
  readonly onRemove: (row: GlossaryRow) => void;
  readonly onHide: (row: GlossaryRow) => void;
  readonly onNotMeant: (row: GlossaryRow, scope: NotMeant['scope']) => void;
}

const SCOPES: readonly { scope: NotMeant['scope']; key: string }[] = [
  { scope: 'page', key: 'panelScopePage' },
  { scope: 'site', key: 'panelScopeSite' },
  { scope: 'everywhere', key: 'panelScopeEverywhere' },
];

/** The buttons under an open row. `canChange` is false while the reader's own layer cannot be written. */
export function EntryActions({
  row,
  canChange,
  actions,
}: {
  row: GlossaryRow;
  canChange: boolean;
  actions: RowActions;
}) {
  const { t } = useWords();
  const own = row.entry?.pack === 'own';
  return (
    <div class="actions">
      {canChange && row.entry === null && (
        <button type="button" class="button" data-action="add" onClick={() => actions.onAdd(row)}>
          <Icon name="add" size={14} />
          {t('panelAddToGlossary')}
        </button>
      )}
      {canChange && own && (
        <>
          <button type="button" class="button" data-action="edit" onClick={() => actions.onEdit(row)}>
            <Icon name="edit" size={14} />
            {t('panelEdit')}
          </button>
          <button type="button" class="button" data-action="remove" onClick={() => actions.onRemove(row)}>
            {t('panelRemove')}
          </button>
        </>
      )}
      {canChange && row.entry !== null && !own && (
        <button type="button" class="button" data-action="hide" onClick={() => actions.onHide(row)}>
          <Icon name="hide" size={14} />
          {t('panelHide')}
        </button>
      )}
      {canChange && row.entry !== null && row.ref !== null && <NotMeantChoice row={row} actions={actions} />}
      {canChange && row.entry !== null && <EntryEdits row={row} actions={actions} />}
    </div>
  );
}

function NotMeantChoice({ row, actions }: { row: GlossaryRow; actions: RowActions }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button"
        data-action="not-meant"
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        <Icon name="not-meant" size={14} />
        {t(row.kind === 'person' ? 'panelNotThem' : 'panelNotIt')}
      </button>
      {asking && (
        <fieldset class="scopes">
          <legend>{t('panelNotMeantWhere')}</legend>
          {SCOPES.map(({ scope, key }) => (
            <button
              key={scope}
              type="button"
              class="button"
              data-scope={scope}
              onClick={() => actions.onNotMeant(row, scope)}
            >
              {t(key)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
