import type { Language } from '../../text/language.ts';

/** Head nouns of sources, folded. `person` nouns in the plural, or after "a", are `anonymous`. */
export const ROLE_NOUNS: Record<Language, string> = {
  en:
    'spokesman spokeswoman spokesperson official officer analyst expert attorney lawyer prosecutor judge president secretary ' +
    'minister senator congressman congresswoman representative governor mayor chief director commissioner commander general ' +
    'colonel captain lieutenant sergeant sheriff agent investigator researcher professor scientist economist historian ' +
    'author writer activist advocate leader chairman chairwoman chair ceo founder executive manager candidate nominee ' +
    'ambassador diplomat envoy adviser advisor aide strategist pollster consultant lawmaker legislator republican democrat ' +
    'source witness resident neighbor victim relative mother father brother sister wife husband widow son daughter ' +
    'friend supporter opponent critic observer farmer rancher worker migrant immigrant doctor physician nurse teacher ' +
    'student priest pastor bishop cardinal pope king queen prince specialist scholar fellow coroner pathologist detective ' +
    'policeman soldier trafficker smuggler defendant plaintiff suspect inmate prisoner hacker whistleblower informant ' +
    'insider veteran voter delegate host anchor columnist editor reporter-general operative staffer deputy administrator ' +
    'superintendent chancellor premier clerk treasurer coordinator organizer negotiator inspector auditor owner man woman ' +
    'boy girl person driver pilot politician counsel statesman secretary-general businessman businesswoman ' +
    'billionaire mogul tycoon star actor actress singer athlete coach player comedian employee employer customer tourist ' +
    'parent survivor demonstrator protester lobbyist donor backer ally rival sponsor attendee cousin uncle aunt',
  es:
    'vocero vocera portavoz funcionario funcionaria oficial analista experto experta abogado abogada fiscal juez jueza ' +
    'presidente presidenta secretario secretaria ministro ministra canciller senador senadora diputado diputada gobernador ' +
    'gobernadora alcalde concejal concejala alcaldesa edil jefe jefa director directora comisionado comisionada comandante general coronel ' +
    'capitan teniente almirante vicealmirante sheriff agente investigador investigadora profesor profesora academico ' +
    'academica cientifico cientifica economista historiador historiadora autor autora escritor escritora activista lider ' +
    'dirigente candidato candidata embajador embajadora diplomatico diplomatica asesor asesora consultor consultora ' +
    'legislador legisladora fuente testigo vecino vecina victima familiar madre padre hermano hermana esposa esposo viuda ' +
    'hijo hija amigo amiga critico critica opositor opositora observador observadora medico doctor doctora sacerdote ' +
    'obispo arzobispo cardenal papa rey reina especialista perito detective policia soldado militar acusado acusada ' +
    'titular encargado encargada delegado delegada subsecretario subsecretaria procurador procuradora mandatario mandataria ' +
    'ejecutivo empresario empresaria coordinador coordinadora defensor defensora representante magistrado ' +
    'magistrada ombudsman priista panista perredista morenista politico politica rector rectora maestro maestra estudiante ' +
    'campesino campesina migrante trabajador trabajadora propietario duenio dueno duena hombre mujer joven persona piloto ' +
    'conductor narcotraficante capo detenido detenida exgobernador exalcalde exfuncionario expresidente exdirector excomandante ' +
    'exagente exsecretario exfiscal ex monsenor padre cura parroco jerarca prelado comunicador locutor actor actriz cantante ' +
    'jugador entrenador sobreviviente activistas colaborador subprocurador contralor auditor tesorero comisario inspector regidor sindico',
};

/** Plural heads with no singular role behind them, and mass nouns for what unnamed people say. */
export const ANONYMOUS_NOUNS: Record<Language, string> = {
  en:
    'authorities observers critics skeptics sceptics insiders sources locals residents people many some others others several few most ' +
    'police-sources law-enforcement information intelligence rumors rumours allegations accounts version versions men women members elements forces troops ' +
    'investigators prosecutors analysts experts americans mexicans families elites backers detractors democrats republicans conservatives ' +
    'liberals progressives activists economists groups everyone somebody someone anyone one those enforcement crowd voters militants',
  es:
    'autoridades fuentes informacion informaciones version versiones rumores elementos mandos habitantes pobladores ' +
    'trascendidos especialistas familiares deudos testimonios inteligencia algunos otros muchos varios quienes personal autodefensas organizadores corporaciones efectivos integrantes militantes',
};

export const DOCUMENT_NOUNS: Record<Language, string> = {
  en:
    'report study survey poll bargain agreement data figure figures statistics stats statistic document record records memo memorandum letter statement complaint ' +
    'indictment affidavit filing filings paper papers release audit analysis research review assessment findings findings evidence ' +
    'transcript testimony email emails e-mail e-mails cable cables census index estimate estimates numbers chart charts graph book website site page ' +
    'lawsuit ruling opinion order dossier bulletin advisory note notes notice article law bill text communique brief list map ' +
    'polling polls results footage video investigation inquiry probe review inspection photos images tape recording evaluation budget forecast projections account-book ' +
    'file files summary table tables slide film documentary transcripts headline advertisement ad disclosure disclosures manifesto platform constitution registry database dataset',
  es:
    'informe estudio encuesta sondeo dato datos cifra cifras estadistica estadisticas documento documentos registro registros nota carta ' +
    'comunicado boletin expediente denuncia demanda acusacion acta averiguacion indagatoria indagatorias analisis ' +
    'investigacion investigaciones reporte reportes auditoria dictamen resolucion sentencia fallo peritaje dictamenes peritajes ' +
    'texto libro sitio pagina correo correos cable cables censo indice indicador indicadores grafica video imagenes grabacion ' +
    'estimaciones estimacion proyeccion proyecciones calculo calculos ley articulo memorando memorandum oficio pliego parte ' +
    'testimonio declaracion declaraciones diagnostico evaluacion balance recuento evidencia pruebas hallazgos ficha mensaje padron',
};

