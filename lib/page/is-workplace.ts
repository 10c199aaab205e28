/** Regions that their reader writes in. */
export const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], textarea, input, select';
const EDITORS = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"][aria-multiline="true"]';
/** A box for a comment holds less than this many elements; a document being written soon holds more. */
const EDITOR_ELEMENTS = 20;
const WHOLE_PAGE = 'html, body, main, article, [role="main"]';
const APP_WIDGETS = '[role="grid"], [role="treegrid"], [role="tree"]';
/** What pages that want to be found carry, and mailboxes do not. */
const PUBLISHED = 'link[rel="canonical"], meta[property^="og:"]';
const ASIDES = 'header, nav, aside, footer, dialog, [role="banner"], [role="dialog"]';

/**
 * Whether the page is one to write or to work in and none of our business: a document being edited, a mailbox, a
 * login. Told by structure alone; no text is read.
 */
export function isWorkplace(page: Document): boolean {
  return page.designMode === 'on' || isEditor(page) || isMailbox(page) || isLogin(page);
}

function isEditor(page: Document): boolean {
  for (const editor of page.querySelectorAll(EDITORS)) {
    if (editor.matches(WHOLE_PAGE) || editor.getElementsByTagName('*').length >= EDITOR_ELEMENTS) return true;
  }
  return false;
}

function isMailbox(page: Document): boolean {
  return page.querySelector(APP_WIDGETS) !== null && page.querySelector(PUBLISHED) === null;
}

/** A password is asked for in the page itself, not in its header or a closed dialog. */
function isLogin(page: Document): boolean {
  for (const field of page.querySelectorAll('input[type="password" i]')) {
    if (field.closest(ASIDES) === null && field.checkVisibility({ visibilityProperty: true })) return true;
  }
  return false;
}
