import type { FindingRef } from '../../lib/analysis/finding.ts';
import type { Words } from '../../lib/panel/words.ts';
import type { CardContent } from './card-content.ts';

/** Where it stands in the article; a click scrolls there. Nothing for what stands there once. */
export function Places({
  content,
  words: { t },
  onShow,
}: {
  content: CardContent;
  words: Words;
  onShow: (ref: FindingRef) => void;
}) {
  if (content.count === 0) return null;
  return (
    <section class="block">
      <h3 class="label">
        {t('cardInArticle')}{' '}
        <span class="count">{content.count === 1 ? t('cardOnce') : t('cardTimes', content.count)}</span>
      </h3>
      {content.count > 1 && (
        <ul class="places">
          {content.places.map((place) => (
            <li key={place.ref.mention}>
              <button type="button" class="place" onClick={() => onShow(place.ref)}>
                {place.before}
                <mark>{place.text}</mark>
                {place.after}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
