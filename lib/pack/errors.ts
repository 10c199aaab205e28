import { faultLine, inEnglish, type PackFault } from './pack-fault.ts';

/** A pack that cannot be used: one sentence a reader understands, then every fault with file, entry and field. */
export class BadPackError extends Error {
  override readonly name = 'BadPackError';
  readonly faults: readonly PackFault[];
  /** The faults in English, one a line. */
  readonly lines: readonly string[];
  constructor(pack: string, faults: readonly PackFault[]) {
    const lines = faults.map((fault) => faultLine(fault, inEnglish));
    super(
      `The pack “${pack}” cannot be used: ${lines[0]}${lines.length > 1 ? ` (and ${lines.length - 1} more)` : ''}`,
    );
    this.faults = faults;
    this.lines = lines;
  }
}
