import { collect } from '../util/collect.ts';
import { diffArrays } from 'diff';
import { compareTwoStrings } from 'string-similarity';
import { isSpellingVariant } from '../language/spelling.ts';
import type { StoryAlignment, VersionPair } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Relation } from '../model/relation.ts';
import { shiftSpan, type Span } from '../model/span.ts';
import { remember, rememberPair } from '../util/remember.ts';
import type { Detector } from './detector.ts';
import { keepsSense } from './quotes/keepsSense.ts';
import { findMovedBoundary } from './quotes/quoteBoundary.ts';
import { meetContinuations } from './quotes/quoteContinuations.ts';
import { wordsOfQuotation, type QuotedWord } from './quotes/quotedWords.ts';

/** Fewer words than this identify no quotation by themselves. */
const fewestWords = 3;
/** Share of common words, in order, from which two quotations are the same utterance. */
const leastShared = 0.7;
/** Words that may differ in one place; more is another part of the speech. */
const mostChangedWords = 4;
/** So many words must be the same before another beginning or end of several words is a change, and no other excerpt. */
const fewestWordsBesideEnd = 6;

/**
 * Words changed inside quotation marks, and marks that begin or end elsewhere. It leaves alone what quotes less of the
 * same words, a paraphrase without marks, British and American spelling, and the typography of the marks.
 */
export const quoteDetector: Detector = {
  kind: 'quote',
  noun: 'Quotation',
  summary: 'Words changed inside quotation marks, or marks that claim other words verbatim.',
  leastConfidence: 0.5,
  *detect({ versionPairs }: StoryAlignment) {
    const comparisons = [];
    for (const versions of versionPairs) {
      comparisons.push(...compareQuotations(versions));
      yield;
    }
    return dropCoveredAgreements(comparisons);
  },
};

interface Meeting extends Likeness {
  readonly left: Quotation;
  readonly right: Quotation;
}

interface Likeness {
  /** Share of the shorter one's words that both have in order, 0–1. */
  readonly shared: number;
  /** Likeness of the wording, 0–1: tells which of two quotations that hold the same words is the same utterance. */
  readonly likeness: number;
}

const compareQuotations = remember((versions: VersionPair): readonly Comparison[] => {
  const meetings = bestMeetings(versions);
  return [
    ...collect(meetings, ({ left, right }) => compareTwo(versions, left, right)),
    ...collect(meetContinuations(versions, meetings), ({ left, right }) =>
      findChanges(left.words, right.words).map((change) =>
        changed(versions, left.quotation, right.quotation, change),
      ),
    ),
  ];
});

/**
 * Agreement over a whole quotation is told only where no version changed a word of it: a word that
 * differs is a claim of its own, with its own readings.
 */
function dropCoveredAgreements(comparisons: readonly Comparison[]): readonly Comparison[] {
  const disputed = collect(
    comparisons.filter(({ relation }) => relation === 'exclusive'),
    ({ left, right }) => [left, right],
  );
  const isCovered = (statement: Statement) =>
    disputed.some(({ version, span }) => version === statement.version && isWithin(statement.span, span));
  return comparisons.filter(
    ({ relation, left, right }) => relation === 'exclusive' || !(isCovered(left) || isCovered(right)),
  );
}

function isWithin(outer: Span, inner: Span): boolean {
  return (
    outer.start < inner.end && inner.start < outer.end && outer.end - outer.start > inner.end - inner.start
  );
}

/** Each quotation meets the one of the other version that shares most of its words. */
function bestMeetings({ left, right }: VersionPair): readonly Meeting[] {
  const meetings = collect(left.quotations, (a) =>
    collect(right.quotations, (b) => {
      const like = compareWording(a.words, b.words);
      return like.shared < leastShared ? [] : [{ left: a, right: b, ...like }];
    }),
  );
  const taken = new Set<Quotation>();
  return meetings
    .sort((a, b) => b.shared - a.shared || b.likeness - a.likeness)
    .filter((meeting) => {
      if (taken.has(meeting.left) || taken.has(meeting.right)) return false;
      taken.add(meeting.left);
      taken.add(meeting.right);
      return true;
    });
}

/** Equal texts have one list of words, so that only what an edit changes is compared again. */
const compareWording = rememberPair((a: readonly string[], b: readonly string[]): Likeness => {
  const shared = Math.max(a.length, b.length) >= fewestWords ? sharedInOrder(a, b) : 0;
  return { shared, likeness: shared < leastShared ? 0 : compareTwoStrings(a.join(' '), b.join(' ')) };
});

/** Longest common subsequence of words over the shorter quotation's length, 0–1. */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return 0;
  if (!mayShare(a, b, shorter * leastShared)) return 0;
  const kept = diffArrays([...a], [...b]).filter((part) => !part.added && !part.removed);
  return kept.reduce((sum, part) => sum + part.value.length, 0) / shorter;
}

