import type { RemoteObject } from '../sync/remote.ts';
import { readXml } from '../text/read-xml.ts';

export interface S3Page {
  /** Keys as they stand, with their prefix; `bytes` is -1 where the server does not say. */
  readonly contents: readonly RemoteObject[];
  /** Where the next page begins; `null` on the last one. */
  readonly next: string | null;
}

/** One page of `ListObjectsV2`. Throws a plain sentence where it is none. */
export function readS3Listing(xml: string): S3Page {
  const contents: RemoteObject[] = [];
  const path: string[] = [];
  const facts = new Map<string, string>();
  let hasRoot = false;
  let draft = { key: '', size: '' };
  for (const event of readXml(xml)) {
    if (event.type === 'text') {
      const name = path.at(-1)!;
      if (path.length === 2) facts.set(name, (facts.get(name) ?? '') + event.text);
      else if (name === 'Key') draft.key += event.text;
      else if (name === 'Size') draft.size += event.text;
    } else if (event.type === 'open') {
      path.push(event.name);
      if (path.length === 1) hasRoot = event.name === 'ListBucketResult';
      else if (event.name === 'Contents') draft = { key: '', size: '' };
    } else {
      path.pop();
      if (event.name === 'Contents')
        contents.push({ name: draft.key, bytes: /^\d{1,15}$/.test(draft.size) ? Number(draft.size) : -1 });
    }
  }
  if (!hasRoot) throw new Error('The answer is no listing of a bucket.');
  if (facts.get('IsTruncated')?.trim() !== 'true') return { contents, next: null };
  const next = facts.get('NextContinuationToken');
  if (next === undefined) throw new Error('The listing has no next page where it says there is one.');
  return { contents, next };
}
