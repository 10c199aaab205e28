import type { Span } from '../../lib/text/span.ts';

export type NameType = 'person' | 'organization';

export interface TypedSpan extends Span {
  readonly type: NameType;
}

/** Sentences run on as one text, and the people and organisations labelled in it. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly TypedSpan[];
}

/** Tokens that stand against the one before, and those that the next stands against. */
const AGAINST_LEFT = /^[,.;:!?)\]%»]+$|^'(s|t|re|ve|ll|d|m)$|^n't$|^''$|^”$/i;
const AGAINST_RIGHT = /(?:[([“«¿¡$#@]|``)$/;

/**
 * Reads a file of one token and its tag a line, `sentences` to a text, and puts the text together again from its tokens.
 * A place, a product or a work is no name here.
 */
export function readConll(file: string, sentences: number): LabelledText[] {
  const texts: LabelledText[] = [];
  let writer = createTextWriter();
  let count = 0;
  const finish = () => {
    const text = writer.finish();
    if (text.text.trim() !== '') texts.push(text);
    writer = createTextWriter();
    count = 0;
  };
  for (const line of file.split('\n')) {
    if (line.trim() === '' || line.startsWith('-DOCSTART')) {
      if (writer.endSentence()) count++;
      if (count >= sentences) finish();
      continue;
    }
    const cells = line.trimEnd().split(/[ \t]/);
    writer.add(cells[0]!, cells.at(-1)!);
  }
  finish();
  return texts;
}

function createTextWriter() {
  const names: TypedSpan[] = [];
  let text = '';
  let name: { start: number; end: number; type: NameType } | null = null;
  let isFresh = true;
  let isQuoted = false;
  const endName = () => {
    if (name !== null) names.push(name);
    name = null;
  };
  return {
    add(token: string, tag: string): void {
      const isClosing = AGAINST_LEFT.test(token) || (token === '"' && isQuoted);
      const isAfterOpening = AGAINST_RIGHT.test(text.slice(-2)) || (isQuoted && text.endsWith('"'));
      if (!isFresh && !isClosing && !isAfterOpening) text += ' ';
      if (token === '"') isQuoted = !isQuoted;
      const start = text.length;
      text += token;
      isFresh = false;
      const type = readTag(tag);
      if (type !== null && name?.type === type && tag.startsWith('I')) {
        name.end = text.length;
        return;
      }
      endName();
      if (type !== null) name = { start, end: text.length, type };
    },
    /** Whether there was a sentence to end. */
    endSentence(): boolean {
      endName();
      if (isFresh) return false;
      text += '\n';
      isFresh = true;
      isQuoted = false;
      return true;
    },
    finish(): LabelledText {
      endName();
      return { text, names };
    },
  };
}

function readTag(tag: string): NameType | null {
  if (/person|PER/.test(tag)) return 'person';
  return /corporation|group|ORG/.test(tag) ? 'organization' : null;
}
