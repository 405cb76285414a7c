import { diffWords } from '../../language/diffWords.ts';
import { isNegated } from '../../language/negation.ts';
import {
  areApartInSort,
  findTermsInPlace,
  isOneMember,
  type SortedTerm,
} from '../../language/sortsOfThings.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, SentencePair, VersionPair } from '../../model/alignment.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { JudgedPair } from './addWitnesses.ts';
import { meansTheSame, type FacingTest } from './findWitnessWord.ts';
import { openWords } from './openWords.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { nearCopiesIn } from './nearCopies.ts';
import { stateTokens } from './stateTokens.ts';

/** Sentences whose telling words are less alike than this are no place to compare single words. */
const leastSimilarity = 0.4;
/** Longer edits rewrite a passage. */
const longestHunk = 4;
const confidence = 0.8;
/** That one word is a kind of the other by a sense that is hardly ever meant says less than the table: `dividend`, `bonus`. */
const leastSureKind = 0.6;

interface FacingTerms {
  readonly left: TokenRange;
  readonly right: TokenRange;
  readonly leftWord: number;
  readonly rightWord: number;
}

/**
 * Another thing of the same sort in one edit of two near-copies, also of several words: `the dining room` against `the
 * garage`, `her landlord` against `her sister`. After MacCartney and Manning (2009) such words alternate: none of them is a
 * kind of another, and one place has one of them. What the comparison of single words judges is left to it. Of several
 * words the first that was changed tells the thing, and who has it is heard: others may say `film` of a documentary as well.
 */
export const compareSortsInPlace: (versions: VersionPair) => readonly JudgedPair[] = remember((versions) =>
  collect(nearCopiesIn(versions), ({ pair }) =>
    facingTerms(pair, versions.stemWeight).map(({ left, right, leftWord, rightWord }) => ({
      left: { placed: pair.left, index: leftWord },
      right: { placed: pair.right, index: rightWord },
      facing: besides([headOf(pair.left, left), headOf(pair.right, right)]),
      comparison: {
        left: stateTokens(pair.left, left),
        right: stateTokens(pair.right, right),
        relation: 'exclusive' as const,
        confidence,
        reason: 'same passage, another thing of the same sort',
        evidence: { wordRelation: 'sister' as const },
      },
    })),
  ),
);

const facingTerms = rememberByBasis((pair): readonly FacingTerms[] => {
  const [left, right] = [pair.left.sentence.analysis, pair.right.sentence.analysis];
  if (pair.similarity < leastSimilarity) return [];
  const { hunks } = diffWords(left, right);
  return collect(
    hunks.filter((hunk) => lengthOf(hunk.left) <= longestHunk && lengthOf(hunk.right) <= longestHunk),
    (hunk) =>
      collect(termsIn(pair.left, hunk.left), (own) =>
        termsIn(pair.right, hunk.right)
          .filter(
            (other) =>
              areApart(pair, own, other) &&
              areOfOneDeed(pair, own, other) &&
              !areToldInOrder(pair, own, other),
          )
          .map((other) => ({
            left: rangeOf(own),
            right: rangeOf(other),
            leftWord: firstChanged(own, hunk.left),
            rightWord: firstChanged(other, hunk.right),
          })),
      ),
  );
}, openWords);

/** `kept the library` and `closed the pool`: what has another fate is another thing. */
function areOfOneDeed(pair: SentencePair, own: SortedTerm, other: SortedTerm): boolean {
  const [a, b] = [verbBefore(pair.left, own), verbBefore(pair.right, other)];
  return a === undefined || b === undefined || !/^(?:exclusive|unrelated)$/.test(relateWords(a, b).relation);
}

/** The verb straight before the phrase of a term. */
function verbBefore({ sentence }: PlacedSentence, { from }: SortedTerm): Token | undefined {
  const { tokens } = sentence.analysis;
  const at = tokens.findLastIndex(
    ({ partOfSpeech }, index) => index < from && !/^(?:DET|ADJ|NUM|NOUN|PRON)$/.test(partOfSpeech),
  );
  return tokens[at]?.partOfSpeech === 'VERB' ? tokens[at] : undefined;
}

