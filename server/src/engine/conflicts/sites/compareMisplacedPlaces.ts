import { diffWords } from '../../language/diffWords.ts';
import {
  partnersIn,
  type PlacedSentence,
  type SentencePair,
  type StoryAlignment,
  type VersionPair,
} from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Hunk } from '../../model/hunk.ts';
import type { PlaceMention } from '../../model/place.ts';
import { relatePlaces } from '../../model/placeRelation.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { isTold } from '../roles/isTold.ts';
import { bearOut } from '../words/bearOut.ts';
import { isToldTwice } from '../words/isToldTwice.ts';
import { statePlace } from './statePlace.ts';

const confidence = 0.8;
const reason = 'same words, another place';
const testimony = { confidence: 0.85, reason: 'same passage, same place' };
/** Sentences less alike than this may tell of two occasions in the same set phrase. */
const leastSimilarity = 0.6;
/** So many words must be copied around the place, and so many of them before it. */
const fewestAround = 6;
const fewestBefore = 2;

/** Two places that face each other in copied words. */
interface FacingPlaces {
  readonly left: PlaceMention;
  readonly right: PlaceMention;
}

interface Misplaced extends FacingPlaces {
  readonly pair: SentencePair;
}

/**
 * One place of a story in the place of another: `the last of them were brought to Selm` against `were brought to Orvel`
 * in a copied clause, where both versions know the two, so that either place has its equal elsewhere. It leaves alone a
 * list in another order, and a sentence that a version has of either place. `known` are the conflicts found already.
 */
export function compareMisplacedPlaces(
  alignment: StoryAlignment,
  known: readonly Comparison[],
): readonly Comparison[] {
  return collect(alignment.versionPairs, (versions) =>
    collect(misplacedIn(versions), ({ pair, left, right }): readonly Comparison[] => {
      if (isTold(known, pair.left, pair.right)) return [];
      const [own, other] = [statePlace(pair.left, left), statePlace(pair.right, right)];
      return [
        { left: own, right: other, relation: 'exclusive', confidence, reason },
        ...hearOthers(pair.left, own, { told: left, other: right }, alignment),
        ...hearOthers(pair.right, other, { told: right, other: left }, alignment),
      ];
    }),
  );
}

const misplacedIn = remember((versions: VersionPair): readonly Misplaced[] => {
  const misplaced: Misplaced[] = [];
  for (const pair of versions.pairs) {
    if (pair.similarity < leastSimilarity) continue;
    const facing = facingPlaces(pair, versions.stemWeight);
    if (facing.length === 0 || isToldTwice(pair, versions, leastSimilarity)) continue;
    for (const { left, right } of facing) misplaced.push({ pair, left, right });
  }
  return misplaced;
});

const facingPlaces = rememberByBasis(({ left, right }: SentencePair): readonly FacingPlaces[] => {
  const [own, other] = [left.sentence.analysis, right.sentence.analysis];
  if (own.facts.places.length === 0 || other.facts.places.length === 0) return [];
  const { hunks } = diffWords(own, other);
  return collect(hunks, (hunk, at): FacingPlaces[] => {
    const [first, second] = [placeOf(own, hunk.left), placeOf(other, hunk.right)];
    if (!first || !second || relatePlaces(first, second) !== 'exclusive') return [];
    if (isIn(own, second) || isIn(other, first) || !isCopiedAround(hunk, hunks[at - 1], hunks[at + 1], own))
      return [];
    return [{ left: first, right: second }];
  });
});

/** The place that a stretch of words is, without a word besides. */
function placeOf({ tokens, facts }: SentenceAnalysis, { from, to }: Hunk['left']): PlaceMention | undefined {
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation');
  if (words.length === 0) return undefined;
  return facts.places.find(
    (place) => !place.adjective && words.every((word) => coversSpan(place.span, word)),
  );
}

/** By its last word: of the places of a list not every one is read as a place. */
function isIn({ tokens }: SentenceAnalysis, { place }: PlaceMention): boolean {
  const last = place.slice(place.lastIndexOf(' ') + 1);
  return tokens.some(({ text }) => text === last);
}

function isCopiedAround(
  { left }: Hunk,
  before: Hunk | undefined,
  after: Hunk | undefined,
  { tokens }: SentenceAnalysis,
): boolean {
  const count = (from: number, to: number) =>
    tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation').length;
  const inFront = count(before?.left.to ?? 0, left.from);
  return (
    inFront >= fewestBefore && inFront + count(left.to, after?.left.from ?? tokens.length) >= fewestAround
  );
}

/** Who has the one and not the other in a sentence that was aligned with this. */
function hearOthers(
  placed: PlacedSentence,
  statement: Statement,
  { told, other }: { readonly told: PlaceMention; readonly other: PlaceMention },
  { versionPairs }: StoryAlignment,
): readonly Comparison[] {
  return collect(versionPairs, (versions) =>
    collect(partnersIn(versions, placed), (partner): Comparison[] => {
      const { places } = partner.sentence.analysis.facts;
      const same = places.find(({ place }) => place === told.place);
      if (same === undefined || places.some(({ place }) => place === other.place)) return [];
      return [bearOut(statement, statePlace(partner, same), testimony)];
    }),
  );
}
