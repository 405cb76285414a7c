import { mayBeOneTie } from './kinTies.ts';
import { areRivalOccupations } from './occupations.ts';
import { areExclusiveOffices, isKin, usualRole } from './offices.ts';
import { isVague, sortOfSource, sortsOfSource } from './sources.ts';
import { isRole } from './titles.ts';
import { readForms, readSets, words } from './wordLists.ts';

/*
 * Who may speak in another's place. Where the very words of a claim were copied, only the name of its source was changed,
 * and so finer sorts tell two sources apart than where two newsrooms tell the claim in words of their own.
 */

/** Sorts of those who speak less often, beside the sorts of `sources.ts`. Words of one line are one sort. */
const speakerTable = `
government|cabinet treasury
administrator|receiver liquidator
shareholder|investor
builder|contractor developer
architect|designer planner
driver|motorist trucker
prison|jail warden
diplomat|embassy ambassador envoy consul consulate
chamber|commerce industry business businesses
harbour|harbor port
studio|publisher label distributor
environmental|environmentalist conservation conservationist ecologist green
donor|sponsor
candidate|nominee
manager|management administration
hotel|hotelier guesthouse
museum|gallery curator
pilot|crew cockpit
caretaker|janitor cleaner
tenant|lodger
fan|supporter
victim|complainant
suspect|defendant accused
`;

const sortByWord = readForms(speakerTable, '|', ' ');

/** Sorts of those whose word is the state's; a bare `officials` may be anybody's. */
const ofState = /^(?:government|federal|state|county|city|municipal|provincial|public|national)$/;
const officials = /^(?:officials?|authorit(?:y|ies)|government|administration|spokes\w+)$/;

/** Sorts of those who speak for no office of the state, whatever else they may be. */
const privateSorts =
  words(`company insurer tenant landlord union retailer grower consumer analyst resident witness relative coach player agent
  club referee pupil organiser builder church shareholder architect driver studio environmental fan victim suspect charity opposition`);

/** Sorts of those who have a post with somebody, each another. */
const posts = words('doctor coach player lawyer agent engineer teacher analyst vet');

/** Who may be any of several sorts, so that no two of these tell two sources. */
const overlapping = readSets(`
witness|resident|relative|victim|driver|pupil|consumer|fan|suspect|tenant
coach|manager|company
scientist|doctor|analyst|engineer|environmental|forecaster
builder|company|studio|hotel|chamber|retailer|harbour|museum|donor
pilot|union|company
museum|scientist
harbour|agency
administrator|lawyer|analyst
candidate|parliament|opposition
`);

/** What sorts of speaker the words of one phrase tell of, the finer ones among them. */
function speakerSorts(words: readonly string[]): ReadonlySet<string> {
  const isOfState = words.some((word) => ofState.test(word)) && words.some((word) => officials.test(word));
  const finer = words.flatMap((word) => finerSortOf(word) ?? []);
  return new Set([...sortsOfSource(words), ...finer, ...(isOfState ? ['government'] : [])]);
}

function finerSortOf(word: string): string | undefined {
  return sortByWord.get(word) ?? sortByWord.get(word.replace(/s$/, ''));
}

/**
 * True for two of whom one cannot be meant by the other's words: `the driver`, `the passenger`; `her lawyer`, `her husband`;
 * `a police spokesman`, `a prison spokesman`. Where a word is not known, nothing can be told, and engineers without a name may be
 * any body's.
 */
export function areOtherSpeakers(a: readonly string[], b: readonly string[]): boolean {
  const [own, other] = [headOf(a), headOf(b)];
  if (own === other && !mayShareHead(own)) return false;
  if (isKin(own) && isKin(other)) return !mayBeOneTie(own, other);
  if (own !== other && (areExclusiveOffices(own, other) || areRivalOccupations(own, other))) return true;
  if (haveOtherPosts(a, b)) return true;
  const [sorts, others] = [speakerSorts(a), speakerSorts(b)];
  if ((sorts.has('engineer') && !isRole(other)) || (others.has('engineer') && !isRole(own))) return false;
  if (sorts.size === 0 || others.size === 0 || [...sorts].some((sort) => others.has(sort))) return false;
  if (sorts.has('government')) return [...others].every((sort) => privateSorts.has(sort));
  if (others.has('government')) return [...sorts].every((sort) => privateSorts.has(sort));
  return ![...sorts].some((sort) =>
    [...others].some((one) => overlapping.some((set) => set.has(sort) && set.has(one))),
  );
}

/** `the club's doctor`, `the club's coach`: those who do one thing each for one body, of whom both phrases tell. */
function haveOtherPosts(a: readonly string[], b: readonly string[]): boolean {
  const [own, other] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  if (a.length < 2 || a.slice(0, -1).join(' ') !== b.slice(0, -1).join(' ')) return false;
  const [sort, facing] = [sortOfSource(own), sortOfSource(other)];
  if (sort === undefined || facing === undefined || sort === facing) return false;
  return posts.has(sort) && posts.has(facing) && !overlapping.some((set) => set.has(sort) && set.has(facing));
}

/** `a police spokesman`, `a prison spokesman`: whose spokesman it is tells who speaks. */
function mayShareHead(head: string): boolean {
  return sortOfSource(head) === undefined || /^(?:officer|commander|staff)$/.test(head);
}

/** The word for whoever speaks, without what tells which: `driver` of `the driver of the van`. */
function headOf(words: readonly string[]): string {
  const end = words.findIndex((word, index) => index > 0 && /^(?:of|for|at|in|from|with|who)$/.test(word));
  const plain = (end < 0 ? words : words.slice(0, end)).filter((word) => /\p{L}{2}/u.test(word));
  return usualRole(plain.findLast((word) => !isVague(word)) ?? plain.at(-1) ?? '');
}
