import { useState } from 'preact/hooks';
import { formatNumber } from '../../lib/panel/format-date.ts';
import type { GlossaryRow } from '../../lib/panel/glossary-rows.ts';
import type { Words } from '../../lib/panel/words.ts';
import { describeOrigin } from '../ui/describe-origin.ts';
import { describeWhy } from '../ui/describe-why.ts';
import { KIND_KEYS } from '../ui/kinds.ts';
import { Row, type RowPointing } from '../ui/row.tsx';
import { useWords } from '../ui/use-words.ts';
import { WhyNote } from '../ui/why.tsx';
import { EntryActions, type RowActions } from './entry-actions.tsx';
import { EntryDetail } from './entry-detail.tsx';

/** How many rows are drawn before the reader asks for more. */
const PAGE = 60;

/** What the rows of one list share. */
export interface GlossaryListProps {
  readonly rows: readonly GlossaryRow[];
  readonly open: string | null;
  readonly onToggle: (row: GlossaryRow) => void;
  /** Shows the next mention in the page. */
  readonly onShow: (row: GlossaryRow) => void;
  readonly pointingOf: (row: GlossaryRow) => RowPointing;
  /** Key of the row whose place is no longer in the page. */
  readonly missing: string | null;
  /** Which mention of the row was shown last; `null` where none was. */
  readonly shownOf: (row: GlossaryRow) => number | null;
  readonly canChange: boolean;
  readonly actions: RowActions;
}

/** One list of the glossary under its heading; nothing where it is empty. */
export function GlossaryList({
  title,
  hint,
  ...props
}: GlossaryListProps & { title: string; hint?: string }) {
  const { t, lang } = useWords();
  const [pages, setPages] = useState(1);
  if (props.rows.length === 0) return null;
  const rest = props.rows.length - pages * PAGE;
  return (
    <section class="list">
      <h2 class="list-title">
        {title} <span class="list-count">{formatNumber(props.rows.length, lang)}</span>
      </h2>
      {hint && <p class="hint">{hint}</p>}
      <ul class="rows">
        {props.rows.slice(0, pages * PAGE).map((row) => (
          <GlossaryItem key={row.key} row={row} {...props} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button button-more" onClick={() => setPages(pages + 1)}>
          {t('panelMore', formatNumber(rest, lang))}
        </button>
      )}
    </section>
  );
}

function GlossaryItem({ row, ...props }: GlossaryListProps & { row: GlossaryRow }) {
  const words = useWords();
  const { t } = words;
  return (
    <Row
      mark={{ 'data-entry': row.entry?.id, 'data-row': row.key }}
      icon={row.kind}
      tone={row.kind}
      name={row.name}
      title={
        <>
          {row.name}
          <span class="unseen"> · {t(KIND_KEYS[row.kind])}</span>
        </>
      }
      meta={describeLayer(row, words)}
      aside={<Mentions count={row.mentions.length} shown={props.shownOf(row)} />}
      open={props.open === row.key}
      onToggle={() => props.onToggle(row)}
      onShow={row.ref === null ? undefined : () => props.onShow(row)}
      pointing={props.pointingOf(row)}
      below={
        props.missing === row.key && (
          <p class="missing" role="status">
            {t('panelMissing')}
          </p>
        )
      }
    >
      {row.entry ? (
        <EntryDetail entry={row.entry} events={row.events} actions={props.canChange ? props.actions : null} />
      ) : (
        <p class="entry-facts">
          {t(KIND_KEYS[row.kind])} · {t('panelNotInDirectory')}
        </p>
      )}
      <WhyNote
        reasons={[...describeWhy(row.why, words), ...describeOrigin(row.entry, row.why, words)]}
        words={words}
      />
      <EntryActions row={row} canChange={props.canChange} actions={props.actions} />
    </Row>
  );
}

/** What of the row is the reader's, in a word; nothing where it is all a pack's. */
function describeLayer({ entry }: GlossaryRow, { t }: Words): string | undefined {
  const { change, original, merged = [] } = entry?.layered ?? {};
  const parts = [
    entry?.pack === 'own' && t('panelOwnEntry'),
    original && t('panelYourWords'),
    merged.length > 0 && t('panelMergedCount', merged.length + 1),
    change && (change.fields.length > 0 || change.last) && t('panelPackNews'),
  ].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** How often it stands in the article, and which of these places was shown last. */
function Mentions({ count, shown }: { count: number; shown: number | null }) {
  const { t, lang } = useWords();
  if (count === 0) return null;
  const total = formatNumber(count, lang);
  const words = shown === null ? t('panelMentions', total) : t('panelShownOf', shown + 1, total);
  return (
    <span class="row-count" title={words}>
      <span aria-hidden="true">{shown === null || count === 1 ? total : `${shown + 1}/${total}`}</span>
      <span class="unseen">{words}</span>
    </span>
  );
}
