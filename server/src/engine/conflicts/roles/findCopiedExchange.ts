import { diffArrays } from 'diff';
import { isSymmetricVerb } from '../../language/roleVerbs.ts';
import type { Token } from '../../model/token.ts';
import type { Exchange } from './exchangeArguments.ts';
import { partsStatements, readStatements } from './jointStatements.ts';
import type { RoleArgument } from './roleArguments.ts';

/** What the words of a copy's sentence must have in common with its original, names left out of account. */
const leastCopied = 0.85;
/** More places than this make a list of results. */
const mostPlaces = 8;
const gainOfCopy = 3;
/** Words by which two sides play one part: who stands first says nothing. */
const joining =
  /^(?:and|or|with|between|versus|vs|v|against|alongside|apart|neighbou?r|rival|ally|twin|partner|opponent|colleague|border|married|divorced|wed)$/;
const coordinating = /^(?:,|and|or|&|as|well|both|plus|nor)$/;

/** A sentence as its copy is laid over it: each name one item, whatever it is, and each word. */
export interface CopyText {
  readonly tokens: readonly Token[];
  readonly names: readonly RoleArgument[];
}

interface NamePlace {
  readonly left: RoleArgument;
  readonly right: RoleArgument;
}

/**
 * Names that changed places in what is otherwise one sentence, whatever its verbs and however often it has them:
 * `Orsa accused Norcal, which Norcal denied` against `Norcal accused Orsa, which Orsa denied`. It leaves alone the order
 * of a list and what two do alike.
 */
export function findCopiedExchange(left: CopyText, right: CopyText): Exchange | undefined {
  const places = layOver(left, right);
  if (places === undefined) return undefined;
  const changed = places.filter((place) => place.left.key !== place.right.key);
  if (changed.length < 2 || changed.length > mostPlaces || !areOneSet(changed)) return undefined;
  const [lefts, rights] = [changed.map((place) => place.left), changed.map((place) => place.right)];
  const [own, other] = [places.map((place) => place.left), places.map((place) => place.right)];
  if (isListOnly(left.tokens, places)) return undefined;
  if (areJoined(left.tokens, lefts, own) || areJoined(right.tokens, rights, other)) return undefined;
  if (isTurnedRound(left.tokens, lefts, right.tokens, rights)) return undefined;
  return { left: lefts, right: rights, gain: gainOfCopy };
}

/** The places of names in a copy that are those of `names`; nothing where one of them is another's. */
export function findCopiedParts(
  names: readonly RoleArgument[],
  left: CopyText,
  right: CopyText,
): readonly RoleArgument[] {
  const places = (layOver(left, right) ?? []).filter((place) => names.includes(place.left));
  const isSame =
    places.length === names.length && places.every((place) => place.left.key === place.right.key);
  return isSame ? places.map((place) => place.right) : [];
}

/** The names of two sentences place by place, where the words around them are the same. */
function layOver(left: CopyText, right: CopyText): readonly NamePlace[] | undefined {
  const keys = new Set([...left.names, ...right.names].map(({ key }) => key));
  const [own, other] = [itemsOf(left, keys), itemsOf(right, keys)];
  const changes = diffArrays(own.map(print), other.map(print));
  const places: NamePlace[] = [];
  let [at, otherAt, shared] = [0, 0, 0];
  for (const { removed, added, value } of changes) {
    if (!removed && !added) {
      value.forEach((_, step) => {
        const [a, b] = [own[at + step], other[otherAt + step]];
        if (a?.name && b?.name) places.push({ left: a.name, right: b.name });
      });
      shared += value.length;
    }
    if (!added) at += value.length;
    if (!removed) otherAt += value.length;
  }
  return shared >= leastCopied * Math.max(own.length, other.length) ? places : undefined;
}

interface Item {
  readonly stem: string;
  readonly name?: RoleArgument;
}