/** A bag of words bounds the subsequence from above, and is cheaper. */
function mayShare(a: readonly string[], b: readonly string[], least: number): boolean {
  const bag = new Set(b);
  return a.filter((word) => bag.has(word)).length >= least;
}

function compareTwo(versions: VersionPair, left: Quotation, right: Quotation): readonly Comparison[] {
  const changes = findChanges(wordsOfQuotation(versions.left, left), wordsOfQuotation(versions.right, right));
  if (changes.length > 0) {
    return changes.map((change) => changed(versions, left, right, change));
  }
  const moved = findMovedBoundary(versions, left, right);
  const relation = moved ? 'exclusive' : relateLengths(left, right);
  return [
    {
      left: stateWhole(versions.left, left, moved ? left.outer : left.span),
      right: stateWhole(versions.right, right, moved ? right.outer : right.span),
      relation,
      confidence: moved ? 0.85 : 0.95,
      reason: moved ? 'same words, other quotation marks' : 'same words in quotation marks',
    },
  ];
}

/** Quoting less says less, and agrees. */
function relateLengths(left: Quotation, right: Quotation): Relation {
  if (left.words.length === right.words.length) return 'equivalent';
  return left.words.length > right.words.length ? 'narrower' : 'wider';
}

interface Change {
  readonly left: readonly QuotedWord[];
  readonly right: readonly QuotedWord[];
}

/**
 * Words that stand in one quotation only, between words that both have. What hangs over at either end
 * is a longer quotation, no change. A hunk that is empty on one side takes in the word before it, so
 * that there is something to underline and to replace.
 */
const findChanges = rememberPair(readChanges);

function readChanges(left: readonly QuotedWord[], right: readonly QuotedWord[]): readonly Change[] {
  const parts = diffArrays(
    left.map(({ word }) => word),
    right.map(({ word }) => word),
  );
  const changes: Change[] = [];
  const kept = parts.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length),
    0,
  );
  const mostAtEnd = kept >= fewestWordsBesideEnd ? 2 * mostChangedWords : 3;
  let leftAt = 0;
  let rightAt = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part) continue;
    if (!part.added && !part.removed) {
      leftAt += part.value.length;
      rightAt += part.value.length;
      continue;
    }
    const next = parts[index + 1];
    const isReplacement = part.removed && next?.added === true;
    const removed = part.removed ? part.value.length : 0;
    const added = isReplacement ? next.value.length : part.added ? part.value.length : 0;
    if (isReplacement) index++;
    const isInside =
      leftAt > 0 && rightAt > 0 && leftAt + removed < left.length && rightAt + added < right.length;
    const isWholeEnd = removed > 0 && added > 0 && removed + added <= mostAtEnd;
    const isSpelling =
      removed === added &&
      left
        .slice(leftAt, leftAt + removed)
        .every(({ word }, at) => isSpellingVariant(word, right[rightAt + at]?.word ?? ''));
    if (!isSpelling && (isInside || isWholeEnd) && Math.max(removed, added) <= mostChangedWords) {
      changes.push(widen(left, right, { leftAt, rightAt, removed, added }));
    }
    leftAt += removed;
    rightAt += added;
  }
  return changes;
}

function widen(
  left: readonly QuotedWord[],
  right: readonly QuotedWord[],
  at: { readonly leftAt: number; readonly rightAt: number; readonly removed: number; readonly added: number },
): Change {
  const back = at.removed === 0 || at.added === 0 ? 1 : 0;
  return {
    left: left.slice(Math.max(0, at.leftAt - back), at.leftAt + at.removed),
    right: right.slice(Math.max(0, at.rightAt - back), at.rightAt + at.added),
  };
}

function changed(versions: VersionPair, left: Quotation, right: Quotation, change: Change): Comparison {
  return {
    left: stateWords(versions.left, left, change.left),
    right: stateWords(versions.right, right, change.right),
    relation: 'exclusive',
    confidence: 0.92,
    reason: 'same quotation, different words',
    ...(keepsSense(wordsOf(change.left), wordsOf(change.right)) ? { sense: 'kept' } : {}),
  };
}

const wordsOf = remember((words: readonly QuotedWord[]) => words.map(({ word }) => word));

function stateWords(article: Article, quotation: Quotation, words: readonly QuotedWord[]): Statement {
  const span: Span = {
    start: words[0]?.span.start ?? 0,
    end: words.at(-1)?.span.end ?? quotation.span.end - quotation.span.start,
  };
  return {
    version: article.version,
    span: shiftSpan(span, quotation.span.start),
    value: wordsOf(words).join(' '),
    sentence: sentenceOf(article, quotation),
  };
}

function stateWhole(article: Article, quotation: Quotation, span: Span): Statement {
  return {
    version: article.version,
    span,
    value: quotation.words.join(' '),
    sentence: sentenceOf(article, quotation),
  };
}

function sentenceOf(article: Article, quotation: Quotation): Span {
  return article.sentences[quotation.sentence]?.span ?? quotation.outer;
}
