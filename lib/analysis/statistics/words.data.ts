import type { Language } from '../../text/language.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Folded words that end a counted noun: they are no part of "10,000 unvetted migrants". */
export const STOPS: Record<Language, ReadonlySet<string>> = {
  en: setOf(
    'a an the this that these those his her its their our my your and or but nor so yet if than then as at by for from in into of off on onto ' +
      'out over per since through to toward towards under until up upon via with within without while when where who whom whose which what why how ' +
      'is are was were be been being am has have had having do does did will would can could may might must shall should not no i he she it we they ' +
      'them him us me you there here also just only even still already about after against along amid among around before behind below between ' +
      'beyond despite during except including like near across said says told according because however although though both each every ' +
      'ago later earlier last next times all alone altogether together too again once it s t years percent came come went made took left got get',
  ),
  es: setOf(
    'el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta para por segun sin sobre tras y e o u ni ' +
      'que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como si pero mas menos sino aunque porque pues es son era eran fue fueron ser ' +
      'sera seran sido esta estan estaba estaban estos estas este esto ese esa esos esas ha han habia habian hay hubo he hemos se su sus nos les le ' +
      'ellos ellas ya no muy tambien ademas asi solo antes despues mientras luego entonces dos tres seis diez veces anos meses dias horas ' +
      'dijo tiene tienen tenia vamos todos todas ambos ambas otros otras cada mil',
  ),
};

/** Plurals without a plural's ending, and words that name the counted by themselves ("three dead"). */
export const PLURALS: Record<Language, ReadonlySet<string>> = {
  en: setOf(
    'people men women children police personnel staff troops dead wounded injured missing youth aircraft cattle military fishermen policemen congressmen ' +
      'businessmen gunmen servicemen servicewomen policewomen countrymen infantry civilians fentanyl lawmen clergy crew media',
  ),
  es: setOf('gente ganado personal policias menores'),
};

/** Words that end in s and are no plural noun. */
export const NOT_PLURAL: ReadonlySet<string> = setOf(
  'us is was has does this his its as thus yes perhaps always across various serious dangerous famous previous religious numerous various ' +
    'less business congress illicitous campus virus crisis analysis basis process access success press glass class mass loss illness ' +
    'texas arkansas kansas illinois massachusetts dallas paris angeles orleans mas menos jesus carlos andres ruiz luis ins lopes towards besides ' +
    'news physics politics economics mathematics status focus bonus consensus census surplus apparatus corpus exodus genius hiatus radius whereas',
);

/** Persons as they are counted in the news; the unit is then `people`. */
export const PEOPLE: ReadonlySet<string> = setOf(
  'people persons person individuals men women man woman children child boys girls adults minors teens teenagers youths juveniles infants babies ' +
    'students pupils teachers workers employees staffers staff personnel officers police policemen troops soldiers marines guards guardsmen agents ' +
    'officials civilians residents citizens inhabitants migrants immigrants aliens refugees asylum seekers noncitizens deportees returnees fugitives ' +
    'suspects defendants detainees prisoners inmates convicts criminals members gangsters traffickers smugglers dealers gunmen hitmen assassins ' +
    'leaders operatives associates kingpins mobsters victims dead deaths wounded injured missing casualties survivors hostages captives journalists reporters ' +
    'protesters demonstrators activists lawyers attorneys judges prosecutors lawmakers senators representatives deputies candidates mayors governors ' +
    'ministers ambassadors diplomats voters respondents participants patients users addicts doctors nurses providers experts analysts observers ' +
    'americans mexicans colombians venezuelans guatemalans hondurans salvadorans cubans haitians chinese canadians families fathers mothers parents sons ' +
    'daughters brothers sisters relatives friends farmers peasants fishermen drivers pilots passengers tourists spectators players fans fighters militants ' +
    'insurgents terrorists rebels recruits veterans gang investigators inspectors technicians engineers scientists businessmen entrepreneurs households ' +
    'foreigners nationals compatriots volunteers rescuers firefighters bodyguards informants witnesses ' +
    'personas persona hombres hombre mujeres mujer ninos ninas menores adolescentes jovenes adultos bebes infantes estudiantes normalistas alumnos maestros ' +
    'profesores trabajadores trabajadoras empleados empleadas elementos efectivos policias militares soldados marinos agentes oficiales funcionarios ' +
    'funcionarias guardias civiles residentes ciudadanos habitantes pobladores vecinos migrantes inmigrantes indocumentados refugiados deportados repatriados ' +
    'connacionales mexicanos mexicanas estadunidenses estadounidenses guatemaltecos hondurenos salvadorenos venezolanos colombianos cubanos haitianos ' +
    'extranjeros profugos fugitivos sospechosos acusados imputados detenidos detenidas presos presas reos reclusos internos capturados arrestados procesados ' +
    'sentenciados criminales delincuentes narcos sicarios pistoleros integrantes miembros narcotraficantes traficantes capos lideres jefes operadores victimas ' +
    'muertos muertas fallecidos fallecidas abatidos asesinados ejecutados heridos heridas lesionados lesionadas desaparecidos desaparecidas secuestrados ' +
    'sobrevivientes rehenes plagiados periodistas reporteros manifestantes activistas abogados jueces fiscales ministeriales legisladores diputados senadores alcaldes ' +
    'ediles gobernadores candidatos ministros embajadores votantes encuestados participantes pacientes usuarios adictos consumidores medicos enfermeras ' +
    'expertos analistas familias padres madres hijos hijas hermanos familiares amigos campesinos ejidatarios jornaleros pescadores choferes conductores ' +
    'pasajeros turistas jugadores aficionados combatientes guerrilleros terroristas comuneros autodefensas indigenas elementos empresarios comerciantes ' +
    'ganaderos voluntarios bomberos escoltas testigos cadaveres cuerpos sujetos individuos asistentes asegurados derechohabientes beneficiarios servidores',
);

