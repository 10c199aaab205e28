/** A file that cannot be taken in; the message says in plain words what is wrong and where. */
export class BadImportError extends Error {
  override readonly name = 'BadImportError';
}
