import { localize } from '../../lib/pack/localize.ts';
import { formatDate, formatNumber } from '../../lib/panel/format-date.ts';
import type { Words } from '../../lib/panel/words.ts';
import type { InstalledPack } from '../../lib/storage/index.ts';
import { formatBytes, formatInstant } from '../notebook/format-instant.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { AddressForm } from './address-form.tsx';

/** What can be done with a pack. */
export interface PackActs {
  readonly onEnable: (enabled: boolean) => void;
  readonly onUpdate: (address: string) => void;
  readonly onExport: (what: 'pack' | 'merged') => void;
  readonly onRevert: () => void;
  readonly onRemove: () => void;
}

/** One pack: what it is, whether it counts, its next version, and ways out. */
export function PackDetail({
  pack,
  isBundled,
  said,
  acts,
}: {
  pack: InstalledPack;
  /** It comes with the extension, whatever version is installed. */
  isBundled: boolean;
  /** What came of the last export; `null` where none was made. */
  said: { readonly text: string; readonly isFault: boolean; readonly lines: readonly string[] } | null;
  acts: PackActs;
}) {
  const words = useWords();
  const { t, lang } = words;
  const { manifest } = pack;
  return (
    <article class="pack" data-pack={pack.id}>
      <header class="pack-head">
        <h2 class="note-title" dir="auto">
          {localize(manifest.name, lang)}
        </h2>
        <label class="switch">
          <input
            type="checkbox"
            name="pack-enabled"
            checked={pack.enabled}
            onChange={(event) => acts.onEnable(event.currentTarget.checked)}
          />
          {t('packsUse')}
        </label>
      </header>
      <p class="pack-description">{localize(manifest.description, lang)}</p>
      <Facts pack={pack} isBundled={isBundled} words={words} />
      <section class="pack-part">
        <h3 class="list-title">{t('packsNext')}</h3>
        <AddressForm
          key={`${pack.id} ${pack.address}`}
          label={t('packsAddress')}
          action={t('packsLook')}
          initial={pack.address ?? ''}
          onSubmit={acts.onUpdate}
        />
        <p class="hint">{t('packsLookHint')}</p>
      </section>
      <section class="pack-part">
        <h3 class="list-title">{t('packsExport')}</h3>
        <div class="actions">
          <button
            type="button"
            class="button"
            data-action="export-pack"
            onClick={() => acts.onExport('pack')}
          >
            <Icon name="download" size={14} />
            {t('packsExportPack')}
          </button>
          <button
            type="button"
            class="button"
            data-action="export-merged"
            onClick={() => acts.onExport('merged')}
          >
            <Icon name="download" size={14} />
            {t('packsExportMerged')}
          </button>
        </div>
        <p class="hint">{t('packsExportHint')}</p>
        <div role="status">
          {said && <p class={said.isFault ? 'fault' : ''}>{said.text}</p>}
          {said && said.lines.length > 0 && (
            <ul class="pack-left-out">
              {said.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      </section>
      <footer class="note-foot">
        {pack.before !== null && (
          <button type="button" class="button" data-action="revert-pack" onClick={acts.onRevert}>
            <Icon name="undo" size={14} />
            {t('packsRevert', pack.before)}
          </button>
        )}
        {isBundled ? (
          <p class="hint">{t('packsBundledHint')}</p>
        ) : (
          <>
            <button type="button" class="button" data-action="remove-pack" onClick={acts.onRemove}>
              <Icon name="bin" size={14} />
              {t('packsRemove')}
            </button>
            <p class="hint">{t('packsRemoveHint')}</p>
          </>
        )}
      </footer>
    </article>
  );
}

const COUNT_KEYS = {
  actors: 'packsActors',
  terms: 'packsTerms',
  events: 'packsEvents',
  series: 'packsSeries',
} as const;

function Facts({ pack, isBundled, words }: { pack: InstalledPack; isBundled: boolean; words: Words }) {
  const { t, lang } = words;
  const { manifest, counts, asOf, size } = pack;
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  const entries = (Object.keys(COUNT_KEYS) as (keyof typeof COUNT_KEYS)[])
    .filter((type) => counts[type] > 0)
    .map((type) => `${t(COUNT_KEYS[type])} ${formatNumber(counts[type], lang)}`);
  const facts = [
    [t('packsVersion'), manifest.version],
    [t('packsAsOf'), asOf === null ? null : formatDate(asOf, lang)],
    [t('packsEntries'), entries.length === 0 ? null : entries.join(' · ')],
    [t('packsLanguages'), manifest.languages.map((code) => languages.of(code) ?? code).join(', ')],
    [t('packsLicence'), manifest.licence],
    [t('packsSize'), formatBytes(size, lang)],
    [t('packsCameFrom'), describeOrigin(pack, isBundled, words)],
  ] as const;
  return (
    <dl class="pack-facts">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function describeOrigin(
  { origin, address, installedAt }: InstalledPack,
  isBundled: boolean,
  { t, lang }: Words,
): string {
  const when = formatInstant(installedAt, lang);
  if (origin === 'address' && address !== null) return t('packsFromThere', new URL(address).host, when);
  return t(
    origin === 'bundled' || (isBundled && origin !== 'file') ? 'packsWithExtension' : 'packsFromFile',
    when,
  );
}
