import { readList } from './read-list.ts';

/**
 * Given names, folded. Spanish ones from the public-domain OFAC list of designated persons and from
 * iroqas/random-spanish-names (ISC), English and others by hand.
 */
/** Hardly anything but given names. */
export const GIVEN_NAMES: ReadonlySet<string> = readList(`
aaron abby abdul abdullah abel abigael abigail abraham ada adam adan adele adelmo adilene adolf adolfo
adrian adriana agatha agnes agustin ahmad ahmed aidan aide aileen alan albert alberto albino aldrin
alec alejandra alejandrina alejandro aleksandr alessandro alex alexander alexandra alexandro alexei
alexis aleyda alfonsina alfonso alfred alfredo ali alice alicia alison allan allen allison alma alonso
alvaro alvin alyssa amalia amanda amberto amelia amir amy ana anastasia anatoly anders andre andrea
andreas andrei andres andrew andy angela angelberto angelina angello angelo angie anibal anita ann anna
anne annette annie anthony antoine anton antonia antonieta antonin antonio antony archie archivaldo
armando armida arnold arnoldo arnulfo arthur arturo ashley asif audias audrey augusto aurelio ava
baltasar baltazar barack barbara barney barry bart bashar beaney beatriz beau becky ben benedict benito
benjamin bernadette bernard bernardo bernie bert berta beth betsy betty bev beverly bill billy bjorn
blake blanca bob bobby boris brad bradley brandon braulio brayan brenda brendan brent brett brian
bridget bruce bruno bryan bryce byron caitlin caleb calvin camille candelario candido carl carla carlo
carlos carmen carolina caroline carolyn carrie casey casimiro catalina catherine cathy cecil cecilia
cedric celia celso cenobio cesar charlene charles charlie charlotte cheryl chester chloe chris
christina christine christoph christopher chuck cindy cinthia cipriano claire clara clarence claude
claudia claudio clemente clifford clint clive clyde cody colin colleen connie connor conor constantin
corey cory craig cristian cristina cristobal cuauhtemoc curtis cynthia cyril cyrus daisy dalaithy dale
dalia damaso damian damon dan dana daniel daniela danielle danilo danny daphne dario darlene darrell
darren daryl dave david deb debbie deborah debra delfina delia demetrio denis denise denisse dennis
derek derrick desmond devin diana diane dianne diego dieter dimas dionicio dirk dmitri dmitry dominic
donald donna dora doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan earl eddie
edgar edgardo edith edmund edmundo edna eduard eduardo edward edwin edy efrain efren eileen elaine elda
eleanor eleazar elena eli eliana elias elijah elisa elisabeth eliseo elizabeth ella ellen elliot
elliott elmer elon elsa elsie elton elvira elvis emil emilia emiliano emilio emily emma emmanuel enrico
enrique epifanio erasmo eric erica erich erik erika erin ernest ernestina ernesto ernst esteban
estefania estela esthela esther ethan ethel eugene eugenia eugenio eunice eva evan evelyn evo ezequiel
ezio ezra fabian fabiola faisal fatima fausto federico felicia felicitas felipe felisa felix ferdinand
fermin fernanda fernando fidel fiona flavio florentino floyd frances francesca francesco francis
francisco francois frank franz fred freddie frederic frederick friedrich fritz froylan gabriel gabriela
gael gail galdino garrett garry gary gaspar gaston gavin genaro gene geoff geoffrey george georges
gerald geraldine gerard gerardo gerhard gerry gertrude gianni gilbert gilberto gina giorgio giovani
giovanni gisel giuseppe gladys glen glenn gonzalo gordon graciela graham greg gregg gregorio gregory
greta gretchen griselda guadencio guido guillermo gunther gus gustavo gwen hamid hank hannah hannes
hans harold harriet harry harvey hasan hassan hassein heather hector heidi heinrich heinz helen helena
helmut henri henrietta henrik henry heraclio herbert heriberto herman hernan hilario hilary hillary
hipolito hiroshi holly horacio howard hubert hugh hugo humberto hussein ian ibrahim icela ida ignacio
igor imelda imran indira ines ingrid ira irene irma irving isaac isabel isabella isabelle isaiah isaias
isidro ismael itzel ivan ivanka ivette ivonne ivor jacinto jack jackie jacob jacobo jacqueline jacques
jaime jair jake jalen jamal james jamie jane janet janeth janice jano jared jasmine jason jassiel
javier jay jean jeanette jeanne jeff jeffrey jeniffer jenna jennifer jenny jeremy jermaine jerome jerry
jess jesse jessica jessie jesus jeuri jhonny jill jim jimena jimmy joan joanna joanne joaquin jodie
jody joe joel joey johan johann johannes john johnny jon jonas jonathan jorge jose josef josefa
josefina joseph josh joshua josue jovani joyce juan juana juanita judith judy jules julia julian
juliana julie juliet julieta juliette julio julius jurgen justin juvenal juvencio kamal kamala kara
karen karim karin karl karla kate katherine kathleen kathryn kathy katie katrina katya kayla keith
kelly kelvin ken kendra kenneth kenny kerry kevin khaled khalid kimberly kirk kirsten kirstjen klaus
kofi konrad konstantin kris kristen kristi kristin kristina kristine kurt kyle lara larry lars laura
lauren laurence laurie lawrence lazaro leah leandro leigh leland len lena lenny leo leobardo leon
leonard leonardo leonid leonor leopoldo leroy lesley leslie lester leticia levi lewis liam liborio
librado lidia ligia lila lilia liliana lillian lily lindsay lindsey lionel lisa lisandro liz lizbeth
lizeth lloyd lois lorena lorenzo loretta lori lorraine louis louise lourdes lucas lucia luciano lucien
lucille lucinda lucio lucy ludim ludwig luis luisa luke luther lydia lyle lyndon lynn mabel macario
madeleine madeline mae magdalena magnus mahmoud malcolm malik mandy manfred manny manuel manuela marc
marcel marcela marcelo marcia marcial marco marcos marcus margaret margarita margot maria mariana
marianne mariano maribel maricela marie marilyn mario marion marisa marisela marisol marjorie markus
marlene marta martha martin marty maru marvin mary mateo mathew mathias matt matteo matthew matthias
maureen maurice maurizio mauro maxim maximiliano maximino maxine maya mayela mayra mayre meg megan
mehmet mel melanie melchor melinda melissa meliton melvin meredith merle merrick merrill micaela
michael michel michele michelle mick midiam miguel mike mikhail mildred milo milton mindy mireya miriam
miroslava mitch mitchell mohamed mohammad mohammed moira moises molly mona monica monique monserrat
morris moses muhammad muriel mustafa myra myriam myron nabor nadia nancy naomi natalia natalie natasha
nate nathan nathaniel nayeli nazario neal ned neil nellie nelton nemesio nerea nestor neville nicandro
nicholas nick nicola nicolas nicole nigel nikita nikki nikolai nikolas nina noah noe noel noelia noemi
nora norberto norma norman normando nuria obed octavio odilon ofelia olaf oleg olegario olga oliver
omar onecimo oprah orson osama oscar osiel oswald otis otto ovidio pablo paddy pam pamela panfilo paola
paolo pascual patricia patricio patrick patsy patti paul paula paulina pauline paulo pavel pedro peggy
penelope percy pete peter petra phil philip philippe phillip phoebe phyllis pierre piers piotr polly
porfirio prisciliano priscilla quentin quincy quinn rachel rafael rahul raimundo raj ralph ramiro ramon
ramona randall randy raphael raquel rashid raul ravi raymond raymundo rebeca rebecca reggie reginald
renato rene renee reuben rhonda ricarda ricardo richard richie rick ricky rigoberto rita robbie robert
roberta roberto robin rocio rod roderick rodney rodolfo rodrigo rogelio roger roland rolando rolf
romina romulo ron ronald ronnie roque rory rosa rosalia rosalina rosalind rosalinda rosemary rosendo
ross roy ruben rudolf rudolph rudy rufino rufus rupert russ russell ruth rutilio ryan sabino sabrina
saddam sally salma salome sam samantha sammy samuel sandra sara sarah sasha saturnino saul scott sean
sebastian selena sendy serge sergei sergey sergio servando seth shane shannon sharon shaun shawn sheila
shelby sheldon shelley sherry shirley sid sidney sigi sigifredo sigmund silvano silvia silvio simon
simone sixto sofia sonia sonny sophia sophie spencer stacey stacy stan stanley stefan stefanie steffen
stephan stephanie stephen steve steven stewart stu stuart susan susana susanna suzanne sven sybil
sylvester sylvia tamara tammy tania tanya tara tariq tatiana ted teodoro terence teresa tereso terrance
terrence terri terry thaddeus thelma theo theodore theresa thomas tiffany tim timothy tina tirso toby
todd tom tomas tomasa tommy toni tony toribio tracey traci tracy travis trent trevor tricia troy tucker
tyler tyrone ulises ulrich uma ursula vadim valentina valeria valerie vanesa vanessa vaughn vera vernon
veronica vic vicente vicki vicky victor vikram viktor vince vincent viola violeta virgilio vivian vlad
vladimir volodymyr wally walt walter wanda warren wayne wenceslao wendell wendy werner wesley whitney
wilbur wilfrido wilhelm willard willebaldo willem william willie willy winston wolfgang woodrow woody
xavier ximena xochitl yadira yareth yasmin yasser yitzhak yoko yolanda yuri yusuf yvette yvonne zach
zachary zack zaira zeke zelda zenon zoe zulema
`);

/** Also words, places or surnames: they need a second sign of a name. */
export const WEAK_GIVEN_NAMES: ReadonlySet<string> = readList(`
al amber amparo angel april ariel august austin avery axel brady cameron carol carter chad chelsea
christian clay clinton consuelo crystal dawn dean dick dolores don ed esperanza faith florence
francisca franklin german ginger gloria grace grant guadalupe guy harris harrison hazel ike iris
jackson jan jefferson jo jordan joy june kay kent kenya kim lance lee lou lucero luz mack madison mark
marsha marshall max mercedes miles miranda morgan murray nelson olivia orlando owen pat penny perry
pilar preston ray regina rex rich rob roman rosario rose salvador sandy santiago stella sterling sue
sydney val violet wade wallace will wilson
`);
