import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FindingRef } from '../../lib/analysis/finding.ts';
import type { Source } from '../../lib/pack/schema.ts';
import type { Words } from '../../lib/panel/words.ts';
import { Listings } from '../listing/listings.tsx';
import { SeriesFigure } from '../series/series-figure.tsx';
import { Icon } from '../ui/icon.tsx';
import { KIND_KEYS } from '../ui/kinds.ts';
import { WebLink } from '../ui/source-links.tsx';
import { WhyNote } from '../ui/why.tsx';
import type { CardContent, Difference, RecordLine } from './card-content.ts';
import { Places } from './places.tsx';

export interface CardProps {
  readonly content: CardContent;
  readonly words: Words;
  readonly onShow: (ref: FindingRef) => void;
  readonly onClose: () => void;
  /** Resolves to false where the browser wants the reader's own click. */
  readonly onOpenPanel: () => Promise<boolean>;
  /** Notes the figure; `null` where the card is about none. */
  readonly onNote: (() => void) | null;
  /** The reader's own note on this place. */
  readonly children?: ComponentChildren;
}

/** What the record and the article say of one finding. */
export function Card({ content, words, onShow, onClose, onOpenPanel, onNote, children }: CardProps) {
  const { t } = words;
  // Of a series that has the figure's period only that point's sources are shown, beside its value.
  const bare = content.series.filter(({ beside }) => beside === null);
  const own = content.sources.length > 0 ? content.sources : bare.flatMap(({ sources }) => sources);
  return (
    <article class={`card card-${content.kind}`}>
      <Head content={content} words={words} onClose={onClose} />
      {children}
      {content.status && <p class="status">{content.status}</p>}
      {content.definition && <p class="definition">{content.definition}</p>}
      <OwnLayer content={content} words={words} />
      {content.isUnlisted && <p class="soft">{t('cardNotInDirectory')}</p>}
      {content.misreading && (
        <p class="misreading">
          <b>{t('cardMisreading')}</b> {content.misreading}
        </p>
      )}
      {content.aliases.length > 0 && <p class="soft">{t('cardAliases', content.aliases.join(', '))}</p>}
      {content.facts.length > 0 && <Facts facts={content.facts} />}
      {content.differences.map((difference) => (
        <DifferenceBlock key={difference.says} difference={difference} words={words} />
      ))}
      {content.series.map((series) => (
        <Block key={series.id} label={t('cardSeries')}>
          <SeriesFigure series={series} words={words} />
        </Block>
      ))}
      <Listings listings={content.listings} words={words} />
      <Places content={content} words={words} onShow={onShow} />
      {content.events.length > 0 && (
        <Block label={t('cardRecord')}>
          <RecordLines lines={content.events} words={words} />
          {content.moreEvents > 0 && <p class="soft">{t('cardMoreEvents', content.moreEvents)}</p>}
        </Block>
      )}
      {own.length > 0 && (
        <Block label={t('cardSources')}>
          <Sources sources={own} />
        </Block>
      )}
      <WhyNote reasons={content.why} words={words} />
      <Foot words={words} onOpenPanel={onOpenPanel} onNote={onNote} />
    </article>
  );
}

/** What is the reader's about the entry: their words beside the pack's, what was made one with it, what changed beneath. */
function OwnLayer({
  content: { original, changed, merged },
  words: { t },
}: Pick<CardProps, 'content' | 'words'>) {
  return (
    <>
      {original && (
        <details class="original">
          <summary>
            <span class="yours">{t('panelYourWords')}</span> {t('panelPackWords')}
          </summary>
          <p>
            <b>{original.name}</b>
          </p>
          <p>{original.definition}</p>
        </details>
      )}
      {merged && <p class="soft">{t('cardMerged', merged.join(', '))}</p>}
      {changed && <p class="changed">{t('panelPackChanged', changed)}</p>}
    </>
  );
}

function Head({ content, words: { t }, onClose }: Pick<CardProps, 'content' | 'words' | 'onClose'>) {
  const { kind } = content;
  const label =
    kind === 'statistic' ? t('cardKindStatistic') : kind === 'date' ? t('cardKindDate') : t(KIND_KEYS[kind]);
  return (
    <header class="head">
      <p class="kind">
        <Icon name={kind} size={14} />
        <span>{label}</span>
        {content.asOf && <span class="as-of">{t('cardAsOf', content.asOf)}</span>}
        <button type="button" class="icon-button" aria-label={t('cardClose')} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      </p>
      <h2 class="name" id="name">
        {content.name}
      </h2>
    </header>
  );
}

function Block({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section class="block">
      <h3 class="label">{label}</h3>
      {children}
    </section>
  );
}

function Facts({ facts }: Pick<CardContent, 'facts'>) {
  return (
    <dl class="facts">
      {facts.map(({ label, value, note }) => (
        <div key={label} class="fact">
          <dt>{label}</dt>
          <dd>
            {value}
            {note && <span class="note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Both versions, one above the other; neither is called the right one. */
function DifferenceBlock({ difference, words }: { difference: Difference; words: Words }) {
  const { t } = words;
  return (
    <section class="difference">
      <p>
        <b>{t('cardArticleSays')}</b> {difference.says}
      </p>
      <p>
        <b>{t('cardRecordSays')}</b>
      </p>
      <RecordLines lines={difference.record} words={words} />
      <Sources sources={difference.sources} />
    </section>
  );
}

function RecordLines({ lines, words: { t } }: { lines: readonly RecordLine[]; words: Words }) {
  return (
    <ul class="record">
      {lines.map(({ date, text, isOwn }) => (
        <li key={`${date} ${text}`}>
          {date && <span class="date">{date}</span>}
          <span>
            {text} {isOwn && <span class="yours">{t('panelYours')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

const MAX_SOURCES = 5;

function Sources({ sources }: { sources: readonly Source[] }) {
  const byUrl = [...new Map(sources.map((source) => [source.url, source])).values()];
  if (byUrl.length === 0) return null;
  return (
    <ul class="sources">
      {byUrl.slice(0, MAX_SOURCES).map(({ url, publisher }) => (
        <li key={url}>
          <WebLink url={url}>{publisher}</WebLink>
        </li>
      ))}
      {byUrl.length > MAX_SOURCES && <li class="soft">+{byUrl.length - MAX_SOURCES}</li>}
    </ul>
  );
}

function Foot({ words: { t }, onOpenPanel, onNote }: Pick<CardProps, 'words' | 'onOpenPanel' | 'onNote'>) {
  const [isHintShown, showHint] = useState(false);
  return (
    <footer class="foot">
      <button
        type="button"
        class="button"
        onClick={() => void onOpenPanel().then((opened) => showHint(!opened))}
      >
        {t('cardOpenPanel')}
      </button>
      {onNote && (
        <button type="button" class="button button-note" data-action="note-figure" onClick={onNote}>
          {t('noteOnFigure')}
        </button>
      )}
      {isHintShown && (
        <p class="soft" role="status">
          {t('cardOpenPanelHint')}
        </p>
      )}
    </footer>
  );
}
