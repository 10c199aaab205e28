import type { ComponentChildren } from 'preact';
import { localize } from '../../lib/pack/localize.ts';
import type { PackFileHandle } from '../../lib/panel/packs/pack-import-store.ts';
import type { InstalledPack } from '../../lib/storage/index.ts';
import { SideRow } from '../notebook/side-row.tsx';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { AddressForm } from './address-form.tsx';
import { useFileDrop } from './use-file-drop.ts';

/** The packs: a list with the ways in beside one of them whole. A file may be dropped anywhere. */
export function PacksView({
  packs,
  open,
  children,
  onOpen,
  onFiles,
  onAddress,
  onExportLayer,
}: {
  /** `null` while they are being read. */
  packs: readonly InstalledPack[] | null;
  open: string | null;
  /** What stands beside the list. */
  children: ComponentChildren;
  onOpen: (id: string) => void;
  onFiles: (files: readonly PackFileHandle[]) => void;
  onAddress: (address: string) => void;
  onExportLayer: () => void;
}) {
  const { t, lang } = useWords();
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const { element, isOver } = useFileDrop<HTMLDivElement>(take);
  return (
    <div ref={element} class={`two-sides packs${isOver ? ' is-over' : ''}`}>
      <nav class="side-list" aria-label={t('notebookTabPacks')} aria-busy={packs === null}>
        <ul class="rows">
          {(packs ?? []).map(({ id, manifest, enabled }) => (
            <SideRow
              key={id}
              id={id}
              name={localize(manifest.name, lang)}
              meta={`${manifest.version} · ${t(enabled ? 'packsInUse' : 'packsOff')}`}
              isOpen={id === open}
              onOpen={() => onOpen(id)}
            />
          ))}
        </ul>
        <section class="packs-add">
          <h2 class="list-title">{t('packsAdd')}</h2>
          <FilePlace onFiles={take} />
          <AddressForm
            label={t('packsFromAddress')}
            action={t('packsFetch')}
            initial=""
            onSubmit={onAddress}
          />
          <p class="hint">{t('packsAddressHint')}</p>
        </section>
        <section class="packs-add">
          <h2 class="list-title">{t('packsLayer')}</h2>
          <p class="hint">{t('packsLayerHint')}</p>
          <button type="button" class="button" data-action="export-layer" onClick={onExportLayer}>
            <Icon name="download" size={14} />
            {t('packsExportLayer')}
          </button>
        </section>
      </nav>
      <section class="side-detail" aria-label={t('packsOne')}>
        {children}
      </section>
      {isOver && (
        <p class="packs-drop" aria-hidden="true">
          {t('packsDropHere')}
        </p>
      )}
    </div>
  );
}

function FilePlace({ onFiles }: { onFiles: (files: FileList | null) => void }) {
  const { t } = useWords();
  return (
    <label class="drop-place">
      <Icon name="upload" size={18} />
      <span>{t('packsDrop')}</span>
      <span class="hint">{t('packsKinds')}</span>
      <input
        type="file"
        name="pack"
        class="unseen"
        multiple
        accept=".json,.csv,.xml,application/json,text/csv,text/xml"
        onChange={(event) => {
          onFiles(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
