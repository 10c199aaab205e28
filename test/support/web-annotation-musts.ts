type Json = Readonly<Record<string, unknown>>;

/** `2026-03-05T10:00:00Z`, with or without parts of a second: the model wants UTC, written as Z. */
const DATE_TIME =
  /^-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says MUST be and is not, of the parts of it
 * that an export uses; each sentence begins with its section's number.
 */
export function findViolations(collection: Json): string[] {
  const said: string[] = [];
  const must = (isSo: boolean, section: string, what: string) => {
    if (!isSo) said.push(`${section} ${what}`);
  };
  must(listOf(collection['@context']).includes(CONTEXT), '5.1', 'the context is one of the collection’s');
  must(isIri(collection.id), '5.1', 'a collection has one IRI');
  must(listOf(collection.type).includes('AnnotationCollection'), '5.1', 'a collection says its type');
  must(isCountOrAbsent(collection.total), '5.1', 'a total is a whole number from 0');
  const page = collection.first as Json | undefined;
  must(isObject(page), '5.1', 'a collection has a first page');
  if (!isObject(page)) return said;
  must(isIri(page.id), '5.2', 'a page has one IRI');
  must(listOf(page.type).includes('AnnotationPage'), '5.2', 'a page says its type');
  must(Array.isArray(page.items), '5.2', 'a page has one list of items');
  must(isCountOrAbsent(page.startIndex), '5.2', 'a start index is a whole number from 0');
  must(page.partOf === undefined || isIri(page.partOf), '5.2', 'a page is part of a collection by its IRI');
  const items = Array.isArray(page.items) ? (page.items as Json[]) : [];
  must(collection.total === undefined || collection.total === items.length, '5.1', 'a total counts all');
  must(new Set(items.map(({ id }) => id)).size === items.length, '3.1', 'an IRI is one annotation’s');
  for (const item of items) checkAnnotation(item, must);
  return said;
}

type Must = (isSo: boolean, section: string, what: string) => void;

function checkAnnotation(annotation: Json, must: Must): void {
  must(isIri(annotation.id), '3.1', 'an annotation has one IRI');
  must(listOf(annotation.type).includes('Annotation'), '3.1', 'an annotation says its type');
  must(listOf(annotation.target).length > 0, '3.1', 'an annotation has a target');
  must(!('bodyValue' in annotation && 'body' in annotation), '3.2.5', 'no body beside a body’s value');
  for (const name of ['created', 'modified', 'generated'])
    must(isTimeOrAbsent(annotation[name]), '3.3.1', `${name} is one time in UTC`);
  for (const motivation of listOf(annotation.motivation))
    must(isTerm(motivation), '3.3.5', 'a motivation is a term or an IRI');
  for (const body of listOf(annotation.body)) checkResource(body, must);
  for (const target of listOf(annotation.target)) checkResource(target, must);
}

function checkResource(resource: unknown, must: Must): void {
  if (typeof resource === 'string') {
    must(isIri(resource), '3.2.1', 'a resource has one IRI');
    return;
  }
  must(isObject(resource), '3.2', 'a resource is described or named');
  if (!isObject(resource)) return;
  for (const purpose of listOf(resource.purpose))
    must(isTerm(purpose), '3.3.5', 'a purpose is a term or an IRI');
  if (listOf(resource.type).includes('TextualBody')) {
    must(typeof resource.value === 'string', '3.2.4', 'a textual body has one value');
    must(resource.source === undefined, '4', 'a textual body has no source');
  } else if ('source' in resource || listOf(resource.type).includes('SpecificResource')) {
    must(resource.value === undefined, '4', 'a specific resource has no value');
    must(listOf(resource.source).length === 1, '4', 'a specific resource has one source');
    checkResource(resource.source, must);
    for (const selector of listOf(resource.selector)) checkSelector(selector as Json, must);
    for (const state of listOf(resource.state)) checkState(state as Json, must);
  } else must(isIri(resource.id), '3.2.1', 'a resource has one IRI');
}

function checkSelector(selector: Json, must: Must): void {
  if (selector.type === 'TextQuoteSelector') {
    must(typeof selector.exact === 'string', '4.2.4', 'a quote has one exact text');
    for (const side of ['prefix', 'suffix'])
      must(isTextOrAbsent(selector[side]), '4.2.4', `a quote has at most one ${side}`);
  } else if (selector.type === 'TextPositionSelector') {
    for (const end of ['start', 'end'])
      must(isCount(selector[end]), '4.2.5', `a position has one ${end}, a whole number from 0`);
  } else must(typeof selector.type === 'string', '4.2', 'a selector says its type');
}

function checkState(state: Json, must: Must): void {
  must(state.type === 'TimeState', '4.3.1', 'a time state says its type');
  for (const name of ['sourceDate', 'sourceDateStart', 'sourceDateEnd'])
    must(listOf(state[name]).every(isTime), '4.3.1', `${name} is a time in UTC`);
  const isRange = 'sourceDateStart' in state || 'sourceDateEnd' in state;
  must(!('sourceDate' in state && isRange), '4.3.1', 'a date and a range exclude each other');
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && !/[\s<>"{}|\\^`]/.test(value);
}

/** A word of the model's own list, a prefixed name or an IRI. */
function isTerm(value: unknown): boolean {
  return typeof value === 'string' && /^(?:[a-z]+|[a-z-]+:\S+)$/i.test(value);
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && DATE_TIME.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

const isTimeOrAbsent = (value: unknown) => value === undefined || isTime(value);
const isCountOrAbsent = (value: unknown) => value === undefined || isCount(value);
const isTextOrAbsent = (value: unknown) => value === undefined || typeof value === 'string';
