import { browser } from './api.ts';
import { t } from './i18n.ts';

const NOTE_SELECTION = 'note-selection';
const NOTE_PAGE = 'note-page';

/** Makes the menu anew; the browsers keep it while the background sleeps. Called after installing and at every start. */
export async function createNoteMenu(): Promise<void> {
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: NOTE_SELECTION,
    title: t('menuNoteSelection'),
    contexts: ['selection'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: NOTE_PAGE,
    title: t('menuNotePage'),
    contexts: ['page'],
    documentUrlPatterns,
  });
}

/** Either entry of the note menu, with the tab that it was chosen in. */
export function onNoteMenu(run: (tabId: number) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined || (menuItemId !== NOTE_SELECTION && menuItemId !== NOTE_PAGE)) return;
    void run(tab.id).catch(() => undefined);
  });
}
