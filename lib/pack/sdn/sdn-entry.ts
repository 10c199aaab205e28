/** One entry of the US Treasury’s list of Specially Designated Nationals, as its files give it. */
export interface SdnEntry {
  /** `ent_num` or `uid`. */
  readonly number: number;
  readonly type: 'individual' | 'entity' | 'vessel' | 'aircraft';
  /** As written: "SURNAME, Given names" of a person. */
  readonly name: string;
  readonly programs: readonly string[];
  readonly title: string | null;
  readonly remarks: string;
  readonly aliases: readonly SdnAlias[];
}

export interface SdnAlias {
  readonly name: string;
  /** A former name is one too; a weak one is a nickname that the list itself warns of. */
  readonly kind: 'also' | 'formerly' | 'now';
  readonly isWeak: boolean;
}

/** A list and the day on which it was published, which only the XML file says. */
export interface SdnList {
  readonly entries: readonly SdnEntry[];
  readonly published: string | null;
}

const SAYS = {
  'list-files': 'Give sdn.csv, with alt.csv where there is one, or SDN.XML.',
  'list-record': 'Record $1 is none of sdn.csv: it should be a number and eleven fields.',
  'list-aliases': 'Record $1 is none of alt.csv: it should be two numbers, aka, fka or nka, and a name.',
  'list-xml': 'This is not the list as XML: $1',
  'list-empty': 'The XML holds no <sdnEntry>.',
  'list-nobody': 'The list holds no person or entity under $1.',
} as const;

/** A file that is not the list in the format it seems to have; `reason` chooses the words, `detail` is what stands there. */
export class BadSdnListError extends Error {
  override readonly name = 'BadSdnListError';
  readonly reason: keyof typeof SAYS;
  readonly detail: string;
  constructor(reason: keyof typeof SAYS, detail: string | number = '') {
    super(SAYS[reason].replace('$1', () => String(detail)));
    this.reason = reason;
    this.detail = String(detail);
  }
}

/** `individual` for a person, else what the list calls it; the CSV file leaves the type of an entity open. */
export function parseSdnType(type: string): SdnEntry['type'] {
  const known = type.trim().toLowerCase();
  return known === 'individual' || known === 'vessel' || known === 'aircraft' ? known : 'entity';
}
