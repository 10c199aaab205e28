/** How many letters a passphrase has to have. */
export const SHORTEST_PASSPHRASE = 12;

/**
 * What can be said of a passphrase that somebody made up: whether it is long enough for a sentence that nobody would guess.
 * Its chance cannot be measured from outside; that of a drawn one can (`drawnBits`).
 */
export type PassphraseJudgement =
  /** Nothing typed. */
  | 'empty'
  /** Refused. */
  | 'too-short'
  /** Refused: a repetition, a row of the keyboard, or few letters over and over. */
  | 'too-plain'
  /** Taken, with a warning. */
  | 'short'
  | 'long';

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
];
const FEWEST_KINDS = 6;
/** As long as five or six words. */
const LONG = 28;

export function judgePassphrase(passphrase: string): PassphraseJudgement {
  const text = passphrase.trim();
  if (text === '') return 'empty';
  const letters = [...text.toLowerCase()];
  if (letters.length < SHORTEST_PASSPHRASE) return 'too-short';
  if (new Set(letters).size < FEWEST_KINDS || isRepeated(letters.join('')) || isRow(letters.join('')))
    return 'too-plain';
  return letters.length < LONG ? 'short' : 'long';
}

/** Whether a browser takes it to seal notes with. */
export function isAcceptable(judgement: PassphraseJudgement): boolean {
  return judgement === 'short' || judgement === 'long';
}

/** How many bits of chance are in words drawn from a list. */
export function drawnBits(words: number, listLength: number): number {
  return Math.floor(words * Math.log2(listLength));
}

/** The same word again and again: found within itself doubled. */
function isRepeated(spaced: string): boolean {
  const text = spaced.replace(/[\s_.-]+/g, '');
  return `${text}${text}`.indexOf(text, 1) < text.length;
}

/** Mostly letters as they lie beside each other on a keyboard or in a row. */
function isRow(text: string): boolean {
  let inRow = 0;
  for (let at = 0; at + 2 < text.length; at++) {
    const three = text.slice(at, at + 3);
    const back = [...three].reverse().join('');
    if (ROWS.some((row) => row.includes(three) || row.includes(back))) inRow++;
  }
  return inRow > text.length / 2;
}
