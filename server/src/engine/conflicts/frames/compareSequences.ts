import { isReportingVerb } from '../../language/reportingVerbs.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, SentencePair, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Argument } from '../../model/frame.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { pairsWithBoth } from '../tellingPairs.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { sequencesOf, type Sequence } from './sequences.ts';

const confidence = 0.7;
/** Sentences as little alike as this still tell of one thing where what comes before and after is the same. */
const leastSimilarity = 0.2;
const leastContainment = 0.3;
/** Dates of sentences more alike are compared as dates. */
const similarityOfDates = 0.45;
const leastSure = 0.5;
/** Lower figures are told of many things. */
const leastFigure = 21;

/**
 * One deed before an hour or an event in one version and after it in the other: `had left before the first rounds fell`
 * against `fled after the first rounds had landed`. It leaves alone other deeds at either side of one event, and what is denied:
 * `nobody left before nine` agrees with `they left after nine`.
 */
export const compareSequences: (versions: VersionPair) => readonly Comparison[] = remember((versions) =>
  collect(pairsWithSequences(versions), (pair) =>
    pair.similarity >= leastSimilarity || pair.containment >= leastContainment ? meetSequences(pair) : [],
  ),
);

const pairsWithSequences = pairsWithBoth((analysis) => sequencesOf(analysis).length > 0);

function meetSequences(pair: SentencePair): readonly Comparison[] {
  const { left, right } = pair;
  return collect(sequencesOf(left.sentence.analysis), (own) =>
    collect(sequencesOf(right.sentence.analysis), (other) =>
      own.order !== other.order && areOfOneAnchor(own, other, pair) && areOneDeed(pair, own, other)
        ? [compare(state(left, own), state(right, other))]
        : [],
    ),
  );
}

function areOfOneAnchor(
  { anchor: own }: Sequence,
  { anchor: other }: Sequence,
  { similarity }: SentencePair,
): boolean {
  if (own.kind === 'hour' && other.kind === 'hour')
    return own.label === other.label && !(own.isDate && other.isDate && similarity >= similarityOfDates);
  if (own.kind !== 'event' || other.kind !== 'event') return false;
  return [...own.nouns].some((noun) => other.nouns.has(noun));
}

/** One verb or two of like meaning, or one who does it; neither denied. */
function areOneDeed(
  { left, right }: SentencePair,
  { frame: own }: Sequence,
  { frame: other }: Sequence,
): boolean {
  if (own.isNegated || other.isNegated) return false;
  const [a, b] = [tokenAt(left, own.head), tokenAt(right, other.head)];
  if (a === undefined || b === undefined || isReportingVerb(a.normal) || isReportingVerb(b.normal))
    return false;
  return areAlike(a, b) || haveOneNoun(left, own.subject, right, other.subject) || haveOneFigure(left, right);
}

/** `most of the 2,600 inhabitants`: a figure that others than these hardly have. */
function haveOneFigure(left: PlacedSentence, right: PlacedSentence): boolean {
  const figures = figuresOf(left.sentence.analysis);
  return figuresOf(right.sentence.analysis).some((figure) => figures.includes(figure));
}

const figuresOf = remember(({ facts: { quantities } }: SentenceAnalysis): readonly string[] =>
  quantities.flatMap(({ dimension, value }) =>
    dimension === 'count' && value >= leastFigure ? [String(value)] : [],
  ),
);

function areAlike(a: Token, b: Token): boolean {
  const { relation, confidence: sure } = relateWords(a, b);
  return /^(?:equivalent|narrower|wider)$/.test(relation) && sure >= leastSure;
}

function haveOneNoun(
  left: PlacedSentence,
  own: Argument | undefined,
  right: PlacedSentence,
  other: Argument | undefined,
): boolean {
  const [a, b] = [own && tokenAt(left, own.head), other && tokenAt(right, other.head)];
  return a !== undefined && b !== undefined && own?.sort !== 'pronoun' && a.stem === b.stem;
}

function tokenAt({ sentence }: PlacedSentence, index: number): Token | undefined {
  return sentence.analysis.tokens[index];
}

function state(placed: PlacedSentence, { range, order, anchor }: Sequence): Statement {
  const what = anchor.kind === 'hour' ? anchor.label : [...anchor.nouns].join(' ');
  return stateTokens(placed, range, `${order} ${what}`);
}

function compare(left: Statement, right: Statement): Comparison {
  return { left, right, relation: 'exclusive', confidence, reason: 'same deed, before or after one event' };
}
