/** Regions that their reader writes in; what is typed into plain fields is no text of the page. */
const EDITORS = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"]';
const APP_WIDGETS = '[role="grid"], [role="treegrid"], [role="tree"]';
const PASSWORD = 'input[type="password" i]';
/** All that makes a page suspicious, asked for at once: most pages have none of it, and a query walks the whole page. */
const SIGNS = `${EDITORS}, ${APP_WIDGETS}, ${PASSWORD}, p textarea, li textarea`;
/** A box for a comment holds less than this many elements; a document being written soon holds more. */
const EDITOR_ELEMENTS = 20;
const WHOLE_PAGE = 'html, body, main, article, [role="main"]';
/** What pages that want to be found carry, and mailboxes do not. */
const PUBLISHED = 'link[rel="canonical"], meta[property^="og:"]';
const ASIDES = 'header, nav, aside, footer, dialog, [role="banner"], [role="dialog"]';

/** What of a page is being written. */
export interface Workplace {
  /** The page as such is one to write or work in: a document being edited, a mailbox, a login. None of our business. */
  readonly isWhole: boolean;
  /** Editable regions of an ordinary page, such as a comment box. */
  readonly regions: readonly Element[];
}

/** Tells by structure alone; no text is read. */
export function findWorkplace(page: Document): Workplace {
  const regions: Element[] = [];
  let isWhole = page.designMode === 'on';
  for (const sign of page.querySelectorAll(SIGNS)) {
    if (sign.matches(PASSWORD)) isWhole ||= asksForPassword(sign);
    else if (sign.matches(APP_WIDGETS)) isWhole ||= page.querySelector(PUBLISHED) === null;
    else {
      regions.push(sign);
      isWhole ||= sign.matches(WHOLE_PAGE) || sign.getElementsByTagName('*').length >= EDITOR_ELEMENTS;
    }
    if (isWhole) break;
  }
  return { isWhole, regions };
}

/** In the page itself, not in its header or a closed dialog. */
function asksForPassword(field: Element): boolean {
  return field.closest(ASIDES) === null && field.checkVisibility({ visibilityProperty: true });
}
