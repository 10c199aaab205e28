import type { Actor, Analysis, ContextNote, Mention } from '../../lib/analysis/analysis.ts';
import { type FindingRef, isSameFinding } from '../../lib/analysis/finding.ts';
import type { Why } from '../../lib/analysis/why.ts';
import type { EntryMatter } from '../../lib/context/card-matter.ts';
import { localize } from '../../lib/pack/localize.ts';
import { isOwnEvent } from '../../lib/pack/own-event.ts';
import type { EventEntry } from '../../lib/pack/schema.ts';
import { formatDate } from '../../lib/panel/format-date.ts';
import type { Words } from '../../lib/panel/words.ts';
import { fold } from '../../lib/text/fold.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import { describeOrigin } from '../ui/describe-origin.ts';
import { describeWhy } from '../ui/describe-why.ts';
import { fieldName } from '../ui/field-name.ts';
import type { CardContent, CardPage, Difference, Place, RecordLine } from './card-content.ts';
import { describeStatistic } from './describe-statistic.ts';

const MAX_PLACES = 3;
const MAX_EVENTS = 2;
const MAX_ALIASES = 4;
const BEFORE_LENGTH = 16;
const AFTER_LENGTH = 40;

const NOTHING = {
  aliases: [],
  facts: [],
  differences: [],
  series: [],
  count: 0,
  places: [],
  events: [],
  moreEvents: 0,
  sources: [],
  listings: [],
  isUnlisted: false,
  why: [],
} satisfies Partial<CardContent>;

/** The card of a finding; `null` where the analysis has no such finding, or one that has no card. */
export function describeCard(page: CardPage, ref: FindingRef, words: Words): CardContent | null {
  switch (ref.list) {
    case 'actors':
      return describeActor(page, ref, words);
    case 'terms':
      return describeTerm(page, ref, words);
    case 'statistics':
      return describeFigure(page, ref, words);
    case 'dates':
      return describeDate(page, ref, words);
    default:
      return null;
  }
}

function describeActor(page: CardPage, ref: FindingRef, words: Words): CardContent | null {
  const actor = page.analysis.actors[ref.index];
  if (!actor) return null;
  const entry = actor.id === null ? undefined : page.matter.entries[actor.id];
  const found = {
    ...NOTHING,
    count: actor.mentions.length,
    places: listPlaces(page.analysis, ref, actor.mentions),
    why: whyMarked(page, { ...actor, pointed: ref.mention ?? 0 }, words),
  };
  if (!entry) return { ...found, kind: actor.kind, name: actor.name, isUnlisted: true };
  const origin = describeOrigin(entry, [actor.why], words);
  return { ...found, why: [...found.why, ...origin], ...describeEntry(page, entry, words) };
}

function describeTerm(page: CardPage, ref: FindingRef, words: Words): CardContent | null {
  const term = page.analysis.terms[ref.index];
  const entry = term && page.matter.entries[term.id];
  if (!term || !entry) return null;
  const places = listPlaces(page.analysis, ref, term.mentions);
  const why = [...describeWhy([term.why], words), ...describeOrigin(entry, [term.why], words)];
  return { ...NOTHING, count: term.mentions.length, places, why, ...describeEntry(page, entry, words) };
}

/** By the mention's own rule where it has one, else by the actor's; and why it is noted, where it is. */
function whyMarked(
  { analysis }: CardPage,
  { mentions, why, pointed }: Pick<Actor, 'mentions' | 'why'> & { pointed: number },
  words: Words,
): string[] {
  const notes = analysis.context.filter(
    (note) => note.kind === 'unknown-source' && mentions.some((mention) => overlaps(note, mention)),
  );
  return describeWhy([mentions[pointed]?.why ?? why, ...notes.map((note) => note.why)], words);
}

function describeEntry(page: CardPage, entry: EntryMatter, words: Words) {
  const { lang } = words;
  const events = (page.matter.eventsOf[entry.id] ?? []).flatMap((id) => page.matter.events[id] ?? []);
  const about = new Set(page.matter.eventsOf[entry.id] ?? []);
  const notes = page.analysis.context.filter(
    (note) => note.kind === 'date-conflict' && note.ref !== null && about.has(note.ref),
  );
  return {
    kind: entry.kind,
    name: localize(entry.name, lang),
    asOf: formatDate(entry.asOf, lang),
    ...(entry.status ? { status: localize(entry.status, lang) } : {}),
    definition: localize(entry.definition, lang),
    ...describeLayer(entry, words),
    ...(entry.misreading ? { misreading: localize(entry.misreading, lang) } : {}),
    aliases: pickAliases(entry),
    differences: notes.map((note) => describeDifference(page, note, words)),
    events: pickEvents(events, notes).map((event) => asRecordLine(event, words)),
    moreEvents: Math.max(0, events.length - MAX_EVENTS),
    sources: entry.sources,
    listings: entry.listings ?? [],
  } satisfies Partial<CardContent>;
}

