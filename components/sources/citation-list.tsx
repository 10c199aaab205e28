import type { Citation } from '../../lib/panel/source-rows.ts';
import { describeWhy } from '../ui/describe-why.ts';
import { useWords } from '../ui/use-words.ts';
import { WhyNote } from '../ui/why.tsx';

/** What the article has a source say; a click goes to the place. */
export function CitationList({
  citations,
  onShow,
}: {
  citations: readonly Citation[];
  onShow: (ref: Citation['ref']) => void;
}) {
  const words = useWords();
  const { t } = words;
  if (citations.length === 0) return null;
  return (
    <ul class="citations">
      {citations.map(({ ref, text, isQuote, why }) => (
        <li key={ref.index}>
          <button
            type="button"
            class="citation"
            data-action="show"
            title={t('panelShow')}
            onClick={() => onShow(ref)}
          >
            <span class="label">{t(isQuote ? 'panelQuoted' : 'panelReported')}</span>
            <span class="citation-text" dir="auto">
              {isQuote ? <q>{text}</q> : text}
            </span>
          </button>
          <WhyNote reasons={describeWhy(why, words)} words={words} />
        </li>
      ))}
    </ul>
  );
}
