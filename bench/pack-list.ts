import type { Pack } from '../lib/pack/schema.ts';
import { makeSdnPack, type SdnEntry } from '../lib/pack/sdn/index.ts';
import { createWriter } from './pages-words.ts';

const SYLLABLES = 'bar cal dor es fer gar her jua lo mar nez or pe quin rre sal to va xim zu'.split(' ');
const GIVEN =
  'ANA BRUNO CARLOS DIANA ELIAS FATIMA GIL HUGO INES JORGE LUIS MARTA NOE OLGA PABLO ROSA SAUL'.split(' ');
const TRADES = ['GRUPO', 'COMERCIALIZADORA', 'INMOBILIARIA', 'TRANSPORTES', 'SERVICIOS'];
const PROGRAM = 'SAMPLE';

/**
 * A made-up sanctions list of `count` names, more people than firms, with other names, nicknames and links in the measure
 * of the real one; every twentieth person is one of `known`. The same for the same arguments.
 */
export function makeList(count: number, known: readonly string[]): Pack {
  const { pick } = createWriter(7, 'es');
  const one = (list: readonly string[]) => list[pick(list.length)]!;
  const surname = () => (one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES)).toUpperCase();
  const invent = (isPerson: boolean) =>
    isPerson ? `${surname()} ${surname()}, ${one(GIVEN)}` : `${one(TRADES)} ${surname()}, S.A. DE C.V.`;
  const entries = Array.from({ length: count }, (_, i): SdnEntry => {
    const isPerson = pick(10) < 6;
    const alias = (isWeak: boolean): SdnEntry['aliases'][number] => ({
      name: isWeak ? `EL ${surname()}` : invent(isPerson),
      kind: 'also',
      isWeak,
    });
    return {
      number: i + 1,
      type: isPerson ? 'individual' : 'entity',
      name: i % 20 === 0 && known.length > 0 ? one(known).toUpperCase() : invent(isPerson),
      programs: [PROGRAM],
      title: null,
      remarks: pick(2) === 0 ? `Linked To: ${invent(false)}` : '',
      aliases: [...(pick(2) === 0 ? [alias(false)] : []), ...(pick(3) === 0 ? [alias(true)] : [])],
    };
  });
  return makeSdnPack(entries, { programs: [PROGRAM], published: '2026-01-01' });
}
