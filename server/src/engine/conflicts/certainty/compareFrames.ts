import { changeOfCertainty } from '../../language/certainty.ts';
import { areOfTwoOccasions } from '../../language/formerOccasion.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, SentencePair, StemWeight, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { comparePlaces } from '../facts/slotEvidence.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { certaintyFrames } from './certaintyFrames.ts';
import { hasConditionBehind } from './clauseHedges.ts';
import { meetLightVerbs } from './lightFrames.ts';
import { plainCounterparts } from './plainCounterparts.ts';
import type { CertaintyFrame } from './verbGroups.ts';

/** How alike the surroundings of two deeds must be, by one word and by words that mean the same. */
const leastSlot = 0.2;
const leastSlotOfSynonyms = 0.4;
/** How much the likeness of two whole sentences tells of a deed that both name by one word. */
const shareOfSentence = 0.6;
/** Where the verb is another as well, `could be required` and `will be asked` may be one thing in other words. */
const shareOfSynonyms = 0.5;

/** One deed in two sentences. */
interface FrameMeeting {
  readonly left: CertaintyFrame;
  readonly right: CertaintyFrame;
  /** How alike the places are, 0–1. */
  readonly slot: number;
  /** How surely the steps change the meaning, 0–1: 0 where they do not. */
  readonly change: number;
}

/** Where it stands in two aligned sentences. */
export interface PlacedFrameMeeting extends FrameMeeting {
  readonly pair: SentencePair;
}

/** What two versions say of the same deeds. */
interface ComparedFrames {
  /** Told on one step. */
  readonly agreeing: readonly PlacedFrameMeeting[];
  readonly differing: readonly PlacedFrameMeeting[];
}

/**
 * Deeds that are told alike anywhere in the two versions are settled; only one that is told nowhere on its
 * step in the other version may differ.
 */
export const compareFrames = remember(({ pairs, stemWeight }: VersionPair): ComparedFrames => {
  const alike: PlacedFrameMeeting[] = [];
  const changed: PlacedFrameMeeting[] = [];
  for (const pair of pairs)
    for (const { left, right, slot, change } of meet(pair, stemWeight))
      (change === 0 ? alike : changed).push({ pair, left, right, slot, change });
  return {
    agreeing: alike.filter(({ left, right }) => left.step === right.step),
    differing: openIn(changed, alike),
  };
});

function openIn(
  changed: readonly PlacedFrameMeeting[],
  alike: readonly PlacedFrameMeeting[],
): readonly PlacedFrameMeeting[] {
  if (changed.length === 0) return changed;
  const settled = new Set(collect(alike, ({ left, right }) => [left, right]));
  return changed.filter(
    ({ pair, left, right }) =>
      !areOfTwoOccasions(pair.left.sentence.analysis, pair.right.sentence.analysis) &&
      !settled.has(left) &&
      !settled.has(right) &&
      !isAllegedElsewhere(pair.left, left) &&
      !isAllegedElsewhere(pair.right, right),
  );
}

const meet = rememberByBasis((pair, stemWeight): readonly FrameMeeting[] => {
  const lefts = certaintyFrames(pair.left.sentence.analysis);
  const rights = certaintyFrames(pair.right.sentence.analysis);
  const allLefts = [...lefts, ...counterpartsIn(pair.left, lefts, pair.right, rights)];
  const allRights = [...rights, ...counterpartsIn(pair.right, rights, pair.left, lefts)];
  return [
    ...collect(allLefts, (left) =>
      collect(allRights, (right) => meetFrames(pair, left, right, stemWeight) ?? []),
    ),
    ...meetLightVerbs(pair.left.sentence.analysis, pair.right.sentence.analysis).map(({ left, right }) => ({
      left,
      right,
      slot: 1,
      change: changeBetween(left, right),
    })),
  ];
});

/** What the other sentence hedges and this one tells outright by words that have no step of their own. */
function counterpartsIn(
  { sentence }: PlacedSentence,
  frames: readonly CertaintyFrame[],
  other: PlacedSentence,
  otherFrames: readonly CertaintyFrame[],
): readonly CertaintyFrame[] {
  return collect(otherFrames, (frame) =>
    plainCounterparts(sentence.analysis, frames, frame, other.sentence.analysis),
  );
}

/** An article that calls somebody `the alleged leader` in one place says no more by `the leader` in another. */
function isAllegedElsewhere(
  { article, sentence }: PlacedSentence,
  { sort, step, head }: CertaintyFrame,
): boolean {
  const stem = sentence.analysis.tokens[head]?.stem ?? '';
  return sort === 'noun' && step === 'done' && allegedStems(article).has(stem);
}

/** What an article calls alleged anywhere. */
const allegedStems = remember(
  ({ sentences }: Article): ReadonlySet<string> =>
    new Set(
      collect(sentences, ({ analysis }) =>
        collect(certaintyFrames(analysis), ({ sort, head }) =>
          sort === 'noun' ? (analysis.tokens[head]?.stem ?? []) : [],
        ),
      ),
    ),
);

function meetFrames(
  pair: SentencePair,
  left: CertaintyFrame,
  right: CertaintyFrame,
  stemWeight: StemWeight,
): FrameMeeting | undefined {
  const [leftToken, rightToken] = [tokenAt(pair.left, left), tokenAt(pair.right, right)];
  if (!leftToken || !rightToken || left.sort !== right.sort) return undefined;
  const likeness = likenessOf(leftToken, rightToken);
  if (likeness === undefined) return undefined;
  const { around } = comparePlaces(pair, { left: leftToken, right: rightToken }, stemWeight);
  const change = isConditionOf(pair, left, right) ? 0 : changeBetween(left, right);
  if (likeness === 'synonym') {
    const isBareModal = left.step !== 'done' && right.step !== 'done';
    return around < leastSlotOfSynonyms
      ? undefined
      : { left, right, slot: around, change: isBareModal ? change * shareOfSynonyms : change };
  }
  const slot = Math.max(around, pair.similarity * shareOfSentence);
  return slot < leastSlot ? undefined : { left, right, slot, change };
}

/** `will strike if talks fail` goes with `threatened to strike`: that condition is what makes the threat. */
function isConditionOf({ left, right }: SentencePair, own: CertaintyFrame, other: CertaintyFrame): boolean {
  const [a, b] = [hasCondition(left, own), hasCondition(right, other)];
  return a !== b && (a ? own.step : other.step) === 'planned';
}

function hasCondition({ sentence }: PlacedSentence, { head }: CertaintyFrame): boolean {
  return hasConditionBehind(sentence.analysis.tokens, head);
}

function tokenAt({ sentence }: PlacedSentence, { head }: CertaintyFrame): Token | undefined {
  return sentence.analysis.tokens[head];
}

function likenessOf(left: Token, right: Token): 'same' | 'synonym' | undefined {
  if (left.stem === right.stem || left.lemma === right.lemma) return 'same';
  if (left.partOfSpeech !== right.partOfSpeech) return undefined;
  return relateWords(left, right).relation === 'equivalent' ? 'synonym' : undefined;
}

/** What a named source says and what is alleged are both another's word: they stand side by side. */
function changeBetween(left: CertaintyFrame, right: CertaintyFrame): number {
  if ((isHearsay(left) && right.isSourced) || (isHearsay(right) && left.isSourced)) return 0;
  return changeOfCertainty(left.step, right.step);
}

function isHearsay({ step }: CertaintyFrame): boolean {
  return step === 'alleged' || step === 'apparent';
}
