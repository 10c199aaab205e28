import type { FieldFault, PlaceField } from '../../lib/panel/sync/setup-form.ts';
import type { RemoteKind } from '../../lib/sync/remote-settings.ts';

/** Names and explanations of the kinds of storage. */
export const PLACE_KEYS: Readonly<Record<RemoteKind, { readonly name: string; readonly hint: string }>> = {
  webdav: { name: 'syncWebdav', hint: 'syncWebdavHint' },
  s3: { name: 'syncS3', hint: 'syncS3Hint' },
  carried: { name: 'syncCarried', hint: 'syncCarriedHint' },
};

/** Labels of the fields; `null` where a field needs no more words. */
export const FIELD_KEYS: Readonly<
  Record<PlaceField, { readonly label: string; readonly hint: string | null }>
> = {
  address: { label: 'syncAddress', hint: 'syncAddressHint' },
  folder: { label: 'syncFolder', hint: 'syncFolderHint' },
  user: { label: 'syncUser', hint: null },
  password: { label: 'syncPassword', hint: 'syncPasswordHint' },
  endpoint: { label: 'syncEndpoint', hint: 'syncEndpointHint' },
  region: { label: 'syncRegion', hint: null },
  bucket: { label: 'syncBucket', hint: null },
  accessKeyId: { label: 'syncAccessKey', hint: null },
  secretAccessKey: { label: 'syncSecretKey', hint: 'syncSecretKeyHint' },
};

/** What is wrong with a field. */
export const FIELD_FAULT_KEYS: Readonly<Record<FieldFault, string>> = {
  empty: 'syncFieldEmpty',
  'no-address': 'syncFieldNoAddress',
  'other-protocol': 'syncFieldProtocol',
  'not-encrypted': 'syncFieldNotEncrypted',
  'holds-credentials': 'syncFieldCredentials',
  'has-query': 'syncFieldQuery',
  'bad-bucket': 'syncFieldBucket',
  'bad-region': 'syncFieldRegion',
  'bad-folder': 'syncFieldFolder',
  'bad-value': 'syncFieldValue',
};
