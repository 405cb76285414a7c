import { isLearned } from './occupations.ts';
import { words } from './wordLists.ts';

/**
 * What stands before a person's name and says what the person is: honorifics, ranks, offices and occupations.
 * Abbreviations are listed without their stop.
 */

/** Words that nearly always belong to the name behind them, in any spelling: `Mrs`, `Gen.`, `Rep.`, `Sir`. */
const honorificList = `
  mr mrs ms mx miss dr prof professor sir dame lord lady baron baroness count countess duke duchess earl
  king queen prince princess emperor empress emir sheikh sultan pope cardinal archbishop bishop rabbi imam ayatollah
  father sister brother rev reverend msgr monsignor fr hon mme mlle m herr frau senor señor señora
  gen lt maj col capt cpt cmdr cdr sgt cpl pvt pfc adm brig ens supt insp det cllr gov sen rep reps sens pres amb
  general lieutenant major colonel captain commander sergeant corporal private admiral brigadier marshal commodore
  constable superintendent inspector detective sheriff undersheriff councillor councilman councilwoman alderman
  president premier chancellor minister mayor governor senator congressman congresswoman representative ambassador
  judge justice attorney coach
`;

/** Heads of offices, jobs and relations, as they stand before a name or in a descriptor: `chief engineer`. */
const roleList = `
  president vice-president minister premier chancellor secretary undersecretary mayor governor lawmaker legislator
  director-general secretary-general attorney-general solicitor-general governor-general consul-general
  senator congressman congresswoman representative deputy delegate ambassador envoy diplomat consul commissioner
  councillor councilor chairman chairwoman chairperson chair head leader chief boss director executive officer manager
  ceo cfo coo cto founder co-founder owner partner treasurer administrator coordinator organizer organiser supervisor
  superintendent principal headteacher headmaster dean rector provost chancellor professor lecturer teacher student
  pupil scientist researcher analyst economist epidemiologist virologist biologist chemist physicist historian
  expert specialist engineer architect designer developer programmer technician doctor physician surgeon nurse
  paramedic pharmacist dentist psychologist psychiatrist adviser advisor aide consultant spokesman spokeswoman
  spokesperson lawyer attorney barrister solicitor counsel prosecutor judge justice magistrate juror clerk
  detective inspector sergeant constable policeman policewoman sheriff trooper warden guard agent
  general colonel major captain lieutenant commander admiral marshal soldier sailor pilot astronaut
  ombudsman inspector auditor accountant bookkeeper banker broker trader investor entrepreneur businessman
  businesswoman billionaire millionaire tycoon farmer grower fisherman driver worker builder miner baker chef cook
  waiter shopkeeper retailer bishop priest pastor imam rabbi pope monk nun activist campaigner organizer volunteer
  protester dissident whistleblower journalist reporter correspondent editor columnist commentator broadcaster host
  presenter anchor photographer author writer novelist poet playwright critic publisher director filmmaker producer
  actor actress singer musician composer conductor guitarist rapper artist painter sculptor dancer comedian
  star coach trainer manager captain player footballer striker goalkeeper midfielder defender winger forward
  quarterback pitcher golfer boxer cyclist sprinter swimmer skier jockey driver referee umpire champion winner
  runner-up opponent rival counterpart predecessor successor colleague
  father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather
  grandmother grandson granddaughter son-in-law daughter-in-law father-in-law mother-in-law brother-in-law
  sister-in-law stepfather stepmother partner fiancé fiancée girlfriend boyfriend friend neighbour neighbor
  resident survivor victim witness suspect defendant plaintiff passenger tourist trustee chairmen member
  candidate nominee incumbent challenger forecaster meteorologist climatologist geologist seismologist firefighter
  rescuer negotiator mediator regulator banker strategist pollster cofounder curator librarian archivist
  reviewer essayist blogger translator illustrator designer stylist model screenwriter cinematographer
  landlord tenant commuter shopper customer employee employer lobbyist envoy legislator delegate premier
  inventor explorer climber mountaineer king queen prince princess crown-prince figure man woman boy girl
  restorer conservator electrician plumber carpenter joiner bricklayer mason mechanic butcher barber hairdresser
  gardener florist postman cashier janitor caretaker midwife interpreter academic scholar sociologist linguist
  archaeologist astronomer mathematician philosopher paediatrician pediatrician cardiologist veterinarian vet rector
  operative commander fighter militant rebel warlord dictator official
  whip pedestrian motorist motorcyclist co-pilot copilot titleholder title-holder holder chargé d'affaires attaché trainee second-in-command
  anaesthetist anesthetist anaesthesiologist anesthesiologist radiologist pathologist oncologist neurologist
  gynaecologist gynecologist dermatologist dispatcher signalman signaller steward intern apprentice
  deacon archdeacon abbot abbess chaplain nuncio vicar curate cardinal
  great-uncle great-aunt great-nephew great-niece great-grandfather great-grandmother great-grandson
  great-granddaughter half-brother half-sister stepbrother stepsister stepson stepdaughter godfather godmother
  godson goddaughter
  coxswain helmsman purser stewardess navigator deckhand foreman forewoman overseer controller comptroller guide
  linesman lineswoman physiotherapist physio masseur therapist instructor receptionist cleaner rider team-mate teammate co-driver bodyguard biographer batsman bowler wicketkeeper skipper
  pianist violinist cellist organist drummer bassist soprano tenor baritone choreographer cartoonist
  producer registrar coroner
`;

