import { areOfTwoOccasions } from '../../language/formerOccasion.ts';
import { verbOfNoun } from '../../language/eventNouns.ts';
import { derivedVerb } from '../../language/wordnet.ts';
import type { PlacedSentence, SentencePair, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Frame } from '../../model/frame.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { isSupposed } from '../outcomes/supposed.ts';
import { pairsWithEither } from '../tellingPairs.ts';
import { stateTokens } from './stateTokens.ts';

const confidence = 0.7;
/** Sentences less alike than this tell of two things. */
const leastSimilarity = 0.25;
const denying = /^(?:no|without)$/;
/** What a noun is denied of in part: `no further payment`, `without previous warning`. */
const limiting =
  /^(?:further|other|new|more|additional|longer|previous|prior|immediate|full|final|official|formal|direct)$/;
/** Verbs of which the noun means something else as often as not. */
const loose =
  /^(?:agree|live|talk|speak|offer|propose|say|make|do|have|be|go|come|take|get|state|report|plan|change|point|use|work|end|doubt|question|hold|need|help|charge|play|answer)$/;

interface DeniedNoun {
  readonly range: TokenRange;
  /** The verb that it is made of, where a dictionary tells, and what it has in common with the verb by its letters. */
  readonly verb: string;
  readonly stem: string;
}

/**
 * A deed that one version denies by its noun and the other tells by its verb: `without encryption` against `encrypts`, `offered no apology`
 * against `apologised`. It leaves alone what is denied of a part, and verbs whose nouns mean something else.
 */
export const compareNounDenials: (versions: VersionPair) => readonly Comparison[] = remember((versions) =>
  collect(pairsWithDenial(versions), (pair) => (pair.similarity >= leastSimilarity ? meetDenials(pair) : [])),
);

const pairsWithDenial = pairsWithEither((analysis) => deniedNouns(analysis).length > 0);

function meetDenials({ left, right }: SentencePair): readonly Comparison[] {
  if (areOfTwoOccasions(left.sentence.analysis, right.sentence.analysis)) return [];
  return [...denialsAgainst(left, right), ...denialsAgainst(right, left).map(turned)];
}

function turned({ left, right, ...rest }: Comparison): Comparison {
  return { left: right, right: left, ...rest };
}

function denialsAgainst(denier: PlacedSentence, teller: PlacedSentence): readonly Comparison[] {
  return collect(deniedNouns(denier.sentence.analysis), (deed) => {
    const frame = tellingFrame(teller.sentence.analysis, deed);
    const [no, yes] = [`no ${deed.stem}`, deed.stem];
    return frame ? [compare(state(denier, deed.range, no), state(teller, frame.group, yes))] : [];
  });
}

/** The deeds that a sentence denies by their nouns, without those that it tells by their verbs as well. */
const deniedNouns = remember((analysis: SentenceAnalysis): readonly DeniedNoun[] =>
  nounsUnderNo(analysis).filter((deed) => !analysis.frames.some((frame) => tellsDeed(analysis, frame, deed))),
);

function nounsUnderNo({ tokens }: SentenceAnalysis): readonly DeniedNoun[] {
  return tokens.flatMap(({ normal }, index) => {
    if (!denying.test(normal)) return [];
    let at = index + 1;
    while (/^(?:ADJ|DET)$/.test(tokens[at]?.partOfSpeech ?? '') && !limiting.test(tokens[at]?.normal ?? ''))
      at += 1;
    const noun = tokens[at];
    if (noun?.partOfSpeech !== 'NOUN' || !isLast(tokens, at)) return [];
    const verb = verbOf(noun.lemma) ?? noun.stem;
    return loose.test(verb) ? [] : [{ range: { from: index, to: at + 1 }, verb, stem: noun.stem }];
  });
}

/** `no apology`, not `no apology letter`; and `no win since` is told of the time behind another one. */
function isLast(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.partOfSpeech !== 'NOUN' && tokens[at + 1]?.normal !== 'since';
}

function verbOf(noun: string): string | undefined {
  const verb = verbOfNoun(noun) ?? derivedVerb(noun);
  return verb !== undefined && verb.slice(0, 4) === noun.slice(0, 4) ? verb : undefined;
}

function tellsDeed(
  { tokens }: SentenceAnalysis,
  { sort, predicate, head }: Frame,
  { verb, stem }: DeniedNoun,
): boolean {
  return sort === 'verb' && (predicate === verb || (stem.length > 4 && tokens[head]?.stem === stem));
}

/** Where the deed is told outright. */
function tellingFrame(analysis: SentenceAnalysis, deed: DeniedNoun): Frame | undefined {
  return analysis.frames.find(
    (frame) =>
      tellsDeed(analysis, frame, deed) &&
      frame.form === 'finite' &&
      !frame.isNegated &&
      !isSupposed(analysis, { from: frame.head, to: frame.group.to }),
  );
}

function state(placed: PlacedSentence, range: TokenRange, value: string): Statement {
  return stateTokens(placed, range, value);
}

function compare(left: Statement, right: Statement): Comparison {
  return { left, right, relation: 'exclusive', confidence, reason: 'same deed, done or not done' };
}
