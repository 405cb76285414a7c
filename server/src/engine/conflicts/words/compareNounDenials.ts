import { areOfTwoOccasions } from '../../language/formerOccasion.ts';
import { verbOfNoun } from '../../language/eventNouns.ts';
import { derivedVerb } from '../../language/wordnet.ts';
import {
  partnersIn,
  type PlacedSentence,
  type SentencePair,
  type StoryAlignment,
  type VersionPair,
} from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Frame } from '../../model/frame.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { isSupposed } from '../outcomes/supposed.ts';
import { pairsWithEither } from '../tellingPairs.ts';
import { bearOut } from './bearOut.ts';
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

/** A deed that one sentence denies by its noun, and another tells. */
interface DenialMeeting {
  readonly deed: DeniedNoun;
  readonly denier: PlacedSentence;
  readonly teller: PlacedSentence;
  readonly comparison: Comparison;
}

/**
 * A deed that one version denies by its noun and the other tells by its verb: `without encryption` against `encrypts`, `offered no apology`
 * against `apologised`. It leaves alone what is denied of a part, and verbs whose nouns mean something else.
 */
export function compareNounDenials({ versionPairs }: StoryAlignment): readonly Comparison[] {
  const meetings = collect(versionPairs, meetVersions);
  return [
    ...meetings.map(({ comparison }) => comparison),
    ...collect(meetings, (meeting) => findVoices(meeting, versionPairs)),
  ];
}

const meetVersions = remember((versions: VersionPair): readonly DenialMeeting[] =>
  collect(pairsWithDenial(versions), (pair) => (pair.similarity >= leastSimilarity ? meetDenials(pair) : [])),
);

const pairsWithDenial = pairsWithEither((analysis) => deniedNouns(analysis).length > 0);

function meetDenials({ left, right }: SentencePair): readonly DenialMeeting[] {
  if (areOfTwoOccasions(left.sentence.analysis, right.sentence.analysis)) return [];
  return [
    ...denialsAgainst(left, right),
    ...denialsAgainst(right, left).map((meeting) => ({ ...meeting, comparison: turned(meeting.comparison) })),
  ];
}

function turned({ left, right, ...rest }: Comparison): Comparison {
  return { left: right, right: left, ...rest };
}

function denialsAgainst(denier: PlacedSentence, teller: PlacedSentence): readonly DenialMeeting[] {
  return collect(deniedNouns(denier.sentence.analysis), (deed) => {
    const told = tellingFrame(teller.sentence.analysis, deed);
    if (told === undefined) return [];
    const comparison = compare(stateDenial(denier, deed.range, deed), state(teller, told.group, deed.stem));
    return [{ deed, denier, teller, comparison }];
  });
}

/** Who tells the same passage either way, by noun or verb: `the patients did not benefit` says what `saw no benefit` says. */
function findVoices(
  { deed, denier, teller, comparison }: DenialMeeting,
  versionPairs: readonly VersionPair[],
): readonly Comparison[] {
  const partners = collect([denier, teller], (placed) =>
    collect(versionPairs, (versions) => partnersIn(versions, placed)),
  ).filter(({ version }) => version !== denier.version && version !== teller.version);
  const ofDenier = comparison.left.version === denier.version ? comparison.left : comparison.right;
  const ofTeller = ofDenier === comparison.left ? comparison.right : comparison.left;
  return collect([...groupBy(partners, ({ version }) => version).values()], (sentences) => {
    const denials = collect(sentences, (placed) => denialIn(placed, deed) ?? []);
    const tellings = collect(sentences, (placed) => tellingIn(placed, deed) ?? []);
    const [voice] = denials.length > 0 ? denials : tellings;
    if (voice === undefined || (denials.length > 0 && tellings.length > 0)) return [];
    return [bearOut(denials.length > 0 ? ofDenier : ofTeller, voice, testimony)];
  });
}

const testimony = { confidence: 0.6, reason: 'same deed, told alike' };

function denialIn(placed: PlacedSentence, deed: DeniedNoun): Statement | undefined {
  const { analysis } = placed.sentence;
  const noun = deniedNouns(analysis).find(({ verb }) => verb === deed.verb);
  if (noun !== undefined) return stateDenial(placed, noun.range, deed);
  const frame = analysis.frames.find((each) => tellsDeed(analysis, each, deed) && each.isNegated);
  return frame && isTold(analysis, frame) ? stateDenial(placed, frame.group, deed) : undefined;
}

function tellingIn(placed: PlacedSentence, deed: DeniedNoun): Statement | undefined {
  const frame = tellingFrame(placed.sentence.analysis, deed);
  return frame && state(placed, frame.group, deed.stem);
}

function stateDenial(placed: PlacedSentence, range: TokenRange, { stem }: DeniedNoun): Statement {
  return state(placed, range, `no ${stem}`);
}

/** The deeds that a sentence denies by their nouns, without those that it tells by their verbs as well. */
const deniedNouns = sentenceReaders.remember((analysis: SentenceAnalysis): readonly DeniedNoun[] =>
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
    (frame) => tellsDeed(analysis, frame, deed) && !frame.isNegated && isTold(analysis, frame),
  );
}

function isTold(analysis: SentenceAnalysis, { form, head, group }: Frame): boolean {
  return form === 'finite' && !isSupposed(analysis, { from: head, to: group.to });
}

function state(placed: PlacedSentence, range: TokenRange, value: string): Statement {
  return stateTokens(placed, range, value);
}

function compare(left: Statement, right: Statement): Comparison {
  return { left, right, relation: 'exclusive', confidence, reason: 'same deed, done or not done' };
}
