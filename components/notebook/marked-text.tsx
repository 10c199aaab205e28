import { findSearchHits } from '../../lib/notebook/search-words.ts';

/** A text with the searched words marked; `words` are folded. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  const hits = findSearchHits(text, words);
  if (hits.length === 0) return <>{text}</>;
  const parts = hits.flatMap(({ start, end }, index) => [
    text.slice(hits[index - 1]?.end ?? 0, start),
    <mark key={start} class="hit">
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(hits.at(-1)!.end)}
    </>
  );
}
