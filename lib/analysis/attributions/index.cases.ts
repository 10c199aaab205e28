import type { Language } from '../../text/language.ts';
import type { SourceKind } from '../analysis.ts';

/** What each text attributes: cue, source (`null` where left out) and kind, in text order. */
export const attributionCases: readonly (readonly [
  lang: Language,
  text: string,
  found: readonly (readonly [cue: string, source: string | null, kind: SourceKind])[],
])[] = [
  [
    'en',
    '“The valley is quiet again,” says Dr. Maria Olmos, a historian at the University of Sonora, “but nobody sleeps.”',
    [['says', 'Dr. Maria Olmos, a historian at the University of Sonora', 'person']],
  ],
  [
    'en',
    'The statistics institute recorded 4,120 thefts last year.',
    [['recorded', 'The statistics institute', 'institution']],
  ],
  [
    'en',
    'The Coast Guard reported more than 300 rescues in May.',
    [['reported', 'The Coast Guard', 'institution']],
  ],
  ['en', 'The Coast Guard recorded a song for its anniversary.', []],
  ['es', 'La Fiscalía registró 48 denuncias en abril.', [['registró', 'La Fiscalía', 'institution']]],
  ['es', 'La Fiscalía registró el vehículo.', []],
  ['en', '"We will keep looking," Sheriff Tom Darby said.', [['said', 'Sheriff Tom Darby', 'person']]],
  ['en', 'The mayor told reporters: “There was no deal.”', [['told', 'The mayor', 'person']]],
  ['en', '“Who is paying for this?” Alvarez asked.', [['asked', 'Alvarez', 'person']]],
  [
    'en',
    'The trade group called the tariff “a gift to smugglers.”',
    [['called', 'The trade group', 'institution']],
  ],
  [
    'en',
    'Pilots "say the strip has been empty since May," he said, according to the Tucson Herald.',
    [
      ['say', 'Pilots', 'anonymous'],
      ['said', 'he', 'person'],
      ['according to', 'the Tucson Herald', 'media'],
    ],
  ],
  [
    'en',
    'Two convoys crossed at night, a customs officer said.',
    [['said', 'a customs officer', 'anonymous']],
  ],
  ['en', 'The traffic, Lopez warned, is moving east.', [['warned', 'Lopez', 'person']]],
  [
    'en',
    'In March, Gov. Ana Reyes, a Democrat, toured the port and argued that scanners had cut delays.',
    [['argued', 'Gov. Ana Reyes, a Democrat', 'person']],
  ],
  ['en', 'Skeptics contend that the seizures prove little.', [['contend', 'Skeptics', 'anonymous']]],
  ['en', 'Experts say the pills are made locally.', [['say', 'Experts', 'anonymous']]],
  [
    'en',
    'The Treasury Department on Tuesday said it had frozen the accounts.',
    [['said', 'The Treasury Department', 'institution']],
  ],
  [
    'en',
    'The convoy left at dawn, with her lawyer insisting that she was never aboard.',
    [['insisting', 'her lawyer', 'person']],
  ],
  ['en', 'The ministry denied any role in the raid.', [['denied', 'The ministry', 'institution']]],
  ['en', 'A rival accused the senator of hiding the trips.', [['accused', 'A rival', 'anonymous']]],
  ['en', 'The strike was first reported by Reuters.', [['reported', 'Reuters', 'media']]],
  [
    'en',
    'The consulate closed its doors, citing reports from local journalists.',
    [['citing', 'reports from local journalists', 'media']],
  ],
  [
    'en',
    'According to a new audit by the state comptroller, half the cameras are broken.',
    [['According to', 'a new audit by the state comptroller', 'document']],
  ],
  [
    'en',
    'Figures published by the Coast Guard show a 12% drop in landings.',
    [['show', 'Figures published by the Coast Guard', 'document']],
  ],
  [
    'en',
    'Leaked cables suggest a rift between the two commands.',
    [['suggest', 'Leaked cables', 'document']],
  ],
  ['en', 'A grand jury found that the deputies had lied.', [['found', 'A grand jury', 'institution']]],
  ['en', 'Media reports suggest that the pilot survived.', [['suggest', 'Media reports', 'media']]],
  [
    'es',
    '«No hay tregua», señaló la secretaria de Salud, Laura Mena.',
    [['señaló', 'la secretaria de Salud', 'person']],
  ],
  ['es', '—Nadie vino a preguntar —dijo Ortega.', [['dijo', 'Ortega', 'person']]],
  [
    'es',
    'La Secretaría de Marina informó que el buque llegó vacío.',
    [['informó', 'La Secretaría de Marina', 'institution']],
  ],
  [
    'es',
    'El buque llegó vacío, informó la Secretaría de Marina.',
    [['informó', 'la Secretaría de Marina', 'institution']],
  ],
  [
    'es',
    'Según un informe de la Auditoría, faltan cien patrullas.',
    [['Según', 'un informe de la Auditoría', 'document']],
  ],
  ['es', 'Según informó la Fiscalía, hay dos detenidos.', [['informó', 'la Fiscalía', 'institution']]],
  [
    'es',
    'De acuerdo con fuentes militares, el retén sigue allí.',
    [['De acuerdo con', 'fuentes militares', 'anonymous']],
  ],
  ['es', 'A decir de los vecinos, el ruido empezó a las tres.', [['A decir de', 'los vecinos', 'anonymous']]],
  [
    'es',
    'Rosa Ibarra, vocera del ayuntamiento, aseguró este lunes que el puente es seguro. Añadió que habrá otra revisión.',
    [
      ['aseguró', 'Rosa Ibarra, vocera del ayuntamiento', 'person'],
      ['Añadió', null, 'person'],
    ],
  ],
  ['es', 'El alcalde dio a conocer que el mercado reabrirá en junio.', [['dio', 'El alcalde', 'person']]],
  [
    'es',
    'El gobierno de Sonora ha negado que exista un pacto.',
    [['ha negado', 'El gobierno de Sonora', 'institution']],
  ],
  [
    'es',
    'Las autoridades estiman que la pista se usó un año.',
    [['estiman', 'Las autoridades', 'anonymous']],
  ],
  ['es', 'En el audio se escucha decir al comandante que nadie saldrá.', [['decir', 'comandante', 'person']]],
  ['es', 'Un juzgado determinó que la orden carecía de firma.', [['determinó', 'Un juzgado', 'institution']]],
  [
    'en',
    'However, Ward’s lawyer, in a letter sent on Sunday, described the raid as a mistake.',
    [['described', 'Ward’s lawyer', 'person']],
  ],
  [
    'en',
    'Coast Guard Director Ann Bell said the port was shut.',
    [['said', 'Coast Guard Director Ann Bell', 'person']],
  ],
  [
    'en',
    'Lee Park, director of the Harbor Institute, who led the count, said it was over.',
    [['said', 'Lee Park, director of the Harbor Institute', 'person']],
  ],
  [
    'en',
    'The raid was an effort by elements within the army to delay the vote, citing “gaps” in the law.',
    [['citing', 'elements within the army', 'anonymous']],
  ],
  [
    'en',
    'The road is shut, his aide told the Herald, adding that it would reopen.',
    [['told', 'his aide', 'person']],
  ],
  ['en', 'Israel said it had opened the crossing.', [['said', 'Israel', 'institution']]],
  [
    'es',
    'El comerciante Luis Vega, denunció que le robaron dos veces.',
    [['denunció', 'El comerciante Luis Vega', 'person']],
  ],
  ['es', 'La jueza aseguró tener las pruebas.', [['aseguró', 'La jueza', 'person']]],
  [
    'es',
    'El director del puerto, Iván Sosa, dijo que no hubo daños.',
    [['dijo', 'El director del puerto, Iván Sosa', 'person']],
  ],
];

