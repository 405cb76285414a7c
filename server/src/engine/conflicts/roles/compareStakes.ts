import type { StoryAlignment } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { directoryOf } from '../facts/nameDirectory.ts';
import { areOneName } from '../frames/relateActors.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { namesBoth } from './knownApart.ts';
import { stakesOf, type Stake } from './stakes.ts';

const confidenceOfDifference = 0.7;
const confidenceOfAgreement = 0.85;

/**
 * In which of two bodies somebody has one share: `Norvik owns 14% of Acme` against `Norvik is the biggest investor in
 * Brill, with 14 per cent`. It leaves alone whoever has a share in each, and bodies that no version tells apart.
 */
export function compareStakes(alignment: StoryAlignment): readonly Comparison[] {
  const { articles } = alignment;
  const directory = directoryOf(alignment.persons);
  const byArticle = articles.map((article) => stakesOf(article, directory));
  const stakes = byArticle.flat();
  if (stakes.length < 2) return [];
  return collect(stakes, (left, index) =>
    collect(stakes.slice(index + 1), (right): readonly Comparison[] => {
      if (left.placed.version === right.placed.version || !isOfOneHolder(left, right)) return [];
      if (areOneName(left.whole, right.whole)) return [compare(left, right, 'equivalent')];
      const isOpen =
        namesBoth(articles, directory, [left.whole, right.whole]) &&
        !areOfOtherDays(left, right) &&
        !byArticle.some((own) => hasEach(own, left, right));
      return isOpen ? [compare(left, right, 'exclusive')] : [];
    }),
  );
}

function isOfOneHolder(left: Stake, right: Stake): boolean {
  return left.percent === right.percent && areOneName(left.holder, right.holder);
}

/** Whether an article knows the holder to have shares in both. */
function hasEach(stakes: readonly Stake[], left: Stake, right: Stake): boolean {
  const has = ({ holder, whole }: Stake) =>
    stakes.some((own) => areOneName(own.holder, holder) && areOneName(own.whole, whole));
  return has(left) && has(right);
}

function compare(left: Stake, right: Stake, relation: Comparison['relation']): Comparison {
  return {
    left: state(left),
    right: state(right),
    relation,
    confidence: relation === 'exclusive' ? confidenceOfDifference : confidenceOfAgreement,
    reason: relation === 'exclusive' ? 'same share, another body' : 'same share of one body',
  };
}

function state({ placed, range, percent, whole }: Stake): Statement {
  return stateTokens(placed, range, `${String(percent)}% of ${whole.name}`);
}
