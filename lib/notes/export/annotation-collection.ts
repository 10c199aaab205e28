import { ANNO_CONTEXT, noteUrn, OWN_CONTEXT, sourceUrn, toIso } from '../names.ts';
import type { Note, NotePage, SourceRecord } from '../note.ts';

const SOURCE_TYPES: Readonly<Record<SourceRecord['kind'], string>> = {
  person: 'schema:Person',
  institution: 'schema:Organization',
  outlet: 'schema:NewsMediaOrganization',
  document: 'schema:CreativeWork',
};

/**
 * Notes and sources as W3C Web Annotation JSON-LD: an `AnnotationCollection` with one `AnnotationPage`. Reading it back
 * gives the same records; docs/spec/notes.md has the mapping.
 */
export function toAnnotationCollection(notes: readonly Note[], sources: readonly SourceRecord[]): string {
  const items = notes.map((note) => JSON.stringify(toAnnotation(note)));
  const records = sources.map((source) => JSON.stringify(toSourceNode(source)));
  const context = JSON.stringify([ANNO_CONTEXT, OWN_CONTEXT]);
  return (
    `{"@context":${context},\n"id":"urn:x-sidelight:collection","type":"AnnotationCollection","label":"Sidelight",` +
    `"total":${notes.length},\n"sidelight:sources":[${records.join(',\n')}],\n` +
    `"first":{"id":"urn:x-sidelight:collection:1","type":"AnnotationPage","startIndex":0,"partOf":"urn:x-sidelight:collection",` +
    `"items":[${items.join(',\n')}]}}\n`
  );
}

function toAnnotation(note: Note) {
  const { target, page } = note;
  return {
    id: noteUrn(note.id),
    type: 'Annotation',
    motivation: note.text === '' ? 'highlighting' : 'commenting',
    created: toIso(note.createdAt),
    modified: toIso(note.updatedAt),
    ...(note.deletedAt === null ? {} : { 'sidelight:deleted': toIso(note.deletedAt) }),
    ...(note.date === null ? {} : { 'sidelight:date': note.date }),
    body: [
      ...(note.text === '' ? [] : [textBody('commenting', note.text)]),
      ...note.tags.map((tag) => textBody('tagging', tag)),
      textBody('classifying', note.colour),
      ...note.actors.map((actor) => textBody('identifying', actor)),
      ...note.sources.map(({ source, credibility }) => ({
        type: 'SpecificResource',
        purpose: 'linking',
        source: sourceUrn(source),
        ...(credibility === null ? {} : { 'sidelight:credibility': credibility }),
      })),
    ],
    target: {
      type: 'SpecificResource',
      source: toPageNode(page),
      state: { type: 'TimeState', sourceDate: toIso(page.accessedAt) },
      ...(target === null
        ? {}
        : {
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: target.exact,
                prefix: target.prefix,
                suffix: target.suffix,
              },
              { type: 'TextPositionSelector', start: target.start, end: target.end },
            ],
            'sidelight:paragraph': target.paragraph,
          }),
    },
  };
}

function textBody(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

function toPageNode(page: NotePage) {
  return {
    id: page.url,
    type: 'Text',
    format: 'text/html',
    ...(page.lang === null ? {} : { language: page.lang }),
    'schema:headline': page.title,
    ...(page.byline === null ? {} : { 'schema:author': page.byline }),
    ...(page.publisher === null ? {} : { 'schema:publisher': page.publisher }),
    ...(page.published === null ? {} : { 'schema:datePublished': page.published }),
    ...(page.digest === null ? {} : { 'sidelight:digest': page.digest }),
  };
}

function toSourceNode(source: SourceRecord) {
  return {
    id: sourceUrn(source.id),
    type: SOURCE_TYPES[source.kind],
    'sidelight:kind': source.kind,
    'schema:name': source.name,
    ...(source.entry === null ? {} : { 'sidelight:entry': source.entry }),
    ...(source.reliability === null ? {} : { 'sidelight:reliability': source.reliability }),
    'schema:description': source.remarks,
    'schema:sameAs': source.links,
    'schema:dateCreated': toIso(source.createdAt),
    'schema:dateModified': toIso(source.updatedAt),
    ...(source.deletedAt === null ? {} : { 'sidelight:deleted': toIso(source.deletedAt) }),
  };
}
