import type { ActorKind } from '../../pack/kinds.ts';
import type { Bracketed } from './brackets.ts';
import { COUNTRY_BY_WORD } from './demonyms.data.ts';
import { KIND_BY_HEAD } from './kind-heads.data.ts';
import type { NameMention } from './mention.ts';
import { COUNTRIES, PLACE_HEADS, PLACES } from './places.data.ts';

/** Mentions that are one actor. */
export interface Cluster {
  readonly entry: string | null;
  kind: ActorKind;
  readonly mentions: NameMention[];
  /** Word lists under which it is known, by the words joined. */
  readonly forms: Map<string, readonly string[]>;
}

/**
 * Settles which mentions are one actor: the same entry or name first, then fuller and shorter forms of people's names,
 * nicknames, acronyms with their long forms, and an institution's head word ("la Fiscalía") after its full name. Weak
 * mentions that join nobody are left out.
 */
export function linkMentions(mentions: readonly NameMention[], bracketed: readonly Bracketed[]): Cluster[] {
  const linker = new Linker();
  const byLength = mentions.toSorted((a, b) => b.words.length - a.words.length || a.start - b.start);
  for (const mention of mentions) if (mention.entry !== null) linker.put(mention, `entry:${mention.entry}`);
  for (const mention of byLength) {
    if (mention.entry === null && mention.strength !== 'weak' && isFullName(mention)) linker.putFull(mention);
  }
  for (const { long, short } of bracketed) linker.alias(long, short.folded);
  for (const mention of mentions) linker.passOrPutShort(mention);
  return linker.clusters.filter(({ mentions: { length } }) => length > 0);
}

function isFullName(mention: NameMention): boolean {
  return mention.key !== undefined || mention.words.length - Number(ARTICLE.test(mention.words[0]!)) > 1;
}

const ARTICLE = /^(?:el|la|los|las)$/;

/** A text in which more actors share a word is a list, no article: the rest are not looked at. */
const MAX_BEARERS = 60;

class Linker {
  readonly clusters: Cluster[] = [];
  private readonly byKey = new Map<string, Cluster>();
  private readonly clusterOf = new Map<NameMention, Cluster>();
  /** Actors by each word of their names, and organisations by their initials. */
  private readonly byWord = new Map<string, Cluster[]>();
  private readonly byInitials = new Map<string, Cluster[]>();
  /** Where each actor stood last before the mention that is looked at. */
  private readonly lastSeen = new Map<Cluster, number>();

  put(mention: NameMention, key: string): void {
    const cluster = this.byKey.get(key) ?? this.create(mention, key);
    this.join(mention, cluster);
    const name = keyOf(mention);
    if (!this.byKey.has(name)) this.byKey.set(name, cluster);
  }

  putFull(mention: NameMention): void {
    const { words, kind } = mention;
    const key = mention.key ?? keyOf(mention);
    const same =
      this.byKey.get(key) ?? (kind === 'person' ? this.findBearer(mention) : this.findLonger(words));
    this.join(mention, same ?? this.create(mention, key));
    if (same) this.byKey.set(key, same);
  }

  /**
   * In order of the text: notes where an actor stands; a short form joins the actor that it can stand for, the nearest
   * before it. Without one it stands for itself, unless it is weak.
   */
  passOrPutShort(mention: NameMention): void {
    const cluster = this.clusterOf.get(mention) ?? this.findShort(mention);
    if (!cluster) return;
    this.lastSeen.set(cluster, mention.start);
    if (!this.clusterOf.has(mention)) this.join(mention, cluster);
  }

  private findShort(mention: NameMention): Cluster | undefined {
    const name = mention.words.join(' ');
    const isPerson = mention.kind === 'person';
    const key = keyOf(mention);
    const found =
      this.byKey.get(`alias:${name}`) ??
      this.byKey.get(`nickname:${name}`) ??
      (isPerson ? (this.byKey.get(key) ?? this.findFuller(mention)) : undefined) ??
      this.findLongForm(mention) ??
      this.byKey.get(key) ??
      (mention.words.length > 1 ? this.byKey.get(`name:${name}`) : undefined);
    return found ?? (mention.strength === 'weak' ? undefined : this.create(mention, key));
  }

