import { CREDIBILITIES, RELIABILITIES } from '../../lib/notes/scales.ts';
import { useWords } from '../ui/use-words.ts';
import { CREDIBILITY_KEYS, RELIABILITY_KEYS } from './grades.ts';

/** The two scales of the Admiralty system in words. */
export function AdmiraltyHelp() {
  const { t } = useWords();
  return (
    <details class="admiralty">
      <summary>{t('notebookAdmiraltyTitle')}</summary>
      <div class="admiralty-body">
        <p>{t('notebookAdmiraltyText')}</p>
        <div class="admiralty-scales">
          <div>
            <h3 class="label">{t('notebookReliability')}</h3>
            <dl>
              {RELIABILITIES.map((letter) => (
                <div key={letter}>
                  <dt>{letter}</dt>
                  <dd>{t(RELIABILITY_KEYS[letter])}</dd>
                </div>
              ))}
            </dl>
          </div>
          <div>
            <h3 class="label">{t('notebookCredibility')}</h3>
            <dl>
              {CREDIBILITIES.map((number) => (
                <div key={number}>
                  <dt>{number}</dt>
                  <dd>{t(CREDIBILITY_KEYS[number])}</dd>
                </div>
              ))}
            </dl>
          </div>
        </div>
      </div>
    </details>
  );
}
