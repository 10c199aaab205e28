import { readList } from './read-list.ts';

// Written by hand; folded.

/** Roles and forms of address before a name; not part of it. */
export const TITLES: ReadonlySet<string> = readList(`
abogada abogado academica academico activist activista actor actress actriz adm administrador
administrator admiral adviser advisor agent agente agents alcalde alcaldesa almirante alumno ambassador
ambassadors analista analyst archbishop arq arquitecto artist artista arzobispo asesor asesora
aspirante attorney attorneys author autor autora ayatollah baron bassist bishop boss boxeador brigadier
brother businessman cabo campeon canciller candidata candidate candidato cantante cantautor capitan
capo capt captain cardenal cardinal ceo cfo chair chairman chairwoman champion chancellor chief
ciclista cientifico cineasta cmdr co-founder coach cofounder cofundador col colonel columnist
columnista comandante comisionada comisionado commander commissioner composer compositor congressman
congressmen congresswoman consul contralmirante coo coordinador coordinadora coronel corporal
correspondent corresponsal councillor councilman councilor councilwoman counsel counselor count cousin
cpl critic czar dame daughter defendant defensa delantero delegada delegado deputy detective diputada
diputado director directora dirigente doctor doctora don dona dr dra dramaturgo driver drug drummer
duchess dueno duke earl economist economista edil editor embajador embajadora emperador emperor
empresaria empresario entrenador escritor escritora esposa esposo estudiante ex exagente exalcalde
exdiputado exdirector exembajador exfiscal exfutbolista exgobernador exgobernadora exjefe exmilitar
exministro expert experta experto expresidente exprocurador exsecretario exsenador father film-maker
filmmaker filosofo fiscal former forward founder fr fray friend fundador fundadora futbolista gen
general gerente goalkeeper gobernador gobernadora golfer gov governor governors guitarist guitarrista
hermana hermano hija hijo historiador historian husband imam ing ingeniera ingeniero inspector
inspectora investigador investigadora jefa jefe journalist judge judges juez jueza jugador justice king
kingpin lady lawyer leader leaders legislador legisladora lic licenciada licenciado lider lideresa
lieut lieutenant lord lt lugarteniente madre maestra maestro magistrada magistrado maj major manager
marshal mayor mayors midfielder minister ministra ministro miss mister monsenor mother mr mrs ms mtra
mtro narco narcotraficante nephew nominee novelist obispo officer oficial operador owner padre painter
papa pastor periodista philosopher piloto pintor pitcher player poet poeta political politician
politico pope portavoz portero precandidato premier president presidenta presidente presidents primo
prince princesa princess principe private procurador procuradora producer productor prof profesor
profesora professor prosecutor prosecutors pvt quarterback queen rabbi regidor reina rep reporter
reportera reportero representante representative representatives reps researcher rev reverend rey
sargento scientist secretaria secretaries secretario secretary sen senador senadora senator senators
senor senora senorita sens sergeant sgt sheik sheikh sheriff sicario sindico singer sir sister sobrino
son sospechoso speaker spokesman spokesperson spokeswoman sr sra srta striker student students
subdirector subprocurador subsecretaria subsecretario sultan suspect suspects tecnico teniente tenista
tennis tia tio titular torero trafficker uncle vicealmirante vicepresidenta vicepresidente victim
victima viuda vocera vocero widow wife writer zar
`);

/** Of the titles, those that are roles only where written small: capitalised they are names like any other. */
export const OCCUPATIONS: ReadonlySet<string> = readList(`
actor actress agente agents analyst artist aunt author autor baron bishop boss brother cabo cardinal
champion coach composer count cousin critic daughter defensa delantero doctor don driver drug drummer
duke earl economist editor expert father forward founder friend goalkeeper golfer guitarist hermana
hermano hija hijo historian husband imam jugador king kingpin leader leaders lord madre maestro major
manager marshal midfielder miss mother narco nephew operador owner padre pitcher player poet political
politico portero primo prince private producer quarterback reporter science scientist singer sister son
striker student students suspect tia tio uncle victim widow wife writer
`);

/** Words that go before a title: "Vice President", "Prime Minister", "Acting Administrator". */
export const TITLE_MODIFIERS: ReadonlySet<string> = readList(`
acting assistant associate attorney border brigadier budget chief communications defence defense deputy
district ex executive federal finance first foreign former health homeland house incoming interim
interior lieutenant majority minority national outgoing police press prime rear retired security senate
senior speaker special staff state supreme then trade treasury under undersecretary vice
`);

/** Titles that stand before names alone: capitalised or with a stop they are a sure sign of a person. */
export const HONORIFICS: ReadonlySet<string> = readList(`
abogada abogado adm agente alcalde alcaldesa almirante ambassador arzobispo attorney capitan capo capt
cardenal cmdr col comandante congressman congresswoman coronel dame detective diputada diputado don
dona dr dra embajador embajadora emperor exalcalde exgobernador expresidente exsecretario fiscal fr gen
general gobernador gobernadora gov governor ing judge juez jueza king lady lawyer lic lord lt maj mayor
ministra ministro miss mr mrs ms mtra mtro obispo officer periodista pope portavoz president presidenta
presidente prince princess procurador prof professor queen rep reps rev saint secretaria secretario
secretary sen senador senadora senator sens sgt sheriff sir spokesman spokeswoman sr sra srta st
subsecretario vocero
`);
