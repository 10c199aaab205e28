import { mergeTexts } from './merge-texts.ts';
import { laterStamp, NEVER, type Stamp, writerOf } from './stamp.ts';

/** One text as it was written, with what its writer had seen. */
export interface TextVersion {
  readonly stamp: Stamp;
  readonly text: string;
  /** Versions that stood beside the text and were not joined with it yet. */
  readonly others: readonly OtherText[];
  /** The latest stamp of every writer whose versions this one takes the place of. */
  readonly seen: readonly Stamp[];
  /** What it was made of: the text and the stamps of its versions; `null` for a first text. */
  readonly base: { readonly text: string; readonly of: readonly Stamp[] } | null;
}

export interface OtherText {
  readonly text: string;
  readonly stamp: Stamp;
}

/**
 * A text that several write: the versions of which none has seen another (a multi-value register, Shapiro et al. 2011).
 * Usually one. Ordered, so that equal contents are equal values.
 */
export type TextVersions = readonly TextVersion[];

/** What a text shows: one text, and the versions that stand beside it until they are joined by hand. */
export interface TextView {
  readonly text: string;
  readonly others: readonly OtherText[];
}

/** What both know together: versions that another one has seen are gone. Commutative, associative, idempotent. */
export function joinTexts(a: TextVersions, b: TextVersions): TextVersions {
  const all = new Map([...a, ...b].map((version) => [JSON.stringify(version), version]));
  const versions = [...all.values()];
  return versions
    .filter((version) => !versions.some((other) => hasSeen(other, version.stamp)))
    .sort((x, y) =>
      x.stamp > y.stamp ? -1 : x.stamp < y.stamp ? 1 : JSON.stringify(x) < JSON.stringify(y) ? -1 : 1,
    );
}

/** Without what was written at or before `floor`. */
export function textsAfter(versions: TextVersions, floor: Stamp): TextVersions {
  return floor === NEVER ? versions : versions.filter(({ stamp }) => stamp > floor);
}

/**
 * The text as everybody shows it who knows these versions; `null` where there are none. The newest leads; another is merged
 * into it where one of the two was made of what the other had seen and `mergeTexts` finds no clash, and the result is fit.
 */
export function viewTexts(versions: TextVersions, isFit: (text: string) => boolean): TextView | null {
  const [first, ...rest] = versions;
  if (!first) return null;
  if (versions.length === 1 && first.others.length === 0) return { text: first.text, others: [] };
  let text = first.text;
  let merged: readonly TextVersion[] = [first];
  const others = new Map(first.others.map((other) => [other.text, other]));
  for (const version of rest) {
    for (const other of version.others) if (!others.has(other.text)) others.set(other.text, other);
    const base = commonBase(merged, version);
    const both = text === version.text ? text : base === null ? null : mergeTexts(base, text, version.text);
    if (both !== null && isFit(both)) {
      text = both;
      merged = [...merged, version];
    } else {
      // In the place of an older one of the same words, which somebody may have joined already.
      others.set(version.text, { text: version.text, stamp: version.stamp });
    }
  }
  others.delete(text);
  // What one of them had beside its base and the other no longer has was joined there.
  const left = [...others.values()].filter((other) => !versions.some((version) => hasJoined(version, other)));
  return { text, others: left.sort((a, b) => (a.stamp > b.stamp ? -1 : 1)) };
}

/** The versions after the text was written anew in the sight of all of them; `view` is what the writer saw. */
export function editText(
  versions: TextVersions,
  view: TextView | null,
  next: TextView,
  stamp: Stamp,
): TextVersions {
  const seen = new Map<string, Stamp>();
  for (const one of versions.flatMap((version) => [...version.seen, version.stamp]))
    seen.set(writerOf(one), laterStamp(seen.get(writerOf(one)) ?? NEVER, one));
  return [
    {
      stamp,
      text: next.text,
      others: next.others.map(({ text, stamp: wrote }) => ({ text, stamp: wrote })),
      seen: [...seen.values()].sort(),
      base: view === null ? null : { text: view.text, of: versions.map((version) => version.stamp).sort() },
    },
  ];
}

/** The latest stamp in it. */
export function lastOfTexts(versions: TextVersions): Stamp {
  return versions.reduce((last, { stamp }) => laterStamp(last, stamp), NEVER);
}

function hasSeen({ seen }: TextVersion, stamp: Stamp): boolean {
  const writer = writerOf(stamp);
  return seen.some((one) => one >= stamp && writerOf(one) === writer);
}

/** Whether the writer of this version knew that other text and left it out: it was joined, or thrown away by hand. */
function hasJoined(version: TextVersion, other: OtherText): boolean {
  return hasSeen(version, other.stamp) && !version.others.some(({ text }) => text === other.text);
}

/** A text that both came from; `null` where neither was made of what the other had seen. */
function commonBase(merged: readonly TextVersion[], version: TextVersion): string | null {
  if (version.base !== null && merged.every((one) => cameFrom(one, version.base!.of)))
    return version.base.text;
  const [newest] = merged;
  return newest?.base && merged.length === 1 && cameFrom(version, newest.base.of) ? newest.base.text : null;
}

/** Whether a version's text goes on from these: its writer had seen them and did not leave one standing beside. */
function cameFrom(version: TextVersion, stamps: readonly Stamp[]): boolean {
  return stamps.every(
    (stamp) =>
      version.stamp === stamp ||
      (hasSeen(version, stamp) && !version.others.some((other) => other.stamp === stamp)),
  );
}
