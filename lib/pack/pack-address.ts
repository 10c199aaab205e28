/** An address from which no pack is fetched; `reason` chooses the words. */
export class BadPackAddressError extends Error {
  override readonly name = 'BadPackAddressError';
  readonly reason: 'no-address' | 'not-https' | 'password';
  constructor(reason: BadPackAddressError['reason']) {
    super(`No pack is fetched from there: ${reason}`);
    this.reason = reason;
  }
}

/** Hosts that are this machine, to which `http` goes over no network. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The address of a pack as the reader gave it, without fragment. Throws `BadPackAddressError` for all but https and loopback. */
export function parsePackAddress(text: string): URL {
  const trimmed = text.trim();
  if (trimmed.length > 2000 || !URL.canParse(trimmed)) throw new BadPackAddressError('no-address');
  const url = new URL(trimmed);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname)))
    throw new BadPackAddressError(url.protocol === 'http:' ? 'not-https' : 'no-address');
  if (url.username !== '' || url.password !== '') throw new BadPackAddressError('password');
  url.hash = '';
  return url;
}
