import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { describeQuote, indexWords, matchQuote, type Outcome } from '../../lib/anchoring/index.ts';
import type { Suite } from '../analysis/suite.ts';

/** A case of the folder's tables: a page, what is looked for, and every place at which it stands. */
interface MatchCase {
  readonly html: string;
  readonly selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
  readonly expected: readonly RangeInfo[];
}

interface DescribeCase {
  readonly html: string;
  readonly range: RangeInfo;
  readonly expected: { readonly exact: string };
}

interface RangeInfo {
  readonly startContainerXPath: string;
  readonly startOffset: number;
  readonly endContainerXPath: string;
  readonly endOffset: number;
}

const TABLES = 'packages/dom/test/text-quote';

/**
 * The text-quote tables of apache/incubator-annotator, in a checkout at `folder`, asked of our matching: one place found
 * is that place, several are ambiguous and are those places, none is none. They are others' work and no part of this
 * repository. A selector without words has no place here: a note hangs on words or on the page.
 */
export async function measureAnnotator(folder: string | null): Promise<Suite> {
  const title = 'apache/incubator-annotator: its text-quote cases';
  if (folder === null || !existsSync(join(folder, TABLES, 'match-cases.ts'))) {
    const where = folder === null ? 'no folder was named' : `there are no tables in ${folder}`;
    return {
      title,
      lines: [],
      notes: [
        `not run: ${where}; get a checkout of github.com/apache/incubator-annotator, then --annotator FOLDER`,
      ],
    };
  }
  const load = (file: string) => import(pathToFileURL(join(folder, TABLES, file)).href);
  const { testCases } = (await load('match-cases.ts')) as { testCases: Record<string, MatchCase> };
  const described = Object.values(
    (await load('describe-cases.ts')) as Record<string, Record<string, DescribeCase>>,
  );
  const failed: string[] = [];
  const matched = Object.entries(testCases);
  const worded = matched.filter(([, { selector }]) => selector.exact !== '');
  for (const [name, { html, selector, expected }] of worded) {
    const page = readPage(html);
    const outcome = matchQuote(indexWords(page.text), {
      exact: selector.exact,
      prefix: selector.prefix ?? '',
      suffix: selector.suffix ?? '',
      start: 0,
      end: selector.exact.length,
    });
    const wanted = expected.map((info) => spanOf(page, info));
    if (show(outcome) !== showWanted(wanted))
      failed.push(`match “${name}”: ${show(outcome)}, not ${showWanted(wanted)}`);
  }
  const both = described
    .flatMap((cases) => Object.entries(cases))
    .filter(([, { expected }]) => expected.exact !== '');
  for (const [name, { html, range, expected }] of both) {
    const page = readPage(html);
    const span = spanOf(page, range);
    const quote = describeQuote(page.text, span);
    const outcome = matchQuote(indexWords(page.text), quote);
    const isSame = quote.exact === expected.exact && show(outcome) === showWanted([span]);
    if (!isSame) failed.push(`describe “${name}”: ${JSON.stringify(quote.exact)}, found ${show(outcome)}`);
  }
  const left = matched.length - worded.length;
  return {
    title,
    lines: [
      {
        what: `${worded.length} to match, ${both.length} to describe and find: failed`,
        reached: failed.length,
        must: 0,
        isCeiling: true,
        unit: 'count',
      },
    ],
    notes: [`${left} without words, left out`, ...failed],
  };
}

interface Read {
  readonly document: Document;
  readonly text: string;
}

function readPage(html: string): Read {
  const { document } = parseHTML(
    `<!doctype html><html>${/<head/.test(html) ? html : `<body>${html}</body>`}</html>`,
  );
  return {
    document,
    text: listTexts(document)
      .map((node) => node.data)
      .join(''),
  };
}

function listTexts(node: Node): Text[] {
  if (node.nodeType === 3) return [node as Text];
  return [...node.childNodes].flatMap(listTexts);
}

function spanOf(page: Read, info: RangeInfo) {
  const at = (xpath: string, offset: number) => {
    const texts = listTexts(page.document);
    const node = findByPath(page.document, xpath);
    const before = texts.slice(0, texts.indexOf(node)).reduce((sum, { length }) => sum + length, 0);
    return before + offset;
  };
  return {
    start: at(info.startContainerXPath, info.startOffset),
    end: at(info.endContainerXPath, info.endOffset),
  };
}

/** `//b/text()[2]`: all that the tables use of XPath. */
function findByPath(document: Document, xpath: string): Text {
  const [, name, place = '1'] = /^\/\/(\w+)\/text\(\)(?:\[(\d+)\])?$/.exec(xpath) ?? [];
  const texts = [...(document.querySelector(name ?? '')?.childNodes ?? [])].filter(
    (node) => node.nodeType === 3,
  );
  const found = texts[Number(place) - 1];
  if (!found) throw new Error(`The tables say ${xpath}, which is not in their page.`);
  return found as Text;
}

function show(outcome: Outcome): string {
  if (outcome.state === 'exact' || outcome.state === 'moved')
    return `at ${outcome.span.start}–${outcome.span.end}`;
  if (outcome.state === 'ambiguous')
    return `at one of ${[...outcome.spans]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => `${start}–${end}`)
      .join(', ')}`;
  return outcome.state;
}

function showWanted(spans: readonly { start: number; end: number }[]): string {
  const [first] = spans;
  if (first === undefined) return 'gone';
  return show(spans.length === 1 ? { state: 'exact', span: first } : { state: 'ambiguous', spans });
}
