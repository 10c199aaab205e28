import type { PackFile } from '../schema.ts';

/** Something that an entry of a pack should not hold. */
export interface Finding {
  /** A `fault` must be mended before the pack ships; a `doubt` is for a person to judge. */
  readonly level: 'fault' | 'doubt';
  readonly file: PackFile;
  /** The entry's id, or what stands for one: a lexicon group. Empty where the file as a whole is meant. */
  readonly entry: string;
  /** The field as a path: `sources.0.url`. */
  readonly field: string;
  /** What is wrong, as the end of a sentence that begins with the field. */
  readonly says: string;
}

/** One line for people: file, entry, field, what is wrong. */
export function describeFinding({ file, entry, field, says }: Finding): string {
  return [`${file}.json`, entry, `${field} ${says}`.trim()].filter(Boolean).join(': ');
}