  /** From here on `short` in the text means the actor of `long`. */
  alias(long: NameMention, short: string): void {
    if (!this.clusterOf.has(long)) this.passOrPutShort(long);
    const cluster = this.clusterOf.get(long);
    if (!cluster) return;
    for (const form of [short, short.replace(/^(?:el|la|los|las) /, '')]) {
      const key = `alias:${form}`;
      if (!this.byKey.has(key)) this.byKey.set(key, cluster);
      for (const kind of ['person', 'name']) {
        const other = this.byKey.get(`${kind}:${form}`);
        if (other && other !== cluster && other.entry === null) this.absorb(cluster, other);
      }
    }
  }

  private absorb(cluster: Cluster, other: Cluster): void {
    for (const mention of other.mentions.splice(0)) this.join(mention, cluster);
  }

  private create(mention: NameMention, key: string): Cluster {
    const cluster: Cluster = { entry: mention.entry, kind: mention.kind, mentions: [], forms: new Map() };
    this.clusters.push(cluster);
    this.byKey.set(key, cluster);
    return cluster;
  }

  private join(mention: NameMention, cluster: Cluster): void {
    cluster.mentions.push(mention);
    this.clusterOf.set(mention, cluster);
    if (mention.nickname) this.byKey.set(`nickname:${mention.nickname}`, cluster);
    const name = mention.words.join(' ');
    if (mention.strength === 'weak' || mention.key?.startsWith('government:') || cluster.forms.has(name))
      return;
    cluster.forms.set(name, mention.words);
    for (const word of mention.words) note(this.byWord, word, cluster);
    if (cluster.kind !== 'person') {
      for (const initials of listInitials(mention.words)) note(this.byInitials, initials, cluster);
    }
  }

  /** The person whose fuller name holds this one: "Guzmán López" in "Joaquín Guzmán López". */
  private findFuller({ words, start }: NameMention): Cluster | undefined {
    const bearers = this.byWord.get(words[words.length - 1]!) ?? [];
    return this.nearest(
      bearers.filter(
        (cluster) =>
          cluster.kind === 'person' &&
          !isLaterRelative(cluster, start) &&
          [...cluster.forms.values()].some((form) => holds(form, words)),
      ),
    );
  }

  /** As `findFuller`; a name with a nickname is not the longer one without: El Chapo's son bears his name and one more. */
  private findBearer(mention: NameMention): Cluster | undefined {
    const { nickname } = mention;
    return nickname ? this.byKey.get(`nickname:${nickname}`) : this.findFuller(mention);
  }

  /** "Peterson Institute" for "Peterson Institute for International Economics". */
  private findLonger(words: readonly string[]): Cluster | undefined {
    const bearers = this.byWord.get(words[0]!) ?? [];
    return bearers.find(
      (cluster) =>
        cluster.kind !== 'person' &&
        [...cluster.forms.values()].some(
          (form) =>
            form.length > words.length &&
            words.every((word, i) => form[i] === word) &&
            SMALL.test(form[words.length]!),
        ),
    );
  }

  /** The organisation that an acronym or head word stands for. */
  private findLongForm({ words, kind, strength }: NameMention): Cluster | undefined {
    const [word = ''] = words;
    if (words.length !== 1 || (kind === 'person' && strength !== 'weak')) return undefined;
    if (strength === 'weak' && PLACES.has(word)) return undefined;
    const bearers = this.byWord.get(word) ?? [];
    const named = bearers.filter(
      (cluster) =>
        cluster.kind !== 'person' && [...cluster.forms.values()].some((form) => isShortFor(word, form)),
    );
    if (named.length > 0) return this.nearest(named);
    const spelled = this.byInitials.get(word) ?? [];
    return spelled.length === 1 ? spelled[0] : undefined;
  }

