import { isOrganisationHead, isThingHead } from '../../language/nameHeads.ts';
import { overlapsSpan } from '../../model/span.ts';
import { rememberBoth, rememberBy } from '../../util/remember.ts';
import { placeNouns, sitesByName } from '../sites/siteNouns.ts';
import { callingsOf } from './callings.ts';
import type { LeftOver, LeftOvers } from './leftOvers.ts';
import type { Designation } from './readDesignations.ts';

/** Shorter words, `of` or `Al`, are those of many names. */
const shortestTelling = 4;

/**
 * Whether two names that have nothing in common are the only ones left over of one calling: `Judge Osei` and `Judge
 * Clarke`, `rating agency Hartwell` and `rating agency Kessler`. It leaves alone an acronym, which may stand for the
 * other name, somebody whose surname both versions know, and two places, which are compared by the part they play.
 */
export function haveOneCalling(left: LeftOver, right: LeftOver, all: LeftOvers): boolean {
  return sharedCallings(left, right).some(
    (calling) => isLone(calling, left, all.left) && isLone(calling, right, all.right),
  );
}

const none: readonly string[] = [];

/** By their names alone: every one is held against every other one, and hardly any two have a calling in common. */
const sharedCallings = rememberBoth(
  ({ name }: LeftOver) => name,
  (left: LeftOver, right: LeftOver): readonly string[] => {
    const [own, other] = [callings(left), callings(right)];
    const shared = [...own].filter((calling) => other.has(calling) && !isSort(calling));
    return shared.length > 0 && mayBeOne(left, right) ? shared : none;
  },
);

function mayBeOne(left: LeftOver, right: LeftOver): boolean {
  const [own, other] = [left.name.designation, right.name.designation];
  if (own.form !== other.form || own.form === 'code' || own.isAcronym || other.isAcronym) return false;
  if ((own.entity === 'person') !== (other.entity === 'person') || shareWord(own, other)) return false;
  return !isKnownBySurname(left) && !isKnownBySurname(right) && !(isPlace(left) && isPlace(right));
}

function shareWord({ words }: Designation, { words: others }: Designation): boolean {
  return words.some(
    (word) =>
      word.length >= shortestTelling &&
      others.includes(word) &&
      !isOrganisationHead(word) &&
      !isThingHead(word),
  );
}

function isKnownBySurname({ name: { designation, odd } }: LeftOver): boolean {
  const { entity, words } = designation;
  return entity === 'person' && odd.at(-1) !== words.at(-1);
}

function isPlace({ name: { designation }, placed }: LeftOver): boolean {
  return placed.sentence.analysis.facts.places.some(({ span }) => overlapsSpan(span, designation.span));
}

/** A designation belongs to one sentence, so its callings are known by it. */
const callings = rememberBy(
  ({ name }: LeftOver) => name.designation,
  ({ name, placed }: LeftOver) => callingsOf(placed.sentence.analysis, name.designation),
);

/** `Lake Ivel`, `the village of Lunde`: places are compared by the part they play. */
function isSort(calling: string): boolean {
  return sitesByName.has(calling) || placeNouns.has(calling);
}

function isLone(calling: string, own: LeftOver, all: readonly LeftOver[]): boolean {
  const { print } = own.name;
  return all.every((other) => other.name.print === print || !callings(other).has(calling));
}