/** What of the entry is the reader's, and what changed beneath it. */
function describeLayer({ layered }: EntryMatter, words: Words): Partial<CardContent> {
  const { lang } = words;
  const { original, change, merged = [] } = layered ?? {};
  const changed = (change?.fields ?? []).map(({ field }) => fieldName(field, words)).join(', ');
  return {
    ...(original
      ? { original: { name: localize(original.name, lang), definition: localize(original.definition, lang) } }
      : {}),
    ...(changed ? { changed } : {}),
    ...(merged.length > 0 ? { merged: merged.map(({ name }) => localize(name, lang)) } : {}),
  };
}

/** The first few that say more than the name and each other; "Secretary Rubio" says no more than "Marco Rubio". */
function pickAliases({ kind, name, aliases }: EntryMatter): string[] {
  const plain = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const surname = kind === 'person' ? plain(name.en).split(' ').at(-1)! : null;
  const said = new Set([plain(name.en), plain(name.es ?? '')]);
  return aliases
    .filter((alias) => {
      const words = plain(alias);
      return !said.has(words) && said.add(words) && (surname === null || !words.endsWith(surname));
    })
    .slice(0, MAX_ALIASES);
}

/** The latest few, in date order; those that already stand beside the article's date are not said twice. */
function pickEvents(events: readonly EventEntry[], notes: readonly ContextNote[]): readonly EventEntry[] {
  const said = new Set(notes.map((note) => note.ref));
  return events.filter(({ id }) => !said.has(id)).slice(-MAX_EVENTS);
}

function describeFigure(page: CardPage, ref: FindingRef, words: Words): CardContent | null {
  const statistic = page.analysis.statistics[ref.index];
  if (!statistic) return null;
  return {
    ...NOTHING,
    kind: 'statistic',
    name: statistic.text,
    ...describeStatistic(page, statistic, words),
    why: describeWhy([statistic.why, statistic.gradeWhy, ...notesOn(page, statistic)], words),
  };
}

function notesOn({ analysis }: CardPage, finding: Span): (Why | undefined)[] {
  return analysis.context.filter((note) => overlaps(note, finding)).map((note) => note.why);
}

function describeDate(page: CardPage, ref: FindingRef, words: Words): CardContent | null {
  const date = page.analysis.dates[ref.index];
  if (!date) return null;
  const notes = page.analysis.context.filter((note) => note.kind === 'date-conflict' && overlaps(note, date));
  const event = date.event === undefined ? undefined : page.matter.events[date.event];
  return {
    ...NOTHING,
    kind: 'date',
    name: date.text,
    differences: notes.map((note) => describeDifference(page, note, words)),
    events: event && notes.length === 0 ? [asRecordLine(event, words)] : [],
    why: describeWhy([date.why, ...notesOn(page, date)], words),
  };
}

function describeDifference({ matter }: CardPage, note: ContextNote, words: Words): Difference {
  const event = note.ref === null ? undefined : matter.events[note.ref];
  if (!event) return { says: note.says, record: [{ date: '', text: note.packSays }], sources: [] };
  const others = (event.otherDates ?? []).map((other) => ({
    iso: other.date,
    line: { date: formatDate(other.date, words.lang), text: localize(other.note, words.lang) },
  }));
  // An event has further dates that were not compared: when it was replaced, say.
  const compared = new Set(note.packSays.match(/\d{4}(?:-\d\d){0,2}/g));
  const all = [{ iso: event.date, line: asRecordLine(event, words) }, ...others];
  const named = all.filter(({ iso }) => compared.has(iso));
  const record = (named.length > 0 ? named : all)
    .sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0))
    .map(({ line }) => line);
  return { says: note.says, record, sources: event.sources };
}

function asRecordLine(event: EventEntry, { lang }: Words): RecordLine {
  const line = { date: formatDate(event.date, lang), text: localize(event.title, lang) };
  return isOwnEvent(event) ? { ...line, isOwn: true } : line;
}

/** The first few places, the pointed one among them. */
function listPlaces(analysis: Analysis, ref: FindingRef, mentions: readonly Mention[]): Place[] {
  return mentions.slice(0, MAX_PLACES).map(({ start, end }, mention) => {
    const own = { list: ref.list, index: ref.index, mention };
    return { ref: own, ...cutAround(analysis.text, start, end) };
  });
}

function cutAround(
  text: string,
  start: number,
  end: number,
): { before: string; text: string; after: string } {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - BEFORE_LENGTH);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, end + AFTER_LENGTH);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > 0 && text.charAt(from - 1) !== '\n' ? `…${before.replace(/^\S*\s/, '')}` : before,
    text: text.slice(start, end),
    after: to < text.length && text.charAt(to) !== '\n' ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}

/** Whether two refs ask for the same card. */
export function isSameCard(a: FindingRef | null, b: FindingRef | null): boolean {
  return isSameFinding(a, b) && (a?.mention ?? 0) === (b?.mention ?? 0);
}
