import type { NotePage, NoteTarget } from '../notes/note.ts';

/** Longer passages are named by their first and last words. */
const WHOLE_LENGTH = 120;
const END_WORDS = 5;

/** The article's address with the passage as a text fragment (wicg.github.io/scroll-to-text-fragment); the plain address for a note on the page. */
export function linkToPassage({ url }: NotePage, target: NoteTarget | null): string {
  const quote = target?.exact.replace(/\s+/g, ' ').trim() ?? '';
  if (quote === '') return url;
  const base = url.split('#')[0]!;
  if (quote.length <= WHOLE_LENGTH) return `${base}#:~:text=${encode(quote)}`;
  const words = quote.slice(0, 2000).split(' ');
  const last = quote.slice(-400).split(' ').slice(-END_WORDS);
  return `${base}#:~:text=${encode(words.slice(0, END_WORDS).join(' '))},${encode(last.join(' '))}`;
}

/** `-`, `,` and `&` part the directive's terms and are escaped, too. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}
