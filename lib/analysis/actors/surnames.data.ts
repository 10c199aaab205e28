import { readList } from './read-list.ts';

/**
 * Frequent surnames that are seldom words or places, folded. Spanish ones from the public-domain OFAC list of designated
 * persons and from iroqas/random-spanish-names (ISC), English ones by hand.
 */
export const SURNAMES: ReadonlySet<string> = readList(`
abouzaid aceves acosta adams aguila aguilar aguirre aispuro allen almeida alonso altamirano alvarado
alvarez alvear amao amaral amaya amezcua amezquita anderson andrade andrews anguiano angulo apodaca
araujo arce archuleta arechiga arellano arevalo arias armenta armstrong arnold arredondo arreola
arriola arzate aureliano avelar avendano aviles ayala bailey balderas ballesteros barajas barragan
barraza barreras barrios barron bastidas bayeh beattie becerra belloso beltran benites benitez bennett
biden blair blesa borboa borrego boyd bradley briones brooks bryant buendia burns bush cabrera cacho
calva camacho camba campbell canisales cano cantabrana cardenas cardona carlon carmona caro carranza
carrejo carrillo carroll carter castaneda castano castrejon castro cazares cazarez cervantes cessa
chacon chaidez chaires chavarin chavez cisneros clark clinton cobo coleman collins colmenares contreras
cordoza cornelio coronado coronel corrales covarrubias cox crawford cunningham daniels davila davis
dias diaz dixon dominguez donjuan duarte duncan dunn duran edwards elenes elizondo elliott ellis
enriquez erenas escalante escandon escribano escudero esparragoza esparza espino espinoza esquer
esquerra estevez estrada evans favila felix ferguson fernandez ferrer figueroa fitch foubert franklin
fregoso galarza galaviz galindo gamboa garcia garza gaspar gastelum gaxiola gaytan gazia geresano
gibson gil gimenez godoy gomez gonzalez gordon graham greene grijalva gudino guerra guillen gutierrez
guzman haro harris harrison hawkins hayes henderson hernandez herrera hicks holmes howard hoyos huerta
hughes huipio hurtado ibarra icaza inzunza iribe jarquin jasso jenkins jimenez johnson jones kelley
kelly kennedy laborin labra ladino larranaga larrea laureano laveaga lawrence lawson lazcano lechuga
ledesma lelo lerma lewis leyva licon licona lira lizarraga llanos loera lopez lorenzo lormendez loya
loza lozano lugo luquin macias magana maldonado malherbe mancilla marin marquez marrufo martinez massa
matthews mazon mcdonald medina medrano mejia melgoza mellado mendez mendivil mendoza meneses meraz
merkel meza mijares miller miranda mireles mitchell molina mondaca monge montero monzon moore morales
morris moya muniz munoz murillo murphy murray myers najera navarro nelson nevarez nichols niebla
nieblas noriega novoa nunez obama ochoa ogazon ojeda olascoaga olivas olivera olson olvera oropeza
orozco ortega ortiz oseguera ospina owens pacheco padilla paez palmer paniagua pardo parente parra
pascual pasuengo patraca patterson payan payne pelayo pena penuelas perales peralta peregrina perez
perkins peters peterson phillips pierce pineda pinzon pitalua pizana plancarte poblete ponce porchas
powell preciado pulido putin quintana quintero quirarte ramirez ramos ramsey rangel rascon reagan
rendon renteria richardson riley rincon rivas rivera roberts robertson robinson robledo robles rocha
rochin rodarte rodriguez rogers rojas romero romo rosales rosas rubio rueda ruelas ruiz russell sabori
saez sahd salas salazar salgueiro sanchez sanders sandoval santana santiesteban santiso sanz sarabia
sauceda saucedo scott sedano sepulveda sermeno shaw silva simmons sims smith snyder soler solis somero
sosa sotelo soto spencer stephens stevens stewart suarez sullivan tabarez talamantes tamayo tapia
taylor thatcher thomas thompson tinajero tirado tlapanco toboada tovar trancoso trejo trevino trevizo
trump tucker uriarte urias uribe urrea valdez valdivia valenzuela varela vargas vasquez vazquez vega
velasco velasquez velazco velazquez ventimilla verdugo verduzco vergara vibanco vidal vila villanueva
villar villareal villavicencio villegas wagner wallace watkins watson widoblo williams willis wirichaga
wright yanez yepis yllades zagal zambada zamudio zapata zarate zavala zazueta zepeda zevada zuniga
`);
