/** Texts written for these tests: what is on the beat, and what only sounds like it. */
export interface BeatCase {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

export const ON_BEAT: readonly BeatCase[] = [
  {
    name: 'a cartel case in court',
    title: 'Jury hears how Sinaloa Cartel moved fentanyl through Nogales',
    text: 'A former lookout told a federal jury on Monday how the Sinaloa Cartel packed pills for the trip north. He named two brothers close to Los Chapitos and said the loads crossed at Nogales twice a week. Prosecutors said the defendants, extradited from Mexico last year, laundered the profits.',
  },
  {
    name: 'border enforcement without a cartel',
    title: 'Border Patrol moves agents to the Rio Grande',
    text: 'The Border Patrol will send 300 more agents to the southern border in Texas. Apprehensions between ports of entry fell in March, Customs and Border Protection said, but drug smuggling in the sector grew. Local officials asked for border security money as well.',
  },
  {
    name: 'bilateral cooperation under Sheinbaum and Rubio',
    title: 'Rubio and Sheinbaum agree on security group',
    text: 'Secretary of State Marco Rubio and President Claudia Sheinbaum agreed in Mexico City to meet every month on security cooperation. The Security Implementation Group will share data on arms trafficking and precursor chemicals, and respect the sovereignty of both countries, the joint statement said.',
  },
  {
    name: 'guns going south',
    title: 'Rifles bought in Arizona turned up in Guerrero',
    text: 'Investigators traced eleven rifles seized by the Mexican army in Guerrero to straw purchases in Arizona. Arms trafficking to Mexico feeds organized crime there, the report says, and the ATF has too few agents to stop it.',
  },
  {
    name: 'designation and tariffs',
    title: 'What the terror label on cartels means for Mexico',
    text: 'The designation of cartels as foreign terrorist organizations lets prosecutors charge suppliers with material support. Mexico rejects any military action on its soil. A fentanyl tariff announced earlier is still being argued over in court.',
  },
  {
    name: 'una captura del Ejército',
    title: 'Captura Ejército a presunto jefe de plaza en Reynosa',
    text: 'Elementos de la Secretaría de la Defensa Nacional detuvieron en Reynosa, Tamaulipas, a un presunto jefe de plaza del Cártel del Golfo. En el operativo aseguraron armas largas, cartuchos y droga. El detenido quedó a disposición de la Fiscalía General de la República.',
  },
  {
    name: 'autodefensas',
    title: 'Autodefensas retienen a policías en Tepalcatepec',
    text: 'Grupos de autodefensa bloquearon ayer los accesos a Tepalcatepec, Michoacán, y exigieron que el Ejército desarme a los Templarios. El gobierno federal informó que enviará fuerzas federales a Tierra Caliente.',
  },
  {
    name: 'una extradición',
    title: 'Entrega México a EU a 12 acusados de narcotráfico',
    text: 'México entregó a Estados Unidos a doce personas reclamadas por narcotráfico y lavado de dinero, informó el secretario Omar García Harfuch. Entre ellas hay operadores del CJNG que cortes de Texas e Illinois buscaban desde hace años.',
  },
  {
    name: 'una frase del tráfico de fentanilo',
    title: 'Decomisan fentanilo en aduana de Manzanillo',
    text: 'La Marina decomisó 200 kilos de precursores químicos en el puerto de Manzanillo, Colima. La carga venía oculta en tambos y, según la Fiscalía General de la República, iba a laboratorios de fentanilo de un grupo criminal en Sinaloa.',
  },
  {
    name: 'a brief without a title, each thing named once',
    title: '',
    text: 'Mothers searching for their missing children found charred bones and dozens of shoes at a ranch in Teuchitlan, Jalisco, used by a cartel to train recruits. The attorney general’s office took over the case. More than 130,000 people are missing in Mexico. The United Nations asked the government to protect the searchers.',
  },
  {
    name: 'a Spanish brief without a title',
    title: '',
    text: 'Estados Unidos vuela drones sobre Sinaloa para hallar laboratorios de fentanilo, publicó un diario. La Sedena dijo que los vuelos se hacen a petición de México. El Senado pidió explicaciones al canciller.',
  },
];

export const OFF_BEAT: readonly BeatCase[] = [
  {
    name: 'a cartel of cement makers',
    title: 'Regulator fines cement cartel for price fixing',
    text: 'The competition authority fined five cement makers for running a cartel over nine years. The cartel members met in hotels to divide customers. An antitrust lawyer called the fine a record. Two of the firms also sell in Mexico.',
  },
  {
    name: 'un cartel de festival',
    title: 'Así queda el cartel del festival Ceremonia en Toluca',
    text: 'El festival dio a conocer su cartel completo: doce bandas en dos escenarios y un concierto sorpresa. Los carteles con los horarios estarán en todo el Estado de México desde el lunes. Los boletos se agotaron en Ciudad de México.',
  },
  {
    name: 'a crime boss in another country',
    title: 'Cocaine king of Antwerp goes on trial',
    text: 'A court in Belgium opened the trial of a man accused of drug trafficking through the port of Antwerp. Police seized nine tons of cocaine from Colombia and Ecuador. Gunmen of a rival gang had attacked his house in the Netherlands twice.',
  },
  {
    name: 'opioids as a matter of health',
    title: 'Clinics hand out naloxone as fentanyl overdoses rise',
    text: 'Three clinics in Ohio will hand out naloxone without a prescription. Overdose deaths involving fentanyl rose last year, and doctors ask for more treatment places. Families who lost a child to addiction spoke about recovery and harm reduction.',
  },
  {
    name: 'migration without the security side',
    title: 'Dreamers wait for a ruling on work permits',
    text: 'Thousands of Dreamers wait for a court to rule on DACA. Many came from Mexico as children. Lawyers said the pathway to citizenship needs Congress, and an immigration reform bill has little chance before the election.',
  },
  {
    name: 'trade between the two countries',
    title: 'Mexico overtakes China as top US trading partner',
    text: 'Exports of cars and avocados made Mexico the largest trading partner of the United States. The USMCA review will look at supply chains, wages and energy investment. Truckers complain about long waits at the border in Laredo.',
  },
  {
    name: 'una ceremonia militar',
    title: 'Encabeza gobernador ceremonia por el Día del Ejército',
    text: 'El gobernador encabezó la ceremonia por el Día del Ejército Mexicano en la plaza de armas de Zacatecas. Hubo honores a la bandera, un desfile de la Zona Militar y una exposición fotográfica. Los soldados saludaron a los niños.',
  },
  {
    name: 'la venta legal de mariguana',
    title: 'Abren en Denver más tiendas de mariguana',
    text: 'Las tiendas de mariguana para uso recreativo ya suman cuarenta en Denver. Los dispensarios pagan un impuesto que va a las escuelas. Un senador mexicano dijo que la legalización en México debe debatirse.',
  },
  {
    name: 'a series about a drug lord',
    title: 'New season of cartel drama starts on Netflix',
    text: 'The third season of the TV series starts on Friday. The actor who plays the drug lord said the novel by a Mexican author gave him the voice. The film crew moved from Mexico City to Spain because of the actress’s schedule.',
  },
  {
    name: 'guerra en otra parte',
    title: 'Bombardeos en Gaza dejan 19 muertos',
    text: 'Ataques israelíes dejaron diecinueve muertos en la franja de Gaza, informaron médicos palestinos. El Ejército de Israel dijo que atacó a hombres armados de Hamas. Estados Unidos pidió una tregua.',
  },
  {
    name: 'a storm in Michoacán',
    title: 'Hurricane warning for Michoacán and Guerrero',
    text: 'The hurricane will reach the coast of Michoacán and Guerrero on Thursday. The Mexican navy moved rescue boats to Lázaro Cárdenas and the army opened shelters. Tourists were asked to leave the beaches near Acapulco.',
  },
  {
    name: 'una elección',
    title: 'Cierran campañas los candidatos en Nuevo León',
    text: 'Los candidatos cerraron sus campañas en Monterrey con promesas de empleo y transporte. Las encuestas dan tres puntos de ventaja a la candidata de Morena. La autoridad electoral instalará siete mil casillas el domingo.',
  },
  {
    name: 'the knights of the middle ages',
    title: 'Where the Knights Templar kept their gold',
    text: 'The Knights Templar built a bank across Europe long before banks had a name. A museum in France shows letters that the order wrote to the king of England. The book by a Spanish historian follows the money from Cyprus to Paris.',
  },
  {
    name: 'a name dropped once',
    title: 'The garden that fed a prison town',
    text: 'The vegetables grow behind the courthouse of a small town in Colorado. People here know the prison on the hill, where El Chapo is held, but they would rather talk about tomatoes. Volunteers plant, weed and cook on Saturdays, and the school buses bring children from three counties to see how beans climb.',
  },
  {
    name: 'New Mexico',
    title: 'Wildfire closes a road in New Mexico',
    text: 'A wildfire closed a road in northern New Mexico on Sunday. Crews from Texas and Arizona came to help. The governor of New Mexico called the National Guard, and no one was hurt.',
  },
  { name: 'nothing', title: '', text: '' },
  {
    name: 'a brief on gangs elsewhere',
    title: '',
    text: 'President Nayib Bukele extended El Salvador’s state of emergency for the 45th time. More than 88,000 alleged gang members of MS-13 and Barrio 18 have been jailed. Human rights groups say thousands are innocent. Homicides fell to a record low.',
  },
  {
    name: 'a brief on a cartel of truck makers',
    title: '',
    text: 'The European Commission fined five truck makers for running a price-fixing cartel over 14 years. One company, which blew the whistle, received immunity. Regulators in Mexico opened a similar case against a tortilla cartel in Jalisco last year.',
  },
];
