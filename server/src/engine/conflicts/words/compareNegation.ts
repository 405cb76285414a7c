import { areOppositeDirections } from '../../language/directions.ts';
import { diffWords } from '../../language/diffWords.ts';
import { deniesPartOnly, isNegated, standsUnproved, tellsOfEnd } from '../../language/negation.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, SentencePair, StemWeight, VersionPair } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { JudgedPair } from './addWitnesses.ts';
import { openWords } from './openWords.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { slotSimilarity } from '../facts/slotSimilarity.ts';
import { pairsWithEither } from '../tellingPairs.ts';
import { stateTokens } from './stateTokens.ts';

/** How alike the surroundings of one word in two sentences must be for its negation to be compared. */
const leastSlot = 0.55;

/**
 * Words that both versions have and that one of them negates: `the bridge reopened` against `the bridge
 * has not reopened`. It leaves alone a negated opposite, which means the same.
 */
export const compareNegation: (versions: VersionPair) => readonly JudgedPair[] = remember((versions) =>
  collect(pairsWithNegator(versions), (pair) =>
    meetNegated(pair, versions.stemWeight).map(({ left, right, slot }) => ({
      left: { placed: pair.left, index: left },
      right: { placed: pair.right, index: right },
      comparison: compareAt(pair, left, right, slot),
      facing: saysNoOpposite,
    })),
  ),
);

const pairsWithNegator = pairsWithEither(({ facts }) => facts.polarity.negators.length > 0);

/** Who has another word in the place, `was described as` for `was known as`, says yes or no as well. */
function saysNoOpposite(judged: Token, facing: Token): boolean {
  return judged.partOfSpeech === facing.partOfSpeech && relateWords(judged, facing).relation !== 'exclusive';
}

/** A word that both sentences have, by its indexes, and how alike its places are. */
interface NegatedWord {
  readonly left: number;
  readonly right: number;
  readonly slot: number;
}

const meetNegated = rememberByBasis((pair, stemWeight): readonly NegatedWord[] => {
  if (isDirectionDenied(pair)) return [];
  const { polarity: leftPolarity } = pair.left.sentence.analysis.facts;
  const { polarity: rightPolarity } = pair.right.sentence.analysis.facts;
  const { rightOfLeft } = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
  const leftOpen = openWords(pair.left);
  const rightOpen = openWords(pair.right);
  return collect([...rightOfLeft], ([left, right]) => {
    if (!leftOpen.has(left) || !rightOpen.has(right)) return [];
    if (isNegated(left, leftPolarity) === isNegated(right, rightPolarity)) return [];
    if (goesWithVerb(pair.left, left) || goesWithVerb(pair.right, right)) return [];
    if (isOfAnotherSort(pair.left, left, pair.right) || isOfAnotherSort(pair.right, right, pair.left))
      return [];
    if (standsUnderNo(pair.left, left) && standsUnderNo(pair.right, right)) return [];
    if (
      isSaidOfItself(pair.left, left, pair.right, right) ||
      isSaidOfItself(pair.right, right, pair.left, left)
    )
      return [];
    if (isPartlyDenied(pair.left, left) || isPartlyDenied(pair.right, right)) return [];
    // `has stopped making` is what `no longer makes` says.
    if (tellsOfEnd(tokensOf(pair.left), left) || tellsOfEnd(tokensOf(pair.right), right)) return [];
    if (isOfRest(pair.left, left, pair.right, right) || isOfRest(pair.right, right, pair.left, left))
      return [];
    if (isDeniedOtherwise(pair.left, left, pair.right) || isDeniedOtherwise(pair.right, right, pair.left))
      return [];
    if (tokensOf(pair.left)[left]?.partOfSpeech !== tokensOf(pair.right)[right]?.partOfSpeech) return [];
    const slot = slotOf(pair, left, right, stemWeight);
    return slot < leastSlot ? [] : [{ left, right, slot }];
  });
}, openWords);

const negator = /^(?:not|n't|never)$/;

/** `below the mark` and `not above the mark`: the small word is turned with the negation. */
function isDirectionDenied(pair: SentencePair): boolean {
  const printRest = (placed: PlacedSentence, { from, to }: TokenRange) =>
    tokensOf(placed)
      .slice(from, to)
      .flatMap(({ normal }) => (negator.test(normal) ? [] : [normal]))
      .join(' ');
  const hasNot = (placed: PlacedSentence, { from, to }: TokenRange) =>
    tokensOf(placed)
      .slice(from, to)
      .some(({ normal }) => negator.test(normal));
  return diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis).hunks.some(
    ({ left, right }) =>
      hasNot(pair.left, left) !== hasNot(pair.right, right) &&
      areOppositeDirections(printRest(pair.left, left), printRest(pair.right, right)),
  );
}

/** `serious` of *found no serious defects*, `agreement` of *did not reach agreement* is turned with its verb, where the difference is shown. */
function goesWithVerb(placed: PlacedSentence, index: number): boolean {
  return placed.sentence.analysis.facts.polarity.negators.some(
    ({ scope, also }) =>
      scope !== undefined &&
      scope < index &&
      also?.includes(index) === true &&
      tokensOf(placed)[scope]?.partOfSpeech === 'VERB' &&
      /^(?:ADJ|NOUN)$/.test(tokensOf(placed)[index]?.partOfSpeech ?? ''),
  );
}

/** `found no serious defects` says nothing of `found minor defects`: the sort that is denied must be told there too. */
function isOfAnotherSort(placed: PlacedSentence, index: number, other: PlacedSentence): boolean {
  const tokens = tokensOf(placed);
  const sorts = collect(placed.sentence.analysis.facts.polarity.negators, ({ span, scope, also = [] }) =>
    scope === index && tokens.some(({ start, normal }) => start === span.start && normal === 'no')
      ? also
      : [],
  );
  return sorts.some((sort) => {
    const word = tokens[sort];
    return (
      word !== undefined &&
      !tokensOf(other).some((token) => relateWords(word, token).relation === 'equivalent')
    );
  });
}

