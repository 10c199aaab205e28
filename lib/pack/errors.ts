/** A pack that cannot be used: one sentence a reader understands, then every fault with file, entry and field. */
export class BadPackError extends Error {
  override readonly name = 'BadPackError';
  readonly faults: readonly string[];
  constructor(pack: string, faults: readonly string[]) {
    super(
      `The pack “${pack}” cannot be used: ${faults[0]}${faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''}`,
    );
    this.faults = faults;
  }
}
