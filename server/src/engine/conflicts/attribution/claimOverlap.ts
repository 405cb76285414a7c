import { areSynonyms } from '../../language/areSynonyms.ts';
import type { PairBasis, StemWeight } from '../../model/alignment.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import type { AttributedClaim } from './attributedClaims.ts';
import type { Contents } from './claimWords.ts';

/** How far two claims say one thing. */
export interface ClaimOverlap {
  /** How much of the shorter claim the longer one holds, by weight, 0–1. */
  readonly contained: number;
  /** Weighted Dice coefficient of the two, 0–1. */
  readonly alike: number;
  /** How many words they have in common, by stem or by meaning. */
  readonly shared: number;
}

/** What another word of the same meaning counts, beside the same word. */
const shareOfSynonym = 0.8;
const leastSure = 0.7;
const none: ClaimOverlap = { contained: 0, alike: 0, shared: 0 };

/** By the words, which keep their identity while they stay the same. */
const overlapsOf: (basis: PairBasis, left: Contents) => Map<Contents, ClaimOverlap> = rememberPair(
  () => new Map(),
);

/** Compares two claims of aligned sentences; remembered by the basis of the pair. */
export function overlapOf(
  basis: PairBasis,
  left: AttributedClaim,
  right: AttributedClaim,
  stemWeight: StemWeight,
): ClaimOverlap {
  const overlaps = overlapsOf(basis, left.words);
  const known = overlaps.get(right.words);
  if (known) return known;
  const found = compareContents(left.words, right.words, stemWeight);
  overlaps.set(right.words, found);
  return found;
}

/** What the words of passages weigh in two versions. */
export interface Weights {
  readonly stemWeight: StemWeight;
  /** What all words of a passage weigh together. */
  readonly wholeOf: (words: Contents) => number;
}

/** For passages that are each compared with several others: what the whole of one weighs is summed up once. */
export function keepWholes(stemWeight: StemWeight): Weights {
  const wholes = new Map<Contents, number>();
  const wholeOf = (words: Contents) => {
    const known = wholes.get(words);
    if (known !== undefined) return known;
    const whole = weigh(stemsOf(words), stemWeight);
    wholes.set(words, whole);
    return whole;
  };
  return { stemWeight, wholeOf };
}

/**
 * Compares what two passages tell. Where they have fewer words in common than `fewestShared`, which is known before any is
 * weighed, they are said to have none.
 */
export function compareContents(
  left: Contents,
  right: Contents,
  stemWeight: StemWeight,
  fewestShared = 0,
): ClaimOverlap {
  const wholeOf = (words: Contents) => weigh(stemsOf(words), stemWeight);
  return compareWeighed(left, right, { stemWeight, wholeOf }, fewestShared);
}

/** The same with weights that are kept. */
export function compareWeighed(
  left: Contents,
  right: Contents,
  weights: Weights,
  fewestShared = 0,
): ClaimOverlap {
  const shared = sharedWords(left, right);
  return shared.count < fewestShared ? none : weighShared(shared, left, right, weights);
}

/** The same where it is known already what they have in common. */
export function weighShared(
  { common, alike, count }: SharedWords,
  left: Contents,
  right: Contents,
  { stemWeight, wholeOf }: Weights,
): ClaimOverlap {
  let weight = weigh(common, stemWeight);
  for (const [stem, partner] of alike)
    weight += shareOfSynonym * Math.min(stemWeight(stem), stemWeight(partner));
  const whole = wholeOf(left);
  const whole2 = wholeOf(right);
  const least = Math.min(whole, whole2);
  return least === 0
    ? none
    : { contained: Math.min(1, weight / least), alike: (2 * weight) / (whole + whole2), shared: count };
}

/** As a list, for they are weighed at every edit. */
const stemsOf = remember((words: Contents): readonly string[] => [...words.keys()]);

/** The words that two passages have in common, whatever these weigh. */
export interface SharedWords {
  readonly common: readonly string[];
  /** Stems of two words of one meaning, each in one pair only. */
  readonly alike: readonly (readonly [string, string])[];
  /** How many words they are. */
  readonly count: number;
}

export const sharedWords = rememberPair((left: Contents, right: Contents): SharedWords => {
  const others = new Set([...right.keys()].filter((stem) => !left.has(stem)));
  const own = [...left.keys()].filter((stem) => !right.has(stem));
  const alike = collect(own, (stem): readonly [string, string][] => {
    const partner = partnerOf(left.get(stem), others, right);
    if (partner === undefined) return [];
    others.delete(partner);
    return [[stem, partner]];
  });
  const common = [...left.keys()].filter((stem) => right.has(stem));
  return { common, alike, count: common.length + alike.length };
});

/** The first of the stems whose word means the same as this one. */
function partnerOf(word: Token | undefined, stems: ReadonlySet<string>, words: Contents): string | undefined {
  if (word === undefined) return undefined;
  for (const stem of stems) {
    const other = words.get(stem);
    if (other && areSynonyms(word, other, leastSure)) return stem;
  }
  return undefined;
}

function weigh(stems: readonly string[], stemWeight: StemWeight): number {
  let sum = 0;
  for (const stem of stems) sum += stemWeight(stem);
  return sum;
}
