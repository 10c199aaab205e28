/** What of a page is being written. */
export interface Workplace {
  /** The page as such is one to write or work in: a document being edited, a mailbox, a login. None of our business. */
  readonly isWhole: boolean;
  /** Editable regions of an ordinary page, such as a comment box. */
  readonly regions: readonly Element[];
}

const APP_WIDGETS = new Set(['grid', 'treegrid', 'tree']);
/** A box for a comment holds less than this many elements; a document being written soon holds more. */
const EDITOR_ELEMENTS = 20;
const WHOLE_PAGE = 'html, body, main, article, [role="main"]';
/** What pages that want to be found carry, and mailboxes do not. */
const PUBLISHED = 'link[rel="canonical"], meta[property^="og:"]';
const ASIDES = 'header, nav, aside, footer, dialog, [role="banner"], [role="dialog"]';

/**
 * Tells by structure alone; no text is read. Four small queries: browsers answer each from the elements' attributes,
 * while one long list of selectors took five times as long.
 */
export function findWorkplace(page: Document): Workplace {
  const regions: Element[] = [...page.getElementsByTagName('textarea')];
  let isWhole = page.designMode === 'on';
  for (const element of page.querySelectorAll('[contenteditable]')) {
    if (element.getAttribute('contenteditable')?.toLowerCase() !== 'false') regions.push(element);
  }
  for (const element of page.querySelectorAll('[role]')) {
    const role = element.getAttribute('role')!;
    if (role === 'textbox') regions.push(element);
    else if (APP_WIDGETS.has(role)) isWhole ||= page.querySelector(PUBLISHED) === null;
  }
  for (const field of page.querySelectorAll('input[type="password"]')) isWhole ||= asksForPassword(field);
  return { isWhole: isWhole || regions.some(isDocument), regions };
}

function isDocument(editor: Element): boolean {
  return editor.matches(WHOLE_PAGE) || editor.getElementsByTagName('*').length >= EDITOR_ELEMENTS;
}

/** In the page itself, not in its header or a closed dialog. */
function asksForPassword(field: Element): boolean {
  return field.closest(ASIDES) === null && field.checkVisibility({ visibilityProperty: true });
}
