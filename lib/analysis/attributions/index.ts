import type { Span } from '../../text/span.ts';
import type { Actor, Attribution, SourceKind } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import { findAccordingTo } from './according-to.ts';
import { indexMentions } from './actor-at.ts';
import { type Clause, cueAt, REACH, spanOf } from './clause.ts';
import type { Cue } from './cues.ts';
import { findReported } from './find-reported.ts';
import { cutPassages, type Passage } from './passages.ts';
import { extendRegion } from './region.ts';
import type { Reported } from './reported.ts';
import { readSource } from './source-kind.ts';
import { findTableSource, tableAbove } from './table-source.ts';
import { tokenize } from './tokens.ts';

/**
 * Who says what in the text, in order: speech direct and reported, "according to", data, documents and unnamed sources,
 * English and Spanish. Each is the whole sentence or quotation with its source and cue. Works from the words alone;
 * `actors` sharpen kinds and give ids. Requests, plans, labels and data named without a claim are none.
 */
export function findAttributions(reading: Reading, actors: readonly Actor[]): Attribution[] {
  const passages = cutPassages(reading);
  const actorAt = indexMentions(actors);
  const found: Attribution[] = [];
  let previous: SourceKind | null = null;
  for (const [index, passage] of passages.entries()) {
    const followsQuote = !passage.opensParagraph && passages[index - 1]?.isQuoteOnly === true;
    const clause: Clause = {
      text: reading.text,
      lang: reading.lang,
      tokens: tokenize(reading, passage, passage.quotes),
      followsQuote,
      actorAt,
    };
    const joined = quoteOpenings(clause, reading);
    const own = attributionsIn(clause, extendRegion(reading.text, passages, index), previous, false);
    const quoted = passage.quotes.flatMap((quote) => {
      const tokens = tokenize(reading, quote.inner, []);
      return attributionsIn({ ...clause, tokens, followsQuote: false }, passage, previous, true);
    });
    const opened = joined.flatMap(({ clause, at }) => {
      const cue = cueAt(clause, at);
      const reported = cue && findReported(clause, at, cue);
      const attribution = reported?.phrase ? attributionOf(clause, reported, passage, previous, true) : null;
      return attribution ? [attribution] : [];
    });
    const table = findTableSource(clause, passage);
    const under =
      table && attributionOf(clause, table, tableAbove(reading.text, passages, index), previous, false);
    const all = oncePerSource([...(under ? [under] : []), ...own, ...opened, ...quoted]).sort(
      (a, b) => (a.cueStart ?? 0) - (b.cueStart ?? 0),
    );
    const quote = longestQuote(passage, reading.text);
    for (const each of all) found.push(quote === null ? each : { ...each, quote });
    previous = own.findLast((each) => each.source !== null)?.kind ?? previous;
  }
  return found;
}

/** A left-out source or "…, adding that" after another attribution of the sentence: the same one goes on. */
function addsNothing({ phrase }: Reported, cue: Cue | null, i: number): boolean {
  if (phrase === null) return true;
  const isGerund = cue?.tenses.has('gerund') === true && cue.verb !== 'cite' && cue.verb !== 'citar';
  return isGerund && phrase.last < i - 3;
}

/** `Border agents "say you've got to pay attention"`: quotations that open with the verb of a subject before them. */
function quoteOpenings(clause: Clause, reading: Reading): { clause: Clause; at: number }[] {
  return clause.tokens.flatMap((token, i) => {
    if (!token.quote || clause.tokens[i - 1]?.kind !== 'word') return [];
    const inner = tokenize(reading, token.quote.inner, []);
    if (!inner[0] || inner[0].capital) return [];
    const before = clause.tokens.slice(Math.max(0, i - REACH), i);
    const joined = { ...clause, tokens: [...before, ...inner] };
    return cueAt(joined, before.length) ? [{ clause: joined, at: before.length }] : [];
  });
}

function attributionsIn(
  clause: Clause,
  region: Span,
  previous: SourceKind | null,
  isQuoted: boolean,
): Attribution[] {
  const found: Attribution[] = [];
  let last = previous;
  for (let i = 0; i < clause.tokens.length; i++) {
    const token = clause.tokens[i];
    if (token?.kind !== 'word') continue;
    const cue = cueAt(clause, i);
    const reported = cue ? findReported(clause, i, cue) : findAccordingTo(clause, i);
    if (!reported || (isQuoted && !reported.phrase)) continue;
    if (found.length > 0 && addsNothing(reported, cue, i)) continue;
    const attribution = attributionOf(clause, reported, region, last, isQuoted);
    if (!attribution) continue;
    found.push(attribution);
    last = attribution.kind;
  }
  return found;
}

