import { parseAddress } from './remote-address.ts';
import type { RemoteSettings, S3Settings, WebdavSettings } from './remote-settings.ts';

/** What a second browser need not be told by hand: where, and who. Never a password, a secret key or the passphrase. */
export type JoinHint =
  | Pick<WebdavSettings, 'kind' | 'url' | 'user'>
  | Omit<S3Settings, 'secretAccessKey'>
  | { readonly kind: 'carried' };

const SCHEME = 'sidelight-join';
const VERSION = '1';

/** The part of the settings that is no secret. */
export function toJoinHint(settings: RemoteSettings): JoinHint {
  switch (settings.kind) {
    case 'webdav':
      return { kind: 'webdav', url: settings.url, user: settings.user };
    case 's3': {
      const { secretAccessKey: _, ...rest } = settings;
      return rest;
    }
    case 'carried':
      return { kind: 'carried' };
  }
}

/** The hint as one line that can be read, copied and drawn as a QR code: `sidelight-join:1?kind=webdav&url=…&user=…`. */
export function writeJoinCode(hint: JoinHint): string {
  return `${SCHEME}:${VERSION}?${new URLSearchParams({ ...hint })}`;
}

/** The hint in a code, whatever stands around it; `null` where it is none or holds more than a hint may. */
export function parseJoinCode(typed: string): JoinHint | null {
  const query = new RegExp(`${SCHEME}:${VERSION}\\?(\\S{1,4000})`).exec(typed)?.[1];
  if (query === undefined) return null;
  const told = new URLSearchParams(query);
  const get = (name: string) => told.get(name) ?? '';
  const address = (name: string) => parseAddress(get(name)).url;
  switch (get('kind')) {
    case 'webdav': {
      const url = address('url');
      return url === null ? null : { kind: 'webdav', url, user: get('user').slice(0, 200) };
    }
    case 's3': {
      const endpoint = address('endpoint');
      const style = get('style') === 'host' ? 'host' : 'path';
      return endpoint === null
        ? null
        : {
            kind: 's3',
            endpoint,
            region: get('region'),
            bucket: get('bucket'),
            prefix: get('prefix'),
            style,
            accessKeyId: get('accessKeyId'),
          };
    }
    case 'carried':
      return { kind: 'carried' };
    default:
      return null;
  }
}
