/** A sentence or two, and the ids of the actors that the starter pack must find there: all of them, and no other. */
export interface NameCase {
  readonly text: string;
  readonly actors: readonly string[];
}

const LONG_NAME = 'Grupo de Implementación de Seguridad';

export const nameCases: readonly NameCase[] = [
  // Acronyms mean the agency only as they are written.
  { text: 'Agents of ICE and the DEA were there.', actors: ['ice', 'dea'] },
  { text: 'The roads were covered in ice, the editor added in a dea-style note.', actors: [] },
  { text: 'The Security Implementation Group met; the SIG had no agenda.', actors: ['sig'] },
  { text: 'The old guard kept a sig on the shelf.', actors: [] },
  { text: 'Prosecutors say that the CDS and the CJNG fight over ports.', actors: ['sinaloa-cartel', 'cjng'] },
  { text: 'She bought two CDs and a DVD.', actors: [] },
  { text: 'The CDC published its count.', actors: ['cdc'] },
  // Surnames and nicknames need the full name in the same text.
  { text: 'Marco Rubio arrived. Rubio then left.', actors: ['marco-rubio'] },
  { text: 'Paulina Rubio sang, and Rubio fans cheered.', actors: [] },
  { text: 'Ismael Zambada was flown north. El Mayo did not resist.', actors: ['ismael-zambada-garcia'] },
  { text: 'The parade on Cinco de Mayo passed the Mayo Clinic.', actors: [] },
  {
    text: 'Ismael “El Mayo” Zambada pleaded guilty three days after Cinco de Mayo.',
    actors: ['ismael-zambada-garcia'],
  },
  { text: 'Zambada spoke to the court.', actors: [] },
  { text: 'Joaquín “El Chapo” Guzmán escaped twice.', actors: ['joaquin-guzman-loera'] },
  { text: 'El Chapo escaped twice.', actors: ['joaquin-guzman-loera'] },
  { text: 'The singer Alejandra Guzmán was there.', actors: [] },
  { text: 'Ovidio Guzmán López was freed within hours.', actors: ['ovidio-guzman-lopez'] },
  {
    text: 'Ovidio Guzmán and his father, Joaquín Guzmán Loera, share a name.',
    actors: ['ovidio-guzman-lopez', 'joaquin-guzman-loera'],
  },
  {
    text: 'Juan Ramón de la Fuente spoke first. De la Fuente named no date.',
    actors: ['juan-ramon-de-la-fuente'],
  },
  { text: 'El agua de la fuente estaba fría y de la fuente salía poca.', actors: [] },
  { text: 'Sheinbaum said no.', actors: ['claudia-sheinbaum'] },
  { text: 'Los Chapitos and the Chapitos are one faction.', actors: ['los-chapitos'] },
  // Father and son, founder and group: the longest form wins.
  {
    text: 'Ismael Zambada Sicairos is wanted.',
    actors: ['ismael-zambada-sicairos'],
  },
  { text: 'Rubén Oseguera González, “El Menchito”, is in prison.', actors: ['ruben-oseguera-gonzalez'] },
  { text: 'The Nueva Familia Michoacana was listed.', actors: ['la-nueva-familia-michoacana'] },
  // Whose congress, whose guard, whose court.
  { text: 'Congress asked for a report.', actors: ['us-congress'] },
  { text: 'Mexico’s Congress and the state Congress asked for a report.', actors: [] },
  { text: 'The Texas National Guard was called up.', actors: [] },
  { text: 'Mexico’s National Guard was called up.', actors: ['guardia-nacional'] },
  { text: 'The Supreme Court of Justice ruled in Mexico.', actors: [] },
  { text: 'The Treasury sanctioned a firm.', actors: ['us-treasury'] },
  { text: 'Mexico’s Treasury sold Treasury bonds.', actors: [] },
  { text: 'The Department of Homeland Security counted them.', actors: ['dhs'] },
  { text: 'Homeland Security Investigations made the arrest.', actors: ['hsi'] },
  { text: 'The United States listed six cartels as foreign terrorist organizations.', actors: [] },
  { text: 'Estados Unidos designó a seis cárteles como organizaciones terroristas.', actors: [] },
  // Places and words that are not the group or the ministry.
  { text: 'A storm crossed the Gulf of Mexico and the city of Juárez.', actors: [] },
  { text: 'The Gulf Cartel and the Juárez Cartel were named.', actors: ['gulf-cartel', 'juarez-cartel'] },
  { text: 'In Baja the zeta of the alphabet is a Z.', actors: [] },
  { text: 'The Zetas broke away.', actors: ['los-zetas'] },
  { text: 'Berths at the marina cost more, said Marina del Rey officials.', actors: [] },
  { text: 'The office is on Calle 18, and the plan is called Plan Mexico.', actors: [] },
  { text: 'The Mérida Initiative, also known as Plan Mexico, ended.', actors: ['merida-initiative'] },
  { text: 'He flew to Mérida, Yucatán.', actors: [] },
  { text: 'They left a rand note of little worth.', actors: [] },
  { text: 'A study by RAND said so.', actors: ['rand-corporation'] },
  { text: 'Senator Ron Johnson of Wisconsin asked a question.', actors: [] },
  { text: 'Ambassador Johnson thanked Mexico; Ron Johnson arrived in May.', actors: ['ronald-johnson'] },
  // Spanish.
  { text: 'La Secretaría de Marina informó que la Marina actuó sola.', actors: ['semar'] },
  { text: 'La Sedena y la Semar negaron el informe.', actors: ['sedena', 'semar'] },
  { text: `El ${LONG_NAME} se reunió; el GIS no tuvo acuerdos.`, actors: ['sig'] },
  {
    text: 'La Iniciativa Mérida fue reemplazada por el Entendimiento Bicentenario.',
    actors: ['merida-initiative', 'bicentennial-framework'],
  },
  {
    text: 'El Gobierno de México y la Fiscalía General de la República respondieron.',
    actors: ['mexican-government', 'fgr'],
  },
  { text: 'La Fiscalía General del Estado respondió que no sabe de la línea del tren.', actors: [] },
  {
    text: 'El Cártel del Noreste y el cártel de Sinaloa pelean.',
    actors: ['cartel-del-noreste', 'sinaloa-cartel'],
  },
];
