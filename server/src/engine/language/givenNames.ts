/**
 * Common given names of the parts of the world that fill the news. They only help: they tell a person from an
 * organisation, and a name from an ordinary word at the beginning of a sentence. A name that is missing here is
 * still found by its title, its place in the sentence or its second word.
 */
const givenNameList = `
  aaron abdul abdullah abdulaziz abe abel abigail abraham adam addison adele adnan adrian adriana agnes ahmad ahmed aidan
  aisha ajay akira alain alan alba albert alberto aldo alejandra alejandro aleksandar aleksandr aleksei alena alessandra
  alessandro alex alexa alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alina
  alisa alison alistair allan allen allison alma alvaro alyssa amanda amar amber amelia amina amir amit amy ana
  anastasia anatoly anders andre andrea andreas andrei andrej andres andrew andriy andrzej andy angel angela angelica
  angelina angelo angus anika anil anita anja ann anna annalena anne annette annie annika anouk ante anthony antoine
  anton antonia antonio antony anwar aoife april arash archie ariana ariel arif arjun armando arnold arthur artem
  arturo arun asha ashley ashraf asif astrid audrey august augusto aung aurelia aurora austin ava axel ayesha ayman
  barack barbara barry bart beata beatrice beatriz becky bella ben benedict benjamin benny bernadette bernard bernardo
  bernd bernie bert beth bethany betty beverly bianca bill billy birgit bjorn björn blake bob bobby boris bozena brad
  bradley brandon brenda brendan brent brett brian brianna bridget brigitte britney brittany brooke bruce bruno bryan
  burak caitlin caleb callum calvin cameron camila camille candice carl carla carlo carlos carmen carol carolina caroline
  carolyn carrie casey cassandra caterina catherine cathy cecilia cedric celeste celia celine cem cesar chad chandra
  charlene charles charlie charlotte chelsea cheng cheryl chiara chloe chris christian christiane christina christine
  christoph christophe christopher chuck cindy claire clara clare clarence clark claudia claudio clement clifford clive
  clyde cody colin colleen colm conor constance corey corinne cornelia craig cristian cristiano cristina curtis cynthia
  cyril cyrus daisy dale damian damien dan dana daniel daniela daniele danielle danilo danny daria dario darius
  darko darren darryl daryl dave david davide dawn dean debbie deborah debra declan deepak deirdre demetrius denis denise
  dennis derek derrick desmond diana diane didier diego dieter dilip dimitri dina dirk dmitri dmitry dmytro dolores
  dominic dominik dominique don donald donna doris dorothy doug douglas dragan duncan dustin dwayne dylan eamon earl
  ed eddie edgar edith edmund eduardo edward edwin eileen einar elaine eleanor elena eli elias elif elijah elisa
  elisabeth eliza elizabeth ella elle ellen elliot ellis elon elsa emanuel emeka emil emilia emiliano emilio emily emine
  emir emma emmanuel emre enda enrico enrique eoin eric erica erich erik erika erin ernest ernesto erwin esteban
  esther ethan eugene eva evan eve evelyn evgeny fabian fabio fabrice fadi faisal farah farid farouk fatima fatma faye
  federica federico felicia felicity felipe felix ferdinand fernanda fernando fidel filip filippo finn fiona flora
  florence florian floyd frances francesca francesco francine francis francisco franco francois françois frank frankie
  franklin franz fred freddie frederic frederick frederik freya friedrich fritz gabriel gabriela gabriele gabrielle
  gail gareth garry gary gavin gemma gene genevieve geoff geoffrey georg george georges georgia georgina gerald
  geraldine gerard gerhard gian gianni gideon gilbert gilles gillian gina giorgia giorgio giovanna giovanni giulia giuseppe
  gladys glen glenn gloria goran gordon grace graham grant greg gregor gregory greta gretchen grzegorz guido guillaume
  guillermo gunnar gustav gustavo guy gwen habib hadi hakan haley halina hamid hamza hana hank hanna hannah hans harald
  harold harriet harrison harry harsh harvey hasan hassan hayley hazel heather hector heidi heike heinrich heinz
  helen helena helene helga helmut henri henrik henry herbert herman hilary hilda hillary hiroshi holly hope horst howard
  hubert hugh hugo hussein ian ibrahim ida ignacio igor ilse imran ina ines ingrid ioana ioannis ira irena irene
  iris irina iryna isaac isabel isabella isabelle isaiah ismail istvan ivan ivana ivo iwan jabari jack jackie jackson
  jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jan jana jane janelle janet janez janice jared
  jasmin jasmine jason javier jay jean jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jerry jesper jess
  jesse jessica jesus jill jim jimmy jin jo joachim joan joanna joanne joaquin joao joão jochen jodie joe joel johan johanna
  johannes john johnny jon jonah jonas jonathan jordan jorge jose josé josef joseph josephine josh joshua joy joyce
  juan juana judith judy juha jules julia julian juliana julie julien juliet julio julius jun june jung jurgen jürgen
  justin justine kai kamal kamala karel karen karim karin karl karla karolina karsten kaspar kate katarina katarzyna
  katerina kathleen kathryn kathy katia katie katrin katya kay kayla keir keith kelly kelvin ken kenji kenneth kenny
  kerry kevin khaled khalid kieran kim kimberly kirill kirk kirsten kirsty kjell klaus kofi konrad konstantin krista
  kristen kristin kristina krzysztof kumar kurt kwame kyle kyriakos lana lance lara larissa larry lars laszlo latifa
  laura lauren laurence laurent lawrence layla lea leah leanne lee leila lena lennart leo leon leonard leonardo leonid
  leroy lesley leslie leticia levi lewis liam lidia lila lillian lily lin lina linda lindsay lindsey linus lionel lisa
  liz lloyd logan lois lola loren lorena lorene lorenzo loretta lorraine lou louis louisa louise luc luca lucas lucia
  lucía luciano lucie lucy ludmila ludwig luigi luis luisa luiz luka lukas lukasz luke lydia lyn lynn mackenzie
  maciej madeleine madison mads magda magdalena magnus mahmoud maia maja malcolm malik malin mandy manfred manoj manuel
  manuela marc marcel marcelo marcia marcin marco marcos marcus margaret margarita margot marguerite maria mariam marian
  mariana marianne marie marija marilyn marin marina marine mario marion marisa marites marjorie mark marko markus
  marlene marta martha martin martina martine marvin mary maryam masood massimo mathias mathieu mathilde matilda mats
  matt matteo matthew matthias matthieu maureen maurice mauricio max maxim maximilian maxwell maya meera megan mehdi
  mehmet mei mel melanie melinda melissa mercedes meredith mette mia micah michael michaela michal michel michele
  michelle miguel mihai mika mike mikhail mikko milan milena miles milica milos mindy ming mira miranda mirela miriam
  mirko mitch mitchell mohamed mohammad mohammed mohit moira molly mona monica monika monique morgan moritz morten
  moses muhammad mustafa mykhailo mykola myles nadia nadine naftali nancy naomi narendra nasser natalia natalie
  natasha nate nathalie nathan nathaniel neha neil nelson nick nicola nicolas nicole nigel nikita nikki niklas niko
  nikola nikolai nikolas nils nina nino noah noel noor nora norbert norma norman nuno octavia odette oksana ola olaf oleg
  oleh oleksandr olena olga oliver olivia olivier omar orla orlando oscar oskar osman otto owen pablo pamela paola
  paolo pascal pat patricia patrick patrik patty paul paula paulo pavel pavlo pawel pedro peggy penelope penny
  per percy perry pete peter petr petra petro phil philip philipp philippe phillip phoebe phyllis pia pierre pieter
  piotr polly pooja prakash priya quentin rachel radoslaw rafael rahul raj rajesh ralf ralph ramon ramona randall randy
  rania raphael raquel rashid raul raúl ravi ray raymond rebecca recep regina reinhard rene renata renate reza rhys
  ricardo riccardo richard rick ricky riley rita rob robert roberta roberto robin rodney rodrigo roger roland rolf
  roman romain romy ron ronald ronan ronnie rory rosa rosalind rosario rose rosemary ross roxana roy ruben rudolf rudy
  rui rupert ruslan russell rustem ruth ryan sabina sabine sabrina sadiq saeed sahar said salim sally salma salman
  salvador salvatore sam samantha samir sammy samuel sandra sandro sanjay santiago sara sarah sasha saskia saul scott
  sean sebastian selena selim selma serena serge sergei sergey sergio serhiy seth shane shannon shaun shauna shawn
  sheila shelley sherry shinzo shirley sibylle sidney siegfried sigrid silke silvia simon simona simone sinead siobhan
  slavko slobodan sofia sofie solomon sonia sonja sonya sophia sophie sorcha spencer stacey stacy stan stanislav
  stanley stefan stefania stefano steffen stella stelios sten stephan stephane stephanie stephen steve steven stuart
  sue suella sunil sunita susan susanna susanne suzanne sven svetlana svitlana sybil sylvia sylvie tadeusz taha tamara
  tamsin tania tanja tanya tara tarek tariq tatiana tatyana taylor ted teresa terrence terry tessa thabo theo theodore
  theresa thelma therese thierry thomas thorsten tiago tibor tiffany tim timo timothy tina tobias toby todd tom tomas
  tomasz tommy toni tony tracey tracy travis trevor tristan troy tyler udo ulrich ulrike uma umar ursula valentin
  valentina valeria valerie valery vanessa vasily vera vernon veronica veronika vicente vicki victor victoria viggo
  vijay vikram viktor viktoria vincent vincenzo viola violet virginia vitali vitaly vivian vivienne vlad vladimir
  volodymyr wade walter wanda warren wayne wei wendy werner wesley whitney wilfried wilhelm will willem william willie
  winston wolfgang wouter xavier ximena yair yannick yasmin yasser yevgeny yolanda yoon youssef yulia yuri yusuf yvette
  yvonne zac zach zachary zahra zainab zane zara zeynep zhang zoe zoltan zoran zsofia zuzana
`;

