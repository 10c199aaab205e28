import type { ActorKind } from '../../pack/kinds.ts';
import { type Bracketed, fitsInitials } from './brackets.ts';
import type { NameMention } from './mention.ts';
import { ARTICLE, holds, isShortFor, keyOf, listInitials, SMALL } from './name-forms.ts';
import { PLACES } from './places.data.ts';
import { canBeSiblings } from './siblings.ts';

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

/** A text in which more actors share a word is a list, no article: the rest are not looked at. */
const MAX_BEARERS = 60;

/** How many of those spoken of before a "brother" may be somebody's. */
const LAST_PEOPLE = 4;

class Linker {
  readonly clusters: Cluster[] = [];
  private readonly byKey = new Map<string, Cluster>();
  private readonly clusterOf = new Map<NameMention, Cluster>();
  /** Actors by each word of their names, and organisations by their initials. */
  private readonly byWord = new Map<string, Cluster[]>();
  private readonly byInitials = new Map<string, Cluster[]>();
  /** Where each actor stood last before the mention that is looked at. */
  private readonly lastSeen = new Map<Cluster, number>();
  /** Who was spoken of last, the latest first. */
  private lastPeople: readonly Cluster[] = [];

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
    if (cluster.kind === 'person' && this.lastPeople[0] !== cluster) {
      this.lastPeople = [cluster, ...this.lastPeople.filter((each) => each !== cluster)].slice(
        0,
        LAST_PEOPLE,
      );
    }
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
    const own = this.clusterOf.get(long);
    if (!own) return;
    const cluster = this.absorbKnown(own, long, short);
    for (const form of [short, short.replace(/^(?:el|la|los|las) /, '')]) {
      const key = `alias:${form}`;
      if (!this.byKey.has(key)) this.byKey.set(key, cluster);
      for (const kind of ['person', 'name']) {
        const other = this.byKey.get(`${kind}:${form}`);
        if (other && other !== cluster && other.entry === null) this.absorb(cluster, other);
      }
    }
  }

  /** "Seguridad y Protección Ciudadana (SSPC)": what the directory knows by its letters is known by its words, too. */
  private absorbKnown(own: Cluster, long: NameMention, short: string): Cluster {
    const known = this.byKey.get(`name:${short}`);
    if (
      own.entry !== null ||
      own.kind === 'person' ||
      known === undefined ||
      known === own ||
      known.entry === null
    )
      return own;
    const isInitial = short.charAt(0) === long.words[0]!.charAt(0);
    const fits = isInitial
      ? fitsInitials(short, long.words)
      : fitsInitials(short, ['secretaria', ...long.words]);
    if (!fits || !(isInitial || short.startsWith('s'))) return own;
    this.absorb(known, own);
    return known;
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
  private findFuller({ words, start, isSibling }: NameMention): Cluster | undefined {
    const bearers = this.byWord.get(words[words.length - 1]!) ?? [];
    return this.nearest(
      bearers.filter(
        (cluster) =>
          cluster.kind === 'person' &&
          !isLaterRelative(cluster, start) &&
          !(isSibling && !this.isSiblingOfLast(cluster)) &&
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

  /** Whether the person bears the surnames of one of those spoken of last. */
  private isSiblingOfLast(cluster: Cluster): boolean {
    const own = [...cluster.forms.values()];
    return this.lastPeople.some(
      (other) =>
        other !== cluster &&
        [...other.forms.values()].some(
          (form) => form.length > 1 && own.some((each) => canBeSiblings(each, form)),
        ),
    );
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

function note(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = index.get(key);
  if (!list) index.set(key, [cluster]);
  else if (list.length < MAX_BEARERS && !list.includes(cluster)) list.push(cluster);
}
