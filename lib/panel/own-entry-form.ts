import { ACTOR_KINDS } from '../pack/kinds.ts';
import { type OwnEntry, ownEntrySchema } from '../pack/layer.ts';

/** The form as typed. */
export interface OwnEntryDraft {
  readonly kind: OwnEntry['kind'];
  readonly name: string;
  /** One form a line or between commas. */
  readonly aliases: string;
  readonly definition: string;
  readonly sourceUrl: string;
}

/** What is stored of it. */
export type OwnEntryFields = Pick<OwnEntry, 'kind' | 'name' | 'aliases' | 'definition' | 'sourceUrl'>;

export type DraftField = keyof OwnEntryDraft;
export type DraftFault = 'missing' | 'too-long' | 'too-many' | 'no-web-address';
export type DraftFaults = Partial<Record<DraftField, DraftFault>>;

/** The kinds that the form offers, in its order. */
export const OWN_KINDS: readonly OwnEntry['kind'][] = [...ACTOR_KINDS, 'term'];

export const EMPTY_DRAFT: OwnEntryDraft = {
  kind: 'person',
  name: '',
  aliases: '',
  definition: '',
  sourceUrl: '',
};

/** The form of an entry that is there already. */
export function draftFrom(entry: OwnEntry): OwnEntryDraft {
  const { kind, name, aliases, definition, sourceUrl } = entry;
  return { kind, name, aliases: aliases.join('\n'), definition, sourceUrl: sourceUrl ?? '' };
}

/** The fields to store, or what is at fault in which field. Each fault has its own words in the form. */
export function checkDraft(
  draft: OwnEntryDraft,
): { ok: true; fields: OwnEntryFields } | { ok: false; faults: DraftFaults } {
  const fields = cleanDraft(draft);
  const shape = ownEntrySchema.shape;
  const faults: DraftFaults = {};
  if (!shape.name.safeParse(fields.name).success) faults.name = fields.name === '' ? 'missing' : 'too-long';
  if (!shape.aliases.safeParse(fields.aliases).success) {
    faults.aliases = fields.aliases.some((alias) => alias.length > 200) ? 'too-long' : 'too-many';
  }
  if (!shape.definition.safeParse(fields.definition).success) {
    faults.definition = fields.definition === '' ? 'missing' : 'too-long';
  }
  if (!shape.sourceUrl.safeParse(fields.sourceUrl).success) faults.sourceUrl = 'no-web-address';
  return Object.keys(faults).length === 0 ? { ok: true, fields } : { ok: false, faults };
}

function cleanDraft({ kind, name, aliases, definition, sourceUrl }: OwnEntryDraft): OwnEntryFields {
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const cleanName = tidy(name);
  const forms = aliases
    .split(/[\n,;]/)
    .map(tidy)
    .filter((alias) => alias !== '' && alias !== cleanName);
  const url = sourceUrl.trim();
  return {
    kind,
    name: cleanName,
    aliases: [...new Set(forms)],
    definition: definition.trim(),
    ...(url === '' ? {} : { sourceUrl: url }),
  };
}
