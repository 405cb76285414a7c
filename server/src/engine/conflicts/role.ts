import type { PlacedSentence, SentencePair, StoryAlignment, VersionPair } from '../model/alignment.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import { remember } from '../util/remember.ts';
import type { Detector } from './detector.ts';
import { findExchange, findSameParts, type Exchange } from './exchangeArguments.ts';
import { compareKin } from './compareKin.ts';
import { roleArguments, type RoleArgument } from './roleArguments.ts';

/** Sentences less alike than this tell of two events; one that is held by the other may tell of the same. */
const leastSimilarity = 0.25;

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
      comparisons.push(...compareKin(versions));
      yield;
    }
    return comparisons;
  },
};

/** Two sentences that tell the parts of the same names the other way round. */
interface Swap {
  readonly pair: SentencePair;
  readonly exchange: Exchange;
}

const findSwaps = remember(({ pairs }: VersionPair): readonly Swap[] =>
  pairs.flatMap((pair) => {
    if (pair.similarity < leastSimilarity) return [];
    const exchange = findExchange(argumentsOf(pair.left), argumentsOf(pair.right));
    return exchange === undefined ? [] : [{ pair, exchange }];
  }),
);

function compareParts({ pair, exchange }: Swap, alignment: StoryAlignment): readonly Comparison[] {
  const left = state(pair.left, exchange.left);
  const right = state(pair.right, exchange.right);
  return [
    {
      left,
      right,
      relation: 'exclusive',
      confidence: confidenceOf(exchange, pair),
      reason: 'same names, parts exchanged',
    },
    ...findWitnesses(pair.left, exchange.left, left, alignment),
    ...findWitnesses(pair.right, exchange.right, right, alignment),
  ];
}

function confidenceOf({ gain }: Exchange, { similarity }: SentencePair): number {
  return Math.min(0.92, 0.4 + gain / 10 + similarity / 5);
}

function argumentsOf({ sentence }: PlacedSentence): readonly RoleArgument[] {
  return roleArguments(sentence.analysis);
}

/** Who else tells the parts as this sentence does must be heard as well, since votes are counted. */
function findWitnesses(
  placed: PlacedSentence,
  names: readonly RoleArgument[],
  own: Statement,
  { versionPairs }: StoryAlignment,
): readonly Comparison[] {
  return versionPairs
    .flatMap((versions) => partnersIn(versions, placed))
    .flatMap((partner) => {
      const places = findSameParts(names, argumentsOf(placed), argumentsOf(partner));
      if (places === undefined) return [];
      const right = { ...state(partner, places), value: own.value };
      return [
        {
          left: own,
          right,
          relation: 'equivalent' as const,
          confidence: 0.8,
          reason: 'same names, same parts',
        },
      ];
    });
}

function partnersIn(
  { left, right, pairsByLeft, pairsByRight }: VersionPair,
  { version, index }: PlacedSentence,
): readonly PlacedSentence[] {
  if (left.version === version) return (pairsByLeft.get(index) ?? []).map((pair) => pair.right);
  return right.version === version ? (pairsByRight.get(index) ?? []).map((pair) => pair.left) : [];
}

/** From the first of the exchanged names to the last: a name alone put in the other's place would stand there twice. */
function state(placed: PlacedSentence, names: readonly RoleArgument[]): Statement {
  const { tokens } = placed.sentence.analysis;
  const base = placed.sentence.span.start;
  const from = Math.min(...names.map((name) => name.from));
  const to = Math.max(...names.map((name) => name.until));
  return {
    version: placed.version,
    span: { start: base + (tokens[from]?.start ?? 0), end: base + (tokens[to - 1]?.end ?? 0) },
    value: names.map(({ key }) => key).join(' – '),
    sentence: placed.sentence.span,
  };
}
