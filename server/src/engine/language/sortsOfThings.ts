import type { Token } from '../model/token.ts';
import tableInPlace from './data/sortsInPlace.json';
import table from './data/sortsOfThings.json';

/**
 * Sorts of things whose members a newsroom keeps apart, desk by desk: offences, cuts of jobs, genres, what a
 * scorer counts, parts of structures, ships, crops. In the table a bar parts the members of a sort, a stroke
 * the words for one member. WordNet files most of them too far apart to tell that they exclude each other.
 * A second table has the kinds of one thing, whose noun stands before the colon: `doctoral` and `master's thesis`.
 * A third has the sides of which each of many things has one: `left` and `right engine`, `front` and `rear wheel`.
 */
export interface SortedTerm {
  /** Tokens `from` … `to − 1`. */
  readonly from: number;
  readonly to: number;
  /** A term may belong to several sorts: `wing` of a plane, `knee` of a player. */
  readonly members: readonly SortMember[];
}

export interface SortMember {
  readonly sort: number;
  readonly member: number;
}

const longestTerm = 3;
const membersByTerm = readSorts([
  ...table.sorts,
  ...table.kinds.map(spellOut),
  ...table.sides.flatMap(partHeads).map(spellOut),
]);
/** Sorts whose members exclude each other only in one and the same place of near-copies: rooms, relatives, drinks. */
const membersInPlace = readSorts(tableInPlace.inPlace);

/** `engine/wing : left | right` as a line for each noun, for nobody takes an engine for a wing. */
function partHeads(line: string): readonly string[] {
  const [heads = '', sides = ''] = line.split(' : ');
  return heads.split('/').map((head) => `${head} : ${sides}`);
}

/** `thesis : doctoral | master's` as a sort of its own: `doctoral thesis | master's thesis`. */
function spellOut(line: string): string {
  const [heads = '', kinds = ''] = line.split(' : ');
  return kinds
    .split('|')
    .map((words) =>
      words
        .trim()
        .split('/')
        .flatMap((word) => heads.split('/').map((head) => `${word} ${head}`.trim()))
        .join('/'),
    )
    .join('|');
}

function readSorts(lines: readonly string[]): MembersByTerm {
  const members = new Map<string, SortMember[]>();
  lines.forEach((line, sort) => {
    line.split('|').forEach((words, member) => {
      for (const word of words.trim().split('/')) {
        members.set(word, [...(members.get(word) ?? []), { sort, member }]);
      }
    });
  });
  return members;
}

/** The sorts to which a word in lower case belongs by itself. */
export function membersOf(word: string): readonly SortMember[] | undefined {
  return membersByTerm.get(word);
}

/** Whether the two are kinds of one thing, told by one noun: whatever is told of it is told of the same. */
export function areKindsOfOne(a: readonly SortMember[], b: readonly SortMember[]): boolean {
  return a.some((one) => one.sort >= table.sorts.length && b.some(({ sort }) => sort === one.sort));
}

/** Whether a term is a side, of which many things have one each: two versions may tell it of two things. */
export function areSides(a: readonly SortMember[]): boolean {
  return a.some(({ sort }) => sort >= table.sorts.length + table.kinds.length);
}

/** The terms of any sort in a sentence that are kept apart wherever they stand, the longest at each place. */
export function findSortedTerms(tokens: readonly Token[]): readonly SortedTerm[] {
  return findTerms(tokens, membersByTerm);
}

/**
 * The same for the sorts whose members exclude each other in one place only, whatever the tagger takes a word for: that it is a
 * noun there may be told by the other copy.
 */
export function findTermsInPlace(tokens: readonly Token[]): readonly SortedTerm[] {
  return findTerms(tokens, membersInPlace, () => true);
}

type MembersByTerm = ReadonlyMap<string, readonly SortMember[]>;

type NounTest = (tokens: readonly Token[], at: number) => boolean;

function findTerms(
  tokens: readonly Token[],
  sorts: MembersByTerm,
  mayBeTerm: NounTest = isNoun,
): readonly SortedTerm[] {
  const terms: SortedTerm[] = [];
  for (let from = 0; from < tokens.length;) {
    const term = termAt(tokens, from, sorts, mayBeTerm);
    if (term) terms.push(term);
    from = term?.to ?? from + 1;
  }
  return terms;
}

function termAt(
  tokens: readonly Token[],
  from: number,
  sorts: MembersByTerm,
  mayBeTerm: NounTest,
): SortedTerm | undefined {
  for (let length = longestTerm; length > 0; length -= 1) {
    const to = from + length;
    const last = tokens[to - 1];
    if (last === undefined || (length === 1 && !mayBeTerm(tokens, from))) continue;
    const before = tokens.slice(from, to - 1).map(({ normal }) => normal);
    const members = membersAt(before, last, sorts);
    if (members) return { from, to, members };
  }
  return undefined;
}

/** Under its lemma, as it stands, or in the singular that the tagger does not know: `limes`. */
function membersAt(before: readonly string[], last: Token, sorts: MembersByTerm) {
  const find = (word: string) => sorts.get([...before, word].join(' '));
  return (
    find(last.lemma) ??
    find(last.normal) ??
    (/s$/.test(last.lemma) ? find(last.lemma.slice(0, -1)) : undefined)
  );
}

/** A noun, or what the tagger takes for a verb behind a figure: `hit 11 aces`. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const part = tokens[at]?.partOfSpeech;
  return part === 'NOUN' || (part === 'VERB' && tokens[at - 1]?.partOfSpeech === 'NUM');
}

/** Whether two terms are different members of one sort, and share no membership. */
export function areApartInSort(a: readonly SortMember[], b: readonly SortMember[]): boolean {
  let areOfOneSort = false;
  for (const one of a) {
    for (const { sort, member } of b) {
      if (sort !== one.sort) continue;
      if (member === one.member) return false;
      areOfOneSort = true;
    }
  }
  return areOfOneSort;
}

/** Whether two terms name the same member of some sort: `layoffs` and `redundancies`. */
export function isOneMember(a: readonly SortMember[], b: readonly SortMember[]): boolean {
  for (const one of a)
    for (const { sort, member } of b) if (sort === one.sort && member === one.member) return true;
  return false;
}
