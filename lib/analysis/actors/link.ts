import type { ActorKind } from '../../pack/kinds.ts';
import { type Bracketed, fitsInitials } from './brackets.ts';
import { KIND_BY_HEAD } from './kind-heads.data.ts';
import type { NameMention } from './mention.ts';

/** Mentions that are one actor. */
export interface Cluster {
  readonly entry: string | null;
  kind: ActorKind;
  readonly mentions: NameMention[];
  /** Word lists under which it is known. */
  readonly forms: (readonly string[])[];
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
  for (const mention of mentions) {
    if (mention.entry === null && (mention.strength === 'weak' || !isFullName(mention)))
      linker.putShort(mention);
  }
  return linker.clusters.filter((cluster) => cluster.mentions.length > 0);
}

function isFullName(mention: NameMention): boolean {
  return mention.key !== undefined || mention.words.length - Number(ARTICLE.test(mention.words[0]!)) > 1;
}

const ARTICLE = /^(?:el|la|los|las)$/;

class Linker {
  readonly clusters: Cluster[] = [];
  private readonly byKey = new Map<string, Cluster>();
  private readonly clusterOf = new Map<NameMention, Cluster>();
  /** People and organisations by each word of their names. */
  private readonly byWord = new Map<string, Set<Cluster>>();

  put(mention: NameMention, key: string): void {
    this.join(mention, this.byKey.get(key) ?? this.create(mention, key));
  }

  putFull(mention: NameMention): void {
    const { words, kind } = mention;
    const isPerson = kind === 'person';
    const key = mention.key ?? `${isPerson ? 'person' : 'name'}:${words.join(' ')}`;
    const same =
      this.byKey.get(key) ??
      this.byKey.get(`alias:${words.join(' ')}`) ??
      (isPerson ? this.findFuller(mention) : undefined);
    this.join(mention, same ?? this.create(mention, key));
    if (same) this.byKey.set(key, same);
  }

  /** A short form joins the actor that it can stand for; without one it stands for itself, unless it is weak. */
  putShort(mention: NameMention): void {
    const name = mention.words.join(' ');
    const isPerson = mention.kind === 'person';
    const key = `${isPerson ? 'person' : 'name'}:${name}`;
    const cluster =
      this.byKey.get(`alias:${name}`) ??
      this.byKey.get(`nickname:${name}`) ??
      (isPerson ? this.findFuller(mention) : this.findLongForm(mention)) ??
      this.byKey.get(key);
    if (cluster) this.join(mention, cluster);
    else if (mention.strength !== 'weak') this.join(mention, this.create(mention, key));
  }

  /** From here on `short` in the text means the actor of `long`. */
  alias(long: NameMention, short: string): void {
    const cluster = this.clusterOf.get(long);
    if (!cluster) return;
    const key = `alias:${short}`;
    if (!this.byKey.has(key)) this.byKey.set(key, cluster);
    const article = /^(?:el|la|los|las) (.+)$/.exec(short);
    if (article && !this.byKey.has(`alias:${article[1]}`)) this.byKey.set(`alias:${article[1]}`, cluster);
  }

  private create(mention: NameMention, key: string): Cluster {
    const cluster: Cluster = { entry: mention.entry, kind: mention.kind, mentions: [], forms: [] };
    this.clusters.push(cluster);
    this.byKey.set(key, cluster);
    return cluster;
  }

  private join(mention: NameMention, cluster: Cluster): void {
    cluster.mentions.push(mention);
    this.clusterOf.set(mention, cluster);
    if (mention.nickname) this.byKey.set(`nickname:${mention.nickname}`, cluster);
    if (mention.strength === 'weak' || mention.key) return;
    if (
      cluster.forms.some(
        (form) => form.length === mention.words.length && form.join(' ') === mention.words.join(' '),
      )
    )
      return;
    cluster.forms.push(mention.words);
    for (const word of mention.words) {
      const set = this.byWord.get(word) ?? new Set();
      set.add(cluster);
      this.byWord.set(word, set);
    }
  }

  /** The person whose fuller name holds this one: "Guzmán López" in "Joaquín Guzmán López"; the nearest before it. */
  private findFuller(mention: NameMention): Cluster | undefined {
    const { words } = mention;
    const candidates = [...(this.byWord.get(words[words.length - 1]!) ?? [])].filter(
      (cluster) => cluster.kind === 'person' && cluster.forms.some((form) => holds(form, words)),
    );
    return nearest(candidates, mention);
  }

  /** The organisation that an acronym or head word stands for. */
  private findLongForm(mention: NameMention): Cluster | undefined {
    const [word = ''] = mention.words;
    if (mention.words.length !== 1) return undefined;
    const named = [...(this.byWord.get(word) ?? [])].filter(
      (cluster) => cluster.kind !== 'person' && cluster.forms.some((form) => isShortFor(word, form)),
    );
    if (named.length > 0) return nearest(named, mention);
    const spelled = this.clusters.filter(
      (cluster) => cluster.kind !== 'person' && cluster.forms.some((form) => isInitials(word, form)),
    );
    return spelled.length === 1 ? spelled[0] : undefined;
  }
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
  if (form.length < 2) return false;
  if (form[0] === word) return KIND_BY_HEAD.has(word) || KIND_BY_HEAD.has(form[form.length - 1]!);
  return form[form.length - 1] === word && MINISTRIES.test(form[0]!) && form.length <= 4;
}

const MINISTRIES = /^(?:secretaria|ministerio|ministry|department|departamento|los|las)$/;

function isInitials(word: string, form: readonly string[]): boolean {
  const big = form.filter(
    (part) => part.length > 3 || !/^(?:of|the|and|for|de|del|la|las|los|el|y|e|on)$/.test(part),
  );
  if (big.length < 2 || word.length < 2) return false;
  const initials = big.map((part) => part.charAt(0)).join('');
  return (
    initials === word ||
    (initials.endsWith(word) && initials.length === word.length + 1 && fitsInitials(word, big))
  );
}

function nearest(clusters: readonly Cluster[], mention: NameMention): Cluster | undefined {
  let best: Cluster | undefined;
  let bestStart = -1;
  for (const cluster of clusters) {
    for (const { start } of cluster.mentions) {
      if (start < mention.start && start > bestStart) {
        best = cluster;
        bestStart = start;
      }
    }
  }
  return best ?? clusters[0];
}
