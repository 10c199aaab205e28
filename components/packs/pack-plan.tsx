import type { ImportPlan } from '../../lib/pack/import-plan.ts';
import type { LayerRecord } from '../../lib/pack/layer.ts';
import { localize } from '../../lib/pack/localize.ts';
import type { Pack } from '../../lib/pack/schema.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import { isIdle, type PlannedEntry, type TouchedEntry, viewPlan } from '../../lib/panel/packs/plan-view.ts';
import type { Words } from '../../lib/panel/words.ts';
import { fieldName } from '../ui/field-name.ts';
import { useWords } from '../ui/use-words.ts';

/** Names shown of one list; a list of twenty thousand is a count. */
const SHOWN_NAMES = 200;

/** What taking a pack in would do, before it is done. */
export function PackPlan({ pack, before, plan }: { pack: Pack; before: Pack | null; plan: ImportPlan }) {
  const words = useWords();
  const { t, lang } = words;
  const view = viewPlan(plan, { before, after: pack, lang });
  return (
    <section class="pack-plan" data-plan={plan.direction}>
      <h2 class="note-title" dir="auto">
        {localize(pack.manifest.name, lang)}
      </h2>
      <p>{localize(pack.manifest.description, lang)}</p>
      <p class="hint">{t('packsLicenceLine', pack.manifest.licence)}</p>
      <p>{describeDirection(plan, words)}</p>
      {isIdle(plan) ? null : (
        <>
          <Names label={t('packsPlanAdded')} entries={view.added} />
          <Names label={t('packsPlanChanged')} entries={view.changed} />
          <Names label={t('packsPlanRemoved')} entries={view.removed} />
          {plan.isLexiconChanged && <p>{t('packsPlanLexicon')}</p>}
        </>
      )}
      {view.touched.length > 0 && (
        <section class="plan-touched">
          <h3 class="list-title">{t('packsPlanTouched')}</h3>
          <p class="hint">{t('packsPlanTouchedHint')}</p>
          <ul class="plain-rows">
            {view.touched.map((touched) => (
              <Touched key={`${touched.what} ${touched.name}`} touched={touched} />
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function describeDirection({ direction, from, to, ...plan }: ImportPlan, { t }: Words): string {
  if (direction === 'same')
    return t(isIdle({ direction, from, to, ...plan }) ? 'packsPlanSame' : 'packsPlanSameVersion', to);
  if (from === null) return t('packsPlanNew', to);
  return t(direction === 'newer' ? 'packsPlanNewer' : 'packsPlanOlder', to, from);
}

function Names({ label, entries }: { label: string; entries: readonly PlannedEntry[] }) {
  const words = useWords();
  const { t, lang } = words;
  if (entries.length === 0) return null;
  const more = entries.length - SHOWN_NAMES;
  return (
    <details class="plan-names">
      <summary>
        {label} <span class="row-count">{formatNumber(entries.length, lang)}</span>
      </summary>
      <ul>
        {entries.slice(0, SHOWN_NAMES).map(({ id, name, fields }) => (
          <li key={id}>
            {name}
            {fields.length > 0 && (
              <span class="row-meta">{fields.map((field) => fieldName(field, words)).join(', ')}</span>
            )}
          </li>
        ))}
        {more > 0 && <li class="hint">{t('packsMoreNames', formatNumber(more, lang))}</li>}
      </ul>
    </details>
  );
}

const RECORD_KEYS: Readonly<Record<LayerRecord['type'], string>> = {
  own: 'packsYoursOwn',
  hidden: 'packsYoursHidden',
  'not-meant': 'packsYoursNotMeant',
  merged: 'packsYoursMerged',
  alias: 'packsYoursAlias',
  event: 'packsYoursEvent',
  source: 'packsYoursSource',
  override: 'packsYoursOverride',
  'pack-change': 'packsYoursNews',
};

function Touched({ touched: { name, what, fields, records } }: { touched: TouchedEntry }) {
  const words = useWords();
  const { t } = words;
  const says =
    what === 'changed'
      ? t('packsTouchedChanged', fields.map((field) => fieldName(field, words)).join(', '))
      : t(what === 'removed' ? 'packsTouchedRemoved' : 'packsTouchedKnown');
  return (
    <li>
      <span>
        <span dir="auto">{name}</span>
        <span class="row-meta">
          {says} {t('packsTouchedYours', records.map((type) => t(RECORD_KEYS[type])).join(', '))}
        </span>
      </span>
    </li>
  );
}
