import type { Language } from '../../text/language.ts';

/** What an import can have to say, in the reader's language. Numbers count from one. */
const WORDS = {
  en: {
    tooLarge: (limit: number) =>
      `This file is larger than ${limit} MB. Export it in parts and import them one by one.`,
    empty: () => 'This file is empty.',
    notJson: (line: number | null) =>
      line === null
        ? 'This file is damaged: it is no complete JSON.'
        : `This file is damaged: it stops being JSON in line ${line}.`,
    tooDeep: (line: number) =>
      `Line ${line} is nested deeper than any export of notes; the file was not read.`,
    unknown: () =>
      'Nothing here looks like notes. What can be read: a Sidelight export or backup, a Hypothesis export in JSON, or text with links that end in #:~:text=…',
    newer: (version: string) =>
      `This backup was written by a newer Sidelight (format ${version}). Update the extension to read it.`,
    tooMany: (limit: number) => `There are more than ${limit} records in this file. Export it in parts.`,
    noList: (name: string) => `“${name}” should be a list in this file and is not.`,
    nothingFit: (first: string) => `Nothing in this file can be taken in. ${first}`,
    leftOut: (what: string, index: number, field: string) =>
      `${what} ${index} was left out: “${field}” cannot be read.`,
    badAddress: (what: string, index: number) =>
      `${what} ${index} was left out: it is on no page of the web (http or https).`,
    twice: (what: string, index: number) => `${what} ${index} was left out: another one bears the same id.`,
    more: (count: number) => `… and ${count} more.`,
    note: 'Note',
    source: 'Source',
    entry: 'Glossary entry',
    link: 'Link',
  },
  es: {
    tooLarge: (limit: number) =>
      `Este archivo pesa más de ${limit} MB. Expórtelo por partes e impórtelas una por una.`,
    empty: () => 'Este archivo está vacío.',
    notJson: (line: number | null) =>
      line === null
        ? 'Este archivo está dañado: no es un JSON completo.'
        : `Este archivo está dañado: deja de ser JSON en la línea ${line}.`,
    tooDeep: (line: number) =>
      `La línea ${line} está anidada más de lo que lo está cualquier exportación de notas; el archivo no se leyó.`,
    unknown: () =>
      'Nada aquí parece una nota. Se puede leer: una exportación o copia de Sidelight, una exportación de Hypothesis en JSON, o texto con enlaces que terminan en #:~:text=…',
    newer: (version: string) =>
      `Esta copia la escribió una versión más nueva de Sidelight (formato ${version}). Actualice la extensión para leerla.`,
    tooMany: (limit: number) => `Hay más de ${limit} registros en este archivo. Expórtelo por partes.`,
    noList: (name: string) => `«${name}» debería ser una lista en este archivo y no lo es.`,
    nothingFit: (first: string) => `Nada de este archivo se puede importar. ${first}`,
    leftOut: (what: string, index: number, field: string) =>
      `${what} ${index} quedó fuera: no se puede leer «${field}».`,
    badAddress: (what: string, index: number) =>
      `${what} ${index} quedó fuera: no está en ninguna página web (http o https).`,
    twice: (what: string, index: number) =>
      `${what} ${index} quedó fuera: otra lleva el mismo identificador.`,
    more: (count: number) => `… y ${count} más.`,
    note: 'Nota',
    source: 'Fuente',
    entry: 'Entrada del glosario',
    link: 'Enlace',
  },
};

export type ImportWords = (typeof WORDS)['en'];

/** What an import says, in this language. */
export function importWords(lang: Language): ImportWords {
  return WORDS[lang];
}
