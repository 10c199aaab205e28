import type { FindingRef } from '../../lib/analysis/finding.ts';
import { restOfMeasure } from '../../lib/panel/rest-of-measure.ts';
import type { Figure } from '../../lib/panel/source-rows.ts';
import { describeSeries } from '../series/describe-series.ts';
import { SeriesFigure } from '../series/series-figure.tsx';
import { describeWhy } from '../ui/describe-why.ts';
import { pointingHandlers, type RowPointing, useReveal } from '../ui/row.tsx';
import { SourceLinks } from '../ui/source-links.tsx';
import { useWords } from '../ui/use-words.ts';

/** Figures of the article, each with the official series beside it where the directory has one. */
export function FigureList({
  figures,
  missing,
  onShow,
  pointingOfFigure,
}: {
  figures: readonly Figure[];
  missing: string | null;
  onShow: (key: string, ref: FindingRef) => void;
  pointingOfFigure: (figure: Figure) => RowPointing;
}) {
  return (
    <ul class="figures">
      {figures.map((figure) => (
        <FigureItem
          key={figure.ref.index}
          figure={figure}
          missing={missing === figureKey(figure)}
          onShow={() => onShow(figureKey(figure), figure.ref)}
          pointing={pointingOfFigure(figure)}
        />
      ))}
    </ul>
  );
}

/** The key of a figure's row. */
export function figureKey({ ref }: Figure): string {
  return `${ref.list}:${ref.index}`;
}

function FigureItem({
  figure,
  missing,
  onShow,
  pointing,
}: {
  figure: Figure;
  missing: boolean;
  onShow: () => void;
  pointing: RowPointing;
}) {
  const words = useWords();
  const { t } = words;
  const element = useReveal<HTMLLIElement>(pointing.reveal);
  const { statistic, point, why } = figure;
  const measure = restOfMeasure(statistic.text, statistic.measure ?? '');
  const series = figure.series && describeSeries(figure.series, { figure: statistic, point }, words);
  return (
    <li
      class={`figure${pointing.pointed ? ' is-pointed' : ''}`}
      ref={element}
      {...pointingHandlers(pointing.onPoint)}
    >
      <button type="button" class="figure-head" data-action="show" title={t('panelShow')} onClick={onShow}>
        <span class="figure-value">{statistic.text}</span>
        {measure !== '' && <span class="figure-measure"> {measure}</span>}
      </button>
      {missing && (
        <p class="missing" role="status">
          {t('panelMissing')}
        </p>
      )}
      {series && (
        <details class="figure-more">
          <summary>{t('panelSeries', series.measure)}</summary>
          <SeriesFigure series={series} words={words} />
          <p class="hint">{series.definition}</p>
          {describeWhy(why, words).map((reason) => (
            <p key={reason} class="hint">
              {reason}
            </p>
          ))}
          <SourceLinks sources={series.sources} label={t('panelSourcesLabel')} />
        </details>
      )}
    </li>
  );
}
