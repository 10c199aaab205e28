/** A small generator of plausible text: own words, the same for the same seed on every machine. */
export type Tongue = 'en' | 'es';

export interface Writer {
  readonly tongue: Tongue;
  /** A number from 0 to below `size`. */
  pick(size: number): number;
  sentence(): string;
  paragraph(sentences: number): string;
  headline(): string;
  name(): string;
}

interface Stock {
  who: string[];
  did: string[];
  what: string[];
  where: string[];
  when: string[];
  also: string[];
  names: string[];
}

const STOCKS: Record<Tongue | 'beat-en' | 'beat-es', Stock> = {
  en: {
    who: 'the town council|a retired baker|the water utility|two local swimmers|the library board|a young violinist|the harbour office|three teachers|the bus company|a farmers’ market|the observatory|her former coach'.split(
      '|',
    ),
    did: 'presented|put off|repaired|won a prize for|asked for comments on|published a short report about|doubled the hours of|closed the account of|went back to|measured|painted|paid for'.split(
      '|',
    ),
    what: 'the new footbridge|an old orchard|the winter timetable|a set of tide tables|the reading room|a plan for quieter streets|the roof of the market hall|a choir for beginners|the summer budget|a map of the wells|the ferry shelter|a school kitchen'.split(
      '|',
    ),
    where:
      'near the old mill|on the north shore|in the upper valley|behind the station|along the canal|at the edge of the forest|in a crowded hall|under a clear sky'.split(
        '|',
      ),
    when: 'on Tuesday|last spring|before the first frost|during the long weekend|after two years of talks|early in the morning|for the first time since the flood|within a month'.split(
      '|',
    ),
    also: 'Nobody objected.|The cost stayed below the estimate.|Neighbours brought coffee and cake.|A second reading follows in autumn.|Figures were not available at once.|It rained through most of the day.'.split(
      '|',
    ),
    names:
      'Ada Lindqvist|Tom Barraclough|Mina Osei|Peter Valk|Ruth Anselm|Noor Haddad|Ivo Marek|June Castell'.split(
        '|',
      ),
  },
  es: {
    who: 'el ayuntamiento|una panadera jubilada|la compañía del agua|dos nadadoras de la región|la biblioteca|un joven violinista|la oficina del puerto|tres maestras|la línea de autobuses|el mercado de los sábados|el observatorio|su antigua entrenadora'.split(
      '|',
    ),
    did: 'presentó|aplazó|reparó|ganó un premio por|pidió opiniones sobre|publicó un breve informe sobre|duplicó las horas de|volvió a|midió|pintó|pagó|explicó'.split(
      '|',
    ),
    what: 'el nuevo puente peatonal|un viejo huerto|el horario de invierno|unas tablas de mareas|la sala de lectura|un plan de calles tranquilas|el techo del mercado|un coro para principiantes|el presupuesto de verano|un mapa de los pozos|la cocina de la escuela|el jardín de la plaza'.split(
      '|',
    ),
    where:
      'junto al viejo molino|en la ribera norte|en el valle alto|detrás de la estación|a lo largo del canal|en la orilla del bosque|en una sala llena|bajo un cielo despejado'.split(
        '|',
      ),
    when: 'el martes|la primavera pasada|antes de la primera helada|durante el puente|tras dos años de pláticas|temprano por la mañana|por primera vez desde la crecida|en un mes'.split(
      '|',
    ),
    also: 'Nadie se opuso.|El costo quedó por debajo de lo previsto.|Los vecinos llevaron café y pan dulce.|Habrá una segunda lectura en otoño.|No se dieron cifras de inmediato.|Llovió casi todo el día.'.split(
      '|',
    ),
    names:
      'Adela Fuentevilla|Tomás Barragán|Marina Olvera|Pedro Vallés|Ruth Anselmo|Noemí Hadad|Iván Maré|Julia Castell'.split(
        '|',
      ),
  },
  'beat-en': {
    who: 'federal prosecutors|the Mexican army|Border Patrol agents|a faction of the Sinaloa Cartel|US and Mexican officials|customs officers|the DEA|gunmen of a rival group'.split(
      '|',
    ),
    did: 'seized|described|extradited a man over|fought over|reported a fall in|indicted two men over|announced a plan against|agreed to share data on'.split(
      '|',
    ),
    what: 'a load of fentanyl|guns bought in Texas|drug trafficking routes|a tunnel under the border|money laundering by the cartel|precursor chemicals from Manzanillo|arms trafficking to Mexico|the leadership of the Jalisco cartel'.split(
      '|',
    ),
    where:
      'in Culiacán|near Nogales|at the port of entry in Laredo|in Michoacán|outside Tijuana|on the US-Mexico border'.split(
        '|',
      ),
    when: 'on Tuesday|last month|after weeks of violence|during a joint operation|since January|in a single night'.split(
      '|',
    ),
    also: 'The government in Mexico City did not comment.|Two people were arrested.|The Mérida Initiative once paid for such work.|Both countries promised to continue.'.split(
      '|',
    ),
    names: 'Laura Quintanar|Michael Ostrow|Jorge Belmonte|Karen Whitlock'.split('|'),
  },
  'beat-es': {
    who: 'la Fiscalía General de la República|el Ejército mexicano|agentes de la Patrulla Fronteriza|una facción del Cártel de Sinaloa|funcionarios de México y Estados Unidos|la Guardia Nacional|la DEA|un grupo de sicarios'.split(
      '|',
    ),
    did: 'decomisó|describió|extraditó a un hombre por|disputó|informó de una baja en|acusó a dos hombres por|anunció un plan contra|acordó compartir datos sobre'.split(
      '|',
    ),
    what: 'un cargamento de fentanilo|armas compradas en Texas|rutas del narcotráfico|un túnel bajo la frontera|el lavado de dinero del cártel|precursores químicos de Manzanillo|el tráfico de armas hacia México|la cúpula del Cártel Jalisco'.split(
      '|',
    ),
    where:
      'en Culiacán|cerca de Nogales|en el cruce de Nuevo Laredo|en Michoacán|a las afueras de Tijuana|en la frontera con México'.split(
        '|',
      ),
    when: 'el martes|el mes pasado|tras semanas de violencia|en un operativo conjunto|desde enero|en una sola noche'.split(
      '|',
    ),
    also: 'El gobierno mexicano no hizo comentarios.|Hubo dos detenidos.|La Iniciativa Mérida pagó en su día por ese trabajo.|Ambos países prometieron seguir.'.split(
      '|',
    ),
    names: 'Laura Quintanar|Miguel Ostros|Jorge Belmonte|Karen Villalba'.split('|'),
  },
};

/** A writer in a language, of everyday matters or of the beat. */
export function createWriter(seed: number, tongue: Tongue, isOnBeat = false): Writer {
  const stock = STOCKS[isOnBeat ? (`beat-${tongue}` as const) : tongue];
  let state = (seed * 2654435761) >>> 0 || 1;
  const pick = (size: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * size);
  };
  const one = (list: readonly string[]) => list[pick(list.length)]!;
  const clause = () => `${one(stock.who)} ${one(stock.did)} ${one(stock.what)}`;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = () =>
    pick(7) === 0 ? one(stock.also) : `${capital(clause())} ${one(stock.where)} ${one(stock.when)}.`;
  return {
    tongue,
    pick,
    sentence,
    paragraph: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
    headline: () => capital(clause()),
    name: () => one(stock.names),
  };
}