function attributionOf(
  clause: Clause,
  { cueFirst, cueLast, phrase, rule = 'reporting-verb' }: Reported,
  region: Span,
  previous: SourceKind | null,
  isQuoted: boolean,
): Attribution | null {
  const cue = spanOf(clause, cueFirst, cueLast);
  const base = {
    start: region.start,
    end: region.end,
    cue: clause.text.slice(cue.start, cue.end),
    cueStart: cue.start,
    cueEnd: cue.end,
  };
  if (!phrase) {
    const kind =
      previous === 'document' && isHumanAct(clause, cueLast)
        ? 'person'
        : (previous ?? (isPlural(clause, cueLast) ? 'anonymous' : 'person'));
    const why = { rule: 'source-left-out', words: base.cue } as const;
    return { ...base, source: null, sourceStart: null, sourceEnd: null, kind, why };
  }
  const reading = readSource(clause, phrase);
  if (isQuoted && reading.isPronoun) return null;
  const source = withWholeName(clause, spanOf(clause, phrase.first, phrase.last), phrase.last);
  const word = clause.tokens[phrase.first]?.word ?? '';
  const inherits =
    reading.isPronoun && /^(?:they|it|ellos|ellas)$/.test(word) && previous !== null && previous !== 'person';
  return {
    ...base,
    source: clause.text.slice(source.start, source.end),
    sourceStart: source.start,
    sourceEnd: source.end,
    kind: inherits ? previous : reading.kind,
    ...(reading.actor?.id ? { actor: reading.actor.id } : {}),
    why: {
      rule: reading.isPronoun ? 'source-left-out' : rule,
      words: joinInOrder(clause.text, cue, source),
    },
  };
}

/** "denunciaron": several people, who are not named. */
function isPlural({ tokens, lang }: Clause, cue: number): boolean {
  return lang === 'es' && /(?:[ae]n|ron)$/.test(tokens[cue]?.word ?? '');
}

/** What no paper does, so that a source left out after one is somebody: "donde reconoció", "y lamentó". */
function isHumanAct(clause: Clause, cue: number): boolean {
  const verb = cueAt(clause, cue)?.verb ?? '';
  return /^(?:decir|reconocer|admitir|confesar|lamentar|responder|contestar|comentar|opinar|creer|pensar|prometer|presumir|insistir|acusar|negar|rechazar|criticar|reprochar|bromear|pedir|exigir|asegurar|recordar|celebrar)$/.test(
    verb,
  );
}

/** Up to where a name ends that the phrase was cut off in: "documents of the Bureau of Alcohol, Tobacco, Firearms and Explosives". */
function withWholeName(clause: Clause, source: Span, last: number): Span {
  const name = clause.actorAt(clause.tokens[last]?.start ?? 0)?.mention;
  return name && name.end > source.end ? { start: source.start, end: name.end } : source;
}

/** Cue and source as they follow each other, what stands between left out. */
function joinInOrder(text: string, a: Span, b: Span): string {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const between = second.start - first.end > 1 ? ' … ' : ' ';
  return text.slice(first.start, first.end) + between + text.slice(second.start, second.end);
}

/** One entry per source and passage: a second verb of the same source, by surname or pronoun, adds nothing. */
function oncePerSource(found: readonly Attribution[]): Attribution[] {
  const seen = new Set<string>();
  let hasPerson = false;
  return found.filter((each) => {
    const name = each.source?.toLowerCase() ?? '';
    const isPronoun = /^(?:he|she|él|ella)$/.test(name);
    if (isPronoun && hasPerson) return false;
    const surname = each.kind === 'person' ? (name.split(',')[0]?.split(/\s+/).pop() ?? '') : '';
    const keys = [each.actor ?? name, surname].filter(Boolean);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    hasPerson ||= each.kind === 'person';
    return true;
  });
}

/** The longest quotation of the passage, where it has one of more than two words. */
function longestQuote(passage: Passage, text: string): string | null {
  let longest: Span = { start: 0, end: 0 };
  for (const { inner } of passage.quotes) {
    if (inner.end - inner.start > longest.end - longest.start) longest = inner;
  }
  const words = text.slice(longest.start, longest.end).trim();
  return /\S\s+\S+\s+\S/.test(words) ? words : null;
}