/** Texts that attribute nothing. */
export const noAttributionCases: readonly (readonly [lang: Language, text: string])[] = [
  ['en', 'The haul is estimated to be worth two million dollars.'],
  ['en', 'We used data published by the Coast Guard.'],
  ['en', 'The mayor made no comment.'],
  ['en', 'The governor did not say when the bridge would open.'],
  ['en', 'The unit is called the Night Watch.'],
  ['en', 'The army called for calm and asked drivers to stay home.'],
  ['en', 'Officials will say more on Friday.'],
  ['en', 'The United States states its terms in the annex.'],
  ['en', 'The cartel’s alleged banker was seen in Lisbon.'],
  ['en', 'The report on water was late.'],
  ['en', 'Police found two rifles under the seat.'],
  ['en', 'The escalating violence demonstrates the limits of the plan.'],
  ['en', 'It is worth noting that the road is paved.'],
  ['en', 'They agreed to meet in June.'],
  ['en', ''],
  ['es', 'La policía pidió calma a los conductores.'],
  ['es', 'El comandante no dijo cuándo abrirá el puente.'],
  ['es', 'Se informó que el paso está cerrado.'],
  ['es', 'Ambos países están de acuerdo con la medida.'],
  ['es', 'La empresa cuenta con diez camiones que llegan del norte.'],
  ['es', 'El informe sobre el agua llegó tarde.'],
  ['es', 'Se aplicará la multa según corresponda.'],
  ['es', 'Además, cuentan con mapas de la sierra.'],
  ['es', 'Nadie sabe si cree que volverá el agua.'],
  ['es', 'Los informes de la denuncia que circula son viejos.'],
  ['es', 'El estadio llamado “La Bombonera” está vacío.'],
];
