import type { Language } from '../../text/language.ts';
import type { FoundStatistic } from '../analysis.ts';

/** What is said of the sentence's first figure; a key set to `undefined` must be absent. */
export const describedCases: readonly (readonly [
  lang: Language,
  text: string,
  said: Partial<Record<keyof FoundStatistic, string | undefined>>,
])[] = [
  [
    'en',
    'Drugs, over 60% of illicit goods entering the port, were seized.',
    { modifier: 'over', measure: 'illicit goods entering the port', direction: undefined },
  ],
  [
    'en',
    'There was a 27% increase in attempted crossings in the last six months.',
    { direction: 'increase', measure: 'attempted crossings', period: 'the last six months' },
  ],
  [
    'en',
    'Total overdose deaths fell 14% in 2024.',
    { direction: 'decrease', measure: 'Total overdose deaths', period: '2024' },
  ],
  [
    'en',
    'Seizures were cut by 56% compared to the previous year.',
    { direction: 'decrease', period: undefined },
  ],
  ['en', 'Arrivals were 15% lower than in March.', { direction: 'decrease', period: undefined }],
  [
    'en',
    'Firms owned 50 percent or more by them are blocked.',
    { direction: undefined, modifier: 'or more' },
  ],
  ['es', 'Debe pagar el 50 por ciento o más de la deuda.', { direction: undefined, modifier: 'o más' }],
  ['en', 'Raids are down 11% from 2022 levels.', { direction: 'decrease', period: undefined }],
  ['en', 'It rose 400 percent, it said in its monthly operational update.', { period: undefined }],
  ['es', 'En el 2024 fue de 82.1 por ciento, y en el 2018 fue de 100.', { period: 'el 2024' }],
  [
    'es',
    'Hubo una disminución del 17 % en comparación con 2019.',
    { measure: undefined, direction: 'decrease' },
  ],
  ['en', 'By 2024 raids had hit 67,616, and the latest report, of 2025, shows fewer.', { period: 'By 2024' }],
  ['en', 'Another low (15% lower than the last) came.', { measure: undefined, direction: 'decrease' }],
  ['en', 'They sent 26 suspects, after 29 men in February.', { period: undefined }],
  ['en', 'The total rose to 38,084 cases.', { direction: undefined }],
  ['en', 'There were 12,000 fewer raids than in May.', { direction: 'decrease', measure: 'raids' }],
  ['en', 'It lasted until 50 more agents came.', { direction: undefined }],
  ['en', 'Dozens of boats were found.', { modifier: 'order-of-magnitude', measure: 'boats' }],
  ['en', 'Nearly 43 students from Iguala marched.', { modifier: 'Nearly', measure: 'students from Iguala' }],
  [
    'en',
    'They sent $3 billion in aid between 2008 and 2021.',
    { measure: 'aid', period: 'between 2008 and 2021' },
  ],
  ['en', 'They took 45 pounds of heroin and two cars.', { measure: 'heroin', modifier: undefined }],
  ['en', 'The plan, launched in 2007, which sent $3 billion south, ended.', { period: undefined }],
  ['en', 'It fell below 2005 levels, by 300 tons.', { text: '300 tons', direction: undefined }],
  ['en', 'They make up 80 percent of investors.', { direction: undefined, measure: 'investors' }],
  ['en', 'It handles 40 tons per month.', { period: 'per month', measure: undefined }],
  ['en', 'Deaths rose to 900 a year ago.', { period: 'a year ago', direction: undefined }],
  [
    'es',
    'Al menos 25 por ciento del presupuesto va a manos del crimen.',
    { modifier: 'Al menos', measure: 'presupuesto', direction: undefined },
  ],
  [
    'es',
    'Los homicidios bajaron 27 por ciento en 2024.',
    { direction: 'decrease', measure: 'homicidios', period: '2024' },
  ],
  ['es', 'Registró un alza de 3.2% frente a 2022.', { direction: 'increase', period: undefined }],
  [
    'es',
    'Las ventas son 12% más que en el mismo periodo de 2023.',
    { direction: 'increase', period: undefined },
  ],
  [
    'es',
    'Aumentó 3 puntos porcentuales la percepción de inseguridad.',
    { measure: 'percepción de inseguridad' },
  ],
  ['es', 'La tasa subió a 30 por ciento.', { direction: undefined }],
  [
    'es',
    'Hay cerca de 52 mil cuerpos sin identificar.',
    { modifier: 'cerca de', measure: 'cuerpos sin identificar' },
  ],
  ['es', 'Hallaron 20 o más fosas.', { modifier: 'o más' }],
  ['es', 'Dieron 5 millones de dólares de recompensa.', { measure: 'recompensa', modifier: undefined }],
  ['es', 'En junio hubo 10 detenidos.', { period: 'junio', direction: undefined }],
  ['es', 'Entre enero y junio hubo 41,200 detenciones.', { period: 'Entre enero y junio' }],
  ['en', 'Between January and June agents made 41,200 arrests.', { period: 'Between January and June' }],
  ['en', 'Killings fell 9%, state data released last week say.', { period: undefined }],
  [
    'es',
    'En lo que va del año suman 18 policías asesinados, contra 11 en el mismo periodo de 2025.',
    { period: 'lo que va del año' },
  ],
  ['en', 'Crossings were 93% below the 96,033 of 2024.', { modifier: undefined, direction: 'decrease' }],
];
