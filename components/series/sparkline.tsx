import type { Words } from '../../lib/panel/words.ts';
import { HEIGHT, plotPoints, WIDTH } from './plot.ts';
import type { SeriesMatter } from './series-matter.ts';

/** Fewer points make no line. */
const FEWEST = 2;

/** The series as a line, the record's point solid and the article's value hollow; nothing for a single point. */
export function Sparkline({ series, words: { t } }: { series: SeriesMatter; words: Words }) {
  const { points, beside, measure } = series;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < FEWEST) return null;
  const { runs, gaps, places, yOf } = plotPoints(points, beside?.value ?? null);
  const place = beside && places[beside.index];
  const label = t('seriesPicture', measure, first.period, first.text, last.period, last.text);
  return (
    <div class="spark">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <line class="spark-base" x1="0" x2={WIDTH} y1={yOf(0)} y2={yOf(0)} />
        {gaps.map((path) => (
          <path key={path} class="spark-gap" d={path} />
        ))}
        {runs.map((path) => (
          <path key={path} class="spark-line" d={path} />
        ))}
        {places.map(({ x, y }) => (
          <circle key={x} class="spark-point" cx={x} cy={y} r="1.25" />
        ))}
        {beside && place && (
          <>
            <circle class="spark-record" cx={place.x} cy={place.y} r="2.5" />
            <circle class="spark-article" cx={place.x} cy={yOf(beside.value)} r="5" />
          </>
        )}
      </svg>
      <p class="spark-ends" aria-hidden="true">
        <span>{first.period}</span>
        <span>{last.period}</span>
      </p>
    </div>
  );
}
