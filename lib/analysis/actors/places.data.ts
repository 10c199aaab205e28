import { readList } from './read-list.ts';

// Written by hand from general geography; folded. Countries and regions in English and Spanish.

/** Countries and usual short forms of their names. */
export const COUNTRIES: ReadonlySet<string> = readList(`
afghanistan|albania|alemania|algeria|andorra|angola|arabia saudita|argelia|argentina|armenia|australia|
austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgica|belgium|belice|belize|benin|
bielorrusia|bolivia|bosnia|botswana|brasil|brazil|britain|bulgaria|burkina faso|burundi|cambodia|
camboya|cameroon|camerun|canada|chad|chile|china|chipre|colombia|congo|corea del norte|corea del sur|
costa rica|cote d'ivoire|croacia|croatia|cuba|cyprus|czech republic|denmark|dinamarca|
dominican republic|ecuador|ee uu|eeuu|egipto|egypt|el salvador|emiratos arabes unidos|england|eritrea|
escocia|eslovenia|espana|estados unidos|estados unidos de america|estados unidos mexicanos|estonia|
ethiopia|etiopia|eu|eua|filipinas|finland|finlandia|france|francia|gabon|gales|gambia|georgia|germany|
ghana|gran bretana|great britain|grecia|greece|guatemala|guinea|guyana|haiti|holanda|holland|honduras|
hong kong|hungary|hungria|iceland|india|indonesia|inglaterra|irak|iran|iraq|ireland|irlanda|islandia|
israel|italia|italy|ivory coast|jamaica|japan|japon|jordan|jordania|kazakhstan|kenia|kenya|kosovo|
kuwait|laos|latvia|lebanon|libano|liberia|libia|libya|lithuania|luxembourg|macedonia|madagascar|malasia|
malawi|malaysia|mali|malta|marruecos|mauritania|mexico|moldova|mongolia|montenegro|morocco|mozambique|
myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|noruega|norway|
nueva zelanda|oman|paises bajos|pakistan|palestina|palestine|panama|paraguay|peru|philippines|poland|
polonia|portugal|puerto rico|qatar|reino unido|republica checa|republica dominicana|romania|rumania|
rusia|russia|rwanda|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|singapur|siria|slovakia|
slovenia|somalia|south africa|south korea|soviet union|spain|sri lanka|sudafrica|sudan|suecia|suiza|
suriname|sweden|switzerland|syria|tailandia|taiwan|tajikistan|tanzania|thailand|togo|
trinidad and tobago|tunez|tunisia|turkey|turkmenistan|turquia|ucrania|uganda|uk|ukraine|union sovietica|
united arab emirates|united kingdom|united states|united states of america|urss|uruguay|us|usa|ussr|
uzbekistan|vatican|vaticano|venezuela|vietnam|wales|yemen|yugoslavia|zambia|zimbabwe
`);

