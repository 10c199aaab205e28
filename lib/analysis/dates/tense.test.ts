import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { splitSentences } from '../../text/sentences.ts';
import { createTense } from './tense.ts';

describe('createTense', () => {
  test.each([
    ['en', 'He was arrested | and will appear later.', 'past'],
    ['en', 'He said the trial will begin | in town.', 'future'],
    ['en', 'The hearing is scheduled for | then.', 'future'],
    ['en', 'The summit will be held on | in town.', 'future'],
    ['en', 'It is expected to be released | there.', 'future'],
    ['en', 'On | the court will decide.', 'future'],
    ['en', 'It rose. | No verb here', null],
    ['es', 'Informó el | a los medios.', 'past'],
    ['es', 'La reunión se realizará el | aquí.', 'future'],
    ['es', 'El acto del | en la plaza', null],
  ] as [Language, string, string | null][])('%s: %s', (lang, marked, tense) => {
    const at = marked.indexOf('|');
    const text = marked.replace('|', 'X');
    expect(createTense(text, fold(text), splitSentences(text), lang)(at)).toBe(tense);
  });
});
