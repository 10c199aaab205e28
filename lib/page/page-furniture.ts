/** What stands around an article: the names by which pages call it. */

/** Never walked: no text of the article, and nothing that a reader types into. */
const CLOSED_TAGS = new Set(
  (
    'script style noscript template svg math canvas video audio iframe object embed map input textarea select option ' +
    'button datalist dialog menu nav label progress meter sidelight-card amp-ad amp-sidebar amp-analytics'
  ).split(' '),
);
const CLOSED_ROLES = new Set(
  'textbox searchbox combobox navigation search menu menubar toolbar tablist dialog alertdialog button'.split(
    ' ',
  ),
);
/** Boxes that hold no article unless they hold most of the page: themes wrap whole pages in any of them. */
const SUSPECT_TAGS = new Set(['aside', 'footer', 'form', 'figcaption', 'fieldset']);
const SUSPECT_ROLES = new Set(['complementary', 'contentinfo', 'banner', 'form', 'note']);

const SUSPECT_NAME = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ads?|adbox|adslot|adunit|advert\\w*|sponsor\\w*|promo\\w*|outbrain|taboola|partner',
    'related\\w*|recommend\\w*|more-?(?:from|on|stories|news)|read-?(?:more|next|also)|also-?read|see-?also|popular|trending|most',
    'latest|top-?(?:stories|posts|news|5|10)|teasers?|recirc\\w*|next-?(?:post|article|up)|prev(?:ious)?-?(?:post|article)',
    'share|sharing|sharedaddy|social\\w*|follow|newsletter\\w*|subscri\\w*|signup|sign-up|paywall|donat\\w*|cookies?|consent|gdpr',
    'side-?bar|rail|widgets?|breadcrumbs?|pagination|pager|nav|navbar|navigation|menu|foot(?:er)?|masthead|toolbar|toc',
    'author-?(?:bio|box|info|card|description)|bio|about-?(?:the-)?author|byline|tags?|tagcloud|categories|meta|metadata|post-?meta|entry-?meta|dateline|timestamp',
    'caption|wp-caption-text|credits?|copyright|disclaimer|login|modal|popup|overlay|tooltip|banner|rating|poll|print|hidden|sr-only|visually-hidden|screen-reader-text',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);
/** Other people's words under the article. */
const COMMENTS_NAME =
  /(?:^|[\s_-])(?:comments?|comment-?(?:list|section|form|area|respond)|disqus\w*|respond|livefyre|fb-comments|comentarios?|replies|leave-?reply)(?:$|[\s_-])/i;
/** Names that only the article's own body bears. */
const BODY_NAME =
  /(?:^|[\s_-])(?:article-?(?:body|content|text|copy)|story-?(?:body|content|text)|entry-?content|post-?(?:content|body|text)|content-?body|body-?(?:copy|text|content)|td-post-content|nota|noticia|cuerpo\w*)(?:$|[\s_-])/i;
const SAFE_TAGS = new Set(['html', 'body', 'main', 'article']);

/** `closed`: not walked at all. `suspect`, `comments`: dropped, unless the page has little else. */
export type Role = 'closed' | 'suspect' | 'comments' | 'body' | 'plain';

/** What an element's tag, role and names say of it. Reads attributes only. */
export function judgeElement(element: Element): Role {
  const tag = element.localName;
  if (CLOSED_TAGS.has(tag)) return 'closed';
  const role = element.getAttribute('role');
  if (role !== null && CLOSED_ROLES.has(role)) return 'closed';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return 'closed';
  if (element.getAttribute('itemprop') === 'articleBody') return 'body';
  const names = namesOf(element);
  if (SAFE_TAGS.has(tag)) return 'plain';
  if (COMMENTS_NAME.test(names)) return 'comments';
  if (BODY_NAME.test(names)) return 'body';
  if (SUSPECT_TAGS.has(tag) || (role !== null && SUSPECT_ROLES.has(role)) || SUSPECT_NAME.test(names)) {
    return 'suspect';
  }
  return 'plain';
}

/** Id and classes with camel case cut apart: `relatedPosts` reads as `related-Posts`. Bounded, some pages have kilobytes. */
function namesOf(element: Element): string {
  const names = `${element.id ?? ''} ${element.getAttribute('class') ?? ''}`.slice(0, 300);
  return names.trim() === '' ? '' : names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** Hidden by its own attributes; all that can be told without layout. */
export function isHiddenByAttributes(element: Element): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
