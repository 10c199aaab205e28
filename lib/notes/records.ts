import type { LayerRecord } from '../pack/layer.ts';
import type { Note, SourceRecord } from './note.ts';

/** Notes and the sources that they hang on. */
export interface Records {
  readonly notes: readonly Note[];
  readonly sources: readonly SourceRecord[];
}

/** Everything that is the reader's own: what a whole backup holds. */
export interface OwnRecords extends Records {
  /** The reader's glossary entries, hidden entries and "this is not him". */
  readonly layer: readonly LayerRecord[];
}
