import { isNegated } from '../language/negation.ts';
import type { PlacedSentence, StoryAlignment } from '../model/alignment.ts';
import type { Comparison } from '../model/comparison.ts';
import { stateTokens } from './stateTokens.ts';

/** A word that a comparison judged, in its sentence. */
export interface JudgedWord {
  readonly placed: PlacedSentence;
  readonly index: number;
}

/** Two words that were found to differ, with the comparison that says so. */
export interface JudgedPair {
  readonly left: JudgedWord;
  readonly right: JudgedWord;
  readonly comparison: Comparison;
}

/**
 * Adds who else says the same. A difference between two versions is judged by votes, so the versions
 * that have either word in an aligned sentence, negated alike, must be heard as well.
 */
export function addWitnesses(pairs: readonly JudgedPair[], alignment: StoryAlignment): readonly Comparison[] {
  const agreements = pairs.flatMap(({ left, right, comparison }) => [
    ...findWitnesses(left, alignment, comparison.left.value),
    ...findWitnesses(right, alignment, comparison.right.value),
  ]);
  return [...pairs.map(({ comparison }) => comparison), ...agreements];
}

function findWitnesses(word: JudgedWord, alignment: StoryAlignment, value: string): readonly Comparison[] {
  const token = word.placed.sentence.analysis.tokens[word.index];
  if (!token) return [];
  const negated = isNegated(word.index, word.placed.sentence.analysis.facts.polarity);
  return partnersOf(word.placed, alignment).flatMap((partner) => {
    const { tokens, facts } = partner.sentence.analysis;
    const index = tokens.findIndex(
      (candidate, at) => candidate.stem === token.stem && isNegated(at, facts.polarity) === negated,
    );
    if (index < 0) return [];
    return [
      {
        left: { ...stateTokens(word.placed, { from: word.index, to: word.index + 1 }), value },
        right: { ...stateTokens(partner, { from: index, to: index + 1 }), value },
        relation: 'equivalent' as const,
        confidence: 0.8,
        reason: 'same passage, same word',
      },
    ];
  });
}

function partnersOf(placed: PlacedSentence, { versionPairs }: StoryAlignment): readonly PlacedSentence[] {
  return versionPairs.flatMap((versions) => {
    if (versions.left.version === placed.version) {
      return (versions.pairsByLeft.get(placed.index) ?? []).map(({ right }) => right);
    }
    if (versions.right.version === placed.version) {
      return (versions.pairsByRight.get(placed.index) ?? []).map(({ left }) => left);
    }
    return [];
  });
}
