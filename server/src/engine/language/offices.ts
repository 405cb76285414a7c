import { isChiefOfProfession, type ChiefOf } from './occupations.ts';
import { readForms, readSets, words } from './wordLists.ts';

/**
 * Offices as a newsroom knows them: which forms are one office, which offices nobody holds together in
 * one body, and which words before an office tell it from others.
 */

/** Forms of one noun: `usual | other forms`. A stop is left out, `Gen.` is `gen`. */
const formTable = `
general|gen
lieutenant|lt
colonel|col
major|maj
captain|capt
sergeant|sgt
commander|cmdr cdr cmdr
admiral|adm
brigadier|brig
corporal|cpl
private|pvt pte
constable|pc
inspector|insp
superintendent|supt
governor|gov
senator|sen
congress member|congressman congresswoman rep
professor|prof
councillor|councilor councilman councilwoman cllr
spokesperson|spokesman spokeswoman
chair|chairman chairwoman chairperson
adviser|advisor
prime minister|premier pm taoiseach
chief executive|ceo
chief operating officer|coo
chief financial officer|cfo
chief technology officer|cto
headteacher|headmaster headmistress
ombudsman|ombudswoman ombudsperson
actor|actress
host|hostess
president|pres
ambassador|amb
chargé|charge
deputy|second-in-command number-two right-hand-man
champion|titleholder title-holder
organiser|organizer
anaesthetist|anesthetist anaesthesiologist anesthesiologist
paediatrician|pediatrician
gynaecologist|gynecologist
signaller|signalman
cofounder|co-founder
vice-president|vp
`;

/** Several words that are one office; a bar parts the usual form from others. */
const compoundTable = `
prime minister
first minister
chief minister
chief executive|chief executive officer,executive chief
chief operating officer|chief operations officer
chief financial officer|chief finance officer
chief technology officer
chief medical officer|chief health officer,top doctor,chief doctor
chief veterinary officer|chief vet,chief veterinarian,chief veterinary surgeon,top vet
cabinet member|portfolio holder,executive member
headteacher|head teacher,school head
managing director
executive director
director general|director-general
secretary general|secretary-general,general secretary
attorney general|attorney-general
solicitor general|solicitor-general
surgeon general
inspector general
chief justice
district attorney
defence lawyer|defense lawyer,defense attorney,defence attorney,defence barrister,defence counsel,defense counsel
lieutenant general
major general
brigadier general
lieutenant colonel
rear admiral
vice admiral
lieutenant commander
security guard
chargé d'affaires|charge d'affaires
champion|title holder,cup holder,trophy holder
general manager
crown prince
first lady
`;

/** Offices of which one person has at most one, in one body and at one time. */
const exclusiveTable = `
president|prime minister|chancellor|king|queen|emperor|first lady
president|mayor|governor|senator|congress member|ambassador
prime minister|first minister|chief minister|mayor|governor|ambassador
president|first minister|chief minister
spokesperson|director|president|chair|chief executive|secretary general|director general|executive director|managing director|treasurer|chief financial officer
chair|chief executive|chief operating officer|chief financial officer|chief technology officer|treasurer
judge|prosecutor|defence lawyer|juror|defendant
goalkeeper|defender|midfielder|striker
coach|referee|goalkeeper|midfielder|striker
bookkeeper|trustee|receptionist|caretaker|cleaner|security guard|auditor
king|prince|crown prince
pope|archbishop|bishop|priest|deacon
pope|cardinal|priest
ambassador|chargé d'affaires|consul|attaché
driver|passenger|pedestrian|motorcyclist|cyclist
pilot|co-pilot|passenger
captain|first officer|co-pilot
professor|student|pupil|trainee|intern|apprentice
surgeon|anaesthetist|psychiatrist|cardiologist|paediatrician|radiologist|pathologist|oncologist|neurologist|gynaecologist|dermatologist|nurse|midwife|paramedic
president|shop steward
president|secretary
dispatcher|conductor|signaller|train driver|steward
suspect|victim
plaintiff|defendant
landlord|tenant
`;

/** Offices that no minister holds as well, whatever the ministry. */
const besideMinisters = new Set([
  ...words('mayor governor ambassador judge prosecutor spokesperson'),
  'chief medical officer',
]);

/** Those at the top of a business: one person may be two of them, so that only what all others say tells a slip. */
const bosses = new Set([
  'chair',
  'chief executive',
  'managing director',
  'executive director',
  'general manager',
  'owner',
  'founder',
]);

/** Whoever is over the first of a field, as the director of a museum is over its chief archaeologist. */
const overChiefs: ReadonlySet<string> = new Set([...bosses, 'director', 'director general']);

/** Words for whoever is first in a body: its `head`, its `leader`, its `chief`. */
const plainHeads = words('head leader chief boss');

/** What headlines call the chief executive of a business; a chairman is none. */
const plainBosses = words('boss chief');

/** Whoever founded or owns a business may well run it, and be called either: the two tell less of a slip than two offices do. */
const holders = words('owner founder cofounder');

/**
 * Ranks of a force, each narrower than the plain word it ends in: `lieutenant general` is a general. A `service chief` is the
 * chief of a fire or police department.
 */
const rankTable = `
general|lieutenant general|major general|brigadier general|brigadier|colonel|lieutenant colonel|major|captain|lieutenant|sergeant|corporal|private|admiral|rear admiral|vice admiral|commodore|commander|lieutenant commander
superintendent|inspector|sergeant|constable
service chief|sheriff|undersheriff|captain|lieutenant|sergeant
`;

