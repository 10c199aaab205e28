import { COMMON_WORDS } from '../common-words.data.ts';
import { GIVEN_NAMES, WEAK_GIVEN_NAMES } from '../given-names.data.ts';
import { INSTITUTIONS } from '../institutions.data.ts';
import { KIND_BY_HEAD } from '../kind-heads.data.ts';
import { COUNTRIES, PLACES } from '../places.data.ts';
import { SURNAMES } from '../surnames.data.ts';
import { TITLES } from '../titles.data.ts';
import type { Token } from '../tokens.ts';
import { CALENDAR, FUNCTION_WORDS, NOT_NAMES, SPEECH_VERBS } from '../words.data.ts';
import { POST_WORDS } from './post-words.data.ts';

/** The lists that the rules go by, each with the letter that says that a word is in it. */
const RULES_LISTS: readonly (readonly [string, { has(word: string): boolean }])[] = [
  ['g', GIVEN_NAMES],
  ['w', WEAK_GIVEN_NAMES],
  ['s', SURNAMES],
  ['c', COMMON_WORDS],
  ['f', FUNCTION_WORDS],
  ['n', NOT_NAMES],
  ['d', CALENDAR],
  ['v', SPEECH_VERBS],
  ['p', PLACES],
  ['p', COUNTRIES],
  ['t', TITLES],
  ['h', KIND_BY_HEAD],
  ['i', INSTITUTIONS],
];

const LISTS = [...RULES_LISTS, ['q', POST_WORDS] as const];

/** Whether the rules know a word, by any list of theirs; `word` folded. */
export function isListed(word: string): boolean {
  return RULES_LISTS.some(([, list]) => list.has(word));
}

/** What is seen of a word: itself where a list has it, since rarer ones would only blur others' slots. */
interface Sight {
  readonly word: string;
  readonly shape: string;
  readonly lists: string;
  readonly opinion: string;
}

const EDGE: Sight = { word: '', shape: '', lists: '', opinion: '' };

/**
 * What can be said of each word of a post, as slots below `slots` (a power of two): different things may share one, which
 * the weights have learned to live with. `opinions` are the rules' words on the tokens, `O` where they see no name.
 */
export function listFeatures(
  text: string,
  tokens: readonly Token[],
  opinions: readonly string[],
  slots: number,
): number[][] {
  const profile = describeCapitals(tokens);
  const sights = tokens.map((token, at) => look(text, token, opinions[at]!));
  return tokens.map((token, at) => {
    const { folded } = token;
    const { word, shape, lists, opinion } = sights[at]!;
    const said = [
      '',
      `a${shape}${profile}`,
      `b${outline(token.text)}`,
      `d${word}`,
      `e${word} ${token.shape}`,
      `f${lists}`,
      `g${lists} ${shape}`,
      `i${token.gap} ${token.shape}`,
      `k${opinion} ${profile}`,
      `l${opinion} ${shape}`,
      `m${folded.slice(0, 2)}`,
      `n${folded.slice(0, 3)}`,
      `o${folded.slice(-2)}`,
      `p${folded.slice(-3)}`,
      `q${folded.slice(-4)}`,
    ];
    for (const step of [-1, 1]) {
      const near = sights[at + step] ?? EDGE;
      said.push(
        `r${step}${near.word}`,
        `s${step}${near.word} ${token.shape}`,
        `t${step}${near.shape} ${shape}`,
        `u${step}${near.lists} ${shape}`,
        `v${step}${near.lists} ${lists}`,
        `w${step}${near.opinion}`,
      );
    }
    return said.map((feature) => hash(feature) & (slots - 1));
  });
}

function look(text: string, { start, folded, shape, isFirst }: Token, opinion: string): Sight {
  const mark = start > 0 ? text.charAt(start - 1) : '';
  const lists = LISTS.map(([letter, list]) => (list.has(folded) ? letter : '')).join('');
  return {
    word: lists === '' ? '' : folded,
    shape: shape + (isFirst ? '1' : '') + (/[@#/_.]/.test(mark) ? mark : ''),
    lists,
    opinion,
  };
}

/** How its writer uses capitals: shouting, on every word, on hardly any. */
function describeCapitals(tokens: readonly Token[]): string {
  let caps = 0;
  let capital = 0;
  let lower = 0;
  for (const { shape, text } of tokens) {
    if (shape === 'caps' && text.length > 1) caps++;
    else if (shape === 'capital') capital++;
    else if (shape === 'lower') lower++;
  }
  if (caps > tokens.length * 0.6) return 'shouted';
  if (caps + capital === 0) return 'none';
  if (caps + capital > tokens.length * 0.6) return 'titled';
  return lower > tokens.length * 0.8 ? 'few' : 'some';
}

/** "McDonald" as "XxXx", runs cut to two. */
function outline(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '9')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

/** FNV-1a with its high bits folded in; of no use against somebody who looks for collisions, who gains nothing here. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}
