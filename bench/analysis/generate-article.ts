import type { Language } from '../../lib/text/language.ts';
import { createWriter } from '../pages-words.ts';

/** Sentences of news with places to fill in: `N` a name, `O` an institution, `F` a figure, `Y` a year. */
const SENTENCES: Record<Language, readonly string[]> = {
  en: [
    'N, a spokeswoman for the O, said on Tuesday that F people were held in Y.',
    'According to the O, seizures rose F percent between Y and Y.',
    '“We counted F kilograms,” said Inspector N, “and nobody asked us why.”',
    'The O (ABC) spent $F million on the programme last year, N told reporters.',
    'Critics argue that one in five of the F cases never reached a court.',
    'In March Y, agents of the O arrested N near the border.',
    'N and N denied the claim; the O did not comment over the past six months.',
    'A report by the O found F weapons, twice as many as in Y.',
  ],
  es: [
    'N, vocera de O, dijo el martes que F personas fueron detenidas en Y.',
    'Según O, los decomisos subieron F por ciento entre Y y Y.',
    '“Contamos F kilogramos”, dijo el inspector N, “y nadie preguntó por qué”.',
    'O gastó F millones de pesos en el programa el año pasado, señaló N a la prensa.',
    'Los críticos sostienen que uno de cada cinco de los F casos no llegó a juicio.',
    'En marzo de Y, agentes de O detuvieron a N cerca de la frontera.',
    'N y N negaron la versión; O no respondió en los últimos seis meses.',
    'Un informe de O halló F armas, el doble que en Y.',
  ],
};

const SYLLABLES = 'ba co di fe gu ha jo ka le mi no pa ro se tu va xo ya'.split(' ');
const INSTITUTIONS: Record<Language, readonly string[]> = {
  en: ['Institute for X', 'X Border Police', 'Ministry of X', 'University of X'],
  es: ['el Instituto X', 'la Policía de X', 'la Secretaría de X', 'la Universidad de X'],
};

/**
 * At least `length` characters of news in paragraphs, half of its sentences of everyday matters; its names grow in number
 * with its length, as they do in a real collection. The same for the same language and length.
 */
export function generateArticle(lang: Language, length: number): string {
  const writer = createWriter(lang === 'en' ? 11 : 12, lang);
  const one = (list: readonly string[]) => list[writer.pick(list.length)]!;
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const invent = () => capital(one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES));
  const fill = (place: string) => {
    if (place === 'N') return `${writer.name().split(' ')[0]} ${invent()}`;
    if (place === 'O') return one(INSTITUTIONS[lang]).replace('X', invent());
    return String(place === 'F' ? 2 + writer.pick(5000) : 1990 + writer.pick(35));
  };
  const sentence = () =>
    writer.pick(2) === 0 ? writer.sentence() : capital(one(SENTENCES[lang]).replace(/\b[NOFY]\b/g, fill));
  const parts: string[] = [];
  for (let written = 0, count = 1; written < length; count++) {
    const next = sentence() + (count % 5 === 0 ? '\n\n' : ' ');
    parts.push(next);
    written += next.length;
  }
  return parts.join('');
}
