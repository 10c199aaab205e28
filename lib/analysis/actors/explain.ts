import type { Why } from '../why.ts';
import type { NameMention } from './mention.ts';

/** The mention that best says why its actor is marked: a full name of the directory, else the fullest form. */
export function pickSurest(mentions: readonly NameMention[]): NameMention {
  return (
    mentions.find(({ rule }) => rule === 'directory-name') ??
    mentions.find(({ rule }) => rule === 'directory-short-name') ??
    mentions.reduce((a, b) => (b.words.length > a.words.length ? b : a))
  );
}

/** Why the mention stands for an actor by itself; `words` are the text's. */
export function explain({ rule, form }: NameMention, words: string): Why {
  return form === undefined ? { rule, words } : { rule, words, against: form };
}

/** Why a mention counts where another reason than the surest one's holds; `null` where it is the same. */
export function explainMention(
  mention: NameMention,
  surest: NameMention,
  name: string,
): Omit<Why, 'words'> | null {
  if (mention.form !== undefined) {
    const { rule, form } = mention;
    return form === surest.form ? null : { rule, against: form };
  }
  const isSame = surest.form === undefined && mention.words.join(' ') === surest.words.join(' ');
  return isSame ? null : { rule: 'short-form', against: name };
}
