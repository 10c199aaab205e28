import type { Language } from '../text/language.ts';

const PLAN = 'announced 2007-10-22; funded 2008-06-30; signed 2008-12-03';
const PLAN_ES = 'anuncio 2007-10-22; fondos 2008-06-30; firma 2008-12-03';

/** The article's words and what the record says instead; `null` where there must be no note. */
export const CONFLICT_CASES: readonly (readonly [Language, string, string | null])[] = [
  ['en', 'After the successes of the Harbour Plan, launched in 2009, doubts grew.', PLAN],
  ['en', 'The Harbour Plan was launched by two presidents in 2011.', PLAN],
  ['en', 'Washington launched the Harbour Plan in 2011.', PLAN],
  ['en', 'The 2012 launch of the Harbour Plan was loud.', PLAN],
  ['en', 'The Harbour Plan (created in 2001) ended.', PLAN],
  ['en', 'The Harbour Plan was signed on December 9, 2008.', 'signed 2008-12-03'],
  ['en', 'Ana Boss was killed by soldiers in 2017.', 'killed 2019-05-04'],
  ['en', 'The Harbour Plan, which began in 2011, ended.', PLAN],
  ['en', 'Under the Coast Pact, which took effect in 2022, tariffs fell.', 'launched 2020-07-01'],
  ['es', 'El Plan Puerto comenzó en 2011.', PLAN_ES],
  ['es', 'El Plan Puerto, lanzado en 2009, tuvo críticas.', PLAN_ES],
  ['es', 'El Plan Puerto fue creado por dos presidentes en 2011.', PLAN_ES],
  ['en', 'The Harbour Plan, launched in 2007, ended.', null],
  ['en', 'The Harbour Plan, launched in June 2008, ended.', null],
  ['en', 'The Harbour Plan was signed on December 4, 2008.', null],
  ['en', 'The Harbour Plan was announced in March 2007.', 'announced 2007-10-22'],
  ['en', 'The second phase of the Harbour Plan, launched in 2011, was smaller.', null],
  ['en', 'A new port under the Harbour Plan was launched in 2011.', null],
  ['en', 'An agreement on the Harbour Plan was signed in 2011.', null],
  ['en', 'Talks on the Harbour Plan began in 2005.', null],
  ['en', 'The Coast Pact took effect in July 2020.', null],
  ['en', 'The Harbour Plan was not launched in 2009.', null],
  ['en', 'The Harbour Plan helped, and a second one was launched in 2011.', null],
  ['en', 'The Harbour Plan, renewed in 2011, ended.', null],
  ['en', 'The Coast Pact, signed in 2018, is a treaty.', null],
  ['en', 'Ana Boss was arrested in 2009.', null],
  ['en', 'Boss was killed in 2017.', null],
  ['en', 'Ana Boss killed a rival in 2017.', null],
  ['en', 'The Night Gang was launched in 2003.', null],
  ['en', 'The Harbour Plan was launched over the past six months.', null],
]; // biome-ignore format: one case a line
