import { isOrganisationHead, isThingHead } from '../../language/nameHeads.ts';
import { overlapsSpan } from '../../model/span.ts';
import { placeNouns, sitesByName } from '../sites/siteNouns.ts';
import { callingsOf } from './callings.ts';
import type { LeftOver, LeftOvers } from './leftOvers.ts';

/** Shorter words, `of` or `Al`, are those of many names. */
const shortestTelling = 4;

/**
 * Whether two names that have nothing in common are the only ones left over of one calling: `Judge Osei` and `Judge
 * Clarke`, `rating agency Hartwell` and `rating agency Kessler`. It leaves alone an acronym, which may stand for the
 * other name, somebody whose surname both versions know, and two places, which are compared by the part they play.
 */
export function haveOneCalling(left: LeftOver, right: LeftOver, all: LeftOvers): boolean {
  const [own, other] = [left.designation, right.designation];
  if (own.form !== other.form || own.form === 'code' || own.isAcronym || other.isAcronym) return false;
  if ((own.entity === 'person') !== (other.entity === 'person') || shareWord(left, right)) return false;
  if (isKnownBySurname(left) || isKnownBySurname(right) || (isPlace(left) && isPlace(right))) return false;
  return [...callings(left)].some(
    (calling) =>
      callings(right).has(calling) &&
      !isSort(calling) &&
      isLone(calling, left, all.left) &&
      isLone(calling, right, all.right),
  );
}

function shareWord(
  { designation: { words } }: LeftOver,
  { designation: { words: others } }: LeftOver,
): boolean {
  return words.some(
    (word) =>
      word.length >= shortestTelling &&
      others.includes(word) &&
      !isOrganisationHead(word) &&
      !isThingHead(word),
  );
}

function isKnownBySurname({ designation: { entity, words }, odd }: LeftOver): boolean {
  return entity === 'person' && odd.at(-1) !== words.at(-1);
}

function isPlace({ designation, placed }: LeftOver): boolean {
  return placed.sentence.analysis.facts.places.some(({ span }) => overlapsSpan(span, designation.span));
}

function callings({ designation, placed }: LeftOver): ReadonlySet<string> {
  return callingsOf(placed.sentence.analysis, designation);
}

/** `Lake Ivel`, `the village of Lunde`: places are compared by the part they play. */
function isSort(calling: string): boolean {
  return sitesByName.has(calling) || placeNouns.has(calling);
}

function isLone(calling: string, own: LeftOver, all: readonly LeftOver[]): boolean {
  const name = own.odd.join(' ');
  return all.every((other) => other.odd.join(' ') === name || !callings(other).has(calling));
}