export const MEDIA_NOUNS: Record<Language, string> = {
  en:
    'newspaper newspapers journal magazine paper-of-record tabloid outlet outlets broadcaster network media press journalist journalists reporter ' +
    'reporters newsroom wire station blog podcast correspondent correspondents columnists editors',
  es:
    'reportaje reportajes diario diarios periodico periodicos revista rotativo semanario medio medios prensa periodistas reporteros televisora ' +
    'cadena radiodifusora noticiero portal emisora estacion corresponsales agencia-de-noticias',
};

/** Singular journalists are persons, though the craft is a medium's. */
export const JOURNALIST_NOUNS: Record<Language, string> = {
  en: 'journalist reporter correspondent',
  es: 'periodista reportero reportera corresponsal conductor conductora',
};

export const INSTITUTION_NOUNS: Record<Language, string> = {
  en:
    'government administration department ministry agency bureau office commission committee council court congress senate ' +
    'house parliament police army navy military marines force guard service institute institution university college ' +
    'foundation center centre association organization organisation group company corporation corp firm bank party campaign ' +
    'union coalition alliance embassy consulate state states treasury pentagon kremlin authority board team task-force ' +
    'cartel gang church school hospital fund league society federation network-of network legislature assembly cabinet ' +
    'city county republic nation country tribunal panel jury watchdog regulator think-tank nonprofit ngo charity ' +
    'unit division patrol customs prosecution defense defence secretariat directorate delegation chamber caucus initiative project side camp',
  es:
    'gobierno administracion secretaria ministerio agencia oficina comision comite consejo corte tribunal juzgado congreso ' +
    'senado camara parlamento policia ejercito marina armada fuerza fuerzas guardia servicio instituto institucion universidad colegio ' +
    'fundacion centro asociacion organizacion grupo empresa compania corporativo banco partido campana sindicato coalicion ' +
    'alianza embajada consulado procuraduria fiscalia cartera dependencia dependencias organismo organismos corporacion cancilleria ayuntamiento ' +
    'cartel banda iglesia arquidiocesis hospital federacion confederacion asamblea gabinete delegacion red colectivo frente movimiento ' +
    'direccion subsecretaria secretariado tesoro coordinacion departamento autoridad onu unidad junta patronato defensoria contraloria auditoria-superior pais estado semar sedena pgr fgr ssp inegi oea',
};

/** Outlets that a name alone gives away; folded, without the article. */
export const OUTLETS = new Set(
  (
    'reuters|ap|afp|efe|upi|bloomberg|cnn|cbs|nbc|abc|msnbc|fox news|fox business|wsj|nyt|tass|irna|al jazeera|npr|pbs|bbc|univision|telemundo|politico|axios|breitbart|' +
    'propublica|insight crime|vice|politifact|univision|televisa|tv azteca|notimex|milenio|reforma|el universal|excelsior|' +
    'la jornada|proceso|el financiero|el economista|el pais|el mundo|abc|la vanguardia|animal politico|aristegui noticias|zeta|' +
    'riodoce|sinembargo|el norte|el debate|noroeste|latinus|infobae|intelligencer|guardian|economist|time|newsweek|' +
    'atlantic|new yorker|vox|slate|buzzfeed|huffpost|usa today|forbes|fortune|the hill|roll call|la opinion|xinhua|itar-tass|interfax|dpa|ansa'
  ).split('|'),
);
const OUTLET_WORDS =
  'times post journal tribune herald news press gazette globe chronicle examiner inquirer dispatch observer-news ' +
  'telegraph today register register-news intelligencer star-ledger review-journal radio television tv noticias';
export const OUTLET_LAST_WORDS = new Set(OUTLET_WORDS.split(' '));

/** Countries and capitals that speak as their governments, folded. */
export const STATES = new Set(
  (
    'mexico|canada|china|russia|rusia|israel|iran|iraq|ukraine|ucrania|colombia|venezuela|cuba|guatemala|honduras|el salvador|' +
    'nicaragua|panama|ecuador|peru|bolivia|chile|argentina|brazil|brasil|spain|espana|france|francia|germany|alemania|britain|' +
    'japan|japon|india|pakistan|turkey|turquia|syria|siria|egypt|egipto|saudi arabia|qatar|north korea|south korea|taiwan|haiti|' +
    'the united states|united states|u.s|us|uk|u.k|eu|un|u.n|estados unidos|ee.uu|eeuu|washington|moscow|moscu|beijing|pekin|' +
    'london|londres|paris|berlin|tehran|teheran|kyiv|kiev|jerusalem|ottawa|bogota|caracas|brussels|bruselas|hamas|hezbollah|nato|otan'
  ).split('|'),
);

/** Adjectives and participles that leave a source without a name. */
export const VEIL_WORDS: Record<Language, string> = {
  en: 'anonymous unnamed unidentified leaked undisclosed unspecified unconfirmed alleged purported',
  es: 'anonimo anonima anonimos anonimas filtrado filtrados filtrada filtradas extraoficial extraoficiales reservado',
};
