import { expect, test } from 'vitest';
import type { Statistic } from '../../lib/analysis/analysis.ts';
import type { SeriesEntry } from '../../lib/pack/schema.ts';
import { describeSeries } from './describe-series.ts';

const sources = [{ url: 'https://record.example/', publisher: 'The Record', supports: 'all' }];
const series: SeriesEntry = {
  id: 'harbour-fund',
  measure: { en: 'Harbour fund', es: 'Fondo del puerto' },
  unit: 'million USD',
  periods: 'us-fiscal-year',
  publisher: 'Port Office',
  definition: { en: 'What was paid.' },
  caveat: { en: 'Rounded.' },
  points: [
    { period: 'FY2023', value: 300, sources: [] },
    { period: 'FY2024', value: 3500, note: { en: 'Early.', es: 'Temprano.' }, sources },
  ],
  sources: [],
};
const figure = { value: 3.4e9, unit: 'USD', modifier: 'about', text: '$3.4 billion' } as unknown as Statistic;
const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ');

test('both values stand in the same words and on the same scale', () => {
  const { beside, facts } = describeSeries(series, { figure, point: 'FY2024' }, { t, lang: 'en' });
  expect(beside).toEqual({
    index: 1,
    value: 3400,
    article: 'about 3,400,000,000 US dollars',
    record: '3,500,000,000 US dollars',
    sources,
  });
  expect(facts).toEqual(['Port Office', 'seriesUnitMillionUsd', 'seriesFiscalYears']);
});

test('in Spanish, with the point’s note', () => {
  const { measure, points } = describeSeries(series, { figure, point: null }, { t, lang: 'es' });
  expect(measure).toBe('Fondo del puerto');
  expect(points[1]).toEqual({ period: 'FY2024', value: 3500, text: '3,500', note: 'Temprano.' });
});

test.each([null, 'FY2022'])('nothing stands beside it without the point %s', (point) => {
  expect(describeSeries(series, { figure, point }, { t, lang: 'en' }).beside).toBeNull();
});
