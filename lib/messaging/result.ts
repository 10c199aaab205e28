/** A failure that crosses a message: `name` is the error's class, `message` a sentence for the reader. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** What comes back over a message: never a thrown error. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** The part of an error that may cross a message. */
export function describeFailure(error: unknown): Failure {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}
