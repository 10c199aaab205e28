import type { SourceKind } from '../analysis/analysis.ts';
import type { SourceRecord } from './note.ts';

/** The kind of record that a source found in an article makes; unnamed sources are people. */
export function recordKindOf(kind: SourceKind): SourceRecord['kind'] {
  if (kind === 'media') return 'outlet';
  return kind === 'anonymous' ? 'person' : kind;
}
