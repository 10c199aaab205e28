import type { BeatVerdict } from '../../lib/beat/verdict.ts';
import type { MarkDensity } from '../../lib/messaging/tab-state.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';

const DENSITIES: readonly { density: MarkDensity; key: string }[] = [
  { density: 'all', key: 'panelDensityAll' },
  { density: 'first', key: 'panelDensityFirst' },
  { density: 'off', key: 'panelDensityOff' },
];

interface PageHeaderProps {
  title: string;
  /** `null` where the page belongs to the browser. */
  host: string | null;
  /** The page's state in a word or two. */
  state: string;
  isOff: boolean;
  canStep: boolean;
  density: MarkDensity;
  /** Why the page is on the beat; `null` where it was not judged. */
  verdict: BeatVerdict | null;
  onStep: (direction: 1 | -1) => void;
  onDensity: (density: MarkDensity) => void;
  onSwitch: (off: boolean) => void;
}

/** Over the tabs: which page this is, and the switches that belong to it. */
export function PageHeader({
  title,
  host,
  state,
  isOff,
  canStep,
  density,
  verdict,
  onStep,
  onDensity,
  onSwitch,
}: PageHeaderProps) {
  const { t } = useWords();
  return (
    <header class="page-header">
      <h1 class="page-title" dir="auto">
        {title}
      </h1>
      <p class="page-state">
        {host !== null && <span class="page-host">{host}</span>} <span role="status">{state}</span>
      </p>
      <div class="toolbar">
        {host !== null && <PageSwitches {...{ isOff, canStep, density, onStep, onDensity, onSwitch }} />}
        <a
          class="button notebook-link"
          href="/notebook.html"
          target="_blank"
          rel="noreferrer"
          title={t('noteNotebook')}
        >
          <Icon name="notebook" size={14} />
          <span class="notebook-name">{t('noteNotebook')}</span>
        </a>
      </div>
      {verdict !== null && <Why verdict={verdict} />}
    </header>
  );
}

type Switches = Pick<PageHeaderProps, 'isOff' | 'canStep' | 'density' | 'onStep' | 'onDensity' | 'onSwitch'>;

function PageSwitches({ isOff, canStep, density, onStep, onDensity, onSwitch }: Switches) {
  const { t } = useWords();
  return (
    <>
      {canStep && (
        <div class="stepper">
          <button
            type="button"
            class="icon-button"
            aria-label={t('panelPrevious')}
            title={t('panelPrevious')}
            onClick={() => onStep(-1)}
          >
            <Icon name="previous" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t('panelNext')}
            title={t('panelNext')}
            onClick={() => onStep(1)}
          >
            <Icon name="next" />
          </button>
        </div>
      )}
      {canStep && (
        <label class="choice">
          <span class="unseen">{t('panelDensity')}</span>
          <select value={density} onChange={(event) => onDensity(event.currentTarget.value as MarkDensity)}>
            {DENSITIES.map((item) => (
              <option key={item.density} value={item.density}>
                {t(item.key)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        class={`button${isOff ? ' button-main' : ''}`}
        data-action="site-switch"
        onClick={() => onSwitch(!isOff)}
      >
        <Icon name="off" size={14} />
        {t(isOff ? 'panelSiteOn' : 'panelSiteOff')}
      </button>
    </>
  );
}

/** The evidence of the verdict, the weightiest first. */
function Why({ verdict }: { verdict: BeatVerdict }) {
  const { t, lang } = useWords();
  const evidence = [...verdict.evidence].sort((a, b) => b.weight - a.weight).slice(0, 40);
  return (
    <details class="why">
      <summary>{t(verdict.onBeat ? 'panelWhy' : 'panelWhyNot')}</summary>
      <p class="hint">{t('panelScore', formatNumber(verdict.score, lang))}</p>
      {evidence.length > 0 ? (
        <table class="evidence">
          <thead>
            <tr>
              <th scope="col">{t('panelEvidenceTerm')}</th>
              <th scope="col">{t('panelEvidenceCount')}</th>
              <th scope="col">{t('panelEvidenceWeight')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map(({ term, count, weight }) => (
              <tr key={term}>
                <td>{term}</td>
                <td>{formatNumber(count, lang)}</td>
                <td>{formatNumber(weight, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p class="hint">{t('panelEvidenceNone')}</p>
      )}
    </details>
  );
}
