import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../../lib/text/span.ts';

export interface WinkEntity extends Span {
  readonly type: string;
}

/** As its documentation sets it up, and with no annotation but the one that entities need, which is faster. */
const whole = winkNLP(model);
const bare = winkNLP(model, ['ner']);

/** Its entities as it hands them out. */
export function runWink(text: string, setUp: 'whole' | 'bare'): unknown {
  const nlp = setUp === 'whole' ? whole : bare;
  return nlp.readDoc(text).entities().out(nlp.its.detail);
}

/** Its entities with their places, which it gives in tokens. */
export function findWinkEntities(text: string): WinkEntity[] {
  const { its } = whole;
  const doc = whole.readDoc(text);
  const places = locateTokens(doc.tokens().out() as string[], text);
  const details = doc.entities().out(its.detail) as unknown as { type: string }[];
  const spans = doc.entities().out(its.span) as unknown as [number, number][];
  return spans.map(([first, last], index) => ({
    start: places[first]!.start,
    end: places[last]!.end,
    type: details[index]!.type,
  }));
}

function locateTokens(tokens: readonly string[], text: string): Span[] {
  let cursor = 0;
  return tokens.map((token) => {
    const found = text.indexOf(token, cursor);
    const start = found < 0 ? cursor : found;
    cursor = start + token.length;
    return { start, end: cursor };
  });
}
