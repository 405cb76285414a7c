import { isRank } from './offices.ts';
import { words } from './wordLists.ts';

/**
 * The words that tell how somebody has an office: below another, no longer or not yet, for the time being, alone. A closed
 * class, in distinction from the offices themselves.
 */

const deputyWords = words('deputy vice assistant under auxiliary suffragan');
const pastWords = words(
  'former formerly once ex then late one-time onetime previous retired outgoing ousted disgraced late',
);
const futureWords = words('incoming designate elect nominee future next newly');

/** Sets of words of which one excludes the other before the same noun; a stroke joins words that say the same. */
const exclusiveModifiers = readStandings(`
  gold|silver|bronze
  first|second|third|fourth|fifth
  senior|junior
  elder/older/eldest/oldest|younger/youngest
  male/men's|female/women's
  majority/ruling/government/governing|minority/opposition/shadow
  interim/acting/caretaker/temporary/provisional/stand-in/makeshift|permanent
  part-time|full-time
  joint/co|sole/only
  honorary|elected
`);

/** `vice-captain` is `vice captain` in one word. */
export function isDeputyCompound(word: string): boolean {
  const [first, second] = word.toLowerCase().split('-');
  return first !== undefined && second !== undefined && deputyWords.has(first);
}

/** `deputy`, `vice`. */
export function isDeputyWord(word: string): boolean {
  return deputyWords.has(word.toLowerCase());
}

/** Whether a word before an office puts it into the past or the future. */
export function timeOfWord(word: string): 'past' | 'future' | undefined {
  const plain = word.toLowerCase();
  if (pastWords.has(plain)) return 'past';
  return futureWords.has(plain) ? 'future' : undefined;
}

const formerWords = words('former formerly ex one-time onetime ousted');
const designateWords = words('designate elect');

/** Whether a word before or joined to an office tells that somebody has it no longer, or not yet: `former`, `elect`. */
export function standingOfWord(word: string): 'former' | 'outgoing' | 'designate' | undefined {
  const plain = word.toLowerCase();
  if (plain === 'outgoing') return 'outgoing';
  if (formerWords.has(plain)) return 'former';
  return designateWords.has(plain) ? 'designate' : undefined;
}

/** `ex-mayor`, `governor-elect`: the office, and the word joined to it that tells of its time. */
export function splitJoinedTime(word: string): readonly [office: string, time?: string] {
  const [, ex, office = word, behind] = /^(?:(ex)-)?(.+?)(?:-(elect|designate))?$/iu.exec(word) ?? [];
  const time = ex ?? behind;
  return time === undefined ? [word] : [office, time];
}

/** True where the two sets hold words that exclude each other before one noun: `gold`, `silver`; `interim`, `permanent`. */
export function haveExclusiveModifiers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return exclusiveModifiers.some((standings) => {
    const [own, other] = [[...a], [...b]].map((words) => words.flatMap((word) => standings.get(word) ?? []));
    return !!own && !!other && own.length > 0 && other.length > 0 && !own.some((one) => other.includes(one));
  });
}

/** Offices by which people are called long after, as a courtesy: `President Ruiz` of whoever was president. */
const keptForLife = words('president governor senator ambassador judge justice secretary mayor congressman');

/** True for an office that stays with its holder's name. */
export function isKeptForLife(head: string): boolean {
  return keptForLife.has(head) || isRank(head);
}

const forTheTime = words('acting interim caretaker');

/** True where somebody has an office only until another is found. */
export function isForTheTime(modifiers: ReadonlySet<string>): boolean {
  return [...modifiers].some((word) => forTheTime.has(word));
}

/** For each line the place of every word in it. */
function readStandings(table: string): readonly ReadonlyMap<string, number>[] {
  return table
    .trim()
    .split('\n')
    .map(
      (line) =>
        new Map(
          line
            .trim()
            .split('|')
            .flatMap((group, place) => group.split('/').map((word) => [word, place] as const)),
        ),
    );
}

/** A `shadow minister` is no minister, a `lieutenant governor` no governor. */
export function isOfOtherRank(title: {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}): boolean {
  return title.modifiers.has('shadow') || (title.head === 'governor' && title.modifiers.has('lieutenant'));
}
