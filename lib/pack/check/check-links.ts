import { type Told, tell } from '../pack-fault.ts';
import type { Pack } from '../schema.ts';
import { type Finding, refuse, type Unusable } from './finding.ts';
import { listSources } from './pack-parts.ts';
import { UNLINKABLE_HOSTS } from './unlinkable-hosts.data.ts';

const TRACKING = /^(utm_\w+|fbclid|gclid|msclkid|mc_eid|igshid|outputType|partner)$/;
const BARRED = new Set(UNLINKABLE_HOSTS);

/** Links that could harm whoever follows them: with a password inside, to a bare address, to the reader's own network. */
export function findUnsafeLinks(pack: Pack): Unusable[] {
  return listSources(pack).flatMap(({ file, entry, field, value }) => {
    const told = findHarm(new URL(value.url));
    return told === null ? [] : [refuse({ file, entry, field: `${field}.url` }, told)];
  });
}

function findHarm({ username, password, hostname }: URL): Told | null {
  if (username !== '' || password !== '') return tell('linkPassword');
  if (isBareAddress(hostname)) return tell('linkBare');
  return isInside(hostname) ? tell('linkInside') : null;
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
