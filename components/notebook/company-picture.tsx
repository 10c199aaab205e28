import type { Meeting } from '../../lib/notebook/actor-overview.ts';
import { placeOnCircle } from '../../lib/notebook/circle-layout.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import { useWords } from '../ui/use-words.ts';

const WIDTH = 720;
/** Few actors need little height, many need all. */
const heightFor = (count: number) => Math.min(420, 200 + 22 * Math.max(0, count - 3));
/** Room for names beside the circle. */
const MARGIN_X = 200;
const MARGIN_Y = 36;
const LONGEST_NAME = 26;

/** Who appears with whom, as a picture; the same in a table, for those who cannot see it and for the numbers. */
export function CompanyPicture({
  company,
  centre,
  meetings,
  nameOf,
}: {
  /** The actors of the picture; the centre first where there is one. */
  company: readonly string[];
  centre: string | null;
  meetings: readonly Meeting[];
  nameOf: (actor: string) => string;
}) {
  const { t, lang } = useWords();
  if (meetings.length === 0) return <p class="hint">{t('notebookNoMeetings')}</p>;
  const height = heightFor(company.length);
  const places = placeOnCircle(company.length, {
    width: WIDTH - 2 * MARGIN_X,
    height: height - 2 * MARGIN_Y,
    hasCentre: centre !== null,
  });
  const at = new Map(company.map((actor, index) => [actor, places[index]!]));
  const most = meetings[0]!.articles;
  const least = meetings.at(-1)!.articles;
  return (
    <figure class="company">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t('notebookCompany')}>
        <g transform={`translate(${MARGIN_X} ${MARGIN_Y})`}>
          {meetings.map(({ a, b, articles }) => (
            <line
              key={`${a} ${b}`}
              class={a === centre || b === centre ? 'company-line is-near' : 'company-line'}
              x1={at.get(a)!.x}
              y1={at.get(a)!.y}
              x2={at.get(b)!.x}
              y2={at.get(b)!.y}
              stroke-width={1 + (3 * (articles - least)) / Math.max(1, most - least)}
            />
          ))}
          {company.map((actor) => {
            const { x, y, side } = at.get(actor)!;
            const isCentre = actor === centre;
            const away = side === 'start' ? 12 : side === 'end' ? -12 : 0;
            const down = side === 'middle' ? (y <= (height - 2 * MARGIN_Y) / 2 ? -14 : 22) : 4;
            return (
              <g key={actor} class={isCentre ? 'company-actor is-centre' : 'company-actor'}>
                <circle cx={x} cy={y} r={isCentre ? 8 : 6} />
                <text x={x + away} y={y + down} text-anchor={side} class="company-name">
                  {shorten(nameOf(actor))}
                </text>
              </g>
            );
          })}
        </g>
      </svg>
      <details>
        <summary>{t('notebookCompanyTable')}</summary>
        <table class="evidence">
          <thead>
            <tr>
              <th scope="col">{t('notebookCompanyActors')}</th>
              <th scope="col">{t('notebookCompanyArticles')}</th>
              <th scope="col">{t('notebookCompanyNotes')}</th>
            </tr>
          </thead>
          <tbody>
            {meetings.slice(0, 60).map(({ a, b, articles, notes }) => (
              <tr key={`${a} ${b}`}>
                <td>{t('notebookCompanyPair', nameOf(a), nameOf(b))}</td>
                <td>{formatNumber(articles, lang)}</td>
                <td>{formatNumber(notes, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function shorten(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
