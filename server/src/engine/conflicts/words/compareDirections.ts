import { areOppositeDirections, longestDirection } from '../../language/directions.ts';
import type { PlacedSentence, SentencePair, VersionPair } from '../../model/alignment.ts';
import type { Hunk, TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { JudgedPair } from './addWitnesses.ts';
import { nearCopiesIn } from './nearCopies.ts';
import { stateTokens } from './stateTokens.ts';

/** Share of common words from which the place of a preposition is the same place. */
const nearCopy = 0.7;
/** So alike their telling words must be, of which some phrases have one: `hardly any`, `almost all`. */
const leastOfCopy = 0.55;
/** The same where a phrase of several words is exchanged for another. */
const leastSimilarity = 0.5;
const confidence = 0.8;

/**
 * Opposite small words in one place of two near-copies: `flew to Porto` against `flew from Porto`, `near the school`
 * against `far from the school`, `due to the rain` against `despite the rain`. It leaves alone a journey that is told from its other end, where more than the preposition changes.
 */
export const compareDirections: (versions: VersionPair) => readonly JudgedPair[] = remember((versions) =>
  collect(nearCopiesIn(versions), ({ pair, diff: { hunks, sharedOfLonger } }) => {
    if (pair.similarity < leastSimilarity) return [];
    const isCopy = pair.similarity >= leastOfCopy && sharedOfLonger >= nearCopy;
    const met = hunks.filter((hunk) => isTurned(pair, hunk) && (isCopy || isLong(hunk)));
    return met.length === 1 ? met.map((hunk) => judge(pair, hunk)) : [];
  }),
);

/** What is told in several words, `eve of`, weighs something itself where it was changed. */
function isLong({ left, right }: Hunk): boolean {
  return Math.max(left.to - left.from, right.to - right.from) > 1;
}

/** One phrase for another, with the same words at both sides. */
function isTurned(pair: SentencePair, { left, right }: Hunk): boolean {
  if (left.to - left.from > longestDirection || right.to - right.from > longestDirection) return false;
  const [a, b] = [pair.left.sentence.analysis.tokens, pair.right.sentence.analysis.tokens];
  const [before, other] = [a[left.from - 1], b[right.from - 1]];
  if (before?.kind !== other?.kind || before?.normal !== other?.normal) return false;
  const next = a[left.to];
  if (next === undefined || next.kind === 'punctuation' || next.normal !== b[right.to]?.normal) return false;
  if (!areOppositeDirections(printWords(a, left), printWords(b, right))) return false;
  return !boundsFact(pair.left, left) && !boundsFact(pair.right, right);
}

/** `before 2014`, `over 40 percent` and `more than 40` are a date and a figure with their bounds, which have detectors of their own. */
function boundsFact({ sentence }: PlacedSentence, { to }: TokenRange): boolean {
  const { tokens, facts } = sentence.analysis;
  const next = tokens[tokens[to]?.normal === 'than' ? to + 1 : to];
  return (
    next !== undefined &&
    [...facts.dates.map(({ span }) => span), ...facts.quantities.map(({ figure }) => figure)].some((span) =>
      overlapsSpan(span, next),
    )
  );
}

function printWords(tokens: readonly Token[], { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map(({ normal }) => normal)
    .join(' ');
}

function judge(pair: SentencePair, hunk: Hunk): JudgedPair {
  return {
    left: { placed: pair.left, index: hunk.left.from },
    right: { placed: pair.right, index: hunk.right.from },
    comparison: {
      left: stateTokens(pair.left, hunk.left),
      right: stateTokens(pair.right, hunk.right),
      relation: 'exclusive',
      confidence,
      reason: 'same passage, opposite words',
    },
  };
}