const givenNames: ReadonlySet<string> = new Set(givenNameList.trim().split(/\s+/));

/** Short and full forms of one name, a line each. */
const shortFormList = `
  alexander alex sandy aleksandr sasha|alexandra alex sandra sasha|andrew andy drew|anthony tony|benjamin ben benny
  bernard bernie|catherine kate cathy katie kathy|katherine kate kathy katie|charles charlie chuck|christopher chris
  christine chris|christina chris tina|daniel dan danny|david dave|deborah debbie deb|donald don donny|douglas doug
  edward ed eddie ted ned|elizabeth liz beth betty eliza lizzie|eugene gene|francis frank|frederick fred freddie
  gabriel gabe|gerald gerry jerry|gregory greg|henry harry hank|jacob jake|james jim jimmy jamie|jeffrey jeff|jennifer jenny jen
  jessica jess|john jack johnny|jonathan jon|joseph joe joey|joshua josh|kenneth ken kenny|kimberly kim|lawrence larry
  leonard leo len|margaret maggie peggy meg|matthew matt|michael mike mick|mitchell mitch|nathaniel nate nathan
  nicholas nick|nicolas nick|pamela pam|patricia pat patty tricia|patrick pat paddy|peter pete|philip phil|raymond ray
  rebecca becky|richard rick dick rich|robert bob rob bobby robbie|ronald ron ronnie|russell russ|samuel sam|samantha sam
  stephen steve|steven steve|susan sue|terrence terry|theodore ted theo|thomas tom tommy|timothy tim|victoria vicky
  vincent vince|walter walt|william bill will billy|vladimir volodya vova|dmitry dima
  alfred alf alfie|albert bert bertie al|herbert bert|hubert bert|archibald archie|arthur art artie|augustus gus|angus gus
  cameron cam|clifford cliff|desmond des|dominic dom|ernest ernie|geoffrey geoff jeff|harold harry hal|hugh hughie
  leslie les|lewis lew|louis lou|malcolm mal|maurice mo|mohammed mo|muhammad mo|mohamed mo|norman norm|oliver ollie
  percival percy|reginald reg reggie|roderick rod|rodney rod|sidney sid syd|stanley stan|victor vic|wilfred wilf|zachary zach
  emmanuel manny|manuel manny manolo|maximilian max|johannes hans|josef sepp pepi|friedrich fritz|giuseppe beppe pino
  francisco paco fran|ignacio nacho|xavier xavi|nikolai kolya|mikhail misha|yevgeny zhenya|konstantin kostya|stanislav stas
  abigail abby|amanda mandy|barbara barb|beatrice bea|charlotte lottie charlie|cynthia cindy|eleanor ellie nell nora
  emily emmy|florence flo|frances fran|gabrielle gabby|georgina georgie|gillian gill|isabel izzy bella|isabella izzy bella
  jacqueline jackie|janet jan|joanna jo|joanne jo|josephine jo josie|judith judy|louise lou|madeleine maddie
  margarita rita|martina tina|mary molly polly|nancy nan|natalia natasha|natalie nat|philippa pippa|rosalind ros
  rosemary rosie|sarah sally|teresa tess|theresa tess|valerie val|veronica ronnie|vivien viv|winifred winnie
  ekaterina katya|kateryna katya|elena lena|maria masha|anastasia nastya
`;

