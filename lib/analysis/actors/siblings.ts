/** Words before a name that make its bearer the brother or sister of somebody spoken of. */
export const SIBLING = /^(?:brother|sister|twin|herman[oa]|gemel[oa])$/;

/** The last of a person's names that are surnames: two of "Ana María Ruiz Vega", one of "Ana Ruiz". */
function surnamesOf(form: readonly string[]): readonly string[] {
  return form.length > 2 ? form.slice(-2) : form.slice(-1);
}

/**
 * Whether two people can be brother and sister by their names alone: the same surnames, as many of both. "Joaquín Guzmán
 * Loera" is no brother of "Ovidio Guzmán López", nor is "Joaquín Guzmán", of whom one surname is told, surely one.
 */
export function canBeSiblings(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [surnamesOf(a), surnamesOf(b)];
  return first.length === second.length && first.every((name, i) => name === second[i]);
}
