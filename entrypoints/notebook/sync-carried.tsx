import { FilePicker } from '../../components/sync/file-picker.tsx';
import { Icon } from '../../components/ui/desk-icon.tsx';
import { useWords } from '../../components/ui/use-words.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { SyncView } from '../../lib/panel/sync/sync.ts';

/** The file that is carried by hand, out and in. */
export function CarriedFile({ view }: { view: SyncView }) {
  const { t, lang } = useWords();
  const news = view.carried.value;
  const isBusy = view.doing.value.state === 'busy';
  return (
    <div class="sync-step">
      <div class="actions">
        <button
          type="button"
          class="button"
          data-action="save-carried"
          aria-disabled={isBusy}
          onClick={() => void view.saveFile()}
        >
          <Icon name="download" size={14} />
          {t('syncSaveCarried')}
        </button>
        <FilePicker label={t('syncCarriedTake')} onFile={(file) => void view.takeFile(file)} />
      </div>
      <div role="status">
        {news.what === 'saved' && <p class="hint">{t('syncCarriedSaved', news.file)}</p>}
        {news.what === 'taken' && <p class="hint">{t('syncCarriedTaken', formatNumber(news.added, lang))}</p>}
        {news.what === 'refused' && (
          <>
            <p class="fault">{t('syncFileBad')}</p>
            <p class="technical">{news.detail}</p>
          </>
        )}
      </div>
    </div>
  );
}
