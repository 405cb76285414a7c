import { isSomebody } from '../language/isSomebody.ts';
import { linksTwoNames } from '../language/aliases.ts';
import {
  partnersIn,
  type PlacedSentence,
  type SentencePair,
  type StoryAlignment,
  type VersionPair,
} from '../model/alignment.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { Token } from '../model/token.ts';
import { collect } from '../util/collect.ts';
import { remember } from '../util/remember.ts';
import type { Detector } from './detector.ts';
import { findCopiedExchange, findCopiedParts, type CopyText } from './roles/findCopiedExchange.ts';
import { findExchange, findSameParts, type Exchange } from './roles/exchangeArguments.ts';
import { compareEvents } from './roles/compareEvents.ts';
import { compareCasts } from './roles/compareCasts.ts';
import { compareCrafts } from './roles/compareCrafts.ts';
import { compareActorsInPlace } from './roles/compareActorsInPlace.ts';
import { compareAgents } from './roles/compareAgents.ts';
import { compareDoerSorts } from './roles/compareDoerSorts.ts';
import { compareHoldings } from './roles/compareHoldings.ts';
import { compareExchanges } from './roles/compareExchanges.ts';
import { compareKin } from './roles/compareKin.ts';
import { compareRecords } from './roles/compareRecords.ts';
import { compareMisplacedNames } from './roles/compareMisplacedNames.ts';
import { compareStakes } from './roles/compareStakes.ts';
import { isReordered } from './roles/jointStatements.ts';
import { withoutTold } from './roles/isTold.ts';
import { isSetApart } from './roles/isSetApart.ts';
import { isToldBothWays } from './roles/placedEvents.ts';
import { compareTies } from './roles/compareTies.ts';
import { compareTranspositions } from './roles/compareTranspositions.ts';
import { compareTurnedPronouns } from './roles/compareTurnedPronouns.ts';
import { mutualityOf, type Mutuality } from './roles/mutualActs.ts';
import { rememberByBasis } from './rememberByBasis.ts';
import { roleArguments, type RoleArgument } from './roles/roleArguments.ts';
import { pairsWithBoth } from './tellingPairs.ts';
import { printAs, stateTokens } from './words/stateTokens.ts';

/** Sentences less alike than this tell of two events; one that is held by the other may tell of the same. */
const leastSimilarity = 0.25;
/** From here on two sentences tell of one time, whatever they add. */
const nearCopy = 0.6;

/**
 * Who did what to whom, told the other way round: `Acme sued Brill` against `Brill sued Acme`, `her brother`
 * against `her husband`. It leaves alone the passive, an order of words that keeps the parts, lists, and what
 * both sides do alike (`met`).
 */
export const roleDetector: Detector = {
  kind: 'role',
  noun: 'Role',
  summary: 'Who did what to whom: parts exchanged between names, another relative.',
  leastConfidence: 0.5,
  *detect(alignment: StoryAlignment) {
    const comparisons: Comparison[] = [];
    for (const versions of alignment.versionPairs) {
      for (const swap of findSwaps(versions)) comparisons.push(...compareParts(swap, alignment));
      comparisons.push(...compareTranspositions(versions, alignment));
      comparisons.push(...compareTurnedPronouns(versions, alignment));
      comparisons.push(...compareKin(versions));
      yield;
    }
    comparisons.push(...compareEvents(alignment, comparisons), ...compareRecords(alignment));
    yield;
    comparisons.push(...compareExchanges(alignment, comparisons));
    yield;
    comparisons.push(...withoutTold(compareAgents(alignment), comparisons), ...compareDoerSorts(alignment));
    comparisons.push(...compareCasts(alignment, comparisons), ...compareCrafts(alignment, comparisons));
    comparisons.push(...compareStakes(alignment), ...compareMisplacedNames(alignment));
    comparisons.push(...withoutTold(compareActorsInPlace(alignment), comparisons));
    comparisons.push(...withoutTold(compareHoldings(alignment), comparisons));
    comparisons.push(...withoutTold(compareTies(alignment), comparisons));
    return comparisons;
  },
};

/** Each may have praised the other: told as a hint, since one of two copies may have slipped as well. */
const confidenceOfReturned = 0.45;

/** Two sentences that tell the parts of the same names the other way round. */
interface Swap {
  readonly pair: SentencePair;
  readonly exchange: Exchange;
  readonly mutuality: Mutuality | undefined;
}

const findSwaps = remember((versions: VersionPair): readonly Swap[] => {
  const swaps: Swap[] = [];
  for (const pair of pairsWithNames(versions)) {
    if (pair.similarity < leastSimilarity || pair.left.sentence.analysis === pair.right.sentence.analysis)
      continue;
    const exchange = exchangeIn(pair, versions.stemWeight);
    if (exchange === undefined || isToldBothWays(pair.left) || isToldBothWays(pair.right)) continue;
    if (pair.similarity < nearCopy && isSetApart(pair.left) !== isSetApart(pair.right)) continue;
    if (areNamesOfOne(pair.left, exchange.left) || areNamesOfOne(pair.right, exchange.right)) continue;
    const mutuality = mutualityIn(pair, exchange);
    if (mutuality !== 'shared') swaps.push({ pair, exchange, mutuality });
  }
  return swaps;
});

