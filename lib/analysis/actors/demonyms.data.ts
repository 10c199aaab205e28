/** A country and what its people and things are called, in English and Spanish, folded; written by hand. */
const TABLE = `
afghanistan: afgana, afgano, afganos, afghan, afghanistan, afghans
algeria: algeria, algerian
argentina: argentina, argentinas, argentine, argentines, argentinian, argentinians, argentino, argentinos
australia: australia, australian, australiana, australiano, australians
austria: austria, austriaco, austrian, austrians
bangladesh: bangladesh, bangladeshi
belgium: belga, belgas, belgian, belgians, belgium
bolivia: bolivia, bolivian, boliviana, boliviano, bolivians
brazil: brasil, brasilena, brasileno, brasilenos, brazil, brazilian, brazilians
bulgaria: bulgaria, bulgarian
cambodia: cambodia, cambodian
canada: canada, canadian, canadians, canadiense, canadienses
chile: chile, chilean, chileans, chilena, chileno, chilenos
china: china, chinas, chinese, chino, chinos
colombia: colombia, colombian, colombiana, colombianas, colombiano, colombianos, colombians
costa-rica: costa rica, costarricense
croatia: croatia, croatian
cuba: cuba, cuban, cubana, cubano, cubanos, cubans
czech: czech
denmark: danes, danish, denmark
dominican-republic: dominican, dominican republic, dominicana, dominicano, dominicans
ecuador: ecuador, ecuadorans, ecuadorean, ecuadorian, ecuatoriana, ecuatoriano, ecuatorianos
egypt: egipcia, egipcio, egipto, egypt, egyptian, egyptians
el-salvador: el salvador, salvadoran, salvadorans, salvadorena, salvadoreno, salvadorenos
england: england, english
ethiopia: ethiopia, ethiopian
finland: finland, finlandes, finnish, finns
france: france, frances, francesa, franceses, francia, french
georgia: georgia, georgian
germany: aleman, alemana, alemanes, alemania, german, germans, germany
greece: greece, greek, greeks, griega, griego
guatemala: guatemala, guatemalan, guatemalans, guatemalteca, guatemalteco, guatemaltecos
haiti: haiti, haitian, haitiana, haitiano, haitians
honduras: honduran, hondurans, honduras, hondurena, hondureno, hondurenos
hungary: hungarian, hungary
india: india, indian, indians, indio
indonesia: indonesia, indonesian, indonesians
iran: iran, irani, iranian, iranians, iranies
iraq: irak, iraq, iraqi, iraqis, iraqui, iraquies
ireland: ireland, irish, irlandes, irlandesa
israel: israel, israeli, israelies, israelis
italy: italia, italian, italiana, italiano, italianos, italians, italy
jamaica: jamaica, jamaican
japan: japan, japanese, japon, japones, japonesa, japoneses
jordan: jordan, jordanian
kenya: kenya, kenyan
lebanon: lebanese, lebanon
libya: libio, libya, libyan
mexico: mexican, mexicana, mexicanas, mexicano, mexicanos, mexicans, mexico
morocco: marroqui, moroccan, morocco
netherlands: dutch, holandes, holandesa, netherlands
nicaragua: nicaragua, nicaraguan, nicaraguans, nicaraguense, nicaraguenses
nigeria: nigeria, nigerian, nigerians
north-korea: norcoreano, north korea
norway: noruego, norway, norwegian, norwegians
pakistan: pakistan, pakistani, pakistanis, paquistani
palestine: palestina, palestine, palestinian, palestinians, palestino, palestinos
panama: panama, panamanian, panamena, panameno
paraguay: paraguay, paraguaya, paraguayan, paraguayo
peru: peru, peruana, peruano, peruanos, peruvian, peruvians
philippines: filipino, filipinos, philippine, philippines
poland: polaca, polaco, poland, polish
portugal: portugal, portugues, portuguesa, portuguese
romania: romania, romanian
russia: rusa, rusas, rusia, ruso, rusos, russia, russian, russians
saudi-arabia: saudi, saudi arabia, saudis
scotland: escoces, scotland, scots, scottish
serbia: serb, serbia, serbian, serbio, serbs
somalia: somali, somalia
south-africa: south africa, sudafricano
south-korea: coreana, coreano, korean, koreans, south korea, surcoreano
spain: espana, espanol, espanola, espanolas, espanoles, spain, spaniard, spaniards, spanish
sudan: sudan, sudanese
sweden: sueca, sueco, sweden, swedish
switzerland: suiza, suizo, swiss, switzerland
syria: siria, sirio, sirios, syria, syrian, syrians
thailand: thai, thailand
tunisia: tunisia, tunisian
turkey: turca, turco, turcos, turk, turkey, turkish, turks, turquia
uk: britain, britanica, britanico, britanicos, british, briton, britons, gran bretana, great britain, reino unido, uk, united kingdom
ukraine: ucrania, ucraniana, ucraniano, ukraine, ukrainian, ukrainians
uruguay: uruguay, uruguaya, uruguayan, uruguayo
us: america, american, americans, ee uu, eeuu, estados unidos, estados unidos de america, estadounidense, estadounidenses, estadunidense, estadunidenses, eu, eua, norteamericana, norteamericano, norteamericanos, united states, united states of america, us, usa
venezuela: venezolana, venezolanas, venezolano, venezolanos, venezuela, venezuelan, venezuelans
vietnam: vietnam, vietnamese
wales: wales, welsh
yemen: yemen, yemeni
`;

/** The country that a name or demonym speaks of, by a key of our own: `mexican` and `mexico` give `mexico`. */
export const COUNTRY_BY_WORD: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [key = '', words = ''] = row.split(': ');
      return words.split(', ').map((word): [string, string] => [word, key]);
    }),
);

/** Peoples, creeds, parties and regions as adjectives: capitalised, and no actor by themselves. */
export const OTHER_DEMONYMS: ReadonlySet<string> = new Set(
  `
african africano africans andaluz arab arabe arabes arabs asian asian-american asians asiatico balkan
basque black buddhist californian capitalino caribbean catalan catalana catalanes catholic catholics
catolica catolico catolicos central chiapaneco christian christians communist cristiano cristianos
democrat democrata democratas democratic democrats eastern europea european europeans europeo europeos
evangelical gallego guerrerense hindu hispanic hispanics indigenous islamic islamico islamist
jalisciense jewish jews judio judios kurdish kurdo kurds latin latina latinas latino latinos michoacano
michoacanos morenista morenistas muslim muslims musulman musulmanes native nazi nordic norteno northern
oaxaqueno panista panistas perredista perredistas poblano priista priistas protestant republican
republicano republicanos republicans scandinavian shia shiite sinaloense sinaloenses socialist southern
soviet sunni tamaulipeco tapatio texan texans vasca vasco vascos western white
`
    .trim()
    .split(/\s+/),
);
