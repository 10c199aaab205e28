import { describe, expect, test } from 'vitest';
import { findGroupMark, parseDigits } from './digits.ts';

describe('parseDigits', () => {
  test.each([
    ['4,800', ',', 4800],
    ['4,800', '.', 4800],
    ['4.800', '.', 4800],
    ['4.800', ',', 4.8],
    ['1,5', '.', 1.5],
    ['1.5', '.', 1.5],
    ['48,25', ',', 48.25],
    ['1.234.567', ',', 1234567],
    ['1,234,567.89', ',', 1234567.89],
    ['1.234.567,51', '.', 1234567.51],
    ['12,34,567.89', ',', 1234567.89],
    ['.5', ',', 0.5],
    [',5', '.', 0.5],
    ['0.125', '.', 0.125],
    ['0,125', '.', 0.125],
    ['1234.567', '.', 1234.567],
    ['2023', ',', 2023],
    ['1.2.3', ',', Number.NaN],
    ['192.168.1.1', '.', Number.NaN],
  ] as const)('%j, %j groups → %d', (digits, mark, value) => expect(parseDigits(digits, mark)).toBe(value));
});

describe('findGroupMark', () => {
  test.each([
    ['en', 'Son 4.800 y 1,5', ','],
    ['es', 'Son 4,800 y 1.5 %', ','],
    ['es', 'Son 4.800 y 1,5 %', '.'],
    ['es', 'Son 12 y 15', '.'],
    ['es', '', '.'],
    ['es', 'En 1.2.3.4 no hay seña', '.'],
  ] as const)('%s %j → %j', (lang, text, mark) => expect(findGroupMark(text, lang)).toBe(mark));
});
