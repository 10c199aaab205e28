import type { Pack } from '../schema.ts';
import type { Finding } from './finding.ts';
import { listSources } from './pack-parts.ts';
import { UNLINKABLE_HOSTS } from './unlinkable-hosts.data.ts';

const TRACKING = /^(utm_\w+|fbclid|gclid|msclkid|mc_eid|igshid|outputType|partner)$/;
const BARRED = new Set(UNLINKABLE_HOSTS);

/** Links that could harm whoever follows them: with a password inside, to a bare address, to the reader's own network. */
export function findUnsafeLinks(pack: Pack): Finding[] {
  return inspect(pack, ({ username, password, hostname }) => {
    if (username !== '' || password !== '') return 'carries a user name or password';
    if (isBareAddress(hostname)) return 'leads to a bare network address';
    return isInside(hostname) ? 'leads into the reader’s own network' : null;
  });
}

/** Links to hosts that readers should not be sent to, and links that carry tracking; and publishers that are no name. */
export function checkLinks(pack: Pack): Finding[] {
  const links = inspect(pack, ({ hostname, searchParams }) => {
    if (isBarred(hostname)) return `leads to ${hostname}, where readers should not be sent`;
    const tracked = [...searchParams.keys()].find((key) => TRACKING.test(key));
    return tracked === undefined ? null : `carries the tracking parameter ${tracked}`;
  });
  const publishers = listSources(pack)
    .filter(({ value }) => /^https?:|^www\./i.test(value.publisher))
    .map(
      ({ file, entry, field }): Finding => ({
        level: 'fault',
        file,
        entry,
        field: `${field}.publisher`,
        says: 'is an address; give the publisher’s name',
      }),
    );
  return [...links, ...publishers];
}

function inspect(pack: Pack, judge: (url: URL) => string | null): Finding[] {
  return listSources(pack).flatMap(({ file, entry, field, value }) => {
    const says = judge(new URL(value.url));
    return says === null ? [] : [{ level: 'fault', file, entry, field: `${field}.url`, says }];
  });
}

function isBareAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+(\.\d+){3}$/.test(hostname);
}

function isInside(hostname: string): boolean {
  return !hostname.includes('.') || /\.(local|localhost|internal|home|lan|test|onion)$/.test(hostname);
}

function isBarred(hostname: string): boolean {
  const labels = hostname.split('.');
  return labels.some((_, from) => BARRED.has(labels.slice(from).join('.')));
}
