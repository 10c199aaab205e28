import { useState } from 'preact/hooks';
import { FACETS, type Facet, type Filter, NONE } from '../../lib/notebook/filter.ts';
import type { FacetCount, FacetCounts } from '../../lib/notebook/select-rows.ts';
import { formatNumber } from '../../lib/panel/format-date.ts';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { COLOUR_KEYS, STATE_KEYS } from './colours.ts';

const TITLE_KEYS: Readonly<Record<Facet, string>> = {
  state: 'notebookFacetState',
  colour: 'notebookFacetColour',
  tag: 'notebookFacetTag',
  actor: 'notebookFacetActor',
  source: 'notebookFacetSource',
  grade: 'notebookFacetGrade',
  outlet: 'notebookFacetOutlet',
  year: 'notebookFacetYear',
};

/** How many values of a facet show before the reader asks for more. */
const SHORT = 6;
const LONG = 200;

export interface FacetListProps {
  readonly facets: FacetCounts;
  readonly filter: Filter;
  readonly actorName: (actor: string) => string;
  readonly sourceName: (source: string) => string;
  readonly onToggle: (facet: Facet, value: string) => void;
}

/** By what notes can be told apart: plain words with counts; several of one facet widen, of two narrow. */
export function FacetList(props: FacetListProps) {
  const shown = FACETS.filter((facet) => isTelling(props.facets[facet], props.filter.chosen[facet]));
  return (
    <div class="facets">
      {shown.map((facet) => (
        <FacetSection key={facet} facet={facet} {...props} />
      ))}
    </div>
  );
}

const TELLS_NOTHING: ReadonlySet<string> = new Set([NONE, 'unseen', 'page']);

/** A facet of which every note has nothing, or none was ever looked at, tells nothing. */
function isTelling(counts: readonly FacetCount[], chosen: readonly string[] | undefined): boolean {
  return chosen !== undefined || counts.some(({ value }) => !TELLS_NOTHING.has(value));
}

function FacetSection({
  facet,
  facets,
  filter,
  actorName,
  sourceName,
  onToggle,
}: FacetListProps & { facet: Facet }) {
  const { t, lang } = useWords();
  const [isLong, setLong] = useState(false);
  const chosen = filter.chosen[facet] ?? [];
  const counts = facets[facet];
  const listed = counts.filter(
    ({ value }, index) => index < (isLong ? LONG : SHORT) || chosen.includes(value),
  );
  const nameOf = (value: string): string => {
    if (value === NONE) return t('notebookFacetNone');
    if (facet === 'actor') return actorName(value);
    if (facet === 'source') return sourceName(value);
    const key =
      facet === 'colour'
        ? COLOUR_KEYS[value as keyof typeof COLOUR_KEYS]
        : facet === 'state'
          ? STATE_KEYS[value]
          : undefined;
    return key === undefined ? value : t(key);
  };
  return (
    <section class="facet" data-facet={facet}>
      <h2 class="facet-title">{t(TITLE_KEYS[facet])}</h2>
      <ul>
        {listed.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              class="facet-value"
              data-value={value}
              aria-pressed={chosen.includes(value)}
              onClick={() => onToggle(facet, value)}
            >
              {facet === 'colour' && <span class={`swatch marker-${value}`} aria-hidden="true" />}
              <span class="facet-name" dir="auto">
                {nameOf(value)}
              </span>
              {chosen.includes(value) && <Icon name="check" size={12} />}
              <span class="row-count">{formatNumber(count, lang)}</span>
            </button>
          </li>
        ))}
      </ul>
      {counts.length > SHORT && (
        <button type="button" class="link-button" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? t('notebookFewer') : t('notebookAllValues', formatNumber(counts.length, lang))}
        </button>
      )}
    </section>
  );
}
