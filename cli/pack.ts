import { readFile, stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkPack, describeFinding } from '../lib/pack/check/index.ts';
import { BadPackError } from '../lib/pack/errors.ts';
import { MAX_PACK_BYTES, packToText } from '../lib/pack/open-pack.ts';
import type { Pack } from '../lib/pack/schema.ts';
import { makeSdnPack, readSdn } from '../lib/pack/sdn/index.ts';
import { readPack } from './pack-folder.ts';
import { makePackSchema } from './pack-schema.ts';

const USAGE = `usage: npm run -s pack -- check DIR|FILE
       npm run -s pack -- build DIR [--out FILE]
       npm run -s pack -- schema [--out FILE]
       npm run -s pack -- sdn SDN.CSV [ALT.CSV] | SDN.XML --program ID,ID [--published YYYY-MM-DD] [--out FILE]
check names file, entry and field of every fault and doubt; build checks and writes the pack as one file, <id>.pack.json;
schema prints the format as JSON Schema; sdn makes a pack of the US Treasury's list. docs/spec/pack.md`;

/** A call that cannot be carried out as it stands. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseCommandLine();
  const [command, ...paths] = positionals;
  const [path] = paths;
  if (command === 'schema') return put(`${JSON.stringify(makePackSchema(), null, 2)}\n`, values.out);
  if (path === undefined) throw new UsageError(USAGE);
  if (command === 'check') return void report(await readPack(path));
  if (command === 'build') {
    const pack = await readPack(path);
    if (!report(pack)) return;
    return put(packToText(pack), values.out ?? `${pack.manifest.id}.pack.json`);
  }
  if (command === 'sdn') return put(packToText(await importSdn(paths, values)), values.out);
  throw new UsageError(USAGE);
}

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, program: { type: 'string' }, published: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

/** Prints what the desk's rules say of a pack; `false`, and exit status 1, where there is a fault. */
function report(pack: Pack): boolean {
  const findings = checkPack(pack);
  for (const finding of findings) {
    console.error(`${finding.level === 'doubt' ? 'doubt: ' : ''}${describeFinding(finding)}`);
  }
  const faults = findings.filter(({ level }) => level === 'fault').length;
  const { manifest, actors, terms, events, series } = pack;
  console.error(
    `${manifest.id} ${manifest.version}: ${actors.length} actors, ${terms.length} terms, ${events.length} events, ` +
      `${series.length} series; ${faults} faults, ${findings.length - faults} doubts`,
  );
  if (faults > 0) process.exitCode = 1;
  return faults === 0;
}

async function importSdn(
  paths: readonly string[],
  { program, published }: { program?: string; published?: string },
): Promise<Pack> {
  if (!program) throw new UsageError(`Name the programmes with --program.\n${USAGE}`);
  const texts = await Promise.all(paths.map(readListFile));
  const list = readSdn(texts);
  const date = published ?? list.published;
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) {
    throw new UsageError(`The CSV files do not say when they were published: give --published.\n${USAGE}`);
  }
  return makeSdnPack(list.entries, { programs: program.split(','), published: date });
}

/** A file of the list; the whole of it has some 30 MB as XML. */
async function readListFile(path: string): Promise<string> {
  if ((await stat(path)).size > 4 * MAX_PACK_BYTES) throw new Error(`${path} is too big to be the list.`);
  return readFile(path, 'utf8');
}

async function put(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text);
  if (out !== undefined) console.error(`${out}: ${Buffer.byteLength(text)} bytes`);
}

main().catch((error: Error) => {
  const lines = error instanceof BadPackError ? error.lines : [];
  const message = error instanceof UsageError ? error.message : `pack: ${error.message}`;
  process.stderr.write(`${[message, ...lines.slice(1)].join('\n')}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
