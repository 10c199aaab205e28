import type { ZodMiniType } from 'zod/mini';
import { overrideSchema, ownAliasSchema, ownEventSchema, ownSourceSchema } from '../pack/layer.ts';

/** What can be written on an entry of a pack. */
export type EditKind = 'words' | 'alias' | 'event' | 'source';

/** The fields of each form, as typed. */
export interface EditDrafts {
  readonly words: { readonly name: string; readonly definition: string };
  readonly alias: { readonly text: string; readonly exact: boolean };
  readonly event: { readonly date: string; readonly title: string; readonly sourceUrl: string };
  readonly source: { readonly url: string; readonly supports: string };
}

export type EditFault = 'missing' | 'too-long' | 'no-web-address' | 'no-date';
export type EditFaults = Readonly<Record<string, EditFault | undefined>>;

export const EMPTY_EDITS: EditDrafts = {
  words: { name: '', definition: '' },
  alias: { text: '', exact: false },
  event: { date: '', title: '', sourceUrl: '' },
  source: { url: '', supports: '' },
};

interface Rule {
  readonly schema: ZodMiniType;
  readonly isNeeded: boolean;
  readonly otherwise: EditFault;
}

const rule = (schema: ZodMiniType, isNeeded: boolean, otherwise: EditFault = 'too-long'): Rule => ({
  schema,
  isNeeded,
  otherwise,
});

const RULES: Readonly<Record<EditKind, Readonly<Record<string, Rule>>>> = {
  words: {
    name: rule(overrideSchema.shape.name, true),
    definition: rule(overrideSchema.shape.definition, true),
  },
  alias: { text: rule(ownAliasSchema.shape.text, true) },
  event: {
    date: rule(ownEventSchema.shape.date, true, 'no-date'),
    title: rule(ownEventSchema.shape.title, true),
    sourceUrl: rule(ownEventSchema.shape.sourceUrl, false, 'no-web-address'),
  },
  source: {
    url: rule(ownSourceSchema.shape.url, true, 'no-web-address'),
    supports: rule(ownSourceSchema.shape.supports, false),
  },
};

/** The fields to store, tidied, those left empty absent; or what is at fault in which field. */
export function checkEdit<K extends EditKind>(
  kind: K,
  draft: EditDrafts[K],
): { ok: true; fields: Partial<EditDrafts[K]> } | { ok: false; faults: EditFaults } {
  const fields: Record<string, unknown> = {};
  const faults: Record<string, EditFault> = {};
  for (const [field, value] of Object.entries(draft)) {
    if (typeof value !== 'string') {
      if (value) fields[field] = value;
      continue;
    }
    const text = field === 'definition' ? value.trim() : value.replace(/\s+/g, ' ').trim();
    const { schema, isNeeded, otherwise } = RULES[kind][field]!;
    if (text === '') {
      if (isNeeded) faults[field] = 'missing';
    } else if (!schema.safeParse(text).success || (otherwise === 'no-date' && !isOnCalendar(text))) {
      faults[field] = otherwise;
    } else fields[field] = text;
  }
  return Object.keys(faults).length > 0
    ? { ok: false, faults }
    : { ok: true, fields: fields as Partial<EditDrafts[K]> };
}

function isOnCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return day === undefined || day <= new Date(Date.UTC(year!, month!, 0)).getUTCDate();
}
