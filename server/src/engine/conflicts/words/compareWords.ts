import { diffWords } from '../../language/diffWords.ts';
import type { WordRelation } from '../../language/wordRelations.ts';
import type { PlacedSentence, SentencePair, StemWeight, VersionPair } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Hunk, TokenRange, WordDiff } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { JudgedPair } from './addWitnesses.ts';
import { judgedWords, openWords } from './openWords.ts';
import { relateInPair } from './relateInPair.ts';
import type { Place } from './relateInPlace.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { slotSimilarity } from '../facts/slotSimilarity.ts';
import { stateTokens } from './stateTokens.ts';
import { stemsIn } from './wordsIn.ts';

/** What sort of contradiction two words make: opposite statements, or another thing of the same sort. */
export type WordContrast = 'opposite' | 'alternative';

/** Share of common words from which two sentences are near-copies, whose hunks face each other. */
const nearCopy = 0.6;
/** Sentences less alike than this are no place to compare single words. */
const leastSimilarity = 0.4;
/** How alike the places of two words must be where the sentences are no near-copies, and where they are much alike. */
const leastSlot = 0.5;
const leastSlotOfLike = 0.32;
const likeSentences = 0.45;
/** Words further apart in meaning than these sources tell are compared in near-copies only. */
const leastConfidenceAfar = 0.8;
/** Longer hunks rewrite a passage; their words do not face each other. */
const longestHunk = 4;

interface WordMeeting {
  /** Indexes of the two words, and what is underlined around them. */
  readonly leftWord: number;
  readonly rightWord: number;
  readonly left: TokenRange;
  readonly right: TokenRange;
  readonly relation: WordRelation;
  readonly confidence: number;
}

/**
 * Judges what two aligned sentences say in other words, by natural logic: an edit conflicts only where
 * its two sides exclude each other, and a negation on one side turns that round (MacCartney & Manning
 * 2009). It leaves alone synonyms, what is wider or narrower, and words it knows no relation between.
 */
export function compareWords(versions: VersionPair, contrast: WordContrast): JudgedPair[] {
  return collect(meetVersions(versions), ({ pair, meetings }) =>
    meetings
      .filter(({ relation }) => contrastOf(relation) === contrast)
      .map((meeting) => ({
        left: { placed: pair.left, index: meeting.leftWord },
        right: { placed: pair.right, index: meeting.rightWord },
        comparison: toComparison(pair, meeting, contrast),
      })),
  );
}

function contrastOf({ source }: WordRelation): WordContrast {
  return source === 'sister' ? 'alternative' : 'opposite';
}

interface MetSentences {
  readonly pair: SentencePair;
  readonly meetings: readonly WordMeeting[];
}

/** What the words of two versions say, remembered by the two: the detectors of polarity and term share it. */
const meetVersions = remember(({ pairs, stemWeight }: VersionPair): readonly MetSentences[] => {
  const met: MetSentences[] = [];
  for (const pair of pairs) {
    if (pair.similarity < leastSimilarity || !mayMeet(pair, stemWeight)) continue;
    const meetings = meetWords(pair, stemWeight);
    if (meetings.length > 0) met.push({ pair, meetings });
  }
  return met;
});

/** Whether any words of two sentences exclude each other, quoted ones included: hardly any do, and which are open need not be asked. */
const mayMeet = rememberByBasis((pair, stemWeight): boolean => {
  const { left, right } = pair;
  if (left.sentence.analysis === right.sentence.analysis) return false;
  const [own, others] = [judgedWords(left.sentence.analysis), judgedWords(right.sentence.analysis)];
  const diff = diffWords(left.sentence.analysis, right.sentence.analysis);
  if (diff.hunks.length === 0) return false;
  if (diff.sharedOfLonger < nearCopy) return meetAfar(pair, own, others, stemWeight).length > 0;
  return diff.hunks.some((hunk) => !isLong(hunk) && hasExclusive(pair, hunk, own, others));
});

function hasExclusive(
  pair: SentencePair,
  hunk: Hunk,
  leftOpen: ReadonlySet<number>,
  rightOpen: ReadonlySet<number>,
): boolean {
  const rights = indexesIn(hunk.right, rightOpen);
  return indexesIn(hunk.left, leftOpen).some((left) =>
    rights.some((right) => relateInPair(pair, left, right, placeOf(hunk)).relation === 'exclusive'),
  );
}

/** What words say of each other depends on those that are open on either side and on the basis of the pair. */
const meetWords = rememberByBasis(
  (pair, stemWeight): readonly WordMeeting[] =>
    meetOpenWords(pair, openWords(pair.left), openWords(pair.right), stemWeight),
  openWords,
);

function meetOpenWords(
  pair: SentencePair,
  leftOpen: ReadonlySet<number>,
  rightOpen: ReadonlySet<number>,
  stemWeight: StemWeight,
): readonly WordMeeting[] {
  const diff = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
  if (diff.hunks.length === 0) return [];
  return diff.sharedOfLonger >= nearCopy
    ? meetInHunks(pair, diff, leftOpen, rightOpen)
    : meetAfar(pair, leftOpen, rightOpen, stemWeight);
}

