/** Words that stay small inside a name. */
const SMALL = new Set('a and da de del der do dos du e el en la las los of the to van von y'.split(' '));

/** "ZAMBADA GARCIA, Ismael" → "Ismael Zambada Garcia": the list's way of writing a person turned into a reader's. */
export function displayPerson(name: string): string {
  const comma = name.indexOf(',');
  if (comma === -1) return capitalize(name);
  return capitalize(`${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`);
}

/** "GRUPO DEL PUERTO, S.A. DE C.V." → "Grupo del Puerto, S.A. de C.V."; names with small letters stay as they are. */
export function displayEntity(name: string): string {
  return /\p{Ll}/u.test(name) ? name : capitalize(name);
}

/** Words of four letters and more get one capital; shorter ones of capitals stay, as acronyms do, but for the small words. */
function capitalize(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word, i) => {
      if (word.includes('.')) return word;
      const lower = word.toLowerCase();
      const isSmall = SMALL.has(lower.replace(/,$/, ''));
      if (isSmall && i > 0) return lower;
      if (/\p{Ll}/u.test(word)) return word;
      const letters = word.match(/\p{L}/gu)?.length ?? 0;
      const isShort = letters < 4 && !/[AEIOU]/i.test(word.slice(1, 2) || 'a');
      return isShort && !isSmall
        ? word
        : lower.replace(/(^|[-'’"“(])(\p{L})/gu, (_, mark, first) => mark + first.toUpperCase());
    })
    .join(' ');
}
