import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { toAnnotationCollection } from '../../lib/notes/export/index.ts';
import { makeBroadExport } from '../../test/support/broad-export.ts';
import type { Suite } from '../analysis/suite.ts';

/** One of the working group's schemas; what it says is the group's. */
interface Assertion {
  readonly id: string;
  readonly assertionType: string;
  readonly expectedResult?: string;
  readonly errorMessage?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Which list of the folder is held against what of an export; that of pages takes a collection with its page in it. */
const LISTS: readonly (readonly [list: string, what: 'annotations' | 'collection'])[] = [
  ['annotations/annotationMusts.test', 'annotations'],
  ['collections/collectionMusts.test', 'collection'],
  ['collections/pages/pageMusts.test', 'collection'],
];

/**
 * Our exports against the Web Annotation Working Group's own JSON schemas, in a checkout of w3c/web-annotation-tests at
 * `folder`; they are others' work and no part of this repository.
 */
export async function measureW3c(folder: string | null): Promise<Suite> {
  const title = 'W3C: exports against the schemas of the Web Annotation model';
  if (folder === null || !existsSync(join(folder, 'definitions'))) {
    const where = folder === null ? 'no folder was named' : `there are no schemas in ${folder}`;
    return {
      title,
      lines: [],
      notes: [`not run: ${where}; get a checkout of github.com/w3c/web-annotation-tests, then --w3c FOLDER`],
    };
  }
  const ajv = await loadDefinitions(folder);
  const exported = { broad: makeBroadExport(), empty: toAnnotationCollection([], []) };
  const notes: string[] = [];
  let [asked, failed] = [0, 0];
  for (const [name, text] of Object.entries(exported)) {
    for (const [list, what] of LISTS) {
      const { assertions } = await readJson<{ assertions: string[] }>(join(folder, list));
      for (const path of assertions) {
        const schema = await readJson<Assertion>(join(folder, path));
        const isValid = ajv.getSchema(schema.id) ?? ajv.compile(schema);
        for (const value of pick(text, what)) {
          asked++;
          if (isValid(value) === (schema.expectedResult !== 'invalid')) continue;
          failed++;
          notes.push(`${name}: ${path} on ${String(value.id)}: ${schema.errorMessage ?? ''}`);
        }
      }
    }
  }
  const wrong = pick(exported.broad, 'annotations')[0]!;
  const mustFail = await readJson<Assertion>(join(folder, 'annotations/3.1-targetKeyFound.json'));
  const { target: _, ...without } = wrong;
  const isCaught = ajv.getSchema(mustFail.id)?.(without) === false;
  return {
    title,
    lines: [
      {
        what: `${asked} checks of what a value must be: failed`,
        reached: failed,
        must: 0,
        isCeiling: true,
        unit: 'count',
      },
      { what: 'an annotation without target is caught', reached: isCaught ? 1 : 0, must: 1 },
    ],
    notes: notes.slice(0, 12),
  };
}

async function loadDefinitions(folder: string) {
  const ajv = addFormats.default(new AjvDraft04({ strict: false }), ['uri', 'date-time']);
  for (const file of await readdir(join(folder, 'definitions'))) {
    if (file.endsWith('.json')) ajv.addSchema(await readJson<object>(join(folder, 'definitions', file)));
  }
  return ajv;
}

/** Parts of an export as documents of their own: an annotation stands in its collection's context. */
function pick(text: string, what: 'annotations' | 'collection'): Json[] {
  const collection = JSON.parse(text) as Json & { first: Json & { items: Json[] } };
  const context = { '@context': collection['@context'] };
  if (what === 'collection') return [collection];
  return collection.first.items.map((item) => ({ ...context, ...item }));
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
