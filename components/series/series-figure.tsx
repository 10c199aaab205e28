import type { Words } from '../../lib/panel/words.ts';
import { WebLink } from '../ui/source-links.tsx';
import type { Beside, SeriesMatter } from './series-matter.ts';
import { Sparkline } from './sparkline.tsx';

/** An official series beside the article's figure: both values, the line, what is counted and how, and the points on demand. */
export function SeriesFigure({ series, words }: { series: SeriesMatter; words: Words }) {
  return (
    <div class="series">
      <p class="series-measure">{series.measure}</p>
      {series.beside && <BothValues beside={series.beside} series={series} words={words} />}
      <Sparkline series={series} words={words} />
      <p class="series-facts">{series.facts.join(' · ')}</p>
      <p class="series-facts">{series.caveat}</p>
      <Points series={series} words={words} />
    </div>
  );
}

function BothValues({
  beside,
  series,
  words: { t },
}: {
  beside: Beside;
  series: SeriesMatter;
  words: Words;
}) {
  const { period, note } = series.points[beside.index]!;
  return (
    <dl class="series-values">
      <div>
        <dt>
          <span class="series-dot series-dot-article" />
          {t('seriesArticle')}
        </dt>
        <dd>{beside.article}</dd>
      </div>
      <div>
        <dt>
          <span class="series-dot series-dot-record" />
          {period}
        </dt>
        <dd>
          {beside.record}
          <span class="series-source">
            {note && <span>{note} </span>}
            {beside.sources.map(({ url, publisher }) => (
              <WebLink key={url} url={url}>
                {publisher}
              </WebLink>
            ))}
          </span>
        </dd>
      </div>
    </dl>
  );
}

function Points({ series: { measure, points }, words: { t } }: { series: SeriesMatter; words: Words }) {
  if (points.length < 2) return null;
  return (
    <details class="series-points">
      <summary>{t('seriesPoints', points.length)}</summary>
      <table>
        <caption class="series-unseen">{measure}</caption>
        <thead class="series-unseen">
          <tr>
            <th scope="col">{t('cardPeriod')}</th>
            <th scope="col">{t('cardValue')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ period, text, note }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td>
                {text}
                {note && <span class="series-source">{note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