/** `The hull shows no wear` beside `wear on the hull shows`: what there is none of shows nothing itself. */
function isSaidOfItself(
  own: PlacedSentence,
  index: number,
  other: PlacedSentence,
  otherIndex: number,
): boolean {
  const tokens = tokensOf(own);
  return own.sentence.analysis.facts.polarity.negators.some(({ span, scope }) => {
    if (scope !== index || !tokens.some(({ start, normal }) => start === span.start && normal === 'no'))
      return false;
    const denied = tokens.find(({ start, partOfSpeech }) => start > span.end && partOfSpeech === 'NOUN');
    return (
      denied !== undefined &&
      tokensOf(other)
        .slice(0, otherIndex)
        .some(({ stem }) => stem === denied.stem)
    );
  });
}

/** `There were no human remains` and `No human remains were found`: whatever the verb, neither has any. */
function standsUnderNo(placed: PlacedSentence, index: number): boolean {
  const tokens = tokensOf(placed);
  let at = index - 1;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.partOfSpeech ?? '')) at -= 1;
  return /^(?:no|without|neither|any)$/.test(tokens[at]?.normal ?? '');
}

/** What is so of some, or was not shown to be so, is neither said nor denied. */
function isPartlyDenied({ sentence: { analysis } }: PlacedSentence, index: number): boolean {
  const { tokens, facts } = analysis;
  if (standsUnproved(tokens, index) || isAskedFor(tokens, index)) return true;
  return isNegated(index, facts.polarity) && deniesPartOnly(tokens, index);
}

/** `only two were insured` and `most were not insured` count the two parts of one whole. */
function isOfRest(own: PlacedSentence, index: number, other: PlacedSentence, at: number): boolean {
  const has = (placed: PlacedSentence, to: number, words: RegExp) =>
    tokensOf(placed)
      .slice(0, to)
      .some(({ normal }) => words.test(normal));
  return (
    has(own, index, /^(?:only|few|just)$/) && has(other, at, /^(?:most|many|majority|rest|others|half)$/)
  );
}

const asking = /^(?:appeal|call|ask|plead|need|want|require|request|demand|beg|wait|hope|seek|await)$/;

/** `appealed for bandages` goes well with `a shortage of bandages`. */
function isAskedFor(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 4), index);
  return before.some(({ lemma, partOfSpeech }) => partOfSpeech === 'VERB' && asking.test(lemma));
}

/** `there will be no train` and `the trains will not be scrapped`: what is denied of something that is there. */
function isDeniedOtherwise(own: PlacedSentence, index: number, other: PlacedSentence): boolean {
  if (tokensOf(own)[index]?.partOfSpeech !== 'NOUN' || !standsUnderNo(own, index)) return false;
  return tokensOf(other).some(({ normal }) => /^(?:not|n't|never)$/.test(normal));
}

function slotOf(pair: SentencePair, left: number, right: number, stemWeight: StemWeight): number {
  const leftToken = tokensOf(pair.left)[left];
  const rightToken = tokensOf(pair.right)[right];
  if (!leftToken || !rightToken) return 0;
  return slotSimilarity(
    { analysis: pair.left.sentence.analysis, span: leftToken },
    { analysis: pair.right.sentence.analysis, span: rightToken },
    stemWeight,
  );
}

function compareAt(pair: SentencePair, left: number, right: number, slot: number): Comparison {
  return {
    left: stateTokens(pair.left, verbGroup(pair.left, left), valueOf(pair.left, left)),
    right: stateTokens(pair.right, verbGroup(pair.right, right), valueOf(pair.right, right)),
    relation: 'exclusive',
    confidence: Math.min(0.95, 0.5 + slot / 2),
    reason: 'same passage, one says yes and one no',
  };
}

function valueOf(placed: PlacedSentence, index: number): string {
  const lemma = tokensOf(placed)[index]?.lemma ?? '';
  return isNegated(index, placed.sentence.analysis.facts.polarity) ? `not ${lemma}` : lemma;
}

/** The word with the auxiliaries and negators straight before it: `has not reopened`. */
function verbGroup(placed: PlacedSentence, index: number): TokenRange {
  const tokens = tokensOf(placed);
  const { negators } = placed.sentence.analysis.facts.polarity;
  const belongs = (token: Token) =>
    token.partOfSpeech === 'AUX' ||
    negators.some(({ span }) => span.start < token.end && token.start < span.end);
  let from = index;
  while (from > 0) {
    const before = tokens[from - 1];
    if (!before || !(belongs(before) || (before.partOfSpeech === 'PART' && from - 1 > 0))) break;
    from--;
  }
  return { from: from === index ? fromDenier(placed, index) : from, to: index + 1 };
}

/** `lacks a doctor` is underlined whole, for the noun alone reads the same in both. */
function fromDenier(placed: PlacedSentence, index: number): number {
  const tokens = tokensOf(placed);
  const at = tokens[index - 1]?.partOfSpeech === 'DET' ? index - 2 : index - 1;
  const word = tokens[at];
  if (word?.partOfSpeech !== 'VERB') return index;
  const isDenier = placed.sentence.analysis.facts.polarity.negators.some(
    ({ span, scope }) => scope === index && span.start < word.end && word.start < span.end,
  );
  return isDenier ? at : index;
}

function tokensOf(placed: PlacedSentence): readonly Token[] {
  return placed.sentence.analysis.tokens;
}
