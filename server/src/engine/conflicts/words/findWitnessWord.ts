import { diffWords } from '../../language/diffWords.ts';
import { isNegated } from '../../language/negation.ts';
import { isWordnetWord } from '../../language/wordnet.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { TokenRange, WordDiff } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { remember } from '../../util/remember.ts';

/** A word that a comparison judged, in its sentence. */
export interface JudgedWord {
  readonly placed: PlacedSentence;
  readonly index: number;
}

/** Whether a word that faces a judged one in a near-copy says the same in that place. */
export type FacingTest = (judged: Token, facing: Token) => boolean;

/** Share of common words from which two sentences are near-copies, whose hunks face each other. */
const nearCopy = 0.6;
/** Shorter runs of letters are no part of a compound. */
const shortestPart = 3;

/** Where another version says what a judged word says. */
export interface WitnessWord {
  readonly index: number;
  /** The word itself, or another in its place that says the same. */
  readonly isSame: boolean;
}

/**
 * Where another version says what a judged word says, negated alike. In a near-copy that is the very place of the
 * word, for a sentence may have the word twice (`rainy days and cloudy days`); in other sentences it is any place.
 */
export function findWitnessWord(
  word: JudgedWord,
  partner: PlacedSentence,
  facing: FacingTest = meansTheSame,
): WitnessWord | undefined {
  const own = word.placed.sentence.analysis;
  const other = partner.sentence.analysis;
  const diff = diffWords(own, other);
  const isHeard = (index: number): boolean =>
    isNegated(index, other.facts.polarity) === isNegated(word.index, own.facts.polarity);
  if (diff.sharedOfLonger < nearCopy) return asWitness(findSame(word, other, isHeard), 'same');
  const aligned = diff.rightOfLeft.get(word.index);
  if (aligned !== undefined) return isHeard(aligned) ? asWitness(aligned, 'same') : undefined;
  const hunk = diff.hunks.find(({ left }) => left.from <= word.index && word.index < left.to);
  if (!hunk) return undefined;
  if (hunk.right.from === hunk.right.to) {
    const taken = takenWords(diff);
    return asWitness(
      findSame(word, other, (index) => !taken.has(index) && isHeard(index)),
      'same',
    );
  }
  return findFacing(
    word,
    other,
    hunk.right,
    (index, judged, token) => isHeard(index) && facing(judged, token),
  );
}

function asWitness(index: number | undefined, word: 'same' | 'other'): WitnessWord | undefined {
  return index === undefined ? undefined : { index, isSame: word === 'same' };
}

/** The words of the right sentence that are aligned with one of the left. */
const takenWords = remember(
  ({ rightOfLeft }: WordDiff): ReadonlySet<number> => new Set(rightOfLeft.values()),
);

function findSame(
  { placed, index }: JudgedWord,
  { tokens }: SentenceAnalysis,
  isHeard: (index: number) => boolean,
): number | undefined {
  const stem = placed.sentence.analysis.tokens[index]?.stem;
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.stem === stem && isHeard(at)) return at;
  return undefined;
}

function findFacing(
  { placed, index }: JudgedWord,
  { tokens }: SentenceAnalysis,
  { from, to }: TokenRange,
  says: (index: number, judged: Token, facing: Token) => boolean,
): WitnessWord | undefined {
  const judged = placed.sentence.analysis.tokens[index];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (judged && token?.stem === judged.stem && says(at, judged, judged)) return asWitness(at, 'same');
    if (judged && token && says(at, judged, token)) return asWitness(at, 'other');
  }
  return undefined;
}

/** The same or a part of it, `decrease` for `reduce`, or a compound that begins with the word: `easy-to-use` for `easy`. */
export function meansTheSame(judged: Token, facing: Token): boolean {
  const { relation } = relateWords(judged, facing);
  if (relation === 'equivalent' || relation === 'narrower' || relation === 'wider') return true;
  if (relation === 'exclusive') return false;
  return beginsWith(facing, judged) || beginsWith(judged, facing);
}

/** `easy-to-use` begins with `easy`, `clifftop` with `cliff`; `portrait` does not begin with a port, and `without` is no *with*. */
function beginsWith({ normal: compound }: Token, { normal: word }: Token): boolean {
  if (word.length < shortestPart || !compound.startsWith(word)) return false;
  const rest = compound.slice(word.length);
  return rest.startsWith('-') || (rest.length >= shortestPart && isWordnetWord(rest));
}
