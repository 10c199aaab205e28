import type { EntryMatter } from '../../lib/context/card-matter.ts';
import { mergedId, overrideId, type PackChange } from '../../lib/pack/layer.ts';
import { localize } from '../../lib/pack/localize.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { fieldName } from '../ui/field-name.ts';
import { WebLink } from '../ui/source-links.tsx';
import { useWords } from '../ui/use-words.ts';
import { OwnPart, type OwnPartActions } from './own-part.tsx';

/** What a reader can reword, take back or wave through. */
export interface LayerActions extends OwnPartActions {
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

/** Names and sources that the reader added, and entries that they made one with this, each with its ways back. */
export function OwnParts({ entry, actions }: { entry: EntryMatter; actions: LayerActions | null }) {
  const { t, lang } = useWords();
  const { layered } = entry;
  if (layered === undefined) return null;
  const name = localize(entry.name, lang);
  return (
    <>
      {layered.aliases.length > 0 && (
        <section class="own-part">
          <h3 class="label">{t('panelOwnNames')}</h3>
          <ul class="plain-rows">
            {layered.aliases.map(({ id, text }) => (
              <li key={id}>
                <OwnPart id={id} what={text} name={name} actions={actions}>
                  <span dir="auto">{text}</span>
                </OwnPart>
              </li>
            ))}
          </ul>
        </section>
      )}
      {layered.sources.length > 0 && (
        <section class="own-part">
          <h3 class="label">{t('panelOwnSources')}</h3>
          <ul class="plain-rows">
            {layered.sources.map(({ id, url, supports = '' }) => (
              <li key={id}>
                <OwnPart
                  id={id}
                  form={{ kind: 'source', draft: { url, supports } }}
                  what={url}
                  name={name}
                  actions={actions}
                >
                  <span>
                    <WebLink url={url}>{new URL(url).hostname}</WebLink>
                    {supports && <span class="source-supports"> {supports}</span>}
                  </span>
                </OwnPart>
              </li>
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