const pairsWithNames = pairsWithBoth((analysis) => roleArguments(analysis).length > 0);

/** Both sentences must tell what may be true both ways round. */
function mutualityIn({ left, right }: SentencePair, exchange: Exchange): Mutuality | undefined {
  const own = mutualityOf(left.sentence.analysis.tokens, exchange.left);
  return own === undefined ? undefined : mutualityOf(right.sentence.analysis.tokens, exchange.right) && own;
}

/** `Lars Holm (also known as Rasmus Lind)` and `Transport Board chief investigator Lionel Quaid` may name either first. */
function areNamesOfOne({ sentence }: PlacedSentence, names: readonly RoleArgument[]): boolean {
  const [first, second, ...others] = [...names].sort((a, b) => a.from - b.from);
  if (!first || !second || others.length > 0) return false;
  const between = sentence.analysis.tokens.slice(first.to, second.from);
  return linksTwoNames(between) || isOffice(between);
}

/** What stands between a body and its officer: `chief investigator`. */
function isOffice(between: readonly Token[]): boolean {
  const last = between.at(-1);
  return (
    last !== undefined &&
    isSomebody(last.lemma) &&
    between.every(({ partOfSpeech }) => /^(?:NOUN|ADJ|PROPN)$/.test(partOfSpeech))
  );
}

const exchangeIn = rememberByBasis((pair) => {
  const [left, right] = [copyOf(pair.left), copyOf(pair.right)];
  if (isReordered(left, right)) return undefined;
  return findExchange(left.names, right.names) ?? findCopiedExchange(left, right);
});

function compareParts({ pair, exchange, mutuality }: Swap, alignment: StoryAlignment): readonly Comparison[] {
  const left = state(pair.left, exchange.left);
  const right = state(pair.right, exchange.right);
  return [
    {
      left,
      right,
      relation: 'exclusive',
      confidence: mutuality === undefined ? confidenceOf(exchange, pair) : confidenceOfReturned,
      reason: 'same names, parts exchanged',
    },
    ...findWitnesses({ placed: pair.left, names: exchange.left }, left, alignment),
    ...findWitnesses({ placed: pair.right, names: exchange.right }, right, alignment),
  ];
}

function confidenceOf({ gain }: Exchange, { similarity }: SentencePair): number {
  return Math.min(0.92, 0.4 + gain / 10 + similarity / 5);
}

function copyOf(placed: PlacedSentence): CopyText {
  return { tokens: placed.sentence.analysis.tokens, names: argumentsOf(placed) };
}

function argumentsOf({ sentence }: PlacedSentence): readonly RoleArgument[] {
  return roleArguments(sentence.analysis);
}

/** A sentence that tells the parts of these names. */
interface Telling {
  readonly placed: PlacedSentence;
  readonly names: readonly RoleArgument[];
}

/**
 * Who else tells the parts as this sentence does must be heard as well, since votes are counted: from sentence to
 * sentence, as far as each tells the parts of all the names. One that tells those of some is heard, but never
 * underlined, since its reading prints otherwise.
 */
function findWitnesses(
  first: Telling,
  own: Statement,
  { versionPairs }: StoryAlignment,
): readonly Comparison[] {
  const known = new Set([first.placed.sentence]);
  const waiting: Telling[] = [first];
  const comparisons: Comparison[] = [];
  for (let teller = waiting.pop(); teller !== undefined; teller = waiting.pop()) {
    const { placed, names } = teller;
    for (const partner of collect(versionPairs, (versions) => partnersIn(versions, placed))) {
      if (known.has(partner.sentence)) continue;
      known.add(partner.sentence);
      const told = findTold(teller, partner);
      if (told.length === 0) continue;
      const isWhole = told.length === names.length;
      const stated = state(partner, told);
      const right = isWhole ? printAs(stated, own.value) : stated;
      comparisons.push({
        left: own,
        right,
        relation: 'equivalent',
        confidence: 0.8,
        reason: 'same names, same parts',
      });
      if (isWhole) waiting.push({ placed: partner, names: told });
    }
  }
  return comparisons;
}

function findTold({ placed, names }: Telling, partner: PlacedSentence): readonly RoleArgument[] {
  const copied = findCopiedParts(names, copyOf(placed), copyOf(partner));
  return copied.length > 0 ? copied : findSameParts(names, argumentsOf(placed), argumentsOf(partner));
}

/** From the first of the exchanged names to the last: a name alone put in the other's place would stand there twice. */
function state(placed: PlacedSentence, names: readonly RoleArgument[]): Statement {
  const from = Math.min(...names.map((name) => name.from));
  const to = Math.max(...names.map((name) => name.until));
  return stateTokens(placed, { from, to }, names.map(({ key }) => key).join(' – '));
}
