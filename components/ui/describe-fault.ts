import { type FaultKey, faultLine, type PackFault } from '../../lib/pack/pack-fault.ts';
import type { Words } from '../../lib/panel/words.ts';

/** What is wrong with a pack and where, as one line in the reader's language. */
export function describeFault(fault: PackFault, { t }: Pick<Words, 't'>): string {
  return faultLine(fault, ({ key, values }) => t(faultMessage(key), ...values));
}

/** The message of the catalogues that says it. */
export function faultMessage(key: FaultKey): string {
  return `packFault${key[0]!.toUpperCase()}${key.slice(1)}`;
}
