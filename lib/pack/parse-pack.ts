import { describeIssue } from './describe-issue.ts';
import { BadPackError } from './errors.ts';
import { fileName, type PackFault, tell } from './pack-fault.ts';
import { type Pack, type PackFile, packSchema } from './schema.ts';

/**
 * Checks the raw JSON values of a pack's files and gives the pack. Throws `BadPackError` naming file, entry and field of
 * every fault: of the format, ids used twice, relations and subjects that lead nowhere.
 */
export function parsePack(files: Record<PackFile, unknown>): Pack {
  const { pack: manifest, ...rest } = files;
  const name = nameOf(manifest);
  const result = packSchema.safeParse({ manifest, ...rest });
  if (!result.success) {
    throw new BadPackError(
      name,
      result.error.issues.slice(0, 100).map((issue) => describeIssue(issue, files)),
    );
  }
  const faults = findDanglingReferences(result.data);
  if (faults.length > 0) throw new BadPackError(name, faults);
  return result.data;
}

function nameOf(manifest: unknown): string {
  const id = (manifest as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id.slice(0, 80) : 'without a name';
}

function findDanglingReferences(pack: Pack): PackFault[] {
  const faults: PackFault[] = [];
  const add = (file: string, id: string, fault: Pick<PackFault, 'field' | 'key' | 'values'>) =>
    faults.push({ where: [fileName(file), id], ...fault });
  const known = new Set<string>();
  for (const [file, entries] of [
    ['actors', pack.actors],
    ['terms', pack.terms],
  ] as const) {
    for (const { id } of entries) {
      if (known.has(id)) add(file, id, { field: '', ...tell('idTwice') });
      known.add(id);
    }
  }
  for (const [file, entries] of [
    ['events', pack.events],
    ['series', pack.series],
  ] as const) {
    const seen = new Set<string>();
    for (const { id } of entries) {
      if (seen.has(id)) add(file, id, { field: '', ...tell('idTwice') });
      seen.add(id);
    }
  }
  const check = (file: string, id: string, field: string, to: string) => {
    if (!known.has(to)) add(file, id, { field, ...tell('noEntry', to) });
  };
  for (const actor of pack.actors)
    for (const { to } of actor.relations) check('actors', actor.id, 'relations', to);
  for (const event of pack.events) {
    if (event.subject !== undefined) check('events', event.id, 'subject', event.subject);
    for (const actor of event.actors) check('events', event.id, 'actors', actor);
  }
  return faults;
}
