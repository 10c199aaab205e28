import { tell } from '../pack-fault.ts';
import type { Pack } from '../schema.ts';
import { type Finding, refuse, type Unusable } from './finding.ts';

/** Relations that lead upwards, so that a circle of them is nonsense. */
const UPWARD =
  /^(alleged )?(part|faction|branch|unit|arm|wing|cell|division|subsidiary|offshoot|son|daughter|child|successor) of$/i;

/** Circles of belonging: a faction of a part of itself. One finding a circle that is met. */
export function findCircles(pack: Pack): Unusable[] {
  const upward = new Map<string, string[]>();
  for (const { id, relations } of pack.actors) {
    upward.set(
      id,
      relations.filter(({ relation }) => UPWARD.test(relation)).map(({ to }) => to),
    );
  }
  const left = dropEnds(upward);
  const findings: Unusable[] = [];
  const told = new Set<string>();
  for (const start of left.keys()) {
    if (told.has(start)) continue;
    const circle = walk(start, left, told);
    if (circle.length === 0) continue;
    const drawn = `${circle.slice(0, 6).join(' → ')}${circle.length > 6 ? ' → …' : ''}`;
    findings.push(refuse({ file: 'actors', entry: circle[0]!, field: 'relations' }, tell('circle', drawn)));
  }
  return findings;
}

/** Relations of an entry to itself, and the same relation given twice. */
export function checkRelations(pack: Pack): Finding[] {
  const findings: Finding[] = [];
  for (const { id, relations } of pack.actors) {
    const seen = new Set<string>();
    for (const [i, { to, relation }] of relations.entries()) {
      const add = (says: string) =>
        findings.push({ level: 'fault', file: 'actors', entry: id, field: `relations.${i}`, says });
      const key = `${relation.toLowerCase()} ${to}`;
      if (to === id) add('names the entry itself');
      if (seen.has(key)) add(`“${relation}” to ${to} stands twice`);
      seen.add(key);
    }
  }
  return findings;
}

/** What is left after taking away, again and again, whatever leads nowhere: every node left reaches a circle. */
function dropEnds(upward: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const below = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [from, tos] of upward) {
    const known = tos.filter((to) => upward.has(to));
    open.set(from, known.length);
    for (const to of known) {
      const list = below.get(to);
      if (list) list.push(from);
      else below.set(to, [from]);
    }
  }
  const ends = [...open].filter(([, count]) => count === 0).map(([id]) => id);
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    open.delete(id);
    for (const from of below.get(id) ?? []) {
      const count = open.get(from)! - 1;
      open.set(from, count);
      if (count === 0) ends.push(from);
    }
  }
  return new Map([...open.keys()].map((id) => [id, upward.get(id)!.filter((to) => open.has(to))]));
}

/** Follows the first way up until it comes round; empty where it meets a circle that was told already. */
function walk(start: string, left: ReadonlyMap<string, readonly string[]>, told: Set<string>): string[] {
  const path = new Map<string, number>();
  let id = start;
  while (!path.has(id)) {
    if (told.has(id)) return [];
    told.add(id);
    path.set(id, path.size);
    id = left.get(id)![0]!;
  }
  return [...[...path.keys()].slice(path.get(id)), id];
}
