import { words } from './wordLists.ts';

/**
 * The sorts of people and bodies that news is attributed to. Words of one line are one sort: `troopers` for
 * `the State Police` is no other source, `the growers` for `the retailers` is.
 */
const sourceTable = `
police|officer trooper sheriff detective inspector sergeant constable superintendent constabulary gendarme patrol investigator deputy
prosecutor|prosecution
judge|court bench magistrate tribunal jury juror
lawyer|legal counsel barrister solicitor attorney defence defense
coroner|pathologist
army|military navy force commander general staff soldier
rescuer|firefighter fire coastguard lifeguard rescue emergency protection brigade
doctor|hospital clinic surgeon medic medical physician health nurse
ministry|minister department
council|councillor councilor mayor
parliament|lawmaker senator legislator congress committee
agency|authority regulator commission watchdog inspectorate bureau auditor ombudsman un unicef unhcr nations
customs
bank|lender
company|management owner firm manufacturer maker employer operator carrier airline utility supplier
airport
insurer|insurance
tenant|renter
landlord
union|worker employee staff
retailer|retail shop shopkeeper grocer supermarket store merchant
grower|farmer farm producer planter
consumer|customer shopper
scientist|researcher author university professor academic institute archaeologist historian geologist biologist
analyst|economist broker strategist brokerage securities
engineer|surveyor
forecaster|meteorologist meteorological weather
critic|reviewer
resident|villager neighbour neighbor locals inhabitant
witness|bystander eyewitness onlooker passer-by passenger survivor
relative|family parent mother father widow widower husband wife brother sister son daughter uncle aunt cousin nephew niece grandmother grandfather
coach|trainer manager
player|captain
agent
club|
referee|umpire
organiser|organizer festival
teacher|school headteacher
pupil|student
church|bishop archbishop priest vicar diocese
opposition|rebel militant insurgent
builder|bricklayer roofer navvy contractor
diver|
angler|fisherman
hunter|gamekeeper
walker|hiker jogger rambler hillwalker
charity|aid ngo campaigner activist oxfam greenpeace amnesty caritas wwf
vet|veterinarian veterinary
`;

/** Words that leave open who it is; anyone of any sort may be meant. */
const genericList = `
  official authority authorities source people person expert observer insider spokesman spokeswoman spokesperson
  aide adviser advisor leader side representative government administration head chief boss director president executive
  executives statement report document paper media press television channel newspaper agency news letter figures
  data statistic statistics number numbers survey poll record records filing filings post message website email notice others some many several both
  diplomat diplomats member members delegate delegates group groups team state nation country ally capital study research
  survey politician envoy
`;

const sortByWord = new Map<string, string>();
for (const line of sourceTable.trim().split('\n')) {
  const [first = '', others = ''] = line.split('|');
  for (const word of [first, ...others.split(' ')]) if (word !== '') sortByWord.set(word, first);
}
const generic = new Set(genericList.trim().split(/\s+/));

/** The sort of which an office of state is, by what it looks after: `the defence ministry`, `health officials`. */
const departmentSorts: ReadonlyMap<string, string> = new Map([
  ['defence', 'army'],
  ['defense', 'army'],
  ['interior', 'police'],
  ['home', 'police'],
  ['justice', 'prosecutor'],
]);
const offices =
  /^(?:minist(?:ry|er)|department|secretary|official|officer|chief|service|authorit(?:y|ies)|spokes\w+)s?$/;

/** Those who serve a body of any sort: an `officer` of the customs is none of the police, a `rebel commander` none of the army. */
const serving = /^(?:officers?|commanders?|force|forces|staff)$/;

/** What sorts of source the words of one phrase tell of. */
export function sortsOfSource(words: readonly string[]): ReadonlySet<string> {
  const isOffice = words.some((word) => offices.test(word));
  const sorts = words.flatMap((word, index) => {
    const department = isOffice ? departmentSorts.get(word) : undefined;
    const joined = joinedSort(words[index - 1] ?? '', word);
    const sort = department ?? joined ?? sortOfSource(word);
    return sort === undefined ? [] : [{ sort, isServing: serving.test(word) }];
  });
  const others = sorts.filter(({ isServing }) => !isServing);
  return new Set((others.length > 0 ? others : sorts).map(({ sort }) => sort));
}

/** Words that only with the next tell a sort: `coast guard`, `campaign group`. */
function joinedSort(before: string, word: string): string | undefined {
  if (word === 'guard') return sortOfSource(`${before}${word}`);
  return word === 'group' && /^(?:campaign|pressure|lobby|advocacy|protest|rights)$/.test(before)
    ? 'charity'
    : undefined;
}

/** What sort of source a word tells of: `retailers` and `Retail` give `retailer`; undefined for other words. */
export function sortOfSource(word: string): string | undefined {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  if (plain === 'authorities') return undefined;
  return sortByWord.get(plain) ?? sortByWord.get(singular(plain));
}

/** What stands before such words and says no more of whose word it is: `local officials`, `senior sources`. */
const vague =
  words(`local senior top regional national federal state government official public government's western unnamed several some many two
  three other another independent foreign international city county district municipal provincial high-ranking ranking
  military key close leading former current new own young old elderly same unidentified anonymous`);

/** True for words that leave open whose officials or experts are meant. */
export function isVague(word: string): boolean {
  return vague.has(word);
}

/** True for words under which anybody may speak: `officials`, `a statement`. */
export function isGenericSource(word: string): boolean {
  const plain = word.toLowerCase();
  if (plain === 'authority') return false;
  return generic.has(plain) || generic.has(singular(plain));
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
