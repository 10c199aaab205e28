import { fold } from '../../text/fold.ts';
import type { Actor, Analysis, Attribution, SourceKind } from '../analysis.ts';
import { classOfNoun } from './source-nouns.ts';

/** One source of an article: a row of the panel's Sources tab. */
export interface CitedSource {
  /** The actor's id, else the name folded: the same in every article that cites it so. */
  readonly key: string;
  /** The fullest form in which the article names it. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Id of the directory's entry; `null` where the directory has none. */
  readonly actor: string | null;
  /** Indexes into the analysis' `attributions`, in text order. */
  readonly attributions: readonly number[];
  /** Indexes into the analysis' `statistics` that rest on it. */
  readonly statistics: readonly number[];
}

type Parts = Pick<Analysis, 'attributions' | 'statistics' | 'actors'>;

/**
 * Whom the article cites, in the order of first citing, with what hangs on each. "Ramirez", "she" and an elided subject
 * join the person last cited whom they can mean; unnamed sources stay apart by their words.
 */
export function groupSources({ attributions, statistics, actors }: Parts): CitedSource[] {
  const groups = new Map<string, { source: Attribution; name: string; attributions: number[] }>();
  const keyOfAttribution: string[] = [];
  const last: Last = { any: null, person: null, other: null };
  for (const [index, attribution] of attributions.entries()) {
    const key = standsFor(attribution, last) ?? keyOf(attribution, groups);
    keyOfAttribution.push(key);
    if (key === '') continue;
    const name = nameOf(attribution, actors);
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { source: attribution, name, attributions: [index] });
    } else {
      group.attributions.push(index);
      if (!isStandIn(attribution) && name.length > group.name.length) group.name = name;
    }
    last.any = key;
    if (attribution.kind === 'person') last.person = key;
    else last.other = key;
  }
  const resting = new Map<string, number[]>();
  for (const [index, { attribution }] of statistics.entries()) {
    const key = attribution === null ? '' : (keyOfAttribution[attribution] ?? '');
    if (key === '') continue;
    const list = resting.get(key);
    if (list) list.push(index);
    else resting.set(key, [index]);
  }
  return [...groups].map(([key, group]) => ({
    key,
    name: group.name,
    kind: group.source.kind,
    actor: group.source.actor ?? null,
    attributions: group.attributions,
    statistics: resting.get(key) ?? [],
  }));
}

/** The keys last cited: anyone's, a person's, anything else's. */
interface Last {
  any: string | null;
  person: string | null;
  other: string | null;
}

/** Whom a pronoun or a left-out source takes up; `''` where nobody was cited before; `null` where it names its own. */
function standsFor(attribution: Attribution, last: Last): string | null {
  if (!isStandIn(attribution)) return null;
  const word = (attribution.source ?? '').toLowerCase();
  if (/^(?:he|she|who|él|ella|quien)$/.test(word)) return last.person ?? '';
  return (word === '' ? last.any : (last.other ?? last.any)) ?? '';
}

/** Stands for a source named before: left out, or a pronoun. */
function isStandIn({ source }: Attribution): boolean {
  return source === null || /^(?:he|she|it|they|who|él|ella|ellos|ellas|quien|quienes)$/i.test(source);
}

function keyOf(attribution: Attribution, groups: ReadonlyMap<string, { source: Attribution }>): string {
  if (attribution.actor) return attribution.actor;
  const name = bareName(attribution.source ?? '');
  if (attribution.kind !== 'person' || groups.has(name)) return name;
  const surname = name.split(' ').pop() ?? name;
  if (surname !== name) return name;
  for (const [key, { source }] of groups) {
    if (source.kind === 'person' && key.endsWith(` ${surname}`)) return key;
  }
  return name;
}

const TITLE = /^(?:the|a|an|el|la|los|las|un|una|dr|dra|mr|mrs|ms|sen|rep|gov|gen|prof|lic|ing)\.?$/;
const LINK = /^(?:of|for|from|at|in|de|del|en|para)$/;

/** Folded, without article, title, role and apposition: "attorney Jeffrey Hall" and "Jeffrey Hall" are one. */
function bareName(source: string): string {
  const [core = ''] = source.split(/[,(]/);
  const words = core.trim().split(/\s+/);
  const folded = words.map(fold);
  let first = 0;
  while (first < words.length - 1 && TITLE.test(folded[first] ?? '')) first++;
  const isName = (at: number) => /^\p{Lu}/u.test(words[at] ?? '') && !isRole(folded[at] ?? '');
  let name = first;
  while (name < words.length && !isName(name) && !LINK.test(folded[name] ?? '')) name++;
  if (isName(name) && folded.slice(first, name).some(isRole)) first = name;
  return folded.slice(first).join(' ');
}

function isRole(word: string): boolean {
  return classOfNoun(word, 'en') === 'role' || classOfNoun(word, 'es') === 'role';
}

function nameOf(attribution: Attribution, actors: readonly Actor[]): string {
  const known = actors.find((actor) => actor.id !== null && actor.id === attribution.actor);
  if (known) return known.name;
  const [core = ''] = (attribution.source ?? '').split(/,\s/);
  return core.trim();
}
