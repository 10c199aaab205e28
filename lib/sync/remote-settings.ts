import * as z from 'zod/mini';
import { parseAddress } from './remote-address.ts';

const text = (length: number) => z.string().check(z.minLength(1), z.maxLength(length));
const address = z.string().check(
  z.maxLength(2000),
  z.refine((url) => parseAddress(url).url === url),
);

/** A folder on a WebDAV server: Nextcloud, ownCloud, Apache, rclone and others. */
const webdav = z.object({
  kind: z.literal('webdav'),
  /** The folder itself, with a slash at its end. */
  url: address,
  user: z.string().check(z.maxLength(200)),
  password: z.string().check(z.maxLength(1000)),
});

/** A bucket of object storage that speaks S3. */
const s3 = z.object({
  kind: z.literal('s3'),
  /** The service, without the bucket, with a slash at its end. */
  endpoint: address,
  region: text(60).check(z.regex(/^[a-z0-9-]+$/)),
  bucket: text(63).check(z.regex(/^[a-z0-9][a-z0-9.-]+$/)),
  /** What every object's key begins with: empty, or with a slash at its end. */
  prefix: z.string().check(z.maxLength(200), z.regex(/^(?:[\w.-]+\/)*$/)),
  /** Where the bucket's name stands: in the path, or before the host. */
  style: z.enum(['path', 'host']),
  accessKeyId: text(200),
  secretAccessKey: text(200),
});

/** A file that the reader carries from browser to browser. */
const carried = z.object({ kind: z.literal('carried') });

export const remoteSettingsSchema = z.discriminatedUnion('kind', [webdav, s3, carried]);

/** Where the sealed objects are kept and what opens the door there. Holds secrets: never in a log, a code or the browser's own sync. */
export type RemoteSettings = z.infer<typeof remoteSettingsSchema>;
export type WebdavSettings = z.infer<typeof webdav>;
export type S3Settings = z.infer<typeof s3>;
export type RemoteKind = RemoteSettings['kind'];

/** The settings, checked; `null` for what are none. */
export function parseRemoteSettings(raw: unknown): RemoteSettings | null {
  const result = remoteSettingsSchema.safeParse(raw);
  return result.success ? result.data : null;
}

/** The address that a remote is reached at, `null` for one that is carried by hand. */
export function remoteUrl(settings: RemoteSettings): string | null {
  if (settings.kind === 'webdav') return settings.url;
  if (settings.kind === 'carried') return null;
  const { endpoint, bucket, style } = settings;
  if (style === 'path') return `${endpoint}${bucket}/`;
  const url = new URL(endpoint);
  url.hostname = `${bucket}.${url.hostname}`;
  return url.href;
}
