import type { Words } from '../../lib/panel/words.ts';

const FIELD_KEYS: Readonly<Record<string, string>> = {
  name: 'fieldName',
  aliases: 'fieldAliases',
  definition: 'fieldDefinition',
  status: 'fieldStatus',
  asOf: 'fieldAsOf',
  sources: 'fieldSources',
  relations: 'fieldRelations',
  misreading: 'fieldMisreading',
  kind: 'fieldKind',
  type: 'fieldKind',
  date: 'fieldDate',
  dateEnd: 'fieldDate',
  otherDates: 'fieldDate',
  title: 'fieldName',
  summary: 'fieldDefinition',
  actors: 'fieldActors',
  points: 'fieldPoints',
  caveat: 'fieldCaveat',
};

/** What readers call a field of a pack; its name in the format where they have no word for it. */
export function fieldName(field: string, { t }: Words): string {
  const key = FIELD_KEYS[field];
  return key === undefined ? field : t(key);
}
