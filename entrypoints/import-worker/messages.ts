import type { Failure } from '../../lib/messaging/result.ts';
import type { PlanCounts } from '../../lib/notes/import/index.ts';
import type { Language } from '../../lib/text/language.ts';

/** What the notebook asks of its worker: first what is to come in, then, where the reader wants it, to save that. */
export type ImportRequest =
  | { readonly ask: 'read-file'; readonly file: Blob; readonly name: string; readonly lang: Language }
  | { readonly ask: 'read-backup'; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly ask: 'save' }
  /** Calls the saving off. */
  | { readonly ask: 'cancel' };

/** What the worker says; the records themselves stay with it. */
export type ImportAnswer =
  | { readonly say: 'planned'; readonly plan: PlanCounts; readonly faults: readonly string[] }
  | { readonly say: 'progress'; readonly done: number; readonly total: number }
  | { readonly say: 'saved' }
  | { readonly say: 'failed'; readonly error: Failure };
