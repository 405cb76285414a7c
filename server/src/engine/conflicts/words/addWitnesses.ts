import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { findWitnessWord, type FacingTest, type JudgedWord } from './findWitnessWord.ts';
import { stateTokens } from './stateTokens.ts';

/** Two words that were found to differ, with the comparison that says so. */
export interface JudgedPair {
  readonly left: JudgedWord;
  readonly right: JudgedWord;
  readonly comparison: Comparison;
  /** Which words that face one of the two in another near-copy say the same; those that mean the same unless told. */
  readonly facing?: FacingTest;
}

/**
 * Adds who else says the same. A difference between two versions is judged by votes, so the versions
 * that have either word in an aligned sentence, negated alike, must be heard as well. One that says the same by
 * another word is heard, but never underlined, since nothing was found to differ from that word.
 */
export function addWitnesses(pairs: readonly JudgedPair[], alignment: StoryAlignment): readonly Comparison[] {
  const agreements = collect(pairs, ({ left, right, comparison, facing }) => [
    ...findWitnesses(left, right, alignment, comparison.left.value, facing),
    ...findWitnesses(right, left, alignment, comparison.right.value, facing),
  ]);
  return [...pairs.map(({ comparison }) => comparison), ...agreements];
}

function findWitnesses(
  word: JudgedWord,
  opposite: JudgedWord,
  alignment: StoryAlignment,
  value: string,
  facing: FacingTest | undefined,
): readonly Comparison[] {
  return collect(partnersOf(word.placed, alignment), (partner) => {
    const witness = findWitnessWord(word, partner, facing);
    if (!witness || isAt(opposite, partner, witness.index)) return [];
    const stated = stateTokens(partner, { from: witness.index, to: witness.index + 1 });
    return [
      {
        left: stateTokens(word.placed, { from: word.index, to: word.index + 1 }, value),
        right: witness.isSame ? { ...stated, value } : stated,
        relation: 'equivalent' as const,
        confidence: 0.8,
        reason: 'same passage, same word or one that means the same',
      },
    ];
  });
}

/** The word that was found to differ is no witness, though a dictionary may have it for a kind of the other: `took` off, `landed`. */
function isAt({ placed, index }: JudgedWord, partner: PlacedSentence, at: number): boolean {
  return placed.version === partner.version && placed.index === partner.index && index === at;
}

function partnersOf(placed: PlacedSentence, { versionPairs }: StoryAlignment): readonly PlacedSentence[] {
  return collect(versionPairs, (versions) => {
    if (versions.left.version === placed.version) {
      return (versions.pairsByLeft.get(placed.index) ?? []).map(({ right }) => right);
    }
    if (versions.right.version === placed.version) {
      return (versions.pairsByRight.get(placed.index) ?? []).map(({ left }) => left);
    }
    return [];
  });
}
