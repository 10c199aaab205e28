import { canonicalUrl } from '../canonical-url.ts';
import { ANNO_CONTEXT, fromIso, readUrn } from '../names.ts';
import { COLOURS, type Colour } from '../scales.ts';
import { stableId } from '../stable-id.ts';
import { BadImportError } from './errors.ts';
import type { FaultList } from './fault-list.ts';
import { checkNote, checkSource, type Imported, keepUnique } from './imported.ts';
import { asLine, asList, own } from './read-json.ts';
import { readTarget } from './read-target.ts';

const KINDS = ['AnnotationCollection', 'AnnotationPage', 'Annotation'];

/** Whether a JSON value is a W3C annotation, a page or collection of them, or a list of annotations. */
export function isAnnotations(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && isOfType(value[0], 'Annotation');
  return KINDS.some((kind) => isOfType(value, kind)) || asList(own(value, '@context')).includes(ANNO_CONTEXT);
}

/**
 * The notes and sources of W3C annotations, one's own or foreign ones. What a foreign annotation has no counterpart for
 * here is passed over. Throws `BadImportError` where a collection's annotations lie elsewhere.
 */
export function readAnnotations(value: unknown, faults: FaultList, now: number): Imported {
  const undated: string[] = [];
  const items = listItems(value);
  if (items === null) throw new BadImportError(faults.words.noList('items'));
  const notes = items.map((item, index) => {
    const note = checkNote(readAnnotation(item, now), index, faults);
    if (note && readUrn(own(item, 'id'))?.of !== 'note' && readTime(item) === null) undated.push(note.id);
    return note;
  });
  const sources = asList(own(value, 'sidelight:sources')).map((raw, index) =>
    checkSource(readSource(raw), index, faults),
  );
  return {
    kind: 'w3c',
    notes: keepUnique(notes, faults.words.note, faults),
    sources: keepUnique(sources, faults.words.source, faults),
    layer: [],
    undated,
    faults: faults.list(),
  };
}

/** A collection's annotations from its embedded first page; `null` where there is only a link to it. */
function listItems(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (isOfType(value, 'Annotation')) return [value];
  const items = own(value, 'items') ?? own(own(value, 'first'), 'items');
  if (Array.isArray(items)) return items;
  return own(value, 'total') === 0 ? [] : null;
}

function isOfType(value: unknown, type: string): boolean {
  return [...asList(own(value, 'type')), ...asList(own(value, '@type'))].some(
    (name) => name === type || name === `oa:${type}`,
  );
}

const readTime = (item: unknown) => fromIso(own(item, 'modified')) ?? fromIso(own(item, 'created'));

function readAnnotation(item: unknown, now: number) {
  const urn = readUrn(own(item, 'id'));
  const isOwn = urn?.of === 'note';
  const target = asList(own(item, 'target'))[0];
  const source = readSourcePage(target);
  const id = isOwn ? urn.id : stableId('w3c', asLine(own(item, 'id'), 4000) ?? JSON.stringify(item));
  const bodies = asList(own(item, 'body') ?? own(item, 'bodyValue')).map(readBody);
  const of = (purpose: string) => bodies.flatMap((body) => (body.purpose === purpose ? [body.value] : []));
  const colour = of('classifying').find((value): value is Colour => COLOURS.includes(value as Colour));
  const foreignClasses = of('classifying').filter((value) => value !== colour);
  const updatedAt = readTime(item) ?? now;
  const createdAt = fromIso(own(item, 'created')) ?? updatedAt;
  return {
    id,
    page: {
      url: isOwn ? source.url : (canonicalUrl(source.url) ?? source.url),
      title: asLine(own(source.node, 'schema:headline')) ?? '',
      byline: readOptional(source.node, 'schema:author'),
      publisher: readOptional(source.node, 'schema:publisher'),
      published: readOptional(source.node, 'schema:datePublished'),
      accessedAt: fromIso(own(asList(own(target, 'state'))[0], 'sourceDate')) ?? createdAt,
      digest: readOptional(source.node, 'sidelight:digest'),
      lang: readOptional(source.node, 'language'),
    },
    target: readTarget(own(target, 'selector'), own(target, 'sidelight:paragraph')),
    colour: colour ?? 'yellow',
    text: of('commenting').join('\n\n'),
    tags: [...of('tagging'), ...foreignClasses],
    actors: of('identifying'),
    date: readOptional(item, 'sidelight:date'),
    sources: bodies.flatMap(({ citation }) => (citation ? [citation] : [])),
    createdAt,
    updatedAt,
    deletedAt: fromIso(own(item, 'sidelight:deleted')),
  };
}

/** A text that may be empty; `null` where there is none. */
function readOptional(node: unknown, key: string): string | null {
  const value = own(node, key);
  return typeof value === 'string' ? value : null;
}

function readSourcePage(target: unknown): { url: string; node: unknown } {
  const source = own(target, 'source') ?? target;
  const url = typeof source === 'string' ? source : (own(source, 'id') ?? own(source, '@id'));
  return { url: typeof url === 'string' ? url : '', node: source };
}

interface Body {
  readonly purpose: string;
  readonly value: string;
  readonly citation?: { source: string; credibility: unknown };
}

function readBody(body: unknown): Body {
  if (typeof body === 'string') return { purpose: 'commenting', value: body };
  const urn = readUrn(own(body, 'source'));
  if (urn?.of === 'source') {
    const credibility = own(body, 'sidelight:credibility') ?? null;
    return { purpose: 'linking', value: '', citation: { source: urn.id, credibility } };
  }
  const value = own(body, 'value') ?? own(body, 'source') ?? own(body, 'id') ?? '';
  const purpose = asList(own(body, 'purpose'))[0];
  const known = ['tagging', 'classifying', 'identifying'].find((name) => name === purpose);
  return { purpose: known ?? 'commenting', value: typeof value === 'string' ? value : '' };
}

function readSource(node: unknown) {
  const id = readUrn(own(node, 'id'));
  return {
    id: id?.of === 'source' ? id.id : null,
    kind: own(node, 'sidelight:kind'),
    name: own(node, 'schema:name'),
    entry: readOptional(node, 'sidelight:entry'),
    reliability: own(node, 'sidelight:reliability') ?? null,
    remarks: own(node, 'schema:description') ?? '',
    links: asList(own(node, 'schema:sameAs')),
    createdAt: fromIso(own(node, 'schema:dateCreated')),
    updatedAt: fromIso(own(node, 'schema:dateModified')),
    deletedAt: fromIso(own(node, 'sidelight:deleted')),
  };
}
