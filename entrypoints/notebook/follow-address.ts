import { effect } from '@preact/signals';
import { NOTEBOOK_VIEWS, type NotebookView } from '../../lib/panel/notebook/notebook.ts';
import type { Desk } from './desk.ts';

/** Keeps view and address in step: `#timeline` shows the timeline, `?note=ID` opens a note, `?actor=ID` and `?source=ID` theirs. */
export function followAddress(desk: Desk, signal: AbortSignal): void {
  const { notebook } = desk;
  const { hash, search } = location;
  const asked = new URLSearchParams(search);
  const look = () => {
    const view = location.hash.slice(1);
    if (isView(view)) notebook.view.value = view;
  };
  if (hash !== '') look();
  const note = asked.get('note');
  if (note !== null) notebook.goTo(note);
  const source = asked.get('source');
  if (source !== null) desk.openSource(source);
  const actor = asked.get('actor');
  if (actor !== null) desk.showActor(actor);
  addEventListener('hashchange', look, { signal });
  effect(() => {
    const next = `#${notebook.view.value}`;
    if (location.hash !== next && !(location.hash === '' && next === '#notes')) location.hash = next;
  });
}

function isView(name: string): name is NotebookView {
  return (NOTEBOOK_VIEWS as readonly string[]).includes(name);
}
