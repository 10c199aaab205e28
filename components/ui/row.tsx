import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './desk-icon.tsx';
import { useWords } from './use-words.ts';

/** What a row of any tab can be told and can tell. */
export interface RowPointing {
  /** The pointer in the page is on it. */
  readonly pointed: boolean;
  /** Changes whenever the reader asked to see this row; `null` where it never was. */
  readonly reveal: number | null;
  /** The pointer or the keyboard came to the row (`true`) or left it. */
  readonly onPoint?: ((on: boolean) => void) | undefined;
}

/** What a row says and does. */
export interface RowProps {
  /** Attributes by which the row is found: `data-entry`, `data-source`, `data-event`. */
  readonly mark: Readonly<Record<`data-${string}`, string | undefined>>;
  readonly icon: IconName;
  /** Names the colour token of the glyph; the glyph's shape says the same. */
  readonly tone: string;
  readonly title: ComponentChildren;
  /** The title as plain text, for the name of the opening button. */
  readonly name: string;
  /** A quiet second line. */
  readonly meta?: ComponentChildren;
  /** At the row's end: a count. */
  readonly aside?: ComponentChildren;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Shows the row's place in the page; absent where it has none there, and then the whole row opens it. */
  readonly onShow?: (() => void) | undefined;
  readonly pointing: RowPointing;
  /** Stands under the head, also while the row is shut. */
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A row: its name goes to the place in the page, its chevron opens what is known of it. */
export function Row({ mark, tone, open, pointing, below, children, ...head }: RowProps) {
  const element = useReveal<HTMLLIElement>(pointing.reveal);
  return (
    <li
      class={`row tone-${tone}${open ? ' is-open' : ''}${pointing.pointed ? ' is-pointed' : ''}`}
      ref={element}
      {...mark}
      {...pointingHandlers(pointing.onPoint)}
    >
      {head.onShow ? <TwoButtons {...head} open={open} /> : <OneButton {...head} open={open} />}
      {below}
      {open && <div class="row-body">{children}</div>}
    </li>
  );
}

type HeadProps = Omit<RowProps, 'mark' | 'tone' | 'pointing' | 'below' | 'children'>;

function TwoButtons(props: HeadProps) {
  const { t } = useWords();
  return (
    <div class="row-heads">
      <button type="button" class="row-head" data-action="show" title={t('panelShow')} onClick={props.onShow}>
        <RowText {...props} />
      </button>
      <button
        type="button"
        class="row-expand"
        data-action="expand"
        aria-expanded={props.open}
        aria-label={t('panelDetails', props.name)}
        onClick={props.onToggle}
      >
        <Icon name="open" size={14} />
      </button>
    </div>
  );
}

function OneButton(props: HeadProps) {
  return (
    <div class="row-heads">
      <button
        type="button"
        class="row-head"
        data-action="expand"
        aria-expanded={props.open}
        onClick={props.onToggle}
      >
        <RowText {...props} />
        <span class="row-chevron">
          <Icon name="open" size={14} />
        </span>
      </button>
    </div>
  );
}

function RowText({ icon, title, meta, aside }: HeadProps) {
  return (
    <>
      <Icon name={icon} />
      <span class="row-text">
        <span class="row-title" dir="auto">
          {title}
        </span>
        {meta !== undefined && meta !== null && <span class="row-meta">{meta}</span>}
      </span>
      {aside}
    </>
  );
}

/** The handlers by which a row tells that the pointer or the focus is on it. */
export function pointingHandlers(onPoint: RowPointing['onPoint']) {
  if (onPoint === undefined) return {};
  return {
    onPointerEnter: () => onPoint(true),
    onPointerLeave: () => onPoint(false),
    onFocusIn: () => onPoint(true),
    onFocusOut: () => onPoint(false),
  };
}

/** A ref whose element is brought into view whenever `reveal` changes. */
export function useReveal<E extends HTMLElement>(reveal: number | null) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (reveal !== null) element.current?.scrollIntoView({ block: 'center' });
  }, [reveal]);
  return element;
}