const shortForms: ReadonlyMap<string, ReadonlySet<string>> = readShortForms();

function readShortForms(): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const line of shortFormList.trim().split(/[|\n]/)) {
    const [full, ...short] = line.trim().split(/\s+/);
    if (full !== undefined) forms.set(full, new Set([...(forms.get(full) ?? []), ...short]));
  }
  return forms;
}

/** True for a common given name, accents and case aside: `Ana`, `DMYTRO`; of `Jean-Luc` the first part decides. */
export function isGivenName(word: string): boolean {
  const plain = word.toLowerCase();
  if (givenNames.has(plain)) return true;
  const dash = plain.indexOf('-');
  return givenNames.has((dash > 0 ? plain.slice(0, dash) : plain).normalize('NFD').replace(/\p{M}+/gu, ''));
}

/** What makes a woman's name of a man's: `Paul` and `Paulina` are two people. */
const feminine = /^(?:in[ae]|ett[ae]|ell[ae]|ian[ae]|isa)$/;
/** So many letters a short form is long at least, and so many of the full one it leaves out: `Jana` is no `Jan`. */
const fewestKept = 3;
const fewestLeftOut = 3;

/** True for `bob` and `robert`, and for a name cut short (`wilf`, `wilfred`), either way round; both in lower case. */
export function areShortForms(a: string, b: string): boolean {
  if ((shortForms.get(a)?.has(b) ?? false) || (shortForms.get(b)?.has(a) ?? false)) return true;
  const [short, full] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < fewestKept || !full.startsWith(short)) return false;
  const leftOut = full.slice(short.length);
  return leftOut.length >= fewestLeftOut && !feminine.test(leftOut) && !givenNames.has(short);
}