/** What stands before a head of office: `deputy`, `former`, `Economy`, `National Security`. */
const modifierList = `
  deputy vice acting interim former ex late then current outgoing incoming newly first second senior junior
  chief executive assistant associate managing general honorary permanent special national international federal state
  regional local city county municipal public private prime foreign interior home economy economics economic finance
  financial defense defence trade industry energy environment climate health education justice labor labour transport
  transportation agriculture housing treasury commerce culture sports science technology communications security
  intelligence human rights military naval army navy police fire air force allied press government cabinet opposition majority
  minority house senate parliamentary party campaign company group club team union bank research medical legal district
  attorney supreme high crown court staff sergeant lieutenant field rear brigadier wing squadron flight lead leading 
  veteran longtime long-time long-serving co- head political religious spiritual supreme central presidential lady
  attorney major u.s u.n eu nato defence foreign-policy speaker
  operating operations marketing information commercial compliance creative digital product musical nursing
  auxiliary suffragan caretaker temporary provisional stand-in shadow ruling governing reigning defending elected
`;

/** Roles that a company can have as well: `rival Kestrel`, `owner Brandt`. */
const corporateList = `
  rival opponent owner partner operator producer publisher broadcaster retailer builder investor regulator maker trader
  leader founder host presenter competitor supplier manufacturer carrier insurer lender developer champion winner
  contractor backer sponsor agent member party counterpart successor predecessor star neighbour neighbor friend
`;

const honorifics = words(honorificList);
const roles = words(roleList);
const modifiers = words(modifierList);
const corporateRoles = words(corporateList);

/** True for `Mrs`, `Gen.`, `Mayor`: a word that gives its bearer a title. */
export function isHonorific(word: string): boolean {
  return honorifics.has(bare(word)) || policeRanks.has(word);
}

/** Ranks of the British police, in capitals only: `DI Kell`. */
const policeRanks: ReadonlySet<string> = new Set(words('DI DS DC DCI DSI DSU DCS PC PS WPC ACC DCC'));

/** True for the head of an office or occupation, `engineer`, plurals included; any case. */
export function isRole(word: string): boolean {
  const plain = bare(word);
  return (
    roles.has(plain) ||
    (plain.endsWith('s') && roles.has(plain.slice(0, -1))) ||
    isLearned(plain.replace(/s$/, ''))
  );
}

/** True for a role that does not tell a person from a company: `rival`. */
export function isCorporateRole(word: string): boolean {
  return corporateRoles.has(bare(word));
}

/** True for what may stand between the beginning of a title and its head: `Deputy`, `Economy`. */
export function isTitleModifier(word: string): boolean {
  return modifiers.has(bare(word));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
