import { isLine, type RawMember } from './line-shape.ts';
import type { Member, Members } from './members.ts';
import { RECORD_SHAPES } from './record-shapes.ts';
import { lastStamp, type RecordState, type Register } from './record-state.ts';
import { NEVER, type Stamp } from './stamp.ts';
import type { TextVersion } from './text-versions.ts';

/** States never change: what was read as a line is that line. */
const lines = new WeakMap<RecordState, string>();

/** A record's state as one line of JSON: docs/spec/sync.md, "A record". Stamps that are the record's latest are left out. */
export function writeStateLine(state: RecordState): string {
  return lines.get(state) ?? makeLine(state);
}

function makeLine(state: RecordState): string {
  const at = lastStamp(state);
  const stamps: Record<string, Stamp> = {};
  const values: Record<string, unknown> = {};
  for (const [field, { stamp, value }] of Object.entries(state.values)) {
    values[field] = value;
    if (stamp !== at) stamps[field] = stamp;
  }
  const members = mapValues(state.members, (one) =>
    Object.entries(one).map(([element, { place, value, stamp }]) =>
      stamp !== at
        ? [element, place, value, stamp]
        : value !== null
          ? [element, place, value]
          : [element, place],
    ),
  );
  const texts = mapValues(state.texts, (versions) =>
    versions.map(({ stamp, text, others, seen, base }) => ({
      text,
      ...(stamp !== at && { at: stamp }),
      ...(others.length > 0 && { others: others.map((other) => [other.text, other.stamp]) }),
      ...(seen.length > 0 && { seen }),
      ...(base !== null && { base: [base.text, base.of] }),
    })),
  );
  return JSON.stringify({
    kind: state.kind,
    id: state.id,
    at,
    ...(state.goneAt !== NEVER && { gone: state.goneAt }),
    ...(Object.keys(values).length > 0 && { values }),
    ...(Object.keys(stamps).length > 0 && { stamps }),
    ...(Object.keys(members).length > 0 && { members }),
    ...(Object.keys(texts).length > 0 && { texts }),
  });
}

/** The state that a line holds. Throws where it holds none: what came in is another browser's and may be anything. */
export function parseStateLine(line: string): RecordState {
  const raw: unknown = JSON.parse(line);
  if (!isLine(raw)) throw new Error('no line');
  const { kind, id, at, gone = NEVER, ...rest } = raw;
  const shape = RECORD_SHAPES[kind];
  // Later versions may know more types of layer records.
  if (kind !== 'layer') assertKnown(Object.keys(rest.values ?? {}), shape.values);
  assertKnown(Object.keys(rest.members ?? {}), Object.keys(shape.members));
  assertKnown(Object.keys(rest.texts ?? {}), shape.texts);
  const state: RecordState = {
    kind,
    id,
    goneAt: gone,
    values: mapValues(
      rest.values ?? {},
      (one, field): Register => ({ stamp: rest.stamps?.[field] ?? at, value: one }),
    ),
    members: mapValues(rest.members ?? {}, (list) => toMembers(list, at)),
    texts: mapValues(rest.texts ?? {}, (versions) =>
      versions.map(
        (one): TextVersion => ({
          stamp: one.at ?? at,
          text: one.text,
          others: (one.others ?? []).map(([other, wrote]) => ({ text: other, stamp: wrote })),
          seen: one.seen ?? [],
          base: one.base === undefined ? null : { text: one.base[0], of: one.base[1] },
        }),
      ),
    ),
  };
  lines.set(state, line);
  return state;
}

function toMembers(list: readonly RawMember[], at: Stamp): Members {
  const entries = list.map(([name, where, what = null, wrote = at]): [string, Member] => [
    name,
    { stamp: wrote, place: where, value: what },
  ]);
  return Object.fromEntries(entries);
}

function assertKnown(fields: readonly string[], known: readonly string[]): void {
  const other = fields.find((field) => !known.includes(field));
  if (other !== undefined) throw new Error(`unknown field "${other.slice(0, 40)}"`);
}

/** Of fields: none is called `__proto__`. */
function mapValues<T, U>(
  each: Readonly<Record<string, T>>,
  change: (one: T, name: string) => U,
): Record<string, U> {
  const changed: Record<string, U> = {};
  for (const name of Object.keys(each)) changed[name] = change(each[name]!, name);
  return changed;
}
