import type { PackFile } from './schema.ts';

/**
 * What can be wrong with a pack that is refused, as the end of a sentence that begins with the field: `$1`, `$2` stand for
 * what is found there. The catalogues of the interface have each in both languages.
 */
export const FAULT_WORDS = {
  tooBig: 'the file has $1 MB; a pack has $2 MB at most',
  noPack: 'the file holds no pack: it should be an object with “pack” and five lists',
  noPart: 'the file holds “$1”, which is no part of a pack',
  noJson: 'is no JSON: $1',
  oneFile: 'a pack is one file; bring one at a time',
  noFile: 'there is no file',
  missing: 'is missing',
  notText: 'should be text',
  notNumber: 'should be a number',
  notList: 'should be a list',
  notObject: 'should be an object',
  notYesNo: 'should be true or false',
  unknownField: 'holds “$1”, which the format does not know',
  noChoice: 'should be one of: $1',
  noWebAddress: 'is no web address',
  badForm: 'has not the form that it needs',
  empty: 'is empty',
  tooFew: 'has too few items; $1 at least',
  tooMany: 'has too many items; $1 at most',
  tooLong: 'is too long; $1 characters at most',
  tooSmall: 'is too small',
  tooLarge: 'is too large',
  notAllowed: 'is not allowed there',
  idTwice: 'id is used twice',
  noEntry: 'names “$1”, which is no entry',
  entries: 'has $1 entries; $2 at most',
  values: 'the pack has more than $1 values',
  deep: 'lies more than $1 levels deep',
  items: 'has $1 items; $2 at most',
  fields: 'has $1 fields; $2 at most',
  prototypeKey: 'holds the key “$1”, which reaches into the program',
  characters: 'has $1 characters; $2 at most',
  markup: 'holds markup',
  control: 'holds control characters',
  halfCharacter: 'holds half a character',
  noSuchDay: 'is $1, a day that there never was',
  circle: 'go in a circle: $1',
  linkPassword: 'carries a user name or password',
  linkBare: 'leads to a bare network address',
  linkInside: 'leads into the reader’s own network',
} as const;

export type FaultKey = keyof typeof FAULT_WORDS;

/** What is wrong, apart from where. */
export interface Told {
  readonly key: FaultKey;
  readonly values: readonly string[];
}

/** What is wrong with a pack, and where. */
export interface PackFault extends Told {
  /** `actors.json`, `harbour-plan`: the file and the entry, as far as it is known. */
  readonly where: readonly string[];
  /** The field as a path, `sources.0.url`; empty where the whole is meant. */
  readonly field: string;
}

/** The file of a pack's folder by its name. */
export function fileName(file: PackFile | string): string {
  return `${file}.json`;
}

/** See `Told`; numbers are written as they are. */
export function tell(key: FaultKey, ...values: readonly (string | number)[]): Told {
  return { key, values: values.map(String) };
}

/** In English, for the command line and for whoever reads an error. */
export function inEnglish({ key, values }: Told): string {
  return FAULT_WORDS[key].replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}

/** One line: file, entry, field, what is wrong in the words given. */
export function faultLine(fault: PackFault, say: (told: Told) => string): string {
  return [...fault.where, `${fault.field} ${say(fault)}`.trim()].join(': ');
}
