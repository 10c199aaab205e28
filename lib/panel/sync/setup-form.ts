import type { JoinHint } from '../../sync/join-code.ts';
import { type AddressFault, folderBelow, parseAddress } from '../../sync/remote-address.ts';
import { parseRemoteSettings, type RemoteKind, type RemoteSettings } from '../../sync/remote-settings.ts';

/** What is typed to reach a place, field by field; what is for another kind of place stays as it was. */
export interface PlaceForm {
  readonly kind: RemoteKind;
  readonly address: string;
  readonly folder: string;
  readonly user: string;
  readonly password: string;
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly style: 'path' | 'host';
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export type PlaceField = Exclude<keyof PlaceForm, 'kind' | 'style'>;
export type FieldFault = AddressFault | 'bad-bucket' | 'bad-region' | 'bad-folder' | 'bad-value';

export const EMPTY_FORM: PlaceForm = {
  kind: 'webdav',
  address: '',
  folder: 'Sidelight',
  user: '',
  password: '',
  endpoint: '',
  region: 'us-east-1',
  bucket: '',
  style: 'path',
  accessKeyId: '',
  secretAccessKey: '',
};

export type ReadForm =
  | { readonly settings: RemoteSettings; readonly faults: null }
  | { readonly settings: null; readonly faults: Partial<Record<PlaceField, FieldFault>> };

/** The settings that a form stands for, or what is to be mended in which field. */
export function readForm(form: PlaceForm): ReadForm {
  if (form.kind === 'carried') return { settings: { kind: 'carried' }, faults: null };
  return form.kind === 'webdav' ? readWebdav(form) : readS3(form);
}

function readWebdav({ address, folder, user, password }: PlaceForm): ReadForm {
  const parsed = parseAddress(address);
  if (parsed.url === null) return { settings: null, faults: { address: parsed.fault } };
  const settings = parseRemoteSettings({
    kind: 'webdav',
    url: folderBelow(parsed.url, folder),
    user: user.trim(),
    password,
  });
  return settings ? { settings, faults: null } : { settings, faults: { user: 'bad-value' } };
}

function readS3(form: PlaceForm): ReadForm {
  const parsed = parseAddress(form.endpoint);
  const [region, bucket, folder] = [form.region, form.bucket, form.folder].map((text) => text.trim()) as [
    string,
    string,
    string,
  ];
  const faults: Partial<Record<PlaceField, FieldFault>> = {};
  if (parsed.url === null) faults.endpoint = parsed.fault;
  if (!/^[a-z0-9-]{1,60}$/.test(region)) faults.region = 'bad-region';
  if (!/^[a-z0-9][a-z0-9.-]{1,62}$/.test(bucket)) faults.bucket = 'bad-bucket';
  if (!/^(?:[\w.-]+\/?)*$/.test(folder) || folder.length > 190) faults.folder = 'bad-folder';
  if (form.accessKeyId.trim() === '') faults.accessKeyId = 'empty';
  if (form.secretAccessKey.trim() === '') faults.secretAccessKey = 'empty';
  if (Object.keys(faults).length > 0) return { settings: null, faults };
  const settings = parseRemoteSettings({
    kind: 's3',
    endpoint: parsed.url,
    region,
    bucket,
    prefix: folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`,
    style: form.style,
    accessKeyId: form.accessKeyId.trim(),
    secretAccessKey: form.secretAccessKey.trim(),
  });
  return settings ? { settings, faults: null } : { settings, faults: { bucket: 'bad-value' } };
}

/** The form with what a code from another browser told; secrets stay to be typed. */
export function fillFromHint(form: PlaceForm, hint: JoinHint): PlaceForm {
  switch (hint.kind) {
    case 'webdav':
      return { ...form, kind: 'webdav', address: hint.url, folder: '', user: hint.user };
    case 's3': {
      const { prefix, ...rest } = hint;
      return { ...form, ...rest, folder: prefix.replace(/\/$/, '') };
    }
    case 'carried':
      return { ...form, kind: 'carried' };
  }
}
