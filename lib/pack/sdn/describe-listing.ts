import type { Localized } from '../schema.ts';

/** What the definition of a listed name is made of; names as readers see them. */
export interface Listing {
  readonly programs: readonly string[];
  readonly published: string;
  readonly knownAs: readonly string[];
  readonly linkedTo: readonly string[];
}

const MOST_WORDS = 60;
const MOST_CHARACTERS = 700;

const WORDING = {
  en: {
    head: (programs: string, date: string) =>
      `On the US Treasury’s list of Specially Designated Nationals under ${programs}, as of ${date}: an executive act, not a conviction.`,
    knownAs: 'Also known as',
    linkedTo: 'Linked by the list to',
    more: (count: number) => ` and ${count} more`,
  },
  es: {
    head: (programs: string, date: string) =>
      `En la lista de nacionales especialmente designados del Tesoro de EE. UU. por ${programs}, al ${date}: un acto del Ejecutivo, no una condena.`,
    knownAs: 'También conocido como',
    linkedTo: 'Vinculado por la lista con',
    more: (count: number) => ` y ${count} más`,
  },
} as const;

/** "Designated under …; also known as …; linked to …" in both languages, cut to what a card holds. */
export function describeListing(listing: Listing): Localized {
  return { en: describeIn('en', listing), es: describeIn('es', listing) };
}

/** The short status. */
export function describeStatus(programs: readonly string[]): Localized {
  const codes = listPrograms(programs);
  return { en: `designated under ${codes}`, es: `designado bajo ${codes}` };
}

function describeIn(lang: 'en' | 'es', { programs, published, knownAs, linkedTo }: Listing): string {
  const say = WORDING[lang];
  let text = say.head(listPrograms(programs), published);
  for (const [label, names] of [
    [say.linkedTo, linkedTo],
    [say.knownAs, knownAs],
  ] as const) {
    for (let count = Math.min(names.length, 5); count > 0; count--) {
      const rest = names.length - count;
      const longer = stop(
        `${text} ${label} ${names.slice(0, count).join('; ')}${rest > 0 ? say.more(rest) : ''}`,
      );
      if (longer.length > MOST_CHARACTERS || longer.split(/\s+/).length > MOST_WORDS) continue;
      text = longer;
      break;
    }
  }
  return text;
}

/** Closes a sentence that may end in an abbreviation. */
function stop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function listPrograms(programs: readonly string[]): string {
  const shown = programs.slice(0, 4).join(', ');
  return programs.length > 4 ? `${shown} …` : shown;
}