/** Regions, states of the United States and Mexico, and cities that news texts name. */
export const PLACES: ReadonlySet<string> = readList(`
a coruna|abu dhabi|acapulco|africa|aguascalientes|aguililla|ala|alabama|alaska|alava|albacete|
albuquerque|aleppo|alicante|allende|alpes|alps|altamira|amazon|amazonas|america|america central|
america del norte|america del sur|america latina|americas|amsterdam|anaheim|andalucia|andalusia|andes|
ankara|antarctica|antioquia|apatzingan|apodaca|aragon|arctic|ariz|arizona|arkansas|arlington|asia|
asturias|asuncion|atenas|athens|atlanta|atlantic|atlantico|auckland|austin|avila|ayotzinapa|az|badajoz|
badiraguato|bagdad|baghdad|baja california|baja california sur|bajio|balcanes|baleares|balkans|
baltimore|bangkok|barcelona|barranquilla|basque country|basra|bavaria|bay area|beijing|beirut|bengal|
berlin|bilbao|birmingham|bizkaia|bogota|bombay|border wall|boston|brasilia|british columbia|broadway|
bronx|brooklyn|brownsville|bruselas|brussels|bucharest|budapest|buenos aires|buffalo|burgos|ca|caborca|
caceres|cadereyta|cadiz|cairo|calcutta|calexico|cali|calif|california|cambridge|camp david|campeche|
canarias|canberra|cancun|cantabria|cape town|caracas|cardenas|caribbean|caribe|carolina del norte|
cartagena|casablanca|castilla|castilla la mancha|castilla y leon|catalonia|cataluna|catalunya|cdmx|
celaya|central america|centroamerica|ceuta|chalco|charleston|charlotte|chechenia|chechnya|chiapas|
chicago|chihuahua|chilapa|chilpancingo|chula vista|cincinnati|cisjordania|ciudad|ciudad acuna|
ciudad altamirano|ciudad de mexico|ciudad juarez|ciudad obregon|ciudad victoria|cleveland|coahuila|
coatzacoalcos|colima|colorado|columbus|conn|connecticut|cook county|copenhagen|copenhague|cordoba|
cosala|costa chica|costa grande|country|coyoacan|cozumel|crimea|cuenca|cuernavaca|culiacan|d c|d f|
dakota del norte|dallas|damasco|damascus|davos|dayton|dc|del rio|delaware|delhi|denver|detroit|df|
district of columbia|distrito federal|doha|douglas|dubai|dublin|durango|eagle pass|earth|east|
east coast|ecatepec|edinburgh|edomex|el cairo|el centro|el paso|ensenada|estado de mexico|estambul|este|
estocolmo|europa|europe|euskadi|extremadura|filadelfia|fl|fla|florida|fort bliss|fort worth|
franja de gaza|frankfurt|fresnillo|fresno|frontera|frontera norte|frontera sur|ga|galicia|gaza|
gaza strip|geneva|georgia|gerona|gijon|ginebra|girona|glasgow|golden triangle|golfo de mexico|
gomez palacio|granada|guadalajara|guanajuato|guangdong|guantanamo|guasave|guayaquil|guaymas|guerrero|
guipuzcoa|gujarat|gulf coast|gulf of mexico|hamburg|hanoi|harlem|harris county|havana|hawaii|helsinki|
hermosillo|hidalgo|hidalgo county|hiroshima|hollywood|honolulu|houston|huasteca|hubei|huelva|huesca|
idaho|iguala|ill|illinois|imperial beach|indiana|indianapolis|iowa|irapuato|irlanda del norte|istanbul|
iztapalapa|jacksonville|jakarta|jalapa|jalisco|jerusalem|jerusalen|jimenez|johannesburg|juarez|kabul|
kansas|kansas city|karachi|kashmir|kathmandu|kentucky|kerala|khartoum|kiev|king county|kurdistan|kyiv|
kyoto|la coruna|la habana|la haya|la paz|la ruana|lagos de moreno|lahore|laredo|las cruces|las vegas|
latin america|latinoamerica|lazaro cardenas|leipzig|leon|lerida|lima|lisboa|lisbon|liverpool|lleida|
london|londres|long beach|los angeles|los angeles county|los cabos|los mochis|los pinos|louisiana|
louisville|lugo|luna|lyon|madrid|maharashtra|maine|malaga|mallorca|managua|manchester|manhattan|manila|
manzanillo|mar a lago|mar-a-lago|maracaibo|maricopa county|mars|marseille|maryland|mass|massachusetts|
matamoros|mazatlan|mcallen|medellin|medio oriente|mediterranean|mediterraneo|melbourne|melilla|memphis|
merida|mexicali|mexico city|miami|mich|michigan|michoacan|middle east|midwest|milan|milwaukee|minn|
minneapolis|minnesota|mississippi|missouri|mixteca|montana|monterrey|montevideo|montreal|moon|morelia|
morelos|moscow|moscu|mosul|mumbai|munich|murcia|nairobi|naples|nashville|naucalpan|navarra|navolato|
nayarit|nebraska|nevada|new delhi|new england|new hampshire|new haven|new jersey|new mexico|new orleans|
new south wales|new york|new york city|newark|nezahualcoyotl|nj|nm|nogales|norfolk|normandy|norte|
norteamerica|north|north america|north carolina|north dakota|northeast|northern ireland|northern mexico|
northwest|nueva delhi|nueva orleans|nueva york|nuevo laredo|nuevo leon|nuevo mexico|ny|oakland|oaxaca|
occident|occidente|ocotlan|oeste|ohio|oklahoma|oklahoma city|omaha|ontario|orange county|ore|oregon|
orient|oriente|oriente medio|oriente proximo|orizaba|orlando|osaka|oslo|otay mesa|ottawa|ourense|oviedo|
oxford|pa|pachuca|pacific|pacifico|pais vasco|palencia|pamplona|paris|parral|pekin|peninsula|penn|
pennsylvania|pensilvania|perth|philadelphia|phoenix|piedras negras|pittsburgh|playa del carmen|
pontevedra|port au prince|port-au-prince|portland|poza rica|praga|prague|puebla|puerto principe|
puerto vallarta|punjab|pyongyang|quantico|quebec|queens|queensland|queretaro|quintana roo|quito|rabat|
raleigh|reynosa|rhode island|richmond|rio bravo|rio de janeiro|rio grande|rio grande valley|riyadh|roma|
rome|rosarito|rotterdam|sacramento|sahel|saigon|salamanca|salt lake city|saltillo|san antonio|
san bernardino|san cristobal de las casas|san diego|san diego county|san fernando|san francisco|
san jose|san juan|san luis potosi|san miguel de allende|san pedro garza garcia|san pedro sula|
san salvador|san sebastian|san ysidro|santa fe|santander|santiago|santiago de chile|santo domingo|
sao paulo|sarajevo|saxony|scandinavia|seattle|segovia|seoul|seul|sevilla|shanghai|siberia|sicily|sidney|
sierra madre|silicon valley|sinai|sinaloa|sindh|sofia|sonora|sonora desert|soria|south|south america|
south carolina|south dakota|southeast|southern border|southern california|southwest|st louis|st. louis|
starr county|staten island|stockholm|strasbourg|stuttgart|sudamerica|sur|sydney|tabasco|taipei|
tallahassee|tamaulipas|tampa|tampico|tapachula|tarragona|taxco|tecate|tecoman|tegucigalpa|teheran|
tehran|tehuacan|tel aviv|tenerife|tennessee|tepalcatepec|tepic|tepito|teruel|teuchitlan|tex|texas|
the hague|tibet|tierra|tierra blanca|tierra caliente|tijuana|tlajomulco|tlalnepantla|tlalpan|
tlaquepaque|tlatelolco|tlatlaya|tlaxcala|tokio|tokyo|toledo|toluca|toronto|torreon|triangulo dorado|
tripoli|tucson|tulsa|tunis|turin|tuscany|tuxtla gutierrez|tx|uruapan|utah|va|valencia|valladolid|
valle hermoso|valparaiso|vancouver|varsovia|venice|veracruz|vermont|victoria|viena|vienna|vigo|
villahermosa|virginia|vitoria|vizcaya|w va|w.va|wall street|warsaw|wash|washington|washington d c|
washington dc|west|west bank|west coast|west virginia|wisconsin|wuhan|wyoming|xalapa|xochimilco|yakarta|
yucatan|yuma|zacatecas|zamora|zapopan|zaragoza|zihuatanejo|zitacuaro|zocalo|zurich
`);

/** Words that make a capitalised sequence a place: "Rio Grande Valley", "Calle 13". */
export const PLACE_HEADS: ReadonlySet<string> = readList(`
aduana aeropuerto airport alcaldia autopista avenida avenue bahia barrio basilica bay beach borough
bosque boulevard bridge building bulevar cabo calle calzada canyon cape carretera castle catedral
cathedral cefereso centro cereso cerro city ciudad colonia comunidad condado county creek cuartel
delegacion desert desierto district distrito edificio ejido estacion estadio estado falls forest
fraccionamiento gate golfo gulf hacienda heights highway hills hospital hotel isla island islands islas
lago laguna lake memorial monument mount mountain mountains municipality municipio museo museum
neighborhood norte ocean oceano palace palacio parish park parque penal peninsula penitentiary playa
plaza poblado port prision prison province provincia puente puerto ranch rancho reclusorio region rio
river road sala salon sea sector sierra springs square stadium station strait street sur teatro
terminal theater theatre torre tower town township trail valle valley villa village
`);
