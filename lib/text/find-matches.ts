/**
 * Every match of a pattern with the flag `g`, in order. As `matchAll`, which however makes a new pattern at each call:
 * over short texts that costs as much as the search.
 */
export function findMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
