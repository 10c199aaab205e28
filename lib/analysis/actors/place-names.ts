import { GIVEN_NAMES } from './given-names.data.ts';
import { KIND_BY_HEAD } from './kind-heads.data.ts';
import type { Piece } from './pieces.ts';
import { COUNTRIES, PLACE_HEADS, PLACES } from './places.data.ts';
import type { Token } from './tokens.ts';

/** Words before a place. */
export const PLACE_CUE =
  /^(?:in|at|near|from|to|en|desde|hacia|through|across|of|de|toward|towards|outside|into)$/;

/** What stands before a settlement's name: "los municipios Díaz Ordaz y Camargo". */
const SETTLEMENT =
  /^(?:fraccionamientos?|colonias?|ejidos?|rancherias?|poblados?|comunidad(?:es)?|localidad(?:es)?|municipios?|sindicaturas?)$/;
const GROUND =
  /^(?:barrio|rancho|pueblo|predio|residencial|calle|avenida|carretera|parque|plaza|sierra|cerro|playa|penal|hotel|neighborhood|village|town|ranch|en|hacia|desde)$/;

/** Whether the words `before` and `first` of a name make it a place's: "el fraccionamiento Las Cañadas", "en El Guasimal". */
export function isGround(before: string, first: string): boolean {
  return SETTLEMENT.test(before) || (GROUND.test(before) && /^(?:el|la|los|las)$/.test(first));
}

/**
 * Whether the piece names a place: "Ciudad Juárez", "Rio Grande Valley", "McAllen, Texas". Not a person whose title comes
 * before ("President Washington"), nor an institution with a place in its name.
 */
export function isPlace(
  tokens: readonly Token[],
  piece: Piece,
  name: string,
  big: readonly Token[],
): boolean {
  if (COUNTRIES.has(name) || PLACES.has(name)) return piece.titled !== 'honorific';
  const after = tokens[piece.to + 1];
  if (PLACE_HEADS.has(big[0]!.folded) && !KIND_BY_HEAD.has(big[big.length - 1]!.folded)) return true;
  const hasHead = big.some((token) => KIND_BY_HEAD.has(token.folded));
  if (PLACE_HEADS.has(big[big.length - 1]!.folded) && big.length > 1 && !hasHead)
    return !GIVEN_NAMES.has(big[0]!.folded) || big.length > 2;
  if (
    /^(san|santa|santo|st|new|nueva|nuevo|puerto|ciudad|fort|port|mount|north|south|east|west)$/.test(
      big[0]!.folded,
    )
  ) {
    return big.length <= 3 && piece.titled === null && !hasHead;
  }
  if (piece.titled || !after || !/^, $/.test(after.gap) || after.shape === 'lower') return false;
  if (GIVEN_NAMES.has(big[0]!.folded) && big.length > 1) return false;
  const two = `${after.folded} ${tokens[piece.to + 2]?.folded ?? ''}`;
  return (PLACES.has(after.folded) || COUNTRIES.has(after.folded) || PLACES.has(two)) && !hasHead;
}

/** "Guerrero said", "Torre, of the party": a place's name that is a surname too may be a person who was named in full. */
export function isSurnameToo(tokens: readonly Token[], piece: Piece, name: string): boolean {
  const before = tokens[piece.from - 1]?.folded ?? '';
  if (piece.from === piece.to && PLACE_HEADS.has(name) && tokens[piece.to + 1]?.shape !== 'number')
    return !PLACE_CUE.test(before);
  return TWOFOLD.has(name) && !PLACE_CUE.test(before) && tokens[piece.to + 1]?.gap !== ', ';
}

const TWOFOLD = new Set(
  (
    'austin avila burgos cardenas chad cordoba douglas guerrero hidalgo houston jackson jordan juarez leon lincoln merida ' +
    'morelos santiago soria toledo valencia victoria washington zamora'
  ).split(' '),
);
