import fc from 'fast-check';

/** JSON in which one or two parts are another, gone (`undefined`), or one more. */
export function anyDamage(whole: fc.Arbitrary<unknown>, part: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const damages = fc.array(fc.tuple(fc.nat(), part), { minLength: 1, maxLength: 2 });
  return fc.tuple(whole, damages).map(([value, each]) => {
    const holder = { whole: structuredClone(value) };
    for (const [at, other] of each) {
      const places = listPlaces(holder);
      const [within, key] = places[at % places.length]!;
      if (other === undefined && !Array.isArray(within)) delete within[key];
      else within[key] = structuredClone(other);
    }
    return holder.whole;
  });
}

function listPlaces(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const within = value as Record<string, unknown>;
  return [
    ...Object.keys(within).flatMap((key): [Record<string, unknown>, string][] => [
      [within, key],
      ...listPlaces(within[key]),
    ]),
    // One more, at the end of a list or by another name.
    [within, Array.isArray(value) ? String(value.length) : 'at'],
  ];
}
