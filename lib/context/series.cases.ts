import type { SeriesEntry } from '../pack/schema.ts';
import type { Language } from '../text/language.ts';

const sources = [{ url: 'https://example.org/', publisher: 'Example', supports: 'all' }];
const text = { en: 'Of the sample.' };

function series(
  id: string,
  unit: string,
  periods: SeriesEntry['periods'],
  { points, match }: { points: Record<string, number>; match?: SeriesEntry['match'] },
): SeriesEntry {
  return {
    id, measure: { en: 'Sample measure' }, unit, periods, publisher: 'Port Office', definition: text, caveat: text,
    points: Object.entries(points).map(([period, value]) => ({ period, value, sources })), sources, match,
  }; // biome-ignore format: one series
}

/** Official series of an imaginary coast. */
export const COAST_SERIES: readonly SeriesEntry[] = [
  series('landings', 'apprehension', 'us-fiscal-year', {
    points: { FY2023: 5000, FY2024: 4000 },
    match: {
      en: [{ near: ['apprehensions|stops'], sentence: ['coast'], not: ['north coast'] }],
      es: [{ near: ['detenciones'], sentence: ['costa'] }],
    },
  }),
  series('landings-monthly', 'apprehension', 'month', {
    points: { '2024-05': 400 },
    match: { en: [{ near: ['apprehensions'], sentence: ['coast'] }] },
  }),
  series('powder', 'lb', 'us-fiscal-year', {
    points: { FY2024: 900 },
    match: { en: [{ near: ['powder'], sentence: ['port office'] }] },
  }),
  series('drownings', 'death', 'calendar-year', {
    points: { '2023': 320, '2024': 300 },
    match: { en: [{ near: ['drownings'] }], es: [{ near: ['ahogados|ahogamientos'] }] },
  }),
  series('night-drownings', 'death', 'calendar-year', {
    points: { '2024': 200 },
    match: { en: [{ near: ['drownings', 'night'] }] },
  }),
  series('drowning-rate', 'deaths per 100,000 people', 'calendar-year', {
    points: { '2024': 2.5 },
    match: { en: [{ near: ['drowning rate|drownings'] }] },
  }),
  series('harbour-fund', 'million USD', 'calendar-year', {
    points: { '2024': 350 },
    match: { en: [{ near: ['harbour fund'] }] },
  }),
  series('foreign-boats', 'percent', 'other', {
    points: { '2014–2018': 70 },
    match: { en: [{ near: ['boats'], sentence: ['abroad'] }] },
  }),
  series('daily-drownings', 'people per day', 'month', {
    points: { '2024-05': 2 },
    match: { en: [{ near: ['drownings'] }] },
  }),
];

