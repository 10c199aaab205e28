import type { Language } from '../../text/language.ts';

/** Words that frame a source phrase, by language; all folded. */
interface FunctionWords {
  readonly determiner: ReadonlySet<string>;
  /** "a", "one of", "un": the noun after it is nobody in particular. */
  readonly indefinite: ReadonlySet<string>;
  readonly pronoun: ReadonlySet<string>;
  /** May stand inside a source phrase: "the head of the DEA", "elements within the army". */
  readonly link: ReadonlySet<string>;
  /** Ends a source phrase read to the right, or opens an adverbial: "in an interview", "during". */
  readonly preposition: ReadonlySet<string>;
  /** Begins another clause. */
  readonly clause: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly modal: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  readonly adverb: ReadonlySet<string>;
  readonly time: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ENGLISH: FunctionWords = {
  determiner: set(
    'the a an this that these those his her its their our my your some many several few most other another all both each every no one two three four five any various numerous certain',
  ),
  indefinite: set('a an one another some any'),
  pronoun: set('he she they it i we you who this everyone somebody someone others many some'),
  link: set('of for from at by with within in on to about under inside near against across around into'),
  preposition: set(
    'of for from at by with within in on to about under inside near against across around into during after before between over amid through despite without via like as until since toward towards among per upon outside regarding following including beyond throughout along behind above below off than but at',
  ),
  clause: set(
    'that which who whom whose where when while as if because since but although though whether than what how why after before until so unless whereas yet or then once according',
  ),
  and: set('and & or'),
  relative: set('who which that'),
  have: set("have has had 've having"),
  be: set("is are was were be been being 'm 're isn't wasn't aren't weren't"),
  modal: set(
    "will would can could may might must should shall do does did to don't doesn't didn't can't couldn't won't wouldn't",
  ),
  not: set(
    "not never no n't cannot didn't don't doesn't hasn't haven't hadn't isn't wasn't won't wouldn't can't couldn't nor without",
  ),
  adverb: set(
    'also later then now recently previously first once just still again often always even only already soon today yesterday tomorrow tonight earlier meanwhile however furthermore moreover afterward afterwards instead further together long both simply too nevertheless nonetheless still ago later back twice here there himself herself itself themselves out separately additionally well indeed perhaps thus therefore hence otherwise anyway',
  ),
  time: set(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december last next week month year morning afternoon evening night day days weeks months years weekend mon tue wed thu fri sat sun a.m p.m am pm jan feb mar apr jun jul aug sept sep oct nov dec',
  ),
  that: set('that how why whether what'),
};

const SPANISH: FunctionWords = {
  determiner: set(
    'el la los las un una unos unas uno este esta estos estas ese esa esos esas aquel aquella su sus mi nuestro nuestra algunos algunas varios varias muchos muchas otro otra otros otras ambos ambas dos tres cuatro cinco dicho dicha cada diversos diversas distintos distintas lo',
  ),
  indefinite: set('un una uno otro otra algun alguna cierto cierta'),
  pronoun: set(
    'el ella ellos ellas quien quienes este esta estos uno otros algunos muchos yo nosotros usted',
  ),
  link: set('de del en a al por para con sobre entre desde contra ante dentro'),
  preposition: set(
    'de del en a al por para con sobre entre desde contra ante durante tras sin hasta hacia mediante bajo segun cerca dentro luego despues antes a',
  ),
  clause: set(
    'que quien quienes cual cuales donde cuando mientras como si porque pero aunque pues sino cuyo cuya cuyos cuyas ni o u luego',
  ),
  and: set('y e & o u'),
  relative: set('que quien quienes cual'),
  have: set('ha han habia habian haber hubo haya hayan habiendo'),
  be: set('es son fue fueron era eran ser sido siendo esta estan estaba estaban estar sea'),
  modal: set('puede pueden podria podrian podra debe deben deberia debera quiere va van iba'),
  not: set('no nunca jamas ni sin tampoco nadie'),
  adverb: set(
    'tambien luego despues ayer hoy ademas incluso ya aun todavia siempre nunca asimismo posteriormente previamente entonces asi solo apenas mientras finalmente inclusive enseguida aqui ahi alli recientemente mas bien antes anoche manana igualmente tampoco',
  ),
  time: set(
    'lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre pasado pasada proximo semana mes ano dia noche tarde manana',
  ),
  that: set('que si como'),
};

/** The function words of a language. */
export const FUNCTION_WORDS: Record<Language, FunctionWords> = { en: ENGLISH, es: SPANISH };

/** Whether a folded word is an adverb of manner or one of the listed ones. */
export function isAdverb(word: string, lang: Language): boolean {
  if (FUNCTION_WORDS[lang].adverb.has(word)) return true;
  return lang === 'en'
    ? /.{2}ly$/.test(word) && word !== 'family' && word !== 'ally'
    : /.{2}mente$/.test(word);
}