  private nearest(clusters: readonly Cluster[]): Cluster | undefined {
    let best = clusters[0];
    for (const cluster of clusters) {
      if ((this.lastSeen.get(cluster) ?? -1) > (this.lastSeen.get(best!) ?? -1)) best = cluster;
    }
    return best;
  }
}

/** "His wife, Rosa Ovalle" is not the Ovalle who was spoken of before. */
function isLaterRelative({ mentions }: Cluster, start: number): boolean {
  const first = mentions.reduce((a, b) => (b.start < a.start ? b : a));
  return first.isRelative === true && start < first.start;
}

/** By name; an institution's without article and country: "US Secret Service" is the Secret Service. */
function keyOf(mention: NameMention): string {
  const { kind, words } = mention;
  const country = governedCountry(mention);
  if (country) return `government:${country}`;
  if (kind === 'person') return `person:${words.join(' ')}`;
  let from = ARTICLE.test(words[0]!) && words.length > 1 ? 1 : 0;
  if (words.length - from > 2 && COUNTRY_BY_WORD.has(words[from]!)) from++;
  return `name:${words.slice(from).join(' ')}`;
}

/** "Government of Mexico", "gobierno mexicano": a government's name holds its country; `null` for any other name. */
function governedCountry({ kind, words }: NameMention): string | null {
  if (kind !== 'government' || !words.some((word) => word === 'gobierno' || word === 'government'))
    return null;
  return words.map((word) => COUNTRY_BY_WORD.get(word)).find((country) => country !== undefined) ?? null;
}

function note(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = index.get(key);
  if (!list) index.set(key, [cluster]);
  else if (list.length < MAX_BEARERS && !list.includes(cluster)) list.push(cluster);
}

function holds(form: readonly string[], words: readonly string[]): boolean {
  if (form.length <= words.length) return false;
  if (words.length === 1) return form.lastIndexOf(words[0]!) > 0 || (form[0] === words[0] && form.length > 1);
  for (let at = 0; at + words.length <= form.length; at++) {
    if (words.every((word, i) => form[at + i] === word)) return true;
  }
  return form[0] === words[0] && form.includes(words[words.length - 1]!, 1) && words.length === 2;
}

/** "Fiscalía" for "Fiscalía General", "Marina" for "Secretaría de Marina", "RAND" for "RAND Corporation". */
function isShortFor(word: string, form: readonly string[]): boolean {
  if (form.length < 2 || PLACE_HEADS.has(word)) return false;
  if (form[0] === word) return KIND_BY_HEAD.has(word) || KIND_BY_HEAD.has(form[form.length - 1]!);
  const own = withoutCountry(form);
  return own[own.length - 1] === word && MINISTRIES.test(form[0]!) && own.length <= 4;
}

/** "Departamento del Tesoro" of "Departamento del Tesoro de Estados Unidos". */
function withoutCountry(form: readonly string[]): readonly string[] {
  const at = Math.max(form.lastIndexOf('de'), form.lastIndexOf('of'));
  return at > 1 && COUNTRIES.has(form.slice(at + 1).join(' ')) ? form.slice(0, at) : form;
}

const MINISTRIES = /^(?:secretaria|ministerio|ministry|department|departamento|los|las|caballeros)$/;

const SMALL = /^(?:of|the|and|for|on|de|del|la|las|los|el|y|e|en|para|a)$/;

/** Acronyms that a name can have: of all its words, without the first ("U.S. Border Patrol"), at least two letters. */
function listInitials(form: readonly string[]): string[] {
  const big = form.filter((word) => !SMALL.test(word));
  const all = big.map((word) => word.charAt(0)).join('');
  const isNational = COUNTRY_BY_WORD.has(big[0] ?? '');
  return [all, ...(isNational ? [all.slice(1)] : [])].filter((initials) => initials.length > 1);
}