function firstChanged(term: SortedTerm, { from, to }: TokenRange): number {
  return from === to ? term.from : Math.max(term.from, from);
}

const termsOf = sentenceReaders.remember(({ tokens }: SentenceAnalysis) => findTermsInPlace(tokens));

/** Terms of which the edit has a part: `living` of `living room`. */
function termsIn(placed: PlacedSentence, { from, to }: TokenRange): readonly SortedTerm[] {
  const terms = termsOf(placed.sentence.analysis);
  if (terms.length === 0) return terms;
  const open = openWords(placed);
  return terms.filter(
    (term) =>
      term.from < to &&
      from < term.to &&
      (open.has(term.to - 1) || isSiteByName(placed, term, { from, to })) &&
      isToldAlike(placed, term, { from, to }),
  );
}

/** `at the Town Hall`: what stands behind a preposition of place is a building, whoever sits in it. */
function isSiteByName({ sentence }: PlacedSentence, term: SortedTerm, { from, to }: TokenRange): boolean {
  const { tokens } = sentence.analysis;
  if (term.from < from || term.to !== to || term.to - term.from < 2) return false;
  const before = tokens[term.from - 1]?.normal === 'the' ? tokens[term.from - 2] : tokens[term.from - 1];
  return /^(?:at|in|outside|inside|near|behind|opposite)$/.test(before?.normal ?? '');
}

/** `scored a goal` against `gave an assist` are two deeds, and `no layoffs` says nothing of `attrition`. */
function isToldAlike({ sentence }: PlacedSentence, term: SortedTerm, { from, to }: TokenRange): boolean {
  const { tokens, facts } = sentence.analysis;
  if (isNegated(term.to - 1, facts.polarity)) return false;
  return !tokens
    .slice(from, to)
    .some(
      ({ partOfSpeech }, at) => partOfSpeech === 'VERB' && (from + at < term.from || from + at >= term.to),
    );
}

function areApart({ left, right }: SentencePair, own: SortedTerm, other: SortedTerm): boolean {
  if (!areApartInSort(own.members, other.members)) return false;
  const [a, b] = [wordOf(left, own), wordOf(right, other)];
  if (a === undefined || b === undefined) return true;
  if (a.partOfSpeech !== 'NOUN' && b.partOfSpeech !== 'NOUN') return false;
  const { relation, source, confidence: sure } = relateWords(a, b);
  return relation === 'unrelated' || (source === 'hypernym' && sure < leastSureKind);
}

/** Where each sentence has both, they are told in another order: `schools, clinics and roads`. */
function areToldInOrder({ left, right }: SentencePair, own: SortedTerm, other: SortedTerm): boolean {
  const has = ({ sentence }: PlacedSentence, { members }: SortedTerm) =>
    termsOf(sentence.analysis).some((term) => isOneMember(term.members, members));
  return has(left, other) && has(right, own);
}

/** A term of one word, which has relations of its own. */
function wordOf({ sentence }: PlacedSentence, { from, to }: SortedTerm): Token | undefined {
  return to - from === 1 ? sentence.analysis.tokens[from] : undefined;
}

function rangeOf({ from, to }: SortedTerm): TokenRange {
  return { from, to };
}

function headOf({ sentence }: PlacedSentence, { to }: TokenRange): string | undefined {
  return sentence.analysis.tokens[to - 1]?.normal;
}

/** A library is a room, but `room` of `the dining room` that it was set against bears it out in no version. */
function besides(heads: readonly (string | undefined)[]): FacingTest {
  return (judged, facing) => !heads.includes(facing.normal) && meansTheSame(judged, facing);
}

function lengthOf({ from, to }: TokenRange): number {
  return to - from;
}
