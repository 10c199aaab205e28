import { useState } from 'preact/hooks';
import { useWords } from '../ui/use-words.ts';

/** Ending sync in this browser, with or without emptying the storage. */
export function LeaveForm({ isBusy, onLeave }: { isBusy: boolean; onLeave: (wipeRemote: boolean) => void }) {
  const { t } = useWords();
  const [wipes, setWipes] = useState(false);
  const [isSure, setSure] = useState(false);
  return (
    <form
      class="sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        onLeave(wipes);
      }}
    >
      <p>{t('syncLeaveText')}</p>
      <fieldset class="sync-choices">
        <legend class="unseen">{t('syncLeave')}</legend>
        {[false, true].map((wipe) => (
          <label key={String(wipe)} class="sync-check">
            <input
              type="radio"
              name="wipe"
              value={String(wipe)}
              checked={wipes === wipe}
              onChange={() => {
                setWipes(wipe);
                setSure(false);
              }}
            />
            <span>{t(wipe ? 'syncLeaveWipe' : 'syncLeaveKeep')}</span>
          </label>
        ))}
      </fieldset>
      {wipes && (
        <label class="sync-check">
          <input
            type="checkbox"
            name="sure"
            checked={isSure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
          <span>{t('syncLeaveSure')}</span>
        </label>
      )}
      <div class="actions">
        <button
          type="submit"
          class="button"
          data-action="leave"
          aria-disabled={isBusy}
          disabled={wipes && !isSure}
        >
          {t(wipes ? 'syncLeaveDoWipe' : 'syncLeaveDo')}
        </button>
      </div>
    </form>
  );
}
