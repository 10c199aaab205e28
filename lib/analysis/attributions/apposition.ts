import { type Clause, cueAt, REACH } from './clause.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { isNickname } from './phrase.ts';
import { classOfNoun } from './source-nouns.ts';
import type { Token } from './tokens.ts';

/** Where an apposition after token `last` ends ("Prenci, an officer of the unit"); `last` itself where none follows. */
export function appositionAfter(clause: Clause, last: number): number {
  const { tokens, lang } = clause;
  if (tokens[last + 1]?.kind !== 'comma' || !opensApposition(clause, last + 2)) return last;
  const words = FUNCTION_WORDS[lang];
  for (let i = last + 2; i < tokens.length && i - last < REACH; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' || isNickname(clause, i)) continue;
    if (token.kind === 'open') continue;
    if (token.kind === 'close') {
      if (tokens[i - 2]?.kind !== 'open') return i - 1;
      continue;
    }
    if (token.kind !== 'word') return token.kind === 'quote' ? last : i - 1;
    if (words.have.has(token.word) || words.modal.has(token.word) || words.be.has(token.word)) return last;
    const cue = token.capital ? null : cueAt(clause, i);
    if (cue && !cue.isNounLike && !cue.tenses.has('participle') && !cue.tenses.has('infinitive')) return last;
    if (cue && /^(?:said|told|dijo|asegura)$/.test(token.word)) return last;
    if (/^(?:who|que|quien)$/.test(token.word)) return i - 1;
  }
  return tokens.length - last < REACH ? tokens.length - 1 : last;
}

const APPOSES = {
  en: /^(?:a|an|the|his|her|its|former|then|now|current|senior|one)$/,
  es: /^(?:un|una|el|la|su|ex|actual|entonces)$/,
};

/** ", un número parecido al de enero": said of the figure, not of who gave it. */
const FIGURE_NOUN =
  /^(?:number|figure|total|rate|rise|increase|drop|decline|decrease|fall|jump|surge|record|level|average|numero|cifra|tasa|alza|aumento|incremento|baja|caida|descenso|disminucion|reduccion|nivel|promedio|media|maximo|minimo)$/;

/** Whether what stands at `i` after a comma names the same one again: "a former officer", "líder de". */
export function opensApposition(clause: Clause, i: number): boolean {
  const token = clause.tokens[i];
  if (token?.kind === 'number') return clause.tokens[i + 1]?.kind !== 'word';
  if (token?.kind !== 'word' || FIGURE_NOUN.test(clause.tokens[i + 1]?.word ?? '')) return false;
  if (APPOSES[clause.lang].test(token.word)) return true;
  const isRole = (at: number) => classOfNoun(clause.tokens[at]?.word ?? '', clause.lang) === 'role';
  return isRole(i) || (!token.capital && (isRole(i + 1) || isRole(i + 2)));
}
