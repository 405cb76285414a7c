import type { VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { PlaceMention } from '../../model/place.ts';
import { relatePlaces } from '../../model/placeRelation.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { Meeting, PlaceFact } from '../facts/compareFacts.ts';
import { weighSharedTelling } from '../facts/sharedTelling.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { gatheringHallsOf, type GatheringHall } from './gatheringHalls.ts';

const confidence = 0.65;
/** What two passages must share besides the buildings. */
const leastShared = 1.2;
/** The same where one is a square, on which the other may stand. */
const leastSharedOfOther = 2;

/**
 * In which of two buildings or squares people gathered: `at a meeting in the Guildhall`, `on the benches of the Corn Exchange, where
 * the members had gathered`. Each version must know the one alone, and the passages tell the same.
 */
export function gatheringHallMeeter(
  placeFact: PlaceFact<PlaceMention>,
): (versions: VersionPair) => readonly Meeting<PlaceMention>[] {
  return remember((versions: VersionPair) => {
    const { left, right, leftSentences, rightSentences } = versions;
    return collect(gatheringHallsOf(left), (own) =>
      collect(gatheringHallsOf(right), (other): readonly Meeting<PlaceMention>[] => {
        const [placed, facing] = [leftSentences[own.index], rightSentences[other.index]];
        if (!placed || !facing || areOfOtherDays({ placed }, { placed: facing })) return [];
        const isSame = own.place.place === other.place.place;
        if (!isSame && !mayBeDisputed(own, other, versions)) return [];
        const relation = relatePlaces(own.place, other.place);
        if (relation === 'unrelated') return [];
        return [
          { left: placeFact(placed, own.place), right: placeFact(facing, other.place), relation, confidence },
        ];
      }),
    );
  });
}

/** Told of one gathering, by versions of which neither knows the other's building. */
function mayBeDisputed(own: GatheringHall, other: GatheringHall, versions: VersionPair): boolean {
  const [placed, facing] = [versions.leftSentences[own.index], versions.rightSentences[other.index]];
  if (!own.isOfGathering || !other.isOfGathering || !placed || !facing) return false;
  if (knowsPart(versions.right, own.place) || knowsPart(versions.left, other.place)) return false;
  const least = own.isOpen === other.isOpen ? leastShared : leastSharedOfOther;
  return weighSharedTelling(placed, facing, versions) >= least;
}

/** Whether an article has a word of a building's name anywhere: it may be a part of it, or know it by another name. */
function knowsPart(article: Article, { place }: PlaceMention): boolean {
  const names = place.split(' ');
  const telling = names.length > 1 ? names.slice(0, -1) : names;
  return article.sentences.some(({ analysis }) => analysis.tokens.some(({ text }) => telling.includes(text)));
}
