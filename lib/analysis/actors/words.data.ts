import { readList } from './read-list.ts';

// Written by hand; folded.

/** Months, weekdays, holidays. */
export const CALENDAR: ReadonlySet<string> = readList(`
abril ad agosto am apr april aug august autumn ayer bc christmas dec december diciembre domingo easter
edt enero est fall feb febrero february fri friday fy gmt halloween hanukkah hoy jan january jueves jul
julio july jun june junio lunes manana mar march martes marzo may mayo miercoles mon monday navidad nov
november noviembre oct october octubre pdt pm pst ramadan sabado sat saturday sep sept september
septiembre setiembre spring summer sun sunday thanksgiving thu thursday today tomorrow tonight tue
tuesday viernes wed wednesday winter yesterday
`);

/** Words that open sentences and headings without being names, in both languages. */
export const FUNCTION_WORDS: ReadonlySet<string> = readList(`
a about above according across actualmente acuerdo ademas adios afirmo after afterwards afuera again
against ago agrego ahi ahora al algo alguien algun alguna algunas alguno algunos all alla alli almost
along already alrededor also although altogether always ambas ambos amid among an anadio and another
ante anteriormente antes any anybody anyone anything anyway apart aparte apenas aproximadamente aquel
aquella aquellas aquellos aqui are around as aseguro asi aside asimismo at aun aunque autoridades away
back bajo based bastante be because become been before began behind being believe below beneath besides
best better between beyond bien big both buen buena bueno but by cabe cada call called can cannot casi
cerca cien cinco clearly close come como compared con conforme consider considering contra could
critics cual cuales cualquier cualquiera cuando cuanto cuatro cuenta currently da dada dado de dear
debajo debe deben debido decenas decir del dentro desde despite despues detras dicha dicho did diez
dijo do does donde done dos down due durante during e each earlier early eight either el elementos
eleven ella ellas ello ellos else en encima enough entonces entre era eran es esa esas ese eso esos
especially esta estaba estan estar estas este esto estos even eventually ever every everybody everyone
everything except expertos experts explico far few finally finalmente find first five following for
former formerly four from fue fuentes fuera fueron further furthermore generally get give given giving
go going good got gracias great ha haber habia hablar hace hacer hacia had half han hard has hasta have
having hay he hello help hence her here hers herself hey hi high him himself his historically hola how
however hoy hundreds i if igual im imagine immediately in including incluso indeed indico inicialmente
initially inside instead integrantes into is it its itself ive jamas junto just keep know known la las
last late lately later latest le least les less let lets like likewise little lo long look looking los
lots low luego made mainly make making man many mas maybe me meanwhile mediante mejor men menos mi
mientras might mil mine mis misma mismo more moreover most mostly much mucha muchas mucho muchos must
muy my myself nada nadie near nearby nearly need neither never nevertheless new news next ni nine
ningun ninguna ninguno no nobody none nor nos nosotros not notably note nothing now nuestra nuestras
nuestro nuestros nueva nuevas nuevo nuevos nunca o obviously ocho of off officials often ok okay old on
once one only onto open or originally other others otherwise otra otras otro otros our ours out outside
over overall own para part particularly past people per perhaps pero please poco pocos podria police
por porque posteriormente precisamente previamente previously primer primera primero prior probably
puede pueden pues que quien quienes quiza quizas rather read really recent recently regarding
regardless residents respecto right sabe said same say says se sea second see seems segun segunda
segundo seis senalo ser seven several shall she should si sido siempre siete similarly simply sin since
sino six so sobra sobre sola solamente solo some somebody someone something sometimes somewhere somos
son soon soy speaking specifically still stop su such sure sus tal tales tambien tampoco tan tanta
tanto tantos te ten tendra tenemos tener tercera tercero thank thanks that the their them themselves
then there thereafter therefore these they thing things think third this those though thousands three
through throughout thus ti tiene tienen till time to toda todas todavia todo todos together too toward
towards traditionally tras tres tu turn tus two typically ultimately un una unas under unfortunately
unless unlike uno unos until up upon us use used using usted ustedes usually va vamos van varias varios
various veinte very vez via want was watch we well went were what whatever when whenever where whereas
whether which while who whoever whom whose why will with within without women would ya yeah yes yet yo
you young your yours
`);

/** Capitalised in the news without naming an actor: drugs, designations, documents, headings, forms of address. */
export const NOT_NAMES: ReadonlySet<string> = readList(`
lsd mdma thc cbd pcp ghb dmt
act-one adn advertisement af aids ak alzheimer ama ano appendix ar arabic art article arts author award
awards ba bachelor bible biblia bill-of-rights biology border bowl bs btw buddhism cancer cannabis
capitalism capo carta cartel carteles cartels catholicism cd ceo ceos cfo cfr championship chapter
chinese christ christianity class cocaina cocaine comment comments communism constitucion constitution
coo copa coronavirus covid covid-19 credit credits cristo cup d. day degree dia diabetes dios dna
doctorate dr droga drogas drug drugs dui dvd dwi east eastern ebola economics edit emmy engineering
english estado estados este et faq fase federation fentanilo fentanyl figure fiscalias foto french
frontera fuente garita gdp german god gps grade grammy guerra heroin heroina hispanic history hiv
holocaust hr html http https id idk ids ii iii image imagen imo independence independencia influenza
internet iq irl islam iv iva jesus jr judaism koran kph latin law league-title level lgbt lgbtq listen
lol lord ma magna marihuana marijuana marxism master mathematics mba md medicine mers mes metanfetamina
methamphetamine month mph mr mrs ms mundial muro music mxn nacion naloxone narcan narco narcos nation
nobel north northern note occidente oeste olympic olympics omg op opioid opioids oriente oscar pac page
parkinson part paz pdf peace phase phd philosophy photo photos physics pib plaza premio prize pt ptsd
publicidad published pulitzer quran rancho read reforma related renaissance reply republic revolucion
revolution rip rpg rt russian sars schedule science section semana share sicario sida smh source south
southern spanish sr sra state states subscribe super sur suv table tbh the tier title tl tnt tranq tv
twitter-handle twittersphere ufo unidos updated url usc usd usmca vat viagra video vol volume wall war
watch week west western wifi wtf www xylazine year zika
`);

/** Verbs by which somebody says something: a name beside one is a person or speaks as one. */
export const SPEECH_VERBS: ReadonlySet<string> = readList(`
acknowledged aclaro acuso added adds admitio admits admitted advierte advirtio afirma afirmo agrega
agrego anade anadio announced announces anuncia anuncio apunta apunto argued argues asegura aseguro
asked asks believes claimed claims comenta comento concluded confirmed confirmo considera considero
critico cuestiono declara declared declares declaro denied denies denuncia denuncio destaca destaco
detalla detallo dice dijo escribe escribio exigio explained explains explica explico expresa expreso
indica indico informa informo insisted insistio insists lamento manifesto manifiesta nego niega noted
notes observed observes pide pidio planteo pleaded pledged posted precisa preciso promised recalled recorded documented
recalls reconoce reconocio recordo recuerda refirio reitera reitero relato replied respondio said say
says senala senalo sostiene sostuvo stated states subraya subrayo suggested suggests tells testified
thinks told tweeted urged urges vowed warned warns writes wrote
`);
