import { expect, test } from 'vitest';
import { plotPoints } from './plot.ts';

const point = (period: string, value: number) => ({ period, value, text: String(value) });

test('time runs to the right and values up from nought', () => {
  const { places, yOf } = plotPoints([point('2021', 0), point('2022', 50), point('2023', 100)], null);
  expect(places).toEqual([
    { x: 6, y: 42 },
    { x: 150, y: 24 },
    { x: 294, y: 6 },
  ]);
  expect(yOf(25)).toBe(33);
});

test('years without a point are bridged apart from the line', () => {
  const { runs, gaps } = plotPoints([point('FY1970', 1), point('FY2011', 2), point('FY2012', 4)], null);
  expect(runs).toHaveLength(1);
  expect(gaps).toHaveLength(1);
});

test('the article’s value stays in the picture', () => {
  const { yOf } = plotPoints([point('2021', 10), point('2022', 20)], 40);
  expect(yOf(40)).toBe(6);
  expect(yOf(20)).toBe(24);
});

test('periods that no calendar orders stand side by side', () => {
  const { places, runs } = plotPoints(
    [point('2004–2008', 1), point('2014–2018', 2), point('later', 3)],
    null,
  );
  expect(places.map(({ x }) => x)).toEqual([6, 150, 294]);
  expect(runs).toEqual([]);
});

test('below nought there is room too', () => {
  const { yOf } = plotPoints([point('2021', -27), point('2022', 27)], null);
  expect([yOf(-27), yOf(0), yOf(27)]).toEqual([42, 24, 6]);
});
