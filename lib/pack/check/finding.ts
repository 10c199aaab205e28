import { fileName, inEnglish, type PackFault, type Told } from '../pack-fault.ts';
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
  return [fileName(file), entry, `${field} ${says}`.trim()].filter(Boolean).join(': ');
}

/** A finding for which a pack is refused, so that the interface says it in both its languages. */
export interface Unusable extends Finding {
  readonly told: Told;
}

/** See `Unusable`. */
export function refuse(
  { file, entry, field }: Pick<Finding, 'file' | 'entry' | 'field'>,
  told: Told,
): Unusable {
  return { level: 'fault', file, entry, field, says: inEnglish(told), told };
}

/** The same as a fault of the pack. */
export function toFault({ file, entry, field, told }: Unusable): PackFault {
  return { where: [fileName(file), entry].filter(Boolean), field, ...told };
}
