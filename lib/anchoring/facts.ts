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

/** Beginnings of words of direction; with an ending of inflection they make one. In both languages. */
const UP_STEMS =
  'increas|grow|surg|soar|climb|jump|gain|spik|swell|accelerat|boost|escalat|intensif|rais|expand|expans|exceed|doubl|tripl|multipl|' +
  'improv|strengthen|peak|upward|aument|increment|crec|acrecent|repunt|alz|elev|super|dispar|duplic|triplic|aceler|mejor|ascend|rebas|avanz';
const DOWN_STEMS =
  'decreas|declin|fall|drop|shrink|plung|plummet|slid|slip|sink|tumbl|dip|halv|reduc|cut|slash|trimm|slow|ebb|dwindl|diminish|worsen|' +
  'weaken|downward|disminu|baj|descend|reduj|decrec|desplom|recort|retroced|merm|empeor|desaceler|perd|frena';
const ENDING =
  '(?:e|es|s|d|ed|ing|ings|er|y|ies|ied|ped|ping|ting|ment|ion|ions|a|o|as|os|an|ar|er|ir|en|ia|io|aron|ieron|ando|iendo|yendo|' +
  'ad[ao]s?|id[ao]s?|iente|ientes|iento|imiento|imientos|cion|ciones|ye|yo|yen|yeron|ce|cen)?';
const UP_WORD = new RegExp(`^(?:${UP_STEMS})${ENDING}$`);
const DOWN_WORD = new RegExp(`^(?:${DOWN_STEMS})${ENDING}$`);

/** Those that no stem gives: irregular forms, comparatives, prepositions. */
const UP = list(
  'rise rises rising rose risen grew grown growth up more higher highest greater greatest larger largest bigger biggest upper above over upwards ' +
    'sube suben subio subieron subir subida subidas subido mas mayor mayores maximo maximos maxima maximas alto altos alta altas arriba encima superior superiores',
);
const DOWN = list(
  'fell fallen lose loses losing ease eases eased easing contracted contracting contraction down less lower lowest fewer fewest smaller smallest shrank shrunk sank sunk loss losses lost below under downwards ' +
    'cae caen caer cayo cayeron caido caida caidas cayendo contraccion menos menor menores minimo minimos minima minimas abajo debajo inferior inferiores',
);
/** Bounds: "at least" is another claim than "at most". */
const BOUNDS: Record<string, readonly string[]> = {
  least: list('least minimum'),
  most: list('most maximum'),
};
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
  ounce: list('ounce ounces onza onzas'),
  litre: list('litre litres liter liters litro litros'),
  gallon: list('gallon gallons galon galones'),
  kilometre: list('km kilometer kilometers kilometre kilometres kilometro kilometros'),
  mile: list('mile miles milla millas'),
  metre: list('meter meters metre metres metro metros'),
  foot: list('foot feet pie pies'),
  hectare: list('hectare hectares hectarea hectareas'),
  acre: list('acre acres'),
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

/** What is counted on a security beat, wherever it stands: "1,500 fewer overdose deaths". Plurals: a lone one counts nothing. */
const COUNTED: Record<string, readonly string[]> = {
  deaths: list('deaths dead fatalities muertes muertos muertas fallecidos fallecidas decesos'),
  injuries: list('injuries injured wounded heridos heridas lesionados lesionadas'),
  homicides: list('homicides murders killings homicidios asesinatos'),
  robberies: list('robberies thefts robos'),
  kidnappings: list('kidnappings abductions secuestros'),
  disappearances: list('disappearances desapariciones desaparecidos desaparecidas'),
  arrests: list('arrests detentions detainees arrestos detenciones detenidos detenidas'),
  deportations: list('deportations removals deportaciones deportados deportadas'),
  encounters: list('encounters encuentros'),
  men: list('men hombres'),
  women: list('women mujeres'),
  children: list('children ninos ninas'),
  migrants: list('migrants migrantes'),
  soldiers: list('soldiers troops soldados'),
  agents: list('agents agentes'),
  weapons: list('weapons guns firearms armas'),
  rounds: list('rounds cartridges cartuchos municiones'),
  pills: list('pills tablets pastillas tabletas'),
};

const FACTS = new Map<string, Fact>();
for (const word of UP) FACTS.set(word, { kind: 'sign', value: 'up' });
for (const word of DOWN) FACTS.set(word, { kind: 'sign', value: 'down' });
FACTS.set('+', { kind: 'sign', value: 'up' });
for (const minus of '-−') FACTS.set(minus, { kind: 'sign', value: 'down' });
for (const [bound, words] of Object.entries(BOUNDS))
  for (const word of words) FACTS.set(word, { kind: 'sign', value: bound });
for (const word of NEGATIONS) FACTS.set(word, { kind: 'negation', value: 'not' });
for (const [unit, words] of Object.entries({ ...UNITS, ...COUNTED }))
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
  if (UP_WORD.test(key)) return { kind: 'sign', value: 'up' };
  if (DOWN_WORD.test(key)) return { kind: 'sign', value: 'down' };
  if (!word.isInitial && /^\p{Lu}/u.test(word.text)) return { kind: 'name', value: key };
  return null;
}

/** "2,104" and "2.104" are one number, "1,5" and "1.5" too; which of the two a text means does not matter here. */
function readDigits(digits: string): string {
  return /^\d{1,3}([.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.');
}