/** Relations: nobody is two of these to the same person. */
const kinTable = `father mother son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather
  great-uncle great-aunt great-nephew great-niece great-grandfather great-grandmother great-grandson
  great-granddaughter half-brother half-sister stepbrother stepsister
  grandmother grandson granddaughter son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law
  stepfather stepmother stepson stepdaughter widow widower`;

/** Words that make the first of several: nobody is chief engineer and chief scientist of one body. */
const chiefWords = words('chief head lead principal');
const usualByForm = readForms(formTable, '|', ' ');
const usualByCompound = readForms(compoundTable, '|', ',');
const exclusiveSets = readSets(exclusiveTable);
const rankSets = readSets(rankTable);
const kin = words(kinTable);

/** `Gen.` gives `general`, `spokeswoman` gives `spokesperson`; other words as they are, in lower case, singular. */
export function usualRole(word: string): string {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const singular = /[^s]s$/.test(plain) && usualByForm.get(plain) === undefined ? plain.slice(0, -1) : plain;
  return usualByForm.get(plain) ?? usualByForm.get(singular) ?? singular;
}

/** An office of several words at the end of a list of words, with how many words it takes; one where none ends it. */
export function usualOffice(roleWords: readonly string[]): {
  readonly head: string;
  readonly length: number;
} {
  for (const length of [3, 2]) {
    if (roleWords.length < length) continue;
    const last = roleWords.slice(-length);
    const head =
      usualByCompound.get(last.map((word) => word.toLowerCase().replace(/\.$/, '')).join(' ')) ??
      usualByCompound.get(last.map(usualRole).join(' '));
    if (head !== undefined) return { head, length };
  }
  const last = roleWords.at(-1) ?? '';
  return { head: usualByCompound.get(last.toLowerCase()) ?? usualRole(last), length: 1 };
}

/** True where both sets of words before an office make it the first of several: `chief`, `head`. */
export function areBothChief(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [a, b].every((modifiers) => [...modifiers].some((word) => chiefWords.has(word)));
}

const clergy = words('pope archbishop bishop priest deacon');

/** True for two ranks of the church, whether before the name or told of it: an `auxiliary bishop` is no archbishop. */
export function areClergyOfTwoRanks(a: string, b: string): boolean {
  return a !== b && clergy.has(a) && clergy.has(b);
}

/** True for who founded or owns a thing with others, and for who did so alone. */
export function isJointBesideSole(
  joint: { readonly head: string },
  sole: { readonly head: string; readonly modifiers: ReadonlySet<string> },
): boolean {
  return (
    joint.head.replace(/^co-?/, '') === sole.head &&
    joint.head !== sole.head &&
    (sole.modifiers.has('sole') || sole.modifiers.has('only'))
  );
}

/** True where nobody holds both offices in one body. */
export function areExclusiveOffices(a: string, b: string): boolean {
  return exclusiveSets.some((set) => set.has(a) && set.has(b));
}

/** True where one is a minister of a field, and the other an office outside the cabinet. */
export function isMinisterBeside(minister: string, other: string): boolean {
  return /^(?:minister|secretary)$/.test(minister) && besideMinisters.has(other);
}

/** True for two offices at the top of a business that one person may hold, though seldom both are told. */
export function areRivalBosses(a: string, b: string): boolean {
  return a !== b && bosses.has(a) && bosses.has(b);
}

/** True where one of the two is no office but a share in the business, which its chief executive may have as well. */
export function isHolderBeside(a: string, b: string): boolean {
  return holders.has(a) !== holders.has(b);
}

/** True for the `boss` of a business and its chief executive. */
export function isPlainBoss(plain: string, office: string): boolean {
  return plainBosses.has(plain) && office === 'chief executive';
}

/** True where one is `chief` of those who have a profession, and the other is over the whole body. */
export function isChiefBesideBoss(chief: ChiefOf, boss: string): boolean {
  return isChiefOfProfession(chief) && overChiefs.has(boss);
}

/** The same for whoever `heads` the very body that has the other for its chief hydrologist. */
export function isChiefBesideHead(chief: ChiefOf, head: string): boolean {
  return isChiefOfProfession(chief) && plainHeads.has(head);
}

/** True where both words only say that somebody is first in a body: `head`, `leader`. */
export function arePlainHeads(a: string, b: string): boolean {
  return plainHeads.has(a) && plainHeads.has(b);
}

/** True for two ranks of one force that are not one the short form of the other: `colonel`, `major`. */
export function areExclusiveRanks(a: string, b: string): boolean {
  if (!rankSets.some((set) => set.has(a) && set.has(b))) return false;
  const [first, second] = [a.split(' '), b.split(' ')];
  return !first.every((word) => second.includes(word)) && !second.every((word) => first.includes(word));
}

/** `colonel`, `sergeant`. */
export function isRank(head: string): boolean {
  return rankSets.some((set) => set.has(head));
}

const speaking =
  words(`spokesperson chief executive president chair director head manager secretary minister mayor leader
  commissioner owner founder cofounder boss commander governor superintendent principal headteacher captain
  rector dean provost bishop archbishop abbot curator author researcher scientist professor organiser`);

/** True where one of the words names an office whose holder speaks for the whole body: `chief executive`, `spokesman`. */
export function speaksForBody(title: string): boolean {
  return title.split(/[\s-]+/).some((word) => speaking.has(usualRole(word)) || word.toLowerCase() === 'ceo');
}

/** `brother`, `son-in-law`. */
export function isKin(head: string): boolean {
  return kin.has(head);
}

/** Whoever is first in a body, whatever the body calls it. */
const tops = words('head leader chief boss director manager president chair governor commissioner');

/** True where both offices are the first of a body, under whatever name: `chief executive`, `head`. */
export function areBothTop(a: string, b: string): boolean {
  return [a, b].every((head) => tops.has(head) || bosses.has(head) || head === 'director general');
}
