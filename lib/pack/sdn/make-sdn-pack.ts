import { fold } from '../../text/fold.ts';
import { findWords } from '../../text/words.ts';
import type { ActorEntry, Alias, Pack } from '../schema.ts';
import { describeListing, describeStatus } from './describe-listing.ts';
import { displayEntity, displayPerson } from './display-name.ts';
import { readRemarks } from './read-remarks.ts';
import { BadSdnListError, type SdnEntry } from './sdn-entry.ts';

const MAX_ALIASES = 40;
/** Names in a listing, by the format; nobody reads more on a card. */
const MAX_NAMED = 60;
const MAX_PROGRAMS = 30;
const MAX_NAME_LENGTH = 180;

/** An entry on its way: names as readers write them. */
interface Listed {
  readonly entry: SdnEntry;
  readonly name: string;
  readonly knownAs: readonly string[];
  readonly aliases: readonly Alias[];
  readonly linkedTo: readonly string[];
}

/**
 * A pack of the people and entities that the list holds under any of the programmes; ships and aircraft are left out, and so
 * are birth dates, addresses and numbers of papers. It has no lexicon: it makes no article a matter of any beat. Throws
 * `BadSdnListError` where the list holds nobody under the programmes.
 */
export function makeSdnPack(
  entries: readonly SdnEntry[],
  { programs, published }: { readonly programs: readonly string[]; readonly published: string },
): Pack {
  const wanted = new Set(programs.map((id) => id.trim().toUpperCase()));
  const listed = entries
    .filter(({ type }) => type === 'individual' || type === 'entity')
    .filter((entry) => entry.programs.some((id) => wanted.has(id.toUpperCase())))
    .map(makeListed);
  if (listed.length === 0) {
    throw new BadSdnListError('list-nobody', [...wanted].join(', '));
  }
  const shared = findShared(listed);
  const single = listed.filter(({ name }) => !shared.has(fold(name)));
  const numbers = new Map(single.map(({ entry }) => [fold(entry.name), entry.number]));
  const [year, month, day] = published.split('-').map(Number);
  const codes = [...wanted].join(', ');
  return {
    manifest: {
      format: 1,
      id: 'us-treasury-sdn',
      version: `${year}.${month}.${day}`,
      name: { en: 'US Treasury: SDN list', es: 'Tesoro de EE. UU.: lista SDN' },
      description: {
        en: `People and entities that the US Treasury lists under ${codes}, as published on ${published}. A listing is an executive act, not a conviction; a name may be shared by people who are not listed.`,
        es: `Personas y entidades que el Tesoro de EE. UU. incluye bajo ${codes}, según lo publicado el ${published}. La inclusión es un acto del Ejecutivo, no una condena; puede haber homónimos que no están en la lista.`,
      },
      languages: ['en', 'es'],
      licence: 'Public domain (work of the US government)',
    },
    lexicon: { groups: [], threshold: 1 },
    actors: listed.map((one) => makeActor(one, { published, numbers, shared })),
    terms: [],
    events: [],
    series: [],
  };
}

function makeListed(entry: SdnEntry): Listed {
  const isPerson = entry.type === 'individual';
  const display = (name: string) =>
    (isPerson ? displayPerson(name) : displayEntity(name)).slice(0, MAX_NAME_LENGTH);
  const { nicknames, linkedTo } = readRemarks(entry.remarks);
  const name = display(entry.name);
  const forms = [
    ...entry.aliases.map((alias) => ({ text: display(alias.name), isWeak: alias.isWeak })),
    ...nicknames.map((text) => ({ text: display(text), isWeak: true })),
  ];
  const aliases = new Map<string, Alias>();
  if (!isPerson && countWords(name) === 1) aliases.set(fold(name), { text: name, exact: true });
  for (const { text, isWeak } of forms) {
    const key = fold(text);
    if (key === fold(name) || aliases.has(key) || !/\p{L}{2}/u.test(text)) continue;
    const needsFullName = isWeak || (isPerson && countWords(text) === 1);
    const isOneWord = countWords(text) === 1;
    aliases.set(key, {
      text,
      ...(isOneWord && !isPerson && !isWeak ? { exact: true } : {}),
      ...(needsFullName ? { withFullName: true } : {}),
    });
  }
  const listed = [...aliases.values()];
  return {
    entry,
    name,
    knownAs: listed.map(({ text }) => text).filter((text) => fold(text) !== fold(name)),
    aliases: listed.flatMap(inBothCases).slice(0, MAX_ALIASES),
    linkedTo,
  };
}

/** The list writes all in capitals: whether "MUESTRA" is a word or an acronym, nobody can tell. */
function inBothCases(alias: Alias): Alias[] {
  const capitals = alias.text.toUpperCase();
  return alias.exact && capitals !== alias.text ? [alias, { ...alias, text: capitals }] : [alias];
}

/** Forms that several entries hold: they name nobody, so nobody gets them. */
function findShared(listed: readonly Listed[]): Set<string> {
  const holders = new Map<string, number>();
  for (const { name, aliases } of listed) {
    const bare = aliases.filter((alias) => !alias.withFullName).map(({ text }) => fold(text));
    for (const form of new Set([fold(name), ...bare])) holders.set(form, (holders.get(form) ?? 0) + 1);
  }
  return new Set([...holders].filter(([, count]) => count > 1).map(([form]) => form));
}

interface Surroundings {
  readonly published: string;
  readonly numbers: ReadonlyMap<string, number>;
  readonly shared: ReadonlySet<string>;
}

function makeActor(
  { entry, name, knownAs, aliases, linkedTo }: Listed,
  { published, numbers, shared }: Surroundings,
): ActorEntry {
  const { number, type, programs } = entry;
  const isShared = shared.has(fold(name));
  const targets = new Set(linkedTo.map((link) => numbers.get(fold(link))).filter((to) => to !== undefined));
  targets.delete(number);
  const links = linkedTo.map((link) =>
    (isPersonName(link) ? displayPerson(link) : displayEntity(link)).slice(0, MAX_NAME_LENGTH),
  );
  return {
    id: `sdn-${number}`,
    kind: type === 'individual' ? 'person' : 'organization',
    name: { en: isShared ? `${name} (SDN ${number})` : name },
    aliases: aliases.filter((alias) => alias.withFullName || !shared.has(fold(alias.text))),
    definition: describeListing({
      programs,
      published,
      knownAs,
      linkedTo: links,
    }),
    status: describeStatus(programs),
    asOf: published,
    relations: [...targets].map((to) => ({ to: `sdn-${to}`, relation: 'linked to' })),
    listing: {
      under: programs.slice(0, MAX_PROGRAMS),
      knownAs: knownAs.slice(0, MAX_NAMED),
      linkedTo: links.slice(0, MAX_NAMED),
    },
    sources: [
      {
        url: `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${number}`,
        publisher: 'Office of Foreign Assets Control, US Treasury',
        supports: `Entry ${number} of the SDN list, as published on ${published}`,
      },
    ],
  };
}

/** "SURNAME, Given" and not "FIRM, S.A.". */
function isPersonName(name: string): boolean {
  return name.includes(',') && !/\bS\.|LTD|LLC|INC\b/i.test(name);
}

function countWords(text: string): number {
  return findWords(fold(text)).length;
}