function meetInHunks(
  pair: SentencePair,
  diff: WordDiff,
  leftOpen: ReadonlySet<number>,
  rightOpen: ReadonlySet<number>,
): WordMeeting[] {
  return collect(diff.hunks, (hunk) => {
    const left = indexesIn(hunk.left, leftOpen);
    const right = indexesIn(hunk.right, rightOpen);
    if (isLong(hunk)) return [];
    const best = mostExclusive(pair, left, right, placeOf(hunk));
    if (!best) return [];
    const certainty = left.length === 1 && right.length === 1 ? 1 : 0.85;
    return [
      {
        leftWord: best.left,
        rightWord: best.right,
        left: withArticle(tokensOf(pair.left), hunk.left, best.left),
        right: withArticle(tokensOf(pair.right), hunk.right, best.right),
        relation: best.relation,
        confidence: best.relation.confidence * certainty,
      },
    ];
  });
}

function isLong({ left, right }: Hunk): boolean {
  return Math.max(left.to - left.from, right.to - right.from) > longestHunk;
}

function placeOf({ left, right }: Hunk): Place {
  return left.to - left.from === 1 && right.to - right.from === 1 ? 'one word' : 'several words';
}

function indexesIn({ from, to }: TokenRange, open: ReadonlySet<number>): readonly number[] {
  return [...open].filter((index) => index >= from && index < to);
}

/** `an extensive` against `a limited`: an article that changes with its word goes with it. */
function withArticle(tokens: readonly Token[], hunk: TokenRange, index: number): TokenRange {
  const before = tokens[index - 1];
  const isChangedArticle = index - 1 >= hunk.from && (before?.normal === 'a' || before?.normal === 'an');
  return { from: isChangedArticle ? index - 1 : index, to: index + 1 };
}

interface Faced {
  readonly left: number;
  readonly right: number;
  readonly relation: WordRelation;
}

/** The pair of words that exclude each other most surely, once those that mean the same have cancelled. */
function mostExclusive(
  pair: SentencePair,
  left: readonly number[],
  right: readonly number[],
  place: Place,
): Faced | undefined {
  const faced = collect(left, (a) =>
    right.map((b) => ({ left: a, right: b, relation: relateInPair(pair, a, b, place) })),
  );
  const cancelled = new Set(
    collect(
      faced.filter(({ relation }) => relation.relation !== 'exclusive' && relation.relation !== 'unrelated'),
      ({ left: a, right: b }) => [`left ${String(a)}`, `right ${String(b)}`],
    ),
  );
  return faced
    .filter(
      ({ relation, left: a, right: b }) => relation.relation === 'exclusive' && !areExchanged(pair, a, b),
    )
    .filter(
      ({ left: a, right: b }) => !cancelled.has(`left ${String(a)}`) && !cancelled.has(`right ${String(b)}`),
    )
    .sort((a, b) => b.relation.confidence - a.relation.confidence)[0];
}

/** Where each sentence has both words, they were told in another order: `wheat rose while barley fell`. */
function areExchanged(pair: SentencePair, left: number, right: number): boolean {
  const a = tokensOf(pair.left)[left]?.stem ?? '';
  const b = tokensOf(pair.right)[right]?.stem ?? '';
  return stemsIn(pair.right.sentence.analysis).has(a) && stemsIn(pair.left.sentence.analysis).has(b);
}

function meetAfar(
  pair: SentencePair,
  leftOpen: ReadonlySet<number>,
  rightOpen: ReadonlySet<number>,
  stemWeight: StemWeight,
): WordMeeting[] {
  const leftLone = loneIndexes(leftOpen, pair.left.sentence.analysis, pair.right.sentence.analysis);
  const rightLone = loneIndexes(rightOpen, pair.right.sentence.analysis, pair.left.sentence.analysis);
  const meetings = collect(leftLone, (left) =>
    collect(rightLone, (right) => {
      const relation = relateInPair(pair, left, right, 'several words');
      if (relation.relation !== 'exclusive' || relation.source === 'sister') return [];
      if (relation.confidence < leastConfidenceAfar) return [];
      const slot = slotOf(pair, left, right, stemWeight);
      if (slot < (pair.similarity >= likeSentences ? leastSlotOfLike : leastSlot)) return [];
      return [
        {
          leftWord: left,
          rightWord: right,
          left: single(left),
          right: single(right),
          relation,
          confidence: relation.confidence * slot,
        },
      ];
    }),
  );
  return meetings.sort((a, b) => b.confidence - a.confidence).slice(0, 1);
}

/** Words whose stem the other sentence lacks. */
function loneIndexes(
  open: ReadonlySet<number>,
  own: SentenceAnalysis,
  other: SentenceAnalysis,
): readonly number[] {
  const stems = stemsIn(other);
  return [...open].filter((index) => !stems.has(own.tokens[index]?.stem ?? ''));
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

function single(index: number): TokenRange {
  return { from: index, to: index + 1 };
}

function tokensOf(placed: PlacedSentence): readonly Token[] {
  return placed.sentence.analysis.tokens;
}

function toComparison(pair: SentencePair, meeting: WordMeeting, contrast: WordContrast): Comparison {
  return {
    left: stateTokens(pair.left, meeting.left),
    right: stateTokens(pair.right, meeting.right),
    relation: 'exclusive',
    confidence: meeting.confidence,
    reason:
      contrast === 'opposite'
        ? 'same passage, opposite words'
        : 'same passage, another thing of the same sort',
    evidence: { wordRelation: meeting.relation.source },
  };
}
