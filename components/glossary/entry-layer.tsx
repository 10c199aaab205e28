import type { ComponentChildren } from 'preact';
import type { EntryMatter } from '../../lib/context/card-matter.ts';
import { mergedId, overrideId, type PackChange } from '../../lib/pack/layer.ts';
import { localize } from '../../lib/pack/localize.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { fieldName } from '../ui/field-name.ts';
import { WebLink } from '../ui/source-links.tsx';
import { useWords } from '../ui/use-words.ts';

/** What a reader can take back or wave through. */
export interface LayerActions {
  /** Takes a record of the layer away, by its id. */
  readonly onTakeBack: (id: string, name: string) => void;
  readonly onSeen: (change: PackChange, name: string) => void;
}

/** What an update changed beneath the reader's edits: old and new, until they have seen it. */
export function ChangeNotice({
  change,
  name,
  onSeen,
}: {
  change: PackChange;
  name: string;
  onSeen: LayerActions['onSeen'] | null;
}) {
  const words = useWords();
  const { t, lang } = words;
  const { fields, last, from, to } = change;
  const said = fields.map(({ field }) => fieldName(field, words)).join(', ');
  return (
    <section class="pack-change" data-change={change.entry}>
      <p>
        {last !== undefined && t('panelPackGone', to)} {fields.length > 0 && t('panelPackChanged', said)}
      </p>
      {fields.length > 0 && (
        <details>
          <summary>{t('panelPackChangedFrom', from, to)}</summary>
          <dl class="field-changes">
            {fields.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{fieldName(field, words)}</dt>
                <dd>
                  <del>{before === null ? t('panelNothingThere') : localize(before, lang)}</del>
                </dd>
                <dd>
                  <ins>{after === null ? t('panelNothingThere') : localize(after, lang)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {onSeen && (fields.length > 0 || last === undefined) && (
        <button type="button" class="button" data-action="seen" onClick={() => onSeen(change, name)}>
          <Icon name="check" size={14} />
          {t('panelSeen')}
        </button>
      )}
    </section>
  );
}

/** The pack's own words, one click away from the reader's. */
export function PackWords({ entry, actions }: { entry: EntryMatter; actions: LayerActions | null }) {
  const { t, lang } = useWords();
  const original = entry.layered?.original;
  if (original === undefined) return null;
  return (
    <details class="pack-words">
      <summary>
        <span class="yours">{t('panelYourWords')}</span> {t('panelPackWords')}
      </summary>
      <p>
        <b dir="auto">{localize(original.name, lang)}</b>
      </p>
      <p>{localize(original.definition, lang)}</p>
      {actions && (
        <button
          type="button"
          class="button"
          data-action="take-back-words"
          onClick={() => actions.onTakeBack(overrideId(entry.id), localize(entry.name, lang))}
        >
          <Icon name="undo" size={14} />
          {t('panelBackToPack')}
        </button>
      )}
    </details>
  );
}

/** Names and sources that the reader added, and entries that they made one with this, each with its way back. */
export function OwnParts({ entry, actions }: { entry: EntryMatter; actions: LayerActions | null }) {
  const { t, lang } = useWords();
  const { layered } = entry;
  if (layered === undefined) return null;
  const name = localize(entry.name, lang);
  const takeBack = (id: string) => actions && (() => actions.onTakeBack(id, name));
  return (
    <>
      {layered.aliases.length > 0 && (
        <section class="own-part">
          <h3 class="label">{t('panelOwnNames')}</h3>
          <ul class="plain-rows">
            {layered.aliases.map(({ id, text }) => (
              <OwnPart key={id} what={text} onTakeBack={takeBack(id)}>
                <span dir="auto">{text}</span>
              </OwnPart>
            ))}
          </ul>
        </section>
      )}
      {layered.sources.length > 0 && (
        <section class="own-part">
          <h3 class="label">{t('panelOwnSources')}</h3>
          <ul class="plain-rows">
            {layered.sources.map(({ id, url, supports }) => (
              <OwnPart key={id} what={url} onTakeBack={takeBack(id)}>
                <span>
                  <WebLink url={url}>{new URL(url).hostname}</WebLink>
                  {supports && <span class="source-supports"> {supports}</span>}
                </span>
              </OwnPart>
            ))}
          </ul>
        </section>
      )}
      {layered.merged.length > 0 && (
        <section class="own-part">
          <h3 class="label">{t('panelMergedHere')}</h3>
          <ul class="plain-rows">
            {layered.merged.map((one) => (
              <li key={one.id}>
                <details>
                  <summary dir="auto">{localize(one.name, lang)}</summary>
                  <p>{localize(one.definition, lang)}</p>
                </details>
                {actions && (
                  <button
                    type="button"
                    class="button"
                    data-split={one.id}
                    onClick={() => actions.onTakeBack(mergedId(one.id), localize(one.name, lang))}
                  >
                    {t('panelSplit')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OwnPart({
  what,
  onTakeBack,
  children,
}: {
  what: string;
  onTakeBack: (() => void) | null;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  return (
    <li>
      {children}
      {onTakeBack && (
        <button
          type="button"
          class="icon-button icon-button-quiet"
          data-action="take-back"
          aria-label={t('panelTakeAway', what)}
          title={t('panelTakeAway', what)}
          onClick={onTakeBack}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </li>
  );
}
