import type { SourceKind } from '../../lib/analysis/analysis.ts';
import type { ActorKind } from '../../lib/pack/kinds.ts';

/** The text key of each kind of actor, and of terms. */
export const KIND_KEYS: Readonly<Record<ActorKind | 'term', string>> = {
  person: 'panelKindPerson',
  'criminal-group': 'panelKindCriminalGroup',
  agency: 'panelKindAgency',
  government: 'panelKindGovernment',
  organization: 'panelKindOrganization',
  programme: 'panelKindProgramme',
  media: 'panelKindMedia',
  term: 'panelKindTerm',
};

/** The text key of each kind of source. */
export const SOURCE_KIND_KEYS: Readonly<Record<SourceKind, string>> = {
  person: 'panelSourcePerson',
  institution: 'panelSourceInstitution',
  document: 'panelSourceDocument',
  media: 'panelSourceMedia',
  anonymous: 'panelSourceAnonymous',
};
