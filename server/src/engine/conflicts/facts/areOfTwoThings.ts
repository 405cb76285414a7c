import { areOfTwoOccasions } from '../../language/formerOccasion.ts';
import type { Quantity } from '../../model/quantity.ts';
import { areSharesOfWhole } from './areSharesOfWhole.ts';
import type { PlacedFact } from './compareFacts.ts';
import { isBackReference } from './isBackReference.ts';
import { isDayOfMonth } from './isDayOfMonth.ts';
import { isDifference } from './isDifference.ts';
import { isFarOff } from './isFarOff.ts';
import { isGapAfterGap } from './isGapAfterGap.ts';
import { isOfEvery } from './isOfEvery.ts';
import { isOfYearBefore } from './isOfYearBefore.ts';
import { isOrdinalToldToo } from './isOrdinalToldToo.ts';
import { isRemainder } from './isRemainder.ts';
import { isShareOf } from './isShareOf.ts';
import { isStepBesideHeight } from './isStepBesideHeight.ts';
import { isSumOfRate } from './isSumOfRate.ts';
import { mayHaveGrown } from './mayHaveGrown.ts';
import { rememberByFacts } from './rememberByFact.ts';
import { sumsUp } from './sumsUp.ts';
import { tellsStand } from './tellsStand.ts';

type Figure = PlacedFact<Quantity>;

/** What a figure is beside the thing itself: where only one of two is, they are of two things. */
const besideIt: readonly ((figure: Figure) => boolean)[] = [
  isDifference,
  isRemainder,
  isBackReference,
  isDayOfMonth,
  isOfEvery,
  isOfYearBefore,
];

type Test = (left: Figure, right: Figure) => boolean;

/** What their two sentences tell of two figures: that they are of two things, or of one thing at two times. */
const apartByWords: readonly Test[] = [
  (left, right) => isFarOff(left.fact, right.fact),
  (left, right) => areOfTwoOccasions(left.placed.sentence.analysis, right.placed.sentence.analysis),
  areSharesOfWhole,
  isOnlyOneStand,
  (left, right) => besideIt.some((isBeside) => isBeside(left) !== isBeside(right)),
  (left, right) => isStepBesideHeight(left.fact, right.fact),
  isShareOf,
  isSumOfRate,
  isOrdinalToldToo,
];

/** True where two figures cannot be two readings of one, whatever their values. */
export function areOfTwoThings(left: Figure, right: Figure): boolean {
  return areApartByWords(left, right) || areApartByArticle(left, right);
}

/** What only the articles around them tell. */
function areApartByArticle(left: Figure, right: Figure): boolean {
  return (
    mayHaveGrown(left, right) ||
    sumsUp(left, right) ||
    sumsUp(right, left) ||
    isGapAfterGap(left, right) ||
    isGapAfterGap(right, left)
  );
}

/** Hundreds of pairs are asked for at every edit, and the sentences of nearly all of them are as they were. */
const areApartByWords = rememberByFacts((left: Figure, right: Figure): boolean =>
  apartByWords.some((areApart) => areApart(left, right)),
);

/** A score on the way is not the final one. */
function isOnlyOneStand(left: Figure, right: Figure): boolean {
  if (left.fact.dimension !== 'score' || right.fact.dimension !== 'score') return false;
  return tellsStand(left) !== tellsStand(right);
}
