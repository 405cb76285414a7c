import { diffWords } from '../language/diffWords.ts';
import { isNegated } from '../language/negation.ts';
import { relateWords } from '../language/wordRelations.ts';
import type { PlacedSentence, StoryAlignment } from '../model/alignment.ts';
import type { Comparison } from '../model/comparison.ts';
import { stateTokens } from './stateTokens.ts';

/** Share of common words from which two sentences are near-copies, whose hunks face each other. */
const nearCopy = 0.6;

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
    const same = tokens.findIndex(
      (candidate, at) => candidate.stem === token.stem && isNegated(at, facts.polarity) === negated,
    );
    const index = same < 0 ? findCompatible(word, partner) : same;
    if (index === undefined) return [];
    return [
      {
        left: { ...stateTokens(word.placed, { from: word.index, to: word.index + 1 }), value },
        right: { ...stateTokens(partner, { from: index, to: index + 1 }), value },
        relation: 'equivalent' as const,
        confidence: 0.8,
        reason: same < 0 ? 'same passage, a word that means the same' : 'same passage, same word',
      },
    ];
  });
}

/** The word that faces it in a near-copy and says the same or a part of it, negated alike: `decrease` for `reduce`. */
function findCompatible({ placed, index }: JudgedWord, partner: PlacedSentence): number | undefined {
  const own = placed.sentence.analysis;
  const other = partner.sentence.analysis;
  const { hunks, sharedOfLonger } = diffWords(own, other);
  const token = own.tokens[index];
  const hunk = hunks.find(({ left }) => left.from <= index && index < left.to);
  if (!token || !hunk || sharedOfLonger < nearCopy) return undefined;
  const negated = isNegated(index, own.facts.polarity);
  for (let at = hunk.right.from; at < hunk.right.to; at++) {
    const facing = other.tokens[at];
    if (!facing || isNegated(at, other.facts.polarity) !== negated) continue;
    const { relation } = relateWords(token, facing);
    if (relation === 'equivalent' || relation === 'narrower' || relation === 'wider') return at;
  }
  return undefined;
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
