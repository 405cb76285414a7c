import { diffArrays } from 'diff';
import { isSpellingVariant } from '../language/spelling.ts';
import type { StoryAlignment, VersionPair } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Relation } from '../model/relation.ts';
import { shiftSpan, type Span } from '../model/span.ts';
import type { VersionId } from '../model/story.ts';
import { addToGroup } from '../util/addToGroup.ts';
import { collect } from '../util/collect.ts';
import { groupBy } from '../util/groupBy.ts';
import { remember, rememberPair } from '../util/remember.ts';
import type { Detector } from './detector.ts';
import { findCutOff } from './quotes/cutOff.ts';
import { keepsSense } from './quotes/keepsSense.ts';
import {
  isBracketed,
  isOmissionMarked,
  isQuestionRetold,
  isQuestionTurned,
} from './quotes/markedOmission.ts';
import { findMovedBoundary } from './quotes/quoteBoundary.ts';
import { meetContinuations } from './quotes/quoteContinuations.ts';
import { areOneUtterance, compareWording, type Likeness } from './quotes/quoteLikeness.ts';
import { disputesIn, findWordWitnesses } from './quotes/wordWitnesses.ts';
import { plainWords, wordsOfQuotation, type QuotedWord } from './quotes/quotedWords.ts';

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
  *detect({ articles, versionPairs }: StoryAlignment) {
    const comparisons = [];
    for (const versions of versionPairs) {
      comparisons.push(...compareQuotations(versions));
      yield;
    }
    const witnesses = findWordWitnesses(collect(versionPairs, disputesOf), articles);
    return dropCoveredAgreements([...comparisons, ...witnesses]);
  },
};

interface Meeting extends Likeness {
  readonly left: Quotation;
  readonly right: Quotation;
}

const compareQuotations = remember((versions: VersionPair): readonly Comparison[] => {
  const meetings = bestMeetings(versions);
  return [
    ...joinEqualChanges(collect(meetings, ({ left, right }) => compareTwo(versions, left, right))),
    ...collect(meetContinuations(versions, meetings), ({ left, right }) =>
      findChanges(left.words, right.words).map((change) =>
        changed(versions, left.quotation, right.quotation, change),
      ),
    ),
  ];
});

const disputesOf = remember((versions: VersionPair) => disputesIn(versions, compareQuotations(versions)));

/**
 * Agreement over a whole quotation is told only where no version changed a word of it: a word that
 * differs is a claim of its own, with its own readings.
 */
function dropCoveredAgreements(comparisons: readonly Comparison[]): readonly Comparison[] {
  const disputed = new Map<VersionId, Span[]>();
  for (const { relation, left, right } of comparisons) {
    if (relation !== 'exclusive') continue;
    addToGroup(disputed, left.version, left.span);
    addToGroup(disputed, right.version, right.span);
  }
  if (disputed.size === 0) return comparisons;
  return comparisons.filter(
    ({ relation, left, right }) =>
      relation === 'exclusive' || !(isCovered(left, disputed) || isCovered(right, disputed)),
  );
}

function isCovered({ version, span }: Statement, disputed: ReadonlyMap<VersionId, readonly Span[]>): boolean {
  for (const changed of disputed.get(version) ?? []) if (isWithin(span, changed)) return true;
  return false;
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
      return areOneUtterance(a, b, like) && !isQuestionRetold(left, a, right, b)
        ? [{ left: a, right: b, ...like }]
        : [];
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

/** `we` for `they` in two quotations of one speech is one change in two places. */
function joinEqualChanges(comparisons: readonly Comparison[]): readonly Comparison[] {
  const changes = comparisons.filter(({ relation }) => relation === 'exclusive');
  const keyOf = ({ left, right }: Comparison) => `${left.value}\n${right.value}`;
  return [
    ...comparisons,
    ...collect([...groupBy(changes, keyOf).values()], ([first, ...rest]) =>
      first === undefined ? [] : rest.map((other) => ({ ...first, right: other.right })),
    ),
  ];
}

function compareTwo(versions: VersionPair, left: Quotation, right: Quotation): readonly Comparison[] {
  const changes = findChanges(
    wordsOfQuotation(versions.left, left),
    wordsOfQuotation(versions.right, right),
  ).filter((change) => !isOnlyLeftOut(versions, left, right, change));
  if (changes.length > 0) {
    return changes.map((change) => changed(versions, left, right, change));
  }
  const cut =
    findCutOff(versions.left, left, versions.right, right) ??
    findCutOff(versions.right, right, versions.left, left);
  if (cut !== undefined) {
    const isLeftWhole = left.words.length > right.words.length;
    const change = { left: isLeftWhole ? cut.whole : cut.bare, right: isLeftWhole ? cut.bare : cut.whole };
    return [changed(versions, left, right, change)];
  }
  const moved =
    findMovedBoundary(versions, left, right) || isQuestionTurned(versions.left, left, versions.right, right);
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

/** An ellipsis shows that words were left out there. */
function isOnlyLeftOut(versions: VersionPair, left: Quotation, right: Quotation, change: Change): boolean {
  const [own, other] = [change.left, change.right];
  if (isBracketed(versions.left, left, own) || isBracketed(versions.right, right, other)) return true;
  if (own.length === other.length) return false;
  return own.length < other.length
    ? own.length === 1 && isOmissionMarked(versions.left, left, own[0])
    : other.length === 1 && isOmissionMarked(versions.right, right, other[0]);
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
    const own = left.slice(leftAt, leftAt + removed);
    const others = right.slice(rightAt, rightAt + added);
    const isSpelling = areSpelledOtherwise(own, others);
    if (!isSpelling && (isInside || isWholeEnd) && Math.max(removed, added) <= mostChangedWords) {
      changes.push(widen(left, right, { leftAt, rightAt, removed, added }));
    }
    leftAt += removed;
    rightAt += added;
  }
  return changes;
}

/** `honour` and `honor`, word by word, or one word written as two: `forever`, `for ever`. */
function areSpelledOtherwise(left: readonly QuotedWord[], right: readonly QuotedWord[]): boolean {
  const solid = (words: readonly QuotedWord[]) => words.map(({ word }) => word).join('');
  if (solid(left) === solid(right)) return true;
  return (
    left.length === right.length &&
    left.every(({ word }, at) => isSpellingVariant(word, right[at]?.word ?? ''))
  );
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
    ...(keepsSense(plainWords(change.left), plainWords(change.right)) ? { sense: 'kept' } : {}),
  };
}

function stateWords(article: Article, quotation: Quotation, words: readonly QuotedWord[]): Statement {
  const span: Span = {
    start: words[0]?.span.start ?? 0,
    end: words.at(-1)?.span.end ?? quotation.span.end - quotation.span.start,
  };
  return {
    version: article.version,
    span: shiftSpan(span, quotation.span.start),
    value: plainWords(words).join(' '),
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
