/** Query parameters that tell where a click came from and never what is shown. */
const TRACKING =
  /^(?:utm_\w+|mc_[ce]id|fb_\w+|hsa_\w+|pk_\w+|mtm_\w+|vero_\w+|oly_\w+|_hs\w+|hs\w*(?:tracking|enc|mi)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|epik|srsltid|s_cid|cmpid|ncid|ocid|smid|smtyp|sref|xtor|ito|cmp|wt\.mc_id|mkt_tok|trk|trkcampaign|ref_src|ref_url|__twitter_impression|_ga|_gl|guccounter|guce_referr\w+|soc_src|soc_trk|spm|wickedid|rb_clickid|at_(?:medium|campaign|custom\d|link\w+|format|ptr_name)|amp|amp_js_v|amp_gsa|usqp|outputtype|output_type|share|source_impression)$/i;

/** Where the value, not the name, tells that a parameter asks for the AMP variant. */
const AMP_VALUE = /^(?:amp|amphtml)$/i;
const AMP_PATH = /\/amp(?=\/?$)|^\/amp(?=\/)|\.amp(?=(?:\.html?)?$)/i;
const VARIANT_HOST = /^(?:www|m|mobile|mobil|amp|touch)\./;

/**
 * The address under which an article is kept: without fragment and tracking, AMP and mobile variants joined with the
 * page itself. The page's own `link rel=canonical` is taken where it speaks of the same site and of no mere front page.
 * `null` for what is no http or https address.
 */
export function canonicalUrl(
  url: string,
  { canonicalLink = null }: { readonly canonicalLink?: string | null } = {},
): string | null {
  const own = readUrl(url);
  if (own === null) return null;
  const linked = canonicalLink === null ? null : readUrl(canonicalLink, own.href);
  const isTrusted =
    linked !== null &&
    isSameSite(linked.hostname, own.hostname) &&
    (linked.pathname !== '/' || own.pathname === '/');
  const page = isTrusted ? linked : own;
  page.protocol = own.protocol === 'https:' ? 'https:' : page.protocol;
  return page.href;
}

/** Whether two hosts are one site: the same but for `www`, `m` or `amp`, or one below the other. */
export function isSameSite(a: string, b: string): boolean {
  const [left, right] = [a.replace(VARIANT_HOST, ''), b.replace(VARIANT_HOST, '')];
  const isBelow = (lower: string, upper: string) => upper.includes('.') && lower.endsWith(`.${upper}`);
  return left === right || isBelow(left, right) || isBelow(right, left);
}

function readUrl(text: string, base?: string): URL | null {
  if (text.length > 10_000 || !URL.canParse(text, base)) return null;
  const url = openAmpCache(new URL(text, base));
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair));
  // With a question mark of its own: the setter takes one off, and a query may begin with another.
  url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  url.hostname = repeat(url.hostname, joinVariants);
  url.pathname = repeat(url.pathname, (path) => path.replace(AMP_PATH, '')) || '/';
  return url;
}

/** The text once `shorten` has nothing left to take off. */
function repeat(text: string, shorten: (text: string) => string): string {
  for (let last = text; ; ) {
    const next = shorten(last);
    if (next === last) return next;
    last = next;
  }
}

/** Parameters are read as they stand: a rewritten query could be another page. */
function isTracking(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=');
  return TRACKING.test(name) || (/^(?:output|view|format|type)$/i.test(name) && AMP_VALUE.test(value));
}

/** "m.site.com" and "amp.site.com" → "site.com"; a name of two parts ("m.com") stays. */
function joinVariants(host: string): string {
  const bare = host.replace(/^(?:m|mobile|amp|touch)\./, '').replace(/^(www\.)(?:m|amp)\./, '$1');
  return bare.includes('.') ? bare.replace(/\.(?:m|amp)\.(?=[^.]+\.[^.]+$)/, '.') : host;
}

/** The page behind Google's AMP viewer or the AMP cache; the address itself where it is none; `null` where it is damaged. */
function openAmpCache(url: URL): URL | null {
  const viewer = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname)
    ? /^\/amp\/(s\/)?(.+)$/.exec(url.pathname)
    : null;
  const cache = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(url.hostname)
    ? /^\/[a-z]\/(s\/)?(.+)$/.exec(url.pathname)
    : null;
  const match = viewer ?? cache;
  if (match === null) return url;
  const inner = `${match[1] ? 'https' : 'http'}://${match[2]}${url.search}`;
  return URL.canParse(inner) ? new URL(inner) : null;
}
