import type { Language } from '../text/language.ts';
import type { ActorEntry, Alias, Pack, TermEntry } from './schema.ts';

export const URL_OF_CASES = 'https://example.org/story';

const common = {
  definition: { en: 'An entry for tests.' },
  asOf: '2025',
  sources: [{ url: 'https://example.org', publisher: 'Example', supports: 'It exists.' }],
};

function actor(
  id: string,
  kind: ActorEntry['kind'],
  name: ActorEntry['name'],
  aliases: Alias[] = [],
): ActorEntry {
  return { ...common, id, kind, name, aliases, relations: [] };
}

function term(id: string, name: TermEntry['name'], aliases: Alias[] = []): TermEntry {
  return { ...common, id, name, aliases };
}

export const PACK: Pack = {
  manifest: {
    format: 1,
    id: 'test-pack',
    version: '2025.1.1',
    name: { en: 'Test' },
    description: { en: 'Test.' },
    languages: ['en', 'es'],
    licence: 'CC0',
  },
  lexicon: { groups: [], threshold: 1 },
  actors: [
    actor('gulf-cartel', 'criminal-group', { en: 'Gulf Cartel', es: 'Cártel del Golfo' }, [
      { text: 'CDG', exact: true },
    ]),
    actor('juarez-cartel', 'criminal-group', { en: 'Juárez Cartel', es: 'Cártel de Juárez' }),
    actor('los-zetas', 'criminal-group', { en: 'Los Zetas' }, [{ text: 'Zetas' }]),
    actor('ismael-zambada', 'person', { en: 'Ismael Zambada García' }, [
      { text: 'Ismael Zambada' },
      { text: 'El Mayo', withFullName: true, not: ['Cinco de Mayo', 'Mayo Clinic'] },
      { text: 'Mayo', withFullName: true, not: ['Cinco de Mayo', 'Mayo Clinic'] },
      { text: 'Zambada', withFullName: true },
    ]),
    actor('ice', 'agency', { en: 'Immigration and Customs Enforcement' }, [{ text: 'ICE', exact: true }]),
    actor('semar', 'agency', { en: 'Secretariat of the Navy', es: 'Secretaría de Marina' }, [
      { text: 'Marina', lang: 'es', not: ['Marina Silva'] },
      { text: 'SEMAR' },
    ]),
    actor('border-patrol', 'agency', { en: 'U.S. Border Patrol' }, [{ text: 'Border Patrol' }]),
    actor('don-one', 'person', { en: 'Juan Uno Prado' }, [{ text: 'El Padrino' }]),
    actor('don-two', 'person', { en: 'Pedro Dos Salas' }, [{ text: 'El Padrino' }]),
  ],
  terms: [
    term('encounter', { en: 'Encounter' }),
    term('levanton', { en: 'Levantón' }),
    term('border-patrol-sector', { en: 'Border Patrol sector' }),
    term('fto', { en: 'Foreign terrorist organization' }, [{ text: 'FTO' }]),
  ],
  events: [],
  series: [],
};

export interface MatcherCase {
  readonly text: string;
  readonly lang?: Language;
  readonly actors: readonly string[];
  readonly terms?: readonly string[];
}

export const FOUND: readonly MatcherCase[] = [
  { text: 'The Gulf Cartel’s men fled.', actors: ['gulf-cartel: Gulf Cartel'] },
  { text: 'The Gulf cartel lost ground.', actors: ['gulf-cartel: Gulf cartel'] },
  { text: 'Cayó un jefe del cártel del Golfo.', lang: 'es', actors: ['gulf-cartel: cártel del Golfo'] },
  { text: 'Cayó un jefe del Cartel del Golfo.', lang: 'es', actors: ['gulf-cartel: Cartel del Golfo'] },
  { text: 'GULF CARTEL BOSS HELD IN TEXAS', actors: ['gulf-cartel: GULF CARTEL'] },
  { text: 'A storm crossed the Gulf, and the cartel waited.', actors: [] },
  { text: 'Shares on the gulf cartel of oil producers fell.', actors: [] },
  { text: 'They met in Juárez. Cartel bosses stayed away.', actors: [] },
  { text: 'The Juarez Cartel and the Zetas', actors: ['juarez-cartel: Juarez Cartel', 'los-zetas: Zetas'] },
  { text: 'Greek letters: etas and zetas.', actors: [] },
  { text: 'ICE agents slipped on ice.', actors: ['ice: ICE'] },
  { text: 'Ice cream and cdg.', actors: [] },
  { text: 'Elementos de la Marina llegaron a la marina.', lang: 'es', actors: ['semar: Marina'] },
  { text: 'La exministra Marina Silva habló.', lang: 'es', actors: [] },
  { text: 'She keeps a boat at Marina del Rey.', actors: [] },
  { text: 'La Semar informó.', lang: 'es', actors: ['semar: Semar'] },
  { text: 'El Mayo was not named in full.', actors: [] },
  {
    text: 'Ismael “El Mayo” Zambada was flown out; El Mayo had run the group.',
    actors: ['ismael-zambada: Ismael “El Mayo” Zambada', 'ismael-zambada: El Mayo'],
  },
  {
    text: 'Ismael M. Zambada García was treated at the Mayo Clinic on Cinco de Mayo.',
    actors: ['ismael-zambada: Ismael M. Zambada García'],
  },
  { text: 'El Padrino retired.', actors: [] },
  {
    text: 'Juan Uno Prado, El Padrino, retired.',
    actors: ['don-one: Juan Uno Prado', 'don-one: El Padrino'],
  },
  { text: 'The US Border Patrol met them.', actors: ['border-patrol: US Border Patrol'] },
  { text: 'More border patrol agents are needed.', actors: [] },
  {
    text: 'Each Border Patrol sector counts encounters.',
    actors: ['border-patrol: Border Patrol'],
    terms: ['border-patrol-sector: Border Patrol sector', 'encounter: encounters'],
  },
  { text: 'Hubo dos levantones.', lang: 'es', actors: [], terms: ['levanton: levantones'] },
  { text: 'They left to fto it; the FTO list grew.', actors: [], terms: ['fto: FTO'] },
];
