import { isReturnedVerb, isSymmetricVerb, printRoleVerb } from '../../language/roleVerbs.ts';
import {
  partnersIn,
  type PlacedSentence,
  type SentencePair,
  type StoryAlignment,
  type VersionPair,
} from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Argument, Frame } from '../../model/frame.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { pairsWithBoth } from '../tellingPairs.ts';
import { stateTokens } from '../words/stateTokens.ts';

/** Sentences less alike than this may mean others by their pronouns. */
const leastSimilarity = 0.5;
const tellsNothing = /^(?:be|have|do|say|get|go|come|become|seem|appear)$/;
const confidence = 0.8;
/** Each may have thanked the other. */
const confidenceOfReturned = 0.45;
const confidenceOfAgreement = 0.85;

/** Who did it to whom, one of them at least told by a pronoun. */
interface PronounDeed {
  readonly verb: string;
  readonly doer: string;
  readonly other: string;
  /** Who says so, where the sentence tells. */
  readonly source: string | undefined;
  readonly range: TokenRange;
}

interface Turned {
  readonly pair: SentencePair;
  readonly left: PronounDeed;
  readonly right: PronounDeed;
}

/**
 * Parts exchanged in near-copies where a pronoun stands for one of the two, or for both: `Ruiz had called her` against `she had
 * called Ruiz`, `she lent him the car` against `he lent her the car`. Nobody need know whom the pronoun means, as long as
 * copies mean the same. It leaves alone what both do alike, what a sentence tells in both directions, and what another
 * speaker says, since a claim and a counterclaim are told in the same words.
 */
export function compareTurnedPronouns(
  versions: VersionPair,
  alignment: StoryAlignment,
): readonly Comparison[] {
  return collect(findTurned(versions), ({ pair, left, right }) => [
    {
      left: state(pair.left, left),
      right: state(pair.right, right),
      relation: 'exclusive' as const,
      confidence: isReturnedVerb(left.verb) ? confidenceOfReturned : confidence,
      reason: 'same deed, parts exchanged',
    },
    ...hearOthers(pair.left, left, alignment),
    ...hearOthers(pair.right, right, alignment),
  ]);
}

const findTurned = remember((versions: VersionPair): readonly Turned[] =>
  collect(pairsWithDeeds(versions), (pair) =>
    turnedIn(pair, versions.stemWeight)
      .filter(({ left, right }) => !tells(versions.left, right) && !tells(versions.right, left))
      .map(({ left, right }) => ({ pair, left, right })),
  ),
);

/** A claim and a counterclaim. */
function tells({ sentences }: Article, deed: PronounDeed): boolean {
  return sentences.some(({ analysis }) => deedsIn(analysis).some((other) => isSame(deed, other)));
}

const turnedIn = rememberByBasis((pair): readonly Omit<Turned, 'pair'>[] => {
  const [left, right] = [pair.left.sentence.analysis, pair.right.sentence.analysis];
  if (left === right || pair.similarity < leastSimilarity) return [];
  const [own, other] = [deedsIn(left), deedsIn(right)];
  return collect(own, (deed) =>
    other.filter((facing) => isTurned(deed, facing)).map((facing) => ({ left: deed, right: facing })),
  );
});

const pairsWithDeeds = pairsWithBoth((analysis) => deedsIn(analysis).length > 0);

const deedsIn = sentenceReaders.remember((analysis: SentenceAnalysis): readonly PronounDeed[] =>
  collect(analysis.frames, (frame) => readDeeds(analysis, frame)),
);

/** What stands behind a verb may be whom it is done to or who receives it: `called Ruiz an hour before`. */
function readDeeds(analysis: SentenceAnalysis, frame: Frame): readonly PronounDeed[] {
  const { head, sort, subject, object, receiver, attached, isNegated } = frame;
  const verb = printRoleVerb(analysis.tokens[head]?.lemma ?? '');
  if (sort === 'noun' || isNegated || isSymmetricVerb(verb) || tellsNothing.test(verb)) return [];
  const behind = attached.filter(({ preposition }) => /^(?:to|from|about|against)$/.test(preposition));
  return [
    ...collect([receiver, object], (taking) => readDeed(analysis, frame, verb, [subject, taking])),
    ...collect(behind, ({ preposition, argument }) =>
      readDeed(analysis, frame, `${verb} ${preposition}`, [object ?? subject, argument]),
    ),
  ];
}

function readDeed(
  analysis: SentenceAnalysis,
  frame: Frame,
  verb: string,
  [first, second]: readonly (Argument | undefined)[],
): readonly PronounDeed[] {
  if (first === undefined || second === undefined) return [];
  if (first.sort !== 'pronoun' && second.sort !== 'pronoun') return [];
  const [doer, other] = [printActor(analysis, first), printActor(analysis, second)];
  if (doer === undefined || other === undefined || doer === other) return [];
  const range = {
    from: Math.min(first.from, second.from, frame.group.from),
    to: Math.max(first.to, second.to, frame.group.to),
  };
  const source = frame.source && (printActor(analysis, frame.source) ?? '');
  return [{ verb, doer, other, source, range }];
}

const pronouns: ReadonlyMap<string, string> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['it', 'it'],
]);

function printActor({ tokens }: SentenceAnalysis, { head, sort, beside }: Argument): string | undefined {
  const token = tokens[head];
  if (token === undefined || sort === 'figure' || beside.length > 0) return undefined;
  return sort === 'pronoun' ? pronouns.get(token.normal) : token.lemma.toLowerCase();
}

function isTurned(left: PronounDeed, right: PronounDeed): boolean {
  const isOfOneSource =
    left.source === undefined || right.source === undefined || left.source === right.source;
  return isOfOneSource && left.verb === right.verb && left.doer === right.other && left.other === right.doer;
}

function isSame(left: PronounDeed, right: PronounDeed): boolean {
  return left.verb === right.verb && left.doer === right.doer && left.other === right.other;
}

/** Versions whose aligned sentence tells the same deed of the same two. */
function hearOthers(
  placed: PlacedSentence,
  deed: PronounDeed,
  { versionPairs }: StoryAlignment,
): readonly Comparison[] {
  return collect(
    collect(versionPairs, (versions) => partnersIn(versions, placed)),
    (partner) =>
      deedsIn(partner.sentence.analysis)
        .filter((other) => isSame(deed, other))
        .map((other) => ({
          left: state(placed, deed),
          right: state(partner, other),
          relation: 'equivalent' as const,
          confidence: confidenceOfAgreement,
          reason: 'same deed, same parts',
        })),
  );
}

function state(placed: PlacedSentence, { verb, doer, other, range }: PronounDeed) {
  return stateTokens(placed, range, `${doer} – ${verb} – ${other}`);
}
