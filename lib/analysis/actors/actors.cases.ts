import type { Language } from '../../text/language.ts';

/** A text and the actors in it, each as "kind: mention; mention" in the order of the first. */
export interface ActorCase {
  readonly lang: Language;
  readonly text: string;
  readonly actors: readonly string[];
}

const en = (text: string, ...actors: string[]): ActorCase => ({ lang: 'en', text, actors });
const es = (text: string, ...actors: string[]): ActorCase => ({ lang: 'es', text, actors });

export const WITHOUT_PACKS: readonly ActorCase[] = [
  es('Hubo lluvia en el municipio Díaz Ordaz y en El Encinal.'),
  es('Lo dijo el Instituto Nacional de Migración (INM).', 'agency: Instituto Nacional de Migración; INM'),
  en(
    'The Bureau of Salt, Sugar, Spices and Oils (BSSO) closed.',
    'agency: Bureau of Salt, Sugar, Spices and Oils; BSSO',
  ),
  es(
    'Lo pidió la Secretaría de Minería, Ganadería y Turismo Rural.',
    'agency: Secretaría de Minería, Ganadería y Turismo Rural',
  ),
  es(
    'Fueron la Secretaría de Marina, Ejército y Guardia Nacional.',
    'agency: Secretaría de Marina',
    'agency: Ejército',
    'agency: Guardia Nacional',
  ),
  es('Habló el subsecretario de Minería Rural, Julio Mena Ruiz.', 'person: Julio Mena Ruiz'),
  en('They say the Sonora drug cartel moved north.', 'criminal-group: Sonora drug cartel'),
  en('The US Customs and Border Protection said so.', 'agency: US Customs and Border Protection'),
  // Aliases after an age or a surname held back, and in quotation marks alone.
  es(
    'Cayó Ramiro Solís Vega, de 26 años de edad, alias “El Tuerto”, en Tepic.',
    'person: Ramiro Solís Vega; El Tuerto',
  ),
  es('Cayó Ramiro Javier ‘N’, alias ‘El Tuerto’, en Tepic.', 'person: Ramiro Javier; El Tuerto'),
  es('Cayó Ramiro Javier “N”, alias "Tuerca", en Tepic.', 'person: Ramiro Javier; Tuerca'),
  en(
    'Helen Marsh, known in the trade as "The Heron," spoke. Marsh left.',
    'person: Helen Marsh; Heron; Marsh',
  ),
  // Brothers by their surnames, not by a given name alone.
  en(
    'Mateo Prado Loera founded it. Iván Prado Neri and Mateo Prado Neri sold it. Iván and his brother Mateo left.',
    'person: Mateo Prado Loera',
    'person: Iván Prado Neri; Iván',
    'person: Mateo Prado Neri; Mateo',
  ),
  es(
    'Lo fundó Mateo “El Zurdo” Prado. Iván Prado Neri vendió todo con su hermano Mateo.',
    'person: Mateo “El Zurdo” Prado',
    'person: Iván Prado Neri',
    'person: Mateo',
  ),
  // Institutions: whose they are, what they are for, and their letters.
  es(
    'Actuó la Agencia de Investigación Fluvial de la Fiscalía General de Costas (FGC).',
    'agency: Agencia de Investigación Fluvial',
    'agency: Fiscalía General de Costas; FGC',
  ),
  es(
    'Lo halló la Fiscalía Especializada en materia de Delitos Fluviales (FEDF).',
    'agency: Fiscalía Especializada en materia de Delitos Fluviales; FEDF',
  ),
  es(
    'El subsecretario del Agua para Riego e Inteligencia Fluvial, Julio Mena Ruiz, viajó.',
    'person: Julio Mena Ruiz',
  ),
  en('Crane, of the Democratic Harbour Party, or DHP, lost.', 'organization: Democratic Harbour Party; DHP'),
  es('Se reunió el gabinete de Seguridad en Palacio.', 'government: gabinete de Seguridad'),
  es('Vivía en el fraccionamiento Las Acacias.'),
  es('Acudió al Registro Civil.', 'agency: Registro Civil'),
  en('They sold LSD and MDMA.'),
  en('They met Rodolfo Torre. Torre, of the port, spoke.', 'person: Rodolfo Torre; Torre'),
  es('Ayer chocaron Los Zetas y Los Grises.', 'criminal-group: Los Zetas', 'criminal-group: Los Grises'),
  // People: titles, roles, particles, initials, nicknames.
  en('On Monday Secretary Helen Marsh flew to Oslo.', 'person: Helen Marsh'),
  en('“We need help,” explains Dr. Lena Ortwin, a security analyst.', 'person: Lena Ortwin'),
  en('The deal was signed by Robert K. Hale.', 'person: Robert K. Hale'),
  en('Police held Mateo “El Zurdo” Salcido in May.', 'person: Mateo “El Zurdo” Salcido'),
  en('Former envoy Anna von der Heide resigned.', 'person: Anna von der Heide'),
  en(
    'They spoke with Vanda Felbab-Brown and Kevin O’Brien.',
    'person: Vanda Felbab-Brown',
    'person: Kevin O’Brien',
  ),
  en('Rep. Dale Crane, D-Ohio, voted no. Crane’s office said so.', 'person: Dale Crane; Crane'),
  es('El gobernador Alfredo del Mazo Ruiz viajó.', 'person: Alfredo del Mazo Ruiz'),
  es('Habló María de la Luz Ortega, vocera de las familias.', 'person: María de la Luz Ortega'),
  es('El almirante José Peralta Luna rindió su informe.', 'person: José Peralta Luna'),
  es(
    'Detuvieron a Ramiro Solís Vega, alias El Tuerto; El Tuerto no habló.',
    'person: Ramiro Solís Vega; El Tuerto; El Tuerto',
  ),
  es('Por Joaquín Prado Neri. Lo dijo Prado Neri ayer.', 'person: Joaquín Prado Neri; Prado Neri'),
  en('Mr. Ovalle spoke. His wife, Rosa María Ovalle, nodded.', 'person: Ovalle', 'person: Rosa María Ovalle'),
  en(
    'Jurors heard Genaro Rivas Pineda, 52, known as “El Gato,” on Monday.',
    'person: Genaro Rivas Pineda; El Gato',
  ),
  en(
    'Jurors heard Genaro Rivas Pineda, also known as “El Gato,” on Monday.',
    'person: Genaro Rivas Pineda; El Gato',
  ),
  en('In all of FY 2020, FY 2021 and FY 2022 there were fewer.'),
  es('El plan sobre Salud Pública, y Comunidades Seguras, se firmó ayer.'),
  es('Cayó José Luis N., alias “El Pollo”. El Pollo calló.', 'person: José Luis N; El Pollo; El Pollo'),
  // Where capitals say nothing.
  en('i met kevin smith yesterday and emily rodriguez too', 'person: kevin smith', 'person: emily rodriguez'),
  en(
    'GENERAL LAURA MENDEZ AND JUAN CARLOS HERRERA MEET',
    'person: LAURA MENDEZ',
    'person: JUAN CARLOS HERRERA',
  ),
  en('he said the house bill young people wanted was dead'),
  // Institutions, and what joins their words.
  es(
    'VERACRUZ, Ver. (XYZ).- La Fiscalía Especial de Puertos (FEP) informó.',
    'organization: XYZ',
    'agency: Fiscalía Especial de Puertos; FEP',
  ),
  es(
    'El programa Jóvenes Construyendo la Paz y la organización Borde Claro firmaron.',
    'programme: Jóvenes Construyendo la Paz',
    'organization: Borde Claro',
  ),
  en('The gang Los Azules grew. The company Tuesday denied it.', 'criminal-group: Los Azules'),
  es('Lavó dinero para Los Tuzos, una facción del norte.', 'criminal-group: Los Tuzos'),
  es(
    'El Departamento del Tesoro de Estados Unidos habló. El secretario del Tesoro, Scott Brandt, también.',
    'agency: Departamento del Tesoro de Estados Unidos; Tesoro',
    'person: Scott Brandt',
  ),
  es(
    'Un análisis de la organización Causa en Común lo dice, como Pueblo en Marcha.',
    'organization: Causa en Común',
  ),
  es('MONTERREY, NL, 9 de febrero.- Un comando atacó el cuartel.'),
  en(
    'Ms. Delgado came with her sister, Lucia Delgado. Delgado spoke.',
    'person: Delgado; Delgado',
    'person: Lucia Delgado',
  ),
  es('Integrantes del grupo Los Ocelotes huyeron.', 'criminal-group: Los Ocelotes'),
  en('The Federal Attorney General’s Office agreed.', 'agency: Federal Attorney General’s Office'),
  en('Trucks burned on Route 97 and near Gate 4. Ahhh! said one.'),
  en('@anna Wanna go? RT @ben Hopefully not.'),
  en(
    'The Department of Rural Safety and the Institute for Border Studies agreed.',
    'agency: Department of Rural Safety',
    'organization: Institute for Border Studies',
  ),
  en('Data from the University of Oregon differ.', 'organization: University of Oregon'),
  en('Officers of Customs and Border Protection waited.', 'agency: Customs and Border Protection'),
  en('The county attorney was not named.'),
  es(
    'La Secretaría de Seguridad Pública y Protección Ciudadana informó.',
    'agency: Secretaría de Seguridad Pública y Protección Ciudadana',
  ),
  es('Según el Instituto Nacional de Lenguas, hay más.', 'organization: Instituto Nacional de Lenguas'),
  es('Lo dijo el secretario de Marina.', 'agency: Marina'),
  es(
    'La Universidad de Guadalajara y el Senado de la República.',
    'organization: Universidad de Guadalajara',
    'government: Senado de la República',
  ),
  // Long forms, acronyms and head words are one actor.
  en(
    'The Border Safety Council (BSC) met. The BSC’s plan failed.',
    'organization: Border Safety Council; BSC; BSC',
  ),
  en(
    'The Rural Crime Observatory met. Critics of RCO said so.',
    'organization: Rural Crime Observatory; RCO',
  ),
  es(
    'La Fiscalía Especial de Delitos (FED) acusó. La Fiscalía calló y la FED también.',
    'agency: Fiscalía Especial de Delitos; FED; Fiscalía; FED',
  ),
  en('The US–Mexico Water Working Group (WWG) met.', 'programme: US–Mexico Water Working Group; WWG'),
  es(
    'La Junta Rural de Riego (JRR) y el Índice Nacional de Precios (INP). La JRR cedió; el INP subió.',
    'organization: Junta Rural de Riego; JRR; JRR',
  ),
  es('La secretaria de Seguridad y Protección Ciudadana viajó.', 'agency: Seguridad y Protección Ciudadana'),
  es(
    'Acompañado del almirante Benjamín Mar Prado e Inés Coronel Vera.',
    'person: Benjamín Mar Prado',
    'person: Inés Coronel Vera',
  ),
  es(
    'Los Caballeros Tuzos huyeron; hay diez de los tuzos presos. Un jefe de Los Caballeros Tuzos habló.',
    'criminal-group: Los Caballeros Tuzos; tuzos; Los Caballeros Tuzos',
  ),
  en(
    'He wrote in The Economist; National Security Advisor Jon Brandt agreed.',
    'media: Economist',
    'person: Jon Brandt',
  ),
  en(
    'National Security Council Director Juan Prado and the Foreign Ministry’s Rosa Lira met.',
    'organization: National Security Council',
    'person: Juan Prado',
    'agency: Foreign Ministry',
    'person: Rosa Lira',
  ),
  en('Secretary of Homeland Security Lenka Ortwin spoke.', 'person: Lenka Ortwin'),
  es(
    'El comandante de Los Zetas Julián Prado Neri huyó.',
    'criminal-group: Los Zetas',
    'person: Julián Prado Neri',
  ),
  en(
    'The Ambassador to Mexico Ken Prado met the Government of Mexico; the Mexican government agreed.',
    'person: Ken Prado',
    'government: Government of Mexico; Mexican government',
  ),
  en('Luis Guerrero Paz left Guerrero, Mexico. Guerrero said so.', 'person: Luis Guerrero Paz; Guerrero'),
  es(
    'Lo dijo el secretario de Marina (Semar), según El Tiempo. La Semar calló.',
    'agency: Marina; Semar; Semar',
    'media: El Tiempo',
  ),
  es('Hablaron en Costa de Plata y al Cuarto de Hora.'),
  // Governments and groups whose head word is written small.
  en(
    'The Mexican government answered the Brandt administration.',
    'government: Mexican government',
    'government: Brandt administration',
  ),
  en('The government fell. Mexican cartels and drug cartels grew.'),
  en('The Tecate cartel split. Powerful cartels did not.', 'criminal-group: Tecate cartel'),
  es(
    'El gobierno federal y el gobierno de Colima discrepan.',
    'government: gobierno federal',
    'government: gobierno de Colima',
  ),
  es(
    'El gobierno mexicano avisó; el gobierno de México repitió.',
    'government: gobierno mexicano; gobierno de México',
  ),
  es('Un jefe del cártel de Caborca huyó; los cárteles no.', 'criminal-group: cártel de Caborca'),
  es('Integrantes de Los Tuzos fueron detenidos.', 'criminal-group: Los Tuzos'),
  en(
    'He was tied to Tren de Aragua, MS-13, and Sinaloa.',
    'criminal-group: Tren de Aragua',
    'criminal-group: MS-13',
    'criminal-group: Sinaloa',
  ),
  en(
    'Congress passed the Rural Roads Act after Operation Quiet Lake.',
    'government: Congress',
    'programme: Rural Roads Act',
    'programme: Operation Quiet Lake',
  ),
  en('CNN asked PolitiFact.', 'media: CNN', 'organization: PolitiFact'),
  // Places, calendar, peoples, drugs, headings: no actors.
  en('In Ciudad Juárez and El Paso, Texas, trade grew.'),
  en('They met in Los Angeles on Tuesday, May 5, near the Rio Grande Valley.'),
  en('Mexican and American officials spoke of Fentanyl and Heroin.'),
  en('Recent Developments in Regional Security\n\nThe talks went on.'),
  en('A Fractured Alliance Threatens Border Trade: What Comes Next\n\nThe talks went on.'),
  en('However, nothing changed. Critics disagreed. Meanwhile, prices rose.'),
  en('See https://example.com/JuanPerez and @RosaLopez for more.'),
  en('COLD ICE AND SNOW HIT THE ROADS TODAY.'),
  es('En Guerrero y en Hidalgo llovió el Domingo de Pascua.'),
  es('Los mexicanos y los estadounidenses lo saben.'),
  es('El 5 de Mayo, en la Calle Reforma, hubo desfile.'),
  es('Sin embargo, nada cambió. Además, subieron los precios.'),
];

/** Texts whose actors the test pack knows in part; mentions of a pack's entry carry its id. */
export const WITH_PACK: readonly ActorCase[] = [
  en(
    'Ismael “El Mayo” Zambada pleaded guilty. Zambada left.',
    'ismael-zambada: Ismael “El Mayo” Zambada; Zambada',
  ),
  en('Vicente Zambada Niebla spoke.', 'person: Vicente Zambada Niebla'),
  en('Ismael Mario Zambada García spoke.', 'ismael-zambada: Ismael Mario Zambada García'),
  en('Marina Silva won in Brazil.', 'person: Marina Silva'),
  es('El secretario de Marina y la Secretaría de Marina.', 'semar: Marina; Secretaría de Marina'),
  en('The Gulf Cartel; the gulf; the Gulf of Mexico.', 'gulf-cartel: Gulf Cartel'),
  en('ICE came. Ice melted.', 'ice: ICE'),
  en('He lives in Juárez.'),
  en('COLD ICE AND SNOW ON ROADS\n\nNothing else happened.'),
  en('ICE RAIDS FARM IN OHIO\n\nOn Monday ICE took two people.', 'ice: ICE; ICE'),
];
