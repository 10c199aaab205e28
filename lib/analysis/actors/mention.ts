import type { ActorKind } from '../../pack/kinds.ts';
import type { Span } from '../../text/span.ts';
import type { WhyRule } from '../why.ts';

/** A place in the text that names an actor, before it is settled which mentions are one actor. */
export interface NameMention extends Span {
  readonly kind: ActorKind;
  /** Folded words of the name, without initials and nickname. */
  readonly words: readonly string[];
  /** Id of the pack's entry, `null` for a name that no pack knows. */
  readonly entry: string | null;
  /** `sure`: its own words or a title say that it is a name; `weak`: it counts only beside a fuller one. */
  readonly strength: 'sure' | 'likely' | 'weak';
  /** By which it was found. */
  readonly rule: WhyRule;
  /** The directory's form that stands here. */
  readonly form?: string;
  /** Folded nickname within the name: "el chapo". */
  readonly nickname?: string;
  /** Introduced as somebody's relative: who bore the surname before is another. */
  readonly isRelative?: boolean;
  /** A lone given name after "brother" or "hermana": it is one who shares the surnames of somebody spoken of. */
  readonly isSibling?: boolean;
  /** Mentions with the same key are one actor, however written: `government:mexico`. */
  readonly key?: string;
}
