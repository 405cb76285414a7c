import { isReportingVerb } from '../../language/reportingVerbs.ts';
import { relateWords } from '../../language/wordRelations.ts';
import { diffWords } from '../../language/diffWords.ts';
import type { PlacedSentence, SentencePair, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Argument, Frame } from '../../model/frame.ts';
import type { Hunk, TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { addWitnesses, type JudgedPair } from '../words/addWitnesses.ts';
import { nearCopiesIn } from '../words/nearCopies.ts';
import { openWords } from '../words/openWords.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { areRivalsInPlace, sortInPlace } from './doerSorts.ts';

/** A longer edit is another telling. */
const longestHunk = 3;
/** Sentences whose telling words are less alike than this are no place to compare single words. */
const leastSimilarity = 0.45;
const confidence = 0.7;

/**
 * People or a body of another sort in one place of near-copies, where they do something, have it done to them, or own who
 * does it: `the union's negotiators left the table` against `the authority's negotiators left the table`. It leaves alone
 * who only says something, sorts of which one may act for the other, and whom the other sentence tells of as well.
 */
export function compareActorsInPlace(alignment: StoryAlignment): readonly Comparison[] {
  const judged = collect(alignment.versionPairs, findChanged);
  return judged.length === 0 ? [] : addWitnesses(judged, alignment);
}

const findChanged = remember((versions: VersionPair): readonly JudgedPair[] =>
  collect(nearCopiesIn(versions), ({ pair }) =>
    changedIn(pair, versions.stemWeight).map(({ left, right }) => judge(pair, left, right)),
  ),
);

interface Change {
  readonly left: number;
  readonly right: number;
}

const changedIn = rememberByBasis((pair): readonly Change[] => {
  if (pair.similarity < leastSimilarity) return [];
  const { hunks } = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
  return collect(hunks, (hunk) => changeOf(pair, hunk) ?? []);
}, openWords);

function changeOf(pair: SentencePair, hunk: Hunk): Change | undefined {
  const [left, right] = [actorIn(pair.left, hunk.left), actorIn(pair.right, hunk.right)];
  if (left === undefined || right === undefined) return undefined;
  const [own, other] = [pair.left.sentence.analysis.tokens[left], pair.right.sentence.analysis.tokens[right]];
  const [sort, otherSort] = [sortInPlace(own?.normal ?? ''), sortInPlace(other?.normal ?? '')];
  if (!own || !other || sort === undefined || otherSort === undefined) return undefined;
  if (!areRivalsInPlace(sort, otherSort) || relateWords(own, other).relation !== 'unrelated')
    return undefined;
  const areApart = !tellsOf(pair.left, otherSort) && !tellsOf(pair.right, sort);
  return areApart ? { left, right } : undefined;
}

/** The last word of an edit, where it is a noun for those who take part in a deed. */
function actorIn(placed: PlacedSentence, { from, to }: TokenRange): number | undefined {
  const { analysis } = placed.sentence;
  let at = to - 1;
  while (at > from && /^'s?$/.test(analysis.tokens[at]?.normal ?? '')) at -= 1;
  if (at < from || at - from >= longestHunk || !isNoun(analysis, at)) return undefined;
  return openWords(placed).has(at) && actorHeads(analysis).has(at) ? at : undefined;
}

/** Part of anything: `the police team`, `the fire department`. */
const vague =
  /^(?:team|force|department|staff|committee|general|club|authority|agency|bureau|commission|officer)s?$/;

/** A noun that says by itself who is meant. The tagger takes a sentence's first one for a name: `Soldiers closed the bridge`. */
function isNoun({ tokens }: SentenceAnalysis, at: number): boolean {
  const part = tokens[at]?.partOfSpeech;
  const isCompound = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at - 1]?.partOfSpeech ?? '');
  if (isCompound && vague.test(tokens[at]?.normal ?? '')) return false;
  return part === 'NOUN' || (part === 'PROPN' && at === 0);
}

const actorHeads = sentenceReaders.remember((analysis: SentenceAnalysis): ReadonlySet<number> => {
  const frames = analysis.frames.filter(({ sort }) => sort === 'verb');
  return new Set(collect(frames, (frame) => headsOf(analysis, frame)));
});

/** Who takes part in a deed, and whose they are. Who says something, and to whom, is told by the sources. */
function headsOf({ tokens }: SentenceAnalysis, frame: Frame): readonly number[] {
  const { subject, object, receiver, attached, head } = frame;
  if (isReportingVerb(tokens[head]?.normal ?? '')) return [];
  const others = attached.filter(({ preposition }) => /^(?:by|to|from|against)$/.test(preposition));
  return collect([subject, object, receiver, ...others.map(({ argument }) => argument)], (argument) =>
    argument === undefined ? [] : [argument.head, ...ownersOf(argument)],
  );
}

function ownersOf({ owner }: Argument): readonly number[] {
  return owner === undefined ? [] : [owner.head];
}

function tellsOf({ sentence }: PlacedSentence, sort: string): boolean {
  return sentence.analysis.tokens.some(({ normal }) => sortInPlace(normal) === sort);
}

function judge(pair: SentencePair, left: number, right: number): JudgedPair {
  return {
    left: { placed: pair.left, index: left },
    right: { placed: pair.right, index: right },
    comparison: {
      left: state(pair.left, left),
      right: state(pair.right, right),
      relation: 'exclusive',
      confidence,
      reason: 'same passage, people of another sort',
    },
  };
}

/** With the mark that makes an owner of it, `company’s`, which another number may write otherwise: `tenants’`. */
function state(placed: PlacedSentence, at: number): Statement {
  const { tokens } = placed.sentence.analysis;
  const isOwner = /^'s?$/.test(tokens[at + 1]?.normal ?? '');
  return stateTokens(placed, { from: at, to: isOwner ? at + 2 : at + 1 }, tokens[at]?.lemma);
}
