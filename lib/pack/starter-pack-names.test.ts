import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { guessLanguage } from '../text/language.ts';
import { findWords } from '../text/words.ts';
import { compileMatcher } from './compile-matcher.ts';
import { createGlossary } from './glossary.ts';
import { parsePack } from './parse-pack.ts';
import { PACK_FILES, type PackFile } from './schema.ts';
import { collisionCases, termCases } from './starter-pack-collisions.cases.ts';
import { nameCases } from './starter-pack-names.cases.ts';

const FOLDER = new URL('../../public/packs/us-mexico-security/', import.meta.url);
const files = Object.fromEntries(
  PACK_FILES.map((file) => [file, JSON.parse(readFileSync(new URL(`${file}.json`, FOLDER), 'utf8'))]),
) as Record<PackFile, unknown>;
const matcher = compileMatcher(createGlossary([parsePack(files)], []));

function findIn(text: string, type: 'actors' | 'terms'): string[] {
  const found = matcher.findMatches({
    text,
    folded: fold(text),
    words: findWords(fold(text)),
    lang: guessLanguage(text),
    url: null,
  });
  return [...new Set(found[type].map(({ entry }) => entry))].sort();
}

describe('the names of the pack on US–Mexico security', () => {
  test.each([...nameCases, ...collisionCases])('$text', ({ text, actors }) => {
    expect(findIn(text, 'actors')).toEqual([...actors].sort());
  });

  test.each(termCases)('terms: $text', ({ text, terms }) => {
    expect(findIn(text, 'terms')).toEqual([...new Set(terms)].sort());
  });

  test('are held to 150 collisions', () => {
    expect(collisionCases.length).toBeGreaterThanOrEqual(150);
  });
});