function itemsOf({ tokens, names }: CopyText, keys: ReadonlySet<string>): readonly Item[] {
  return tokens.flatMap((token, index): readonly Item[] => {
    const name = names.find(({ from, to }) => from <= index && index < to) ?? firstName(token, index, keys);
    if (name) return name.from === index ? [{ stem: '', name }] : [];
    return token.kind === 'punctuation' ? [] : [{ stem: token.stem }];
  });
}

/** The capital of a sentence's first word tells nothing, unless it is a name elsewhere. */
function firstName(
  { stem, text }: Token,
  index: number,
  keys: ReadonlySet<string>,
): RoleArgument | undefined {
  if (index > 0 || !/^\p{Lu}/u.test(text) || !keys.has(stem)) return undefined;
  return { key: stem, from: 0, to: 1, until: 1, parts: new Map() };
}

function print({ stem, name }: Item): string {
  return name ? '•' : stem;
}

function areOneSet(changed: readonly NamePlace[]): boolean {
  const [own, other] = [
    new Set(changed.map(({ left }) => left.key)),
    new Set(changed.map(({ right }) => right.key)),
  ];
  return own.size === other.size && [...own].every((key) => other.has(key));
}

/** Whether names only changed their order within lists: `Acme, Brill and Cato`. */
function isListOnly(tokens: readonly Token[], places: readonly NamePlace[]): boolean {
  const lists: NamePlace[][] = [];
  for (const place of places) {
    const last = lists.at(-1);
    const previous = last?.at(-1)?.left;
    if (last && previous && isCoordinated(tokens.slice(previous.to, place.left.from))) last.push(place);
    else lists.push([place]);
  }
  return lists.every(areOneSet);
}

function isCoordinated(between: readonly Token[]): boolean {
  return between.every(({ normal }) => coordinating.test(normal));
}

/** `Pelm's Ardent estate` and `the Ardent estate in Pelm` say the same. */
function isTurnedRound(
  tokens: readonly Token[],
  names: readonly RoleArgument[],
  others: readonly Token[],
  otherNames: readonly RoleArgument[],
): boolean {
  if (names.length !== 2) return false;
  return (
    (isGenitive(tokens, names) && isAttached(others, otherNames)) ||
    (isGenitive(others, otherNames) && isAttached(tokens, names))
  );
}

function isGenitive(tokens: readonly Token[], [first]: readonly RoleArgument[]): boolean {
  return first !== undefined && tokens[first.to]?.partOfSpeech === 'PART';
}

function isAttached(tokens: readonly Token[], [, second]: readonly RoleArgument[]): boolean {
  const before = tokens[(second?.from ?? 0) - 1];
  return /^(?:of|in|at|on|from|for)$/.test(before?.normal ?? '');
}

/** Two that play one part: `Acme met Brill`, `the border between Acme and Brill`. */
function areJoined(
  tokens: readonly Token[],
  names: readonly RoleArgument[],
  all: readonly RoleArgument[],
): boolean {
  const [first] = names;
  const last = names.find(({ key }) => key !== first?.key);
  if (!first || !last) return false;
  const areApart = areOfTwoStatements(tokens, all, [first, last]);
  return tokens.slice(Math.max(0, first.from - 1), last.from).some(({ normal, lemma, partOfSpeech }) => {
    if (areApart && partsStatements(normal)) return false;
    return partOfSpeech === 'VERB' ? isSymmetricVerb(lemma) || joining.test(lemma) : joining.test(normal);
  });
}

/** `Acme is advised by Brill and Cato by Dorn`: each statement has names of its own, so that `and` makes no list of them. */
function areOfTwoStatements(
  tokens: readonly Token[],
  all: readonly RoleArgument[],
  names: readonly RoleArgument[],
): boolean {
  const statements = names.map((name) =>
    readStatements(tokens, all).find((statement) => statement.includes(name)),
  );
  return statements[0] !== statements[1] && statements.every((statement) => (statement?.length ?? 0) > 1);
}