/** A number right after one of these names or places something: "Section 301", "Barrio 18", "July 4", "calibre 50". */
export const LABELS: ReadonlySet<string> = setOf(
  'section sections sec art article articles articulo articulos title titulo chapter chapters capitulo fraccion fracciones inciso numeral numerales page pages pagina paginas pp ' +
    'no nos num nums numero proclamation order orders ley leyes law decreto resolution resolutions resolucion amendment enmienda proposition prop flight vuelo ' +
    'highway hwy interstate autopista carretera ruta route road freeway calle calles avenida av ave boulevard barrio colonia zona zone district distrito precinct ' +
    'lote manzana seccion phase fase stage etapa level nivel grade grado type tipo category categoria version volume vol volumen tomo channel canal dia dias day days ' +
    'week semana mes year ano round ronda game item figure fig table tabla cuadro room cuarto sala piso floor gate puerta terminal line linea ' +
    'batch model modelo caliber calibre cal schedule option formula part parte apartado parrafo paragraph clause clausula note step paso question pregunta subgrupo ' +
    'renglon renglones folio expediente extension ext tel telefono telefonos fax cp apdo juzgado goal minuto minute pagina kilometro km interstate exit ' +
    'salida case causa appendix anexo annex pillar eje unit box docket bill hb sb hr act acto title chapter lane apollo covid fortune top rule regla form formulario formato pub ' +
    'convenio convention group grupo oficio acuerdo punto point objetivo objective priority prioridad tema topic platform chromosome mach windows iphone boeing airbus ' +
    'battalion batallon regimiento regiment division brigade brigada zona militar siglo century psalm verse capitulos fl fy cy q h',
);

export const MONTHS: ReadonlySet<string> = setOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic',
);

export const WEEKDAYS: ReadonlySet<string> = setOf(
  'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo',
);

/** Stems of what is done to the counted where even a small number word is a figure: arrests, deaths, charges, seizures. */
export const OUTCOMES: Record<Language, RegExp> = {
  en: /^(?:arrest|detain|captur|kill|murder|homicid|died$|dead$|death|slain|shot$|gunned|injur|wound|charg|indict|extradit|seiz|designat|raid|convict|sentenc|confiscat|kidnap|abduct|disappear|execut|prosecut|massacr|recovered$|missing$|deport|sanction)/,
  es: /^(?:deten(?:id|cion|er)|detien|detuv|aprehen|mueren?$|matan$|arrest|captur|mataron|mato$|matar|asesin|homicid|muert|murier|murio|abat|herid|lesionad|ejecu[tc]|confisc|decomis|aseguramiento|asegurad|aseguraron|aseguran?$|aseguro$|incaut|extradi|sentenci|condenad|secuestr|plagi|desaparec|cate|fallec|acusad|imputad|procesad|design(?:a|o$)|sancion|deportad|liberad|rescatad|neutralizad|consignad|masacr)/,
};

/** What is seized, in the plural: weapons and their parts, vehicles, drugs, things to speak with, places. */
export const SEIZABLE =
  /^(?:weapons|guns|firearms|rifles|pistols|handguns|shotguns|revolvers|grenades|magazines|cartridges|rounds|explosives|drones|vehicles|trucks|cars|suvs|boats|aircraft|planes|phones|cellphones|radios|laptops|packages|bricks|pills|labs|laboratories|armas|fusiles|rifles|pistolas|revolveres|escopetas|granadas|cargadores|cartuchos|municiones|explosivos|drones|chalecos|vehiculos|camionetas|camiones|autos|automoviles|motocicletas|tractocamiones|lanchas|aeronaves|avionetas|telefonos|celulares|radios|computadoras|paquetes|bolsas|dosis|pastillas|inmuebles|laboratorios|ranchos|casas)$/;

/** Stems of seizing and finding. */
export const SEIZED: Record<Language, RegExp> = {
  en: /^(?:seiz|confiscat|recovered$|found$|impound)/,
  es: /^(?:decomis|confisc|incaut|asegur(?:a|an|o|aron|ad|amiento|ando)|hallaron$|encontraron$|localizaron$)/,
};

/** Where a term of years is a sentence and not a length of time. */
export const PRISON: Record<Language, RegExp> = {
  en: /^(?:prison|jail|sentenc\w*|imprison\w*|incarcerat\w*|bars|behind|custody|parole|probation|supervised)$/,
  es: /^(?:prision|carcel|sentenci\w*|conden\w*|reclusion|pena|penas|encarcel\w*|internamiento)$/,
};

/** Lengths of time: never a statistic but as a prison term. */
export const DURATIONS: ReadonlySet<string> = new Set(
  (
    'year years yr yrs month months week weeks weekend weekends day days hour hours hr minute minutes min mins second seconds decade decades ' +
    'century centuries night nights am pm ' +
    'ano anos mes meses semana semanas dia dias hora horas hrs minuto minutos segundo segundos decada decadas siglo siglos noche noches lustros'
  ).split(' '),
);