/** Language, sentence, and the figure that a series covers, with the series and the period; `null` where none does. */
export const SERIES_CASES: readonly (readonly [Language, string, string | null])[] = [
  ['en', 'The office reported 4,000 apprehensions on the coast in fiscal year 2024.', '4,000 apprehensions: landings FY2024'],
  ['en', 'It made 4,000 apprehensions on the coast in fiscal year 2024, the lowest since 1970.', '4,000 apprehensions: landings FY2024'],
  ['en', 'In fiscal year 2024 it counted 4,000 apprehensions on the coast.', '4,000 apprehensions: landings FY2024'],
  ['en', 'On June 3, 2025, it said that there were 4,000 apprehensions on the coast in fiscal year 2024.', '4,000 apprehensions: landings FY2024'],
  ['en', 'It made about 3,600 apprehensions on the coast in fiscal year 2024.', '3,600 apprehensions: landings FY2024'],
  ['es', 'Hubo 4,000 detenciones en la costa en el año fiscal 2024.', '4,000 detenciones: landings FY2024'],
  ['en', 'It made 400 apprehensions on the coast in May 2024.', '400 apprehensions: landings-monthly 2024-05'],
  ['en', 'Powder is the harder count. The Port Office seized 880 pounds of it in fiscal year 2024.', '880 pounds: powder FY2024'],
  ['en', 'There were 300 drownings in 2024, down from 320 in 2023.', '300 drownings: drownings 2024'],
  ['en', 'Drownings fell 6% in 2024, to 300.', '300: drownings 2024'],
  ['es', 'Hubo 300 ahogamientos en 2024.', '300 ahogamientos: drownings 2024'],
  ['en', 'The office counted 200 drownings at night in 2024.', '200 drownings: night-drownings 2024'],
  ['en', 'The drowning rate for 2024 was 2.5 per 100,000 people, its lowest since 2016.', '2.5 per 100,000 people: drowning-rate 2024'],
  ['en', 'The harbour fund paid $350 million in 2024.', '$350 million: harbour-fund 2024'],
  ['en', 'About 70% of the boats built between 2014 and 2018 came from abroad.', '70%: foreign-boats 2014–2018'],

  // Fiscal against calendar year, and other periods.
  ['en', 'The office reported 4,000 apprehensions on the coast in 2024.', null],
  ['en', 'There were 300 drownings in fiscal year 2024.', null],
  ['en', 'The office reported 4,000 apprehensions on the coast in fiscal year 2022.', null],
  ['en', 'The office reported 4,000 apprehensions on the coast.', null],
  ['en', 'There were 300 drownings in the first nine months of 2024.', null],
  ['en', 'So far in 2024 there were 300 drownings.', null],
  ['en', 'As of May 3, there were 300 drownings in 2024.', null],
  ['es', 'Con corte a mayo, hubo 300 ahogamientos en 2024.', null],
  ['en', 'There were 300 drownings a month in 2024.', null],
  ['en', 'There were 300 drownings in May 2024.', null],
  ['en', 'There have been 300 drownings since 2024.', null],
  ['en', 'There were 300 drownings, more than in 2024.', null],
  ['en', 'There were 300 drownings in 2023 and 2024.', null],
  ['en', 'There were 300 drownings, against 320 in 2023.', null],
  // Other unit.
  ['en', 'Powder is the harder count. The Port Office seized 400 kilograms of it in fiscal year 2024.', null],
  ['en', 'The office reported that 4,000 people faced apprehensions on the coast in fiscal year 2024.', null],
  ['en', 'The harbour fund paid 350 million pesos in 2024.', null],
  ['en', 'There were 2 drownings in May 2024.', null],
  // Changes and ranges.
  ['en', 'Apprehensions on the coast fell by 4,000 in fiscal year 2024.', null],
  ['en', 'There were between 290 and 310 drownings in 2024.', null],
  ['en', 'There were hundreds of drownings in 2024.', null],
  // Planned, denied, or of more than the series.
  ['en', 'The office expects 4,000 apprehensions on the coast in fiscal year 2024.', null],
  ['en', 'There would not be 300 drownings in 2024.', null],
  ['es', 'En 2024 no hubo 300 ahogamientos.', null],
  ['en', 'The Port Office seized 880 pounds of powder and pills in fiscal year 2024.', null],
  // Similar measures.
  ['en', 'The office reported 4,000 apprehensions on the north coast in fiscal year 2024.', null],
  ['en', 'The office reported 4,000 apprehensions in the hills in fiscal year 2024.', null],
  ['en', 'The Port Office seized 900 pounds of fish in fiscal year 2024.', null],
  ['en', 'Fish outsold powder. The Port Office seized 900 pounds of it in fiscal year 2024.', null],
  ['en', 'The office counted 300 boats in 2024, while drownings went on.', null],
  ['en', 'The office counted 250 drownings at night in 2024.', null],
  ['en', 'The Port Office seized 12 pounds of powder in fiscal year 2024.', null],
  ['es', 'La oficina halló 300 barcos en 2024.', null],
]; // biome-ignore format: a table
