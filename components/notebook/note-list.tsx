import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteRow } from '../../lib/notebook/note-row.ts';
import { findWindow, heightOf, scrollToRow } from '../../lib/notebook/row-window.ts';
import { useWords } from '../ui/use-words.ts';
import { NoteItem, type NoteItemActs } from './note-item.tsx';

/** Every row is this tall, in CSS pixels, so that a list of 100,000 knows its height; notebook.css has the same. */
const ROW_HEIGHT = 92;

export interface NoteListProps extends NoteItemActs {
  readonly rows: readonly NoteRow[];
  /** The open note's place; -1 where it is not in the list. */
  readonly place: number;
  readonly chosen: ReadonlySet<string>;
}

/** The list on the left, of which only what is in view is drawn. Keys are heard by the page: entrypoints/notebook/keys.ts. */
export function NoteList({ rows, place, ...props }: NoteListProps) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrollTop: 0, viewHeight: 800 });
  const look = () => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    setView((before) =>
      before.scrollTop === scrollTop && before.viewHeight === clientHeight
        ? before
        : { scrollTop, viewHeight: clientHeight },
    );
  };
  useLayoutEffect(() => {
    look();
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || place === -1) return;
    const { scrollTop, clientHeight: viewHeight } = element;
    const to = scrollToRow(place, { scrollTop, viewHeight, rowHeight: ROW_HEIGHT });
    if (to !== null) element.scrollTop = to;
  }, [place]);

  const { first, end } = findWindow({ count: rows.length, ...view, rowHeight: ROW_HEIGHT });
  const current = rows[place];
  return (
    <div
      class="note-list"
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('notebookList')}
      aria-activedescendant={current && place >= first && place < end ? `row-${current.id}` : undefined}
      tabIndex={0}
      ref={box}
      onScroll={look}
    >
      <div
        class="note-list-all"
        role="presentation"
        style={{ height: `${heightOf(rows.length, ROW_HEIGHT)}px` }}
      >
        {rows.slice(first, end).map((row, index) => (
          <NoteItem
            key={row.id}
            row={row}
            place={first + index}
            count={rows.length}
            top={(first + index) * ROW_HEIGHT}
            isOpen={first + index === place}
            isChosen={props.chosen.has(row.id)}
            {...props}
          />
        ))}
      </div>
    </div>
  );
}
