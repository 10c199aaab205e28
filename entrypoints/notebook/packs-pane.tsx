import { useState } from 'preact/hooks';
import { ImportPack } from '../../components/packs/import-pack.tsx';
import { PackDetail } from '../../components/packs/pack-detail.tsx';
import { PacksView } from '../../components/packs/packs-view.tsx';
import { describeFault } from '../../components/ui/describe-fault.ts';
import { UndoBar } from '../../components/ui/undo-bar.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import type { PackFault } from '../../lib/pack/pack-fault.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { PacksStore } from '../../lib/panel/packs/packs-store.ts';
import { failureText } from './failure-text.ts';
import type { PackExports } from './packs-edges.ts';

/** The packs, joined to their stores. */
export function PacksPane({ packs, exports }: { packs: PacksStore; exports: PackExports }) {
  const { t, lang } = useWords();
  const { imports } = packs;
  const [said, setSaid] = useState<{
    id: string;
    text: string;
    isFault: boolean;
    lines: readonly string[];
  } | null>(null);
  const step = imports.step.value;
  const open = packs.open.value;
  const attempt = async (
    id: string,
    work: () => Promise<{ name: string; leftOut: readonly PackFault[] }>,
  ) => {
    setSaid(null);
    try {
      const { name, leftOut } = await work();
      const more = leftOut.length === 0 ? '' : ` ${t('packsLeftOut', formatNumber(leftOut.length, lang))}`;
      setSaid({
        id,
        text: `${t('notebookExported', name)}${more}`,
        isFault: false,
        lines: leftOut.map((fault) => describeFault(fault, { t })),
      });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
      setSaid({ id, text: failureText(t, { name, message }), isFault: true, lines: [] });
    }
  };
  return (
    <>
      <PacksView
        packs={packs.list.value}
        open={step.step === 'none' ? (open?.id ?? null) : null}
        onOpen={(id) => {
          imports.reset();
          packs.openId.value = id;
        }}
        onFiles={(files) => void imports.openFiles(files)}
        onAddress={(address) => void imports.openAddress(address, null)}
        onExportLayer={() =>
          void attempt(open?.id ?? '', async () => ({ name: await exports.saveLayer(), leftOut: [] }))
        }
      >
        {step.step !== 'none' && (
          <ImportPack
            step={step}
            onPrograms={(programs, published) => void imports.choosePrograms(programs, published)}
            onSave={() => void imports.save()}
            onCancel={imports.cancel}
            onReset={imports.reset}
          />
        )}
        {step.step === 'none' && open !== null && (
          <PackDetail
            key={open.id}
            pack={open}
            isBundled={packs.bundled.value.has(open.id)}
            said={said?.id === open.id ? said : null}
            acts={{
              onEnable: (enabled) => void packs.setEnabled(open.id, enabled),
              onUpdate: (address) => void imports.openAddress(address, open.id),
              onExport: (what) => void attempt(open.id, () => exports.savePack(open.id, what)),
              onRevert: () => void packs.revert(open.id),
              onRemove: () => void packs.remove(open.id),
            }}
          />
        )}
        {step.step === 'none' && open === null && packs.list.value !== null && (
          <p class="empty">{t('packsEmpty')}</p>
        )}
      </PacksView>
      <PacksDone packs={packs} />
    </>
  );
}

const DONE_KEYS = {
  enabled: 'packsDoneEnabled',
  disabled: 'packsDoneDisabled',
  imported: 'packsDoneImported',
  reverted: 'packsDoneReverted',
  removed: 'packsDoneRemoved',
} as const;

function PacksDone({ packs }: { packs: PacksStore }) {
  const { t } = useWords();
  const [failure, done] = [packs.failure.value, packs.done.value];
  return (
    <UndoBar
      text={failure ? failureText(t, failure) : done && t(DONE_KEYS[done.act], done.name)}
      failed={failure !== null}
      onUndo={failure === null && done?.undo ? () => void packs.undo() : null}
      onDismiss={packs.dismiss}
    />
  );
}
