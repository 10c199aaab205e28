import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../lib/panel/words.ts';

/** Set once at the root of an extension page. */
export const WordsContext = createContext<Words | null>(null);

/** The interface's texts. Throws outside a `WordsContext`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('No texts were handed in.');
  return words;
}
