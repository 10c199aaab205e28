import { describe, expect, test } from 'vitest';
import { guessLanguage, parseLanguage } from './language.ts';

describe('guessLanguage', () => {
  test.each([
    ['The army said that the arrests were made in the north.', 'en'],
    ['El Ejército informó que las detenciones se hicieron en el norte.', 'es'],
    ['', 'en'],
    ['1234 %%', 'en'],
  ])('%j → %s', (text, lang) => expect(guessLanguage(text)).toBe(lang));
});

describe('parseLanguage', () => {
  test.each([
    ['es-MX', 'es'],
    ['EN', 'en'],
    ['en_US', 'en'],
    ['fr', null],
    ['', null],
    [null, null],
  ])('%j → %j', (tag, lang) => expect(parseLanguage(tag)).toBe(lang));
});
