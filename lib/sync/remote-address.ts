/** Why an address cannot be used, each with its own words. */
export type AddressFault =
  | 'empty'
  | 'no-address'
  /** Neither https nor http. */
  | 'other-protocol'
  /** http across the internet: the password would be readable on the way. */
  | 'not-encrypted'
  /** A name or password within the address: they have fields of their own. */
  | 'holds-credentials'
  /** A question mark or a hash: a link to share, not a folder. */
  | 'has-query';

export type ParsedAddress =
  | { readonly url: string; readonly fault: null }
  | { readonly url: null; readonly fault: AddressFault };

/**
 * The address of a folder as it was typed, made whole: a missing `https://` is added, and the slash at its end. Plain http
 * is let through on one's own machine and network alone.
 */
export function parseAddress(typed: string): ParsedAddress {
  const text = typed.trim();
  if (text === '') return fault('empty');
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    return fault('no-address');
  }
  // Nextcloud shows its folder with WebDAV's own scheme on some systems.
  if (/^davs?:$/.test(url.protocol)) return parseAddress(text.replace(/^dav/i, 'http'));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return fault('other-protocol');
  if (url.username !== '' || url.password !== '') return fault('holds-credentials');
  if (url.search !== '' || url.hash !== '') return fault('has-query');
  if (url.protocol === 'http:' && !isOwnNetwork(url.hostname)) return fault('not-encrypted');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { url: url.href, fault: null };
}

/** The folder of this name below an address; slashes make folders within folders. */
export function folderBelow(url: string, folder: string): string {
  const parts = folder.split('/').map((part) => part.trim());
  const path = parts.filter((part) => part !== '' && part !== '.' && part !== '..').map(encodeURIComponent);
  return path.length === 0 ? url : `${url}${path.join('/')}/`;
}

/** RFC 1918, 6761, 6762 and the loopback: names and numbers that never leave the building. */
function isOwnNetwork(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    /\.(?:localhost|local|lan|internal|home\.arpa)$/.test(hostname) ||
    /^(?:127|10)\.\d+\.\d+\.\d+$/.test(hostname) ||
    /^192\.168\.\d+\.\d+$/.test(hostname) ||
    /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(hostname)
  );
}

function fault(fault: AddressFault): ParsedAddress {
  return { url: null, fault };
}
