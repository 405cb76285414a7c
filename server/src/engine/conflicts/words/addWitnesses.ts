import { partnersIn, type PlacedSentence, type StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
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
  const agreements = collect(pairs, ({ left, right, comparison, facing }) => {
    const lefts = findWitnesses(left, right, alignment, comparison.left.value, facing);
    const rights = findWitnesses(right, left, alignment, comparison.right.value, facing);
    return [
      ...withoutThoseOf(rights, lefts, { own: left, other: right }, alignment),
      ...withoutThoseOf(lefts, rights, { own: right, other: left }, alignment),
    ];
  });
  return [...pairs.map(({ comparison }) => comparison), ...agreements];
}

interface Sides {
  readonly own: JudgedWord;
  readonly other: JudgedWord;
}

/**
 * Who has the one word in one passage and the other in another tells nothing of which is meant here. A word that may stand
 * for both is meant as the version says elsewhere: whoever calls the *carriers* airlines further on speaks of no travellers.
 */
function withoutThoseOf(
  others: readonly Comparison[],
  witnesses: readonly Comparison[],
  { own, other }: Sides,
  { articles }: StoryAlignment,
): readonly Comparison[] {
  return witnesses.filter(({ right }) => {
    const rival = others.find((each) => each.right.version === right.version)?.right;
    if (rival === undefined) return true;
    const article = articles.find(({ version }) => version === right.version);
    return (
      rival.span.start === right.span.start &&
      article !== undefined &&
      has(article, own) &&
      !has(article, other)
    );
  });
}

function has(article: Article, { placed, index }: JudgedWord): boolean {
  const stem = placed.sentence.analysis.tokens[index]?.stem;
  return article.sentences.some(({ analysis }) => analysis.tokens.some((token) => token.stem === stem));
}

function findWitnesses(
  word: JudgedWord,
  opposite: JudgedWord,
  alignment: StoryAlignment,
  value: string,
  facing: FacingTest | undefined,
): readonly Comparison[] {
  const partners = collect(alignment.versionPairs, (versions) => partnersIn(versions, word.placed));
  return collect(partners, (partner) => {
    const witness = findWitnessWord(word, partner, facing);
    if (!witness || isAt(opposite, partner, witness.index)) return [];
    const range = { from: witness.index, to: witness.index + 1 };
    return [
      {
        left: stateTokens(word.placed, { from: word.index, to: word.index + 1 }, value),
        right: stateTokens(partner, range, witness.isSame ? value : undefined),
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
