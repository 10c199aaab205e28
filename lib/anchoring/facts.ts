import { parseNumberWords } from '../text/number-words.ts';
import type { Word } from './words.ts';

/** What of a passage is a fact: a difference in one of these is a change of what it says, not of how. */
export type FactKind = 'number' | 'sign' | 'unit' | 'negation' | 'name';

/** A fact that a word carries; two words say the same where kind and value are equal. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
}

const list = (words: string) => words.split(' ');

const UP = list(
  'increase increased increases increasing rise rises rose rising risen grow grows grew grown growth up more higher gain gained surge ' +
    'surged soared climbed jumped above over exceeded aumento aumenta aumentaron aumentar incremento incrementaron sube subio ' +
    'subieron alza crecio crecieron crecimiento mas mayor mayores arriba supera supero repunte repunto',
);
const DOWN = list(
  'decrease decreased decreases decreasing fall falls fell falling fallen drop drops dropped dropping decline declined declines down less ' +
    'lower fewer loss lost plunged sank below under reduction reduced disminucion disminuye disminuyo disminuyeron baja bajo ' +
    'bajaron caida cayo cayeron descenso descendio reduccion redujo menos menor menores abajo',
);
const NEGATIONS = list(
  'not no never none neither nor without cannot deny denied denies unlikely nunca jamas sin ni ningun ninguno ninguna nada tampoco ' +
    'niega nego negaron',
);
const UNITS: Record<string, readonly string[]> = {
  percent: list('% percent pct porcentaje ciento'),
  points: list('points point puntos punto'),
  thousand: list('thousand thousands mil miles'),
  million: list('million millions millon millones mdp mdd'),
  billion: list('billion billions'),
  trillion: list('trillion trillions billon billones'),
  kg: list('kg kilo kilos kilogram kilograms kilogramo kilogramos'),
  lb: list('lb lbs pound pounds libra libras'),
  ton: list('ton tons tonne tonnes tonelada toneladas'),
  gram: list('gram grams gramo gramos'),
  dollar: list('$ dollar dollars usd dolar dolares'),
  peso: list('peso pesos mxn'),
  euro: list('€ euro euros'),
  hour: list('hour hours hora horas'),
  day: list('day days daily dia dias diario'),
  week: list('week weeks weekly semana semanas'),
  month: list('month months monthly mes meses mensual'),
  year: list('year years yearly annual ano anos anual'),
  decade: list('decade decades decada decadas'),
  half: list('half mitad'),
  third: list('third tercio'),
  quarter: list('quarter cuarto trimestre'),
  double: list('double doubled twice doble duplico'),
  triple: list('triple tripled triplico'),
};

const FACTS = new Map<string, Fact>();
for (const word of UP) FACTS.set(word, { kind: 'sign', value: 'up' });
for (const word of DOWN) FACTS.set(word, { kind: 'sign', value: 'down' });
FACTS.set('+', { kind: 'sign', value: 'up' });
for (const minus of '-−') FACTS.set(minus, { kind: 'sign', value: 'down' });
for (const word of NEGATIONS) FACTS.set(word, { kind: 'negation', value: 'not' });
for (const [unit, words] of Object.entries(UNITS))
  for (const word of words) FACTS.set(word, { kind: 'unit', value: unit });

/** The fact that a word carries, `null` for a word of wording alone. */
export function findFact(word: Word): Fact | null {
  const { key } = word;
  if (/^\d/.test(key)) return { kind: 'number', value: readDigits(key) };
  const known = FACTS.get(key);
  if (known) return known;
  if (/n['’]t$/.test(key)) return { kind: 'negation', value: 'not' };
  if (/^(one|un|una|uno|a|an)$/.test(key)) return null;
  const number = parseNumberWords(key, 'en') ?? parseNumberWords(key, 'es');
  if (number !== null) return { kind: 'number', value: String(number) };
  if (!word.isInitial && /^\p{Lu}/u.test(word.text)) return { kind: 'name', value: key };
  return null;
}

/** "2,104" and "2.104" are one number, "1,5" and "1.5" too; which of the two a text means does not matter here. */
function readDigits(digits: string): string {
  return /^\d{1,3}([.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.');
}
