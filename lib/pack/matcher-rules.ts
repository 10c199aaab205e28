import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { NotMeant } from './layer.ts';
import { type Form, writtenWords } from './matcher-forms.ts';

/** Words that stand beside a name and may be written small: "Sinaloa cartel", "cártel del Golfo", "Mexican army". */
const SMALL_HEADS = new Set(
  (
    'act administration agencia agency army banda band brigade bureau campaign cartel carteles cartels center centre clan ' +
    'comision commission corporation department departamento ejercito estado estatal estrategia faction faccion ' +
    'fiscalia force fuerza gang general gobierno government group grupo guard iniciativa initiative institute instituto ' +
    'law ley line linea marina military ministerio ministry navy office oficina operacion operation operativo ' +
    'organizacion organisation organization pandilla plan police policia program programa programme project proyecto ' +
    'red secretaria secretariat state strategy union unidad unit university universidad the los las la el'
  ).split(' '),
);

/** What a form is held against: the text, its words, and which of its words stands where. */
export interface Place {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly Word[];
  readonly from: number;
  /** Index of the last word. */
  readonly to: number;
  /** Indexes of the words that count: without an inserted initial or nickname. */
  readonly used: readonly number[];
  /** Whether capitals say nothing in this text. */
  readonly isFlat: boolean;
}

/** Whether the form's own rules let it count here: case, accents, commas and the phrases in which it does not. */
export function countsHere(form: Form, place: Place): boolean {
  return hasCase(form, place) && hasNoForeignMarks(form, place) && !isInPhrase(form, place);
}

function wordAt(place: Place, index: number): string {
  const word = place.words[index]!;
  return place.text.slice(word.start, word.end).replace(/[.\s]/g, '');
}

/**
 * An exact form as it is written. Of any other the proper words must be capitalised where the form has them so, head
 * words need not: "Sinaloa cartel" counts, "border patrol" does not. Of a term only acronyms.
 */
function hasCase(form: Form, place: Place): boolean {
  const here = (i: number) => wordAt(place, place.used[i]!);
  const written = writtenWords(form);
  if (form.exact) return written.every((word, i) => here(i) === word);
  if (place.isFlat) return form.words.length > 1 || form.words[0]!.length > 4;
  const big = [...written.keys()].filter((i) => isCapital(written[i]!));
  if (form.type === 'term') {
    return big.every((i) => !isAcronym(written[i]!) || isAcronym(here(i)));
  }
  const proper = big.filter((i) => !SMALL_HEADS.has(form.words[i]!));
  return (proper.length > 0 ? proper : big).every((i) => {
    const word = written[i]!;
    return isAcronym(word) && word.length <= 3 ? here(i) === word : isCapital(here(i));
  });
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
}

function hasNoForeignMarks(form: Form, place: Place): boolean {
  if (place.from === place.to) return true;
  const between = place.folded.slice(place.words[place.from]!.start, place.words[place.to]!.end);
  return [',', '(', '/'].every((mark) => !between.includes(mark) || form.text.includes(mark));
}

function isInPhrase(form: Form, place: Place): boolean {
  return form.not.some(({ words, at }) => {
    const first = place.from - at;
    return first >= 0 && words.every((word, i) => place.words[first + i]?.folded === word);
  });
}

/** Whether so little stands between two words that they can be one name; never a line break or a sentence's end. */
export function isJoined(folded: string, before: Word, after: Span): boolean {
  const size = after.start - before.end;
  if (size === 0) return true;
  if (size > 3) return false;
  for (let at = before.end; at < after.start; at++) {
    const mark = folded[at]!;
    if (!' -\'",.&/()'.includes(mark)) return false;
    if (mark === '.' && before.folded.length > 3) return false;
  }
  return true;
}

/** The entries and forms that the reader said are not meant on this page. */
export function listBlocked(records: readonly NotMeant[], url: string | null): (form: Form) => boolean {
  const { page, hosts } = describeUrl(url);
  const here = records.filter(
    ({ scope, where }) =>
      scope === 'everywhere' || (scope === 'site' ? hosts.includes(where) : page !== null && page === where),
  );
  if (here.length === 0) return () => false;
  return (form) =>
    here.some((record) => record.entry === form.entry && (!record.form || record.form === form.folded));
}

function describeUrl(url: string | null): { page: string | null; hosts: string[] } {
  if (url === null || !URL.canParse(url)) return { page: null, hosts: [] };
  const { host, hostname } = new URL(url);
  return { page: url.replace(/#.*$/, ''), hosts: [host, hostname] };
}
