import { isOrganisationHead, isThingHead } from '../../language/nameHeads.ts';
import { overlapsSpan } from '../../model/span.ts';
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
  for (const calling of left.name.callings) {
    if (!right.name.callings.has(calling) || !mayBeOne(left, right)) continue;
    if (isLone(calling, left, all.left) && isLone(calling, right, all.right)) return true;
  }
  return false;
}

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

function isLone(calling: string, own: LeftOver, all: readonly LeftOver[]): boolean {
  const { print } = own.name;
  return all.every((other) => other.name.print === print || !other.name.callings.has(calling));
}
