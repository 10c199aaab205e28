import { readList } from './read-list.ts';

// Frequent words of English and Spanish news that stand capitalised in titles and headings; written by hand, folded.

/** A sequence made of these is a title, a heading or a phrase, not a person. */
export const COMMON_WORDS: ReadonlySet<string> = readList(`
access accion accord accords action actions acuerdo administracion affairs agua aid air alliance alta
alto america american analisis anniversary annual apoyo area army arrest arrests art assault assets
asuntos atencion attack attacks ayuda bajo banco bank base battle best bien big bill black blood blue
board body book books border break bridge bring building business call camara camp campaign campana
capital car care carta casa case cases caso casos center central centre centro century change child
children christmas ciencia ciencias circuit city ciudadana ciudadano civil class clean climate club
coalition coast code cold college comedy comercio comision comite comunidades common community company comunicacion
comunidad conference conferencia congreso congress consejo constitucional contact contra control
cooperacion cooperation corps corruption corte council country county court crime crimen crimes crisis
cross cultura culture current custody customs daily dark data datos day days dead deal death deaths
debate declaration defensa defense delincuencia delitos demand democracia democracy democratica
departamento department deportation derecho derechos desarrollo design development dia dias digital
dinero direccion disease district double dream drug drugs early earth east economia economic economica
economy educacion education ejecutivo ejercito elecciones election elections electoral electric
emergency empire end enemy energia energy enforcement environment episode equal equipo especial estado
estados estatal estrategia estudio estudios evening event exchange executive expert experts export
exteriores fact facts fair faith fall familia family fashion father federacion federal festival fiction
field fiesta fight film final finance fire first fiscal flag flow fondo food football force forces
foreign forest forum foundation frame free freedom front fuerza fuerzas fund fundacion future game
games garden gas general gente girl girls global gobierno gold golden good government gran grand grande
great green ground group growth grupo guard guardia guerra guide gulf gun guns hall hand happy head
headlines health heart heat heaven heavy hell hero high highway hill historia history holiday holy
hombre hombres home homeland honor hope horse hospital hot hour house housing human humanos hundred ice
iglesia illegal immigration impact implications import independent industry informacion information
informe iniciativa initiative inside institute instituto inteligencia intelligence interest interior
internacional international invasion investigacion investigation investment island issue issues jefe
job jobs joint journal joven jovenes judicial justice justicia key kids kill killing king kingdom
knight labor lady lake land language large last law laws leader league legal legend letter ley libertad
liberty library libre libro life light limited line list live living local long looking lost love low
lucha lugar luz machine madre madres magazine main major man manager march market mass master match
media medical medio medios meeting member memorial men mental mercado mesa metal middle midnight
migracion mile militar military million mind minister ministerio mision mission model modern moment
money monster month moon morning mother motion mountain movement movie movimiento mujer mujeres mundial
mundo municipal municipio museum music mystery nacion nacional naciones narcotics nation national
native natural nature navy network new news night noche norte north notes noticias nuclear nueva nuevo
number obra obras office official oficina oil old open opera operacion operation operativo orden order
organizacion organization original outlook overview padre padres pais palabra palacio panel paper park
part partido partnership party past patria paz peace people performance personal perspective phase
picture place plan planet play poder point police policia policy politica political politics pop
popular population port post posts power practice premio presidencia presidential press presupuesto
prevencion price pride prime primera primero prince prision prison private prize problem process
production program programa progress project property proteccion protection proyecto public publica
publico pueblo puerta punto queen question questions race radio rain range rate recent record recursos
red reform reforma region regional registro relaciones related release religion remarks report republic
republica research resource response respuesta review revolucion revolution rich right rights ring rise
rising river road rock role roman room rose round royal rule run rural safety saint sala sale salud
santa santo school science sea season second secret secretaria section sector security seguridad senado
senior sentencia series service services servicio servicios session sexual share ship short show side
silver single sistema site sky small smith social sociedad society soft sol solar soldier song soul
sound source south southern space special spirit sport sports spring stability stage stakeholders
standard star stars state statement states station statistics stone store storm story strategy street
strike strong student studies study style summer summit sun supply support suprema supreme sur surface
sweet system systems tactical task tax team teatro technology tecnologia television terror terrorism
test theory thing third thousand thunder ticket tierra time times title today top tower town
trabajadores trabajo track trade traffic trail train transparencia transport travel treasury treatment
tree trial tribunal tribute triple troops true trust truth unidad unidas unidos union united unity
universidad university update urban valle valley value van verdad vice victory vida video view
vigilancia village violence violencia vision vivienda voice voz war water wave way weapon weapons
weather week welcome west western white wild wildlife wind window winter witness woman women wonder
wood word work workers world worst year years yellow york young youth zona zone
`);
