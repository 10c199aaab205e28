import type { S3Settings, WebdavSettings } from '../../lib/sync/remote-settings.ts';
import { S3_ACCESS } from './s3-access.ts';
import { PASSWORD, USER } from './start-program.ts';

/** What opens a folder of the WebDAV test servers; with a slash at its end. */
export function webdavAt(url: string): WebdavSettings {
  return { kind: 'webdav', url, user: USER, password: PASSWORD };
}

/** What opens the bucket of the S3 test server, below a prefix. */
export function s3At(endpoint: string): S3Settings {
  return { kind: 's3', endpoint, prefix: 'sidelight/', style: 'path', ...S3_ACCESS };
}
