import { findSearchHits } from '../../lib/notebook/search-words.ts';
import type { Colour, NoteTarget } from '../../lib/notes/note.ts';
import { useWords } from '../ui/use-words.ts';
import { MarkedText } from './marked-text.tsx';

/** The passage in its paragraph, both as they stood when the note was made. */
export function Passage({
  target,
  colour,
  words,
}: {
  target: NoteTarget;
  colour: Colour;
  words: readonly string[];
}) {
  const { t } = useWords();
  const at = findInParagraph(target);
  const { paragraph, exact } = target;
  const marked = (
    <mark class="passage-exact">
      <MarkedText text={exact} words={words} />
    </mark>
  );
  const isLong = findSearchHits(paragraph, words).length > 0;
  return (
    <figure class={`passage marker-${colour}`}>
      <blockquote dir="auto">
        {at === -1 ? (
          marked
        ) : (
          <>
            <MarkedText text={paragraph.slice(0, at)} words={isLong ? words : []} />
            {marked}
            <MarkedText text={paragraph.slice(at + exact.length)} words={isLong ? words : []} />
          </>
        )}
      </blockquote>
      <figcaption class="hint">{t('notebookAsItStood')}</figcaption>
    </figure>
  );
}

/** Where the passage stands in its paragraph, by the text before it where it stands there twice; -1 where it is not in it. */
function findInParagraph({ paragraph, exact, prefix }: NoteTarget): number {
  const before = prefix.slice(-24);
  const withPrefix = paragraph.indexOf(before + exact);
  return withPrefix === -1 ? paragraph.indexOf(exact) : withPrefix + before.length;
}
