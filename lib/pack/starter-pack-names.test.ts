import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { guessLanguage } from '../text/language.ts';
import { compileMatcher } from './compile-matcher.ts';
import { createGlossary } from './glossary.ts';
import { parsePack } from './parse-pack.ts';
import { PACK_FILES, type PackFile } from './schema.ts';
import { nameCases } from './starter-pack-names.cases.ts';

const FOLDER = new URL('../../public/packs/us-mexico-security/', import.meta.url);
const files = Object.fromEntries(
  PACK_FILES.map((file) => [file, JSON.parse(readFileSync(new URL(`${file}.json`, FOLDER), 'utf8'))]),
) as Record<PackFile, unknown>;
const matcher = compileMatcher(createGlossary([parsePack(files)], []));

function findActors(text: string): string[] {
  const { actors } = matcher.findMatches({
    text,
    folded: fold(text),
    lang: guessLanguage(text),
    url: null,
  });
  return [...new Set(actors.map(({ entry }) => entry))].sort();
}

describe('the names of the pack on US–Mexico security', () => {
  test.each(nameCases)('$text', ({ text, actors }) => {
    expect(findActors(text)).toEqual([...actors].sort());
  });
});
