import type { Notebook } from '../../lib/panel/notebook/notebook.ts';
import type { Desk } from './desk.ts';

/** Where what is typed belongs to the field. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * Hears the keys of the lists of notes and of sources wherever no field has them, until `signal` aborts. The list of keys
 * for readers: keys-help.tsx.
 */
export function listenToKeys(desk: Desk, signal: AbortSignal): void {
  const { notebook } = desk;
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const isField = target.closest(FIELDS) !== null;
      const view = notebook.view.peek();
      if (view === 'sources') {
        if (!isField && handleInSources(event, { desk, target })) event.preventDefault();
        return;
      }
      if (view !== 'notes') return;
      if (isField ? handleInField(event, target) : handleInList(event, { notebook, target }))
        event.preventDefault();
    },
    { signal },
  );
}

function handleInField(event: KeyboardEvent, target: HTMLElement): boolean {
  const isSearch = target.matches('input[name=search]');
  if (event.key === 'Escape' && !(isSearch && (target as HTMLInputElement).value !== '')) {
    focusList();
    return true;
  }
  if (isSearch && (event.key === 'ArrowDown' || event.key === 'Enter')) {
    focusList();
    return true;
  }
  return false;
}

function handleInList(
  event: KeyboardEvent,
  { notebook, target }: { notebook: Notebook; target: HTMLElement },
): boolean {
  const { selection, filter, changes } = notebook;
  const current = selection.current.peek();
  const isOnButton = target.closest('button, a, summary') !== null;
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'a') selection.chooseAll();
    else if (event.key === 'z' && changes.done.peek() !== null) void changes.undo();
    else return false;
    return true;
  }
  switch (event.key) {
    case 'j':
    case 'ArrowDown':
    case 'k':
    case 'ArrowUp': {
      const by = event.key === 'j' || event.key === 'ArrowDown' ? 1 : -1;
      selection.move(by);
      const now = selection.current.peek();
      if (event.shiftKey && current !== null && now !== null) selection.chooseBetween(current, now);
      return true;
    }
    case 'PageDown':
    case 'PageUp':
      selection.move(event.key === 'PageDown' ? 8 : -8);
      return true;
    case 'Home':
    case 'End':
      selection.move(event.key === 'Home' ? -Infinity : Infinity);
      return true;
    case 'x':
    case ' ':
      if (current === null || (event.key === ' ' && isOnButton)) return false;
      selection.toggle(current);
      return true;
    case 'Enter':
      if (isOnButton) return false;
      document.querySelector<HTMLElement>('[name=note-text]')?.focus();
      return true;
    case 'Delete': {
      if (isOnButton) return false;
      const chosen = [...selection.chosen.peek()];
      const ids = chosen.length > 0 ? chosen : current === null ? [] : [current];
      if (ids.length > 0 && !filter.filter.peek().inBin) void notebook.binOrRestore(ids);
      return true;
    }
    case '/':
      document.querySelector<HTMLElement>('input[name=search]')?.focus();
      return true;
    case 'Escape':
      if (selection.chosen.peek().size > 0) selection.clear();
      else filter.clear();
      return true;
    default:
      return false;
  }
}

function handleInSources(
  event: KeyboardEvent,
  { desk, target }: { desk: Desk; target: HTMLElement },
): boolean {
  const done = desk.notebook.sources.done.peek();
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'z' || done === null) return false;
    void done.undo();
    return true;
  }
  switch (event.key) {
    case 'j':
    case 'ArrowDown':
      desk.moveSource(1);
      return true;
    case 'k':
    case 'ArrowUp':
      desk.moveSource(-1);
      return true;
    case 'Delete': {
      const open = desk.openSourceId.peek();
      const isInList = target === document.body || target.closest('.side-list') !== null;
      if (open === null || !isInList || desk.sourcesInBin.peek()) return false;
      void desk.binOrRestoreSource(open);
      return true;
    }
    default:
      return false;
  }
}

function focusList(): void {
  document.querySelector<HTMLElement>('[role=listbox]')?.focus();
}
