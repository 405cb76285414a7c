import type { PlacedSentence, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { weighSharedTelling } from '../facts/sharedTelling.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { isTold } from '../roles/isTold.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { areSiblings, siblingPlacesOf, type SiblingPlace } from './siblingPlaces.ts';

const confidenceOfDifference = 0.7;
const confidenceOfAgreement = 0.85;
/** What two passages must have in common besides a figure that both tell. */
const leastShared = 1.2;
/** From here on a figure is met by chance no more. */
const leastTelling = 10;

interface SiblingMeeting {
  readonly left: SiblingPlace;
  readonly right: SiblingPlace;
  readonly isOther: boolean;
}

/**
 * Which of two places of one name, told with one figure: `600 residents of Lower Quay` against `in Upper Quay, 600 people`.
 * It leaves alone stories of which any version knows both. `known` are the conflicts found already, not told twice.
 */
export function compareSiblingPlaces(
  { versionPairs, articles }: StoryAlignment,
  known: readonly Comparison[],
): readonly Comparison[] {
  const met = collect(versionPairs, meetSiblings).filter(
    ({ left }) => !articles.some((article) => knowsBoth(article, left.family)),
  );
  const families = new Set(
    collect(met, ({ left, right, isOther }) =>
      isOther && !isTold(known, left.placed, right.placed) ? [left.family] : [],
    ),
  );
  return met.filter(({ left }) => families.has(left.family)).map(compare);
}

const meetSiblings = remember((versions: VersionPair): readonly SiblingMeeting[] => {
  const rights = siblingPlacesOf(versions.right);
  if (rights.size === 0) return [];
  return collect([...siblingPlacesOf(versions.left)], ([family, lefts]) =>
    collect(lefts, (left) =>
      (rights.get(family) ?? []).flatMap((right) => {
        const isOther = areSiblings(left, right);
        if (!isOther && left.side !== right.side) return [];
        return isOther && !mayBeDisputed(left, right, versions) ? [] : [{ left, right, isOther }];
      }),
    ),
  );
});

function mayBeDisputed(left: SiblingPlace, right: SiblingPlace, versions: VersionPair): boolean {
  const figures = figuresIn(left.placed);
  return (
    figuresIn(right.placed).some((figure) => figures.includes(figure)) &&
    !areOfOtherDays(left, right) &&
    weighSharedTelling(left.placed, right.placed, versions) >= leastShared
  );
}

function figuresIn({ sentence }: PlacedSentence): readonly number[] {
  return sentence.analysis.facts.quantities
    .filter(({ value, implicit }) => implicit !== true && value >= leastTelling)
    .map(({ value }) => value);
}

function knowsBoth(article: Article, family: string): boolean {
  const places = siblingPlacesOf(article).get(family) ?? [];
  return places.some((left) => places.some((right) => areSiblings(left, right)));
}

function compare({ left, right, isOther }: SiblingMeeting): Comparison {
  return {
    left: state(left),
    right: state(right),
    relation: isOther ? 'exclusive' : 'equivalent',
    confidence: isOther ? confidenceOfDifference : confidenceOfAgreement,
    reason: isOther ? 'same figure, another place of the name' : 'same place',
  };
}

function state({ placed, from, to, side, family }: SiblingPlace): Statement {
  return { ...stateTokens(placed, { from, to }), value: `${side} ${family}` };
}
