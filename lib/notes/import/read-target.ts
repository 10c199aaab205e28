import type { NoteTarget } from '../note.ts';
import { asList, own } from './read-json.ts';

/** Prefix and suffix are cut to what a note keeps, at their far ends. */
const MOST_CONTEXT = 500;

/** A passage from W3C selectors; `null` where none quotes a text, which makes it a note on the whole page. */
export function readTarget(selector: unknown, paragraph: unknown): NoteTarget | null {
  const selectors = asList(selector);
  const quote = selectors.find((one) => own(one, 'type') === 'TextQuoteSelector');
  const exact = own(quote, 'exact');
  if (typeof exact !== 'string') return null;
  const position = selectors.find((one) => own(one, 'type') === 'TextPositionSelector');
  return {
    exact,
    prefix: readText(own(quote, 'prefix')).slice(-MOST_CONTEXT),
    suffix: readText(own(quote, 'suffix')).slice(0, MOST_CONTEXT),
    start: readOffset(own(position, 'start')),
    end: readOffset(own(position, 'end')),
    paragraph: typeof paragraph === 'string' ? paragraph : '',
  };
}

const readText = (value: unknown) => (typeof value === 'string' ? value : '');
const readOffset = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0;
