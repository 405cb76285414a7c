import { functionWords } from '../../language/functionWords.ts';
import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsAny, type Span } from '../../model/span.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { indexByStem, passagesHaving, type StemIndex } from '../stemIndex.ts';
import { claimsIn, type AttributedClaim } from './attributedClaims.ts';
import {
  compareWeighed,
  keepWholes,
  sharedWords,
  weighShared,
  type ClaimOverlap,
  type SharedWords,
  type Weights,
} from './claimOverlap.ts';
import { anybody, type ClaimWords, type Contents } from './claimWords.ts';

/** Two claims of two versions each of which is told in the other's sentence rather than anywhere else. */
export interface RetoldMeeting extends ClaimOverlap {
  readonly left: AttributedClaim;
  readonly right: AttributedClaim;
}

/** A stem in more sentences of a version than this tells its topic. */
const mostSentences = 3;
/** Fewer common words are chance, and so is less likeness. */
const fewestShared = 2;
const leastAlike = 0.27;
/** A short claim of which the other holds so much need not be like the whole of it. */
const leastContained = 0.75;
/** From here on a negation in one claim alone is what sets the two apart. */
const leastAlikeOfDenial = 0.5;
/** How far the second place must stay behind the first. */
const mostOfSecond = 0.85;

/**
 * `A ligament is torn, as his agent announced` and `Ruiz will miss the season with a torn ligament, his club said`: claims told
 * in quite other words. There is too little in common to know them by it alone, but an article tells a thing once: where of
 * all the sentences of either version the other's is the one that fits best, by far, the two are one claim.
 */
export const meetRetold = remember((versions: VersionPair): readonly RetoldMeeting[] => {
  const { leftSentences, rightSentences } = versions;
  const weights = keepWholes(versions.stemWeight);
  const counterpartsOfRight = remember((right: AttributedClaim) =>
    counterpartsOf(right, leftSentences, weights),
  );
  const rights = claimsIn(rightSentences);
  const meetings: RetoldMeeting[] = [];
  for (const claims of claimsIn(leftSentences).values()) {
    for (const left of claims) {
      for (const counterpart of counterpartsOf(left, rightSentences, weights)) {
        for (const right of rights.get(counterpart.index) ?? []) {
          const overlap = compareWeighed(left.told.telling, right.told.telling, weights, fewestShared);
          if (overlap.shared < fewestShared || areRivals(left, right, overlap)) continue;
          if (counterpartsOfRight(right).includes(left.placed)) meetings.push({ left, right, ...overlap });
        }
      }
    }
  }
  const told = meetings.filter(({ alike, contained }) => alike >= leastAlike || contained >= leastContained);
  return meetings.filter((meeting) => told.some((other) => areBeside(meeting, other)));
});

/**
 * `All survived, the airline said` and `not all survived, the hospital said`, `Tavria blamed Ostland` and `Ostland blamed
 * Tavria`: two who say opposite things, or exchange their parts, are no one claim with another source.
 */
function areRivals(left: AttributedClaim, right: AttributedClaim, { alike }: ClaimOverlap): boolean {
  const isTurned = alike >= leastAlikeOfDenial && isDeniedByOne(left, right);
  return isTurned || (holdsSource(left, right) && holdsSource(right, left));
}

/** True where there is a negation in one of two claims alone. */
export function isDeniedByOne(
  { placed: left }: AttributedClaim,
  { placed: right }: AttributedClaim,
): boolean {
  return isDenied(left.sentence.analysis) !== isDenied(right.sentence.analysis);
}

const denying = /^(?:not|no|n't|never|none|nobody|nothing)$/;

const isDenied = sentenceReaders.remember(({ tokens }: SentenceAnalysis): boolean =>
  tokens.some(({ normal }) => denying.test(normal)),
);

/** Whether the one claim tells of whoever is the other's source, by name. */
function holdsSource({ words }: AttributedClaim, { placed, sourceSpans }: AttributedClaim): boolean {
  return namesOfSource(placed.sentence.analysis, sourceSpans).some((stem) => words.has(stem));
}

/** The stems of what is written with a capital in the words of a source. */
const namesOfSource = rememberPair(
  ({ tokens }: SentenceAnalysis, spans: readonly Span[]): readonly string[] =>
    tokens
      .filter((token) => overlapsAny(spans, token) && /^\p{Lu}/u.test(token.text))
      .map(({ stem }) => stem),
);

/** Less likeness is enough where the same claim, or one beside it, is known to be told there. */
function areBeside(a: RetoldMeeting, b: RetoldMeeting): boolean {
  return (
    a === b ||
    (a.right === b.right && isNext(a.left, b.left)) ||
    (a.left === b.left && isNext(a.right, b.right))
  );
}

function isNext({ placed: a }: AttributedClaim, { placed: b }: AttributedClaim): boolean {
  return a.version === b.version && Math.abs(a.index - b.index) === 1;
}

/**
 * The sentence of another version that alone tells most of a claim, with those beside it that tell some: what one version puts
 * into a sentence another spreads over two. No sentence fits better than it has words in common, so that most are known to
 * stay behind before any of their words is weighed.
 */
function counterpartsOf(
  { told }: AttributedClaim,
  sentences: readonly PlacedSentence[],
  weights: Weights,
): readonly PlacedSentence[] {
  const tellers = tellersOf(sentences, told);
  let [best] = tellers;
  if (best === undefined) return none;
  // One alone has no rival, however well it fits.
  if (tellers.length === 1) return [best.placed];
  const fits: Fit[] = [];
  let most = 0;
  for (const teller of tellers) {
    if (teller.shared.count <= most * mostOfSecond) break;
    const fit = fitOf(teller, told, weights);
    fits.push({ teller, fit });
    if (fit > most) [best, most] = [teller, fit];
  }
  const { index } = best.placed;
  if (fits.some(({ teller, fit }) => !isAt(teller, index) && fit > most * mostOfSecond)) return none;
  const near = tellers.filter((teller) => isAt(teller, index));
  if (near.length === 1) return [best.placed];
  const beside = near.map((teller) => ({ teller, fit: fitOf(teller, told, weights) }));
  beside.sort((a, b) => b.fit - a.fit);
  return beside.map(({ teller }) => teller.placed);
}

function fitOf({ contents, shared }: Teller, { telling }: ClaimWords, weights: Weights): number {
  return shared.count * weighShared(shared, telling, contents, weights).contained;
}

function isAt({ placed }: Teller, index: number): boolean {
  return Math.abs(placed.index - index) <= 1;
}

/** How far a sentence tells a claim. */
interface Fit {
  readonly teller: Teller;
  readonly fit: number;
}

const none: readonly PlacedSentence[] = [];

/** A sentence of the text with its words. */
interface TextSentence {
  readonly placed: PlacedSentence;
  readonly contents: Contents;
}

/** One that may tell a claim, with the words that they have in common. */
interface Teller extends TextSentence {
  readonly shared: SharedWords;
}

/**
 * The sentences that have a word of the claim which few others have, and so many in common with it that they may tell it; those
 * with most come first. None where none of them gives anything to a source. What the words weigh is no part of this:
 * for a version that was not edited it is known already.
 */
const tellersOf = rememberPair(
  (sentences: readonly PlacedSentence[], { all, telling }: ClaimWords): readonly Teller[] => {
    const tellers: Teller[] = [];
    for (const { placed, contents } of passagesHaving(all, indexText(sentences), mostSentences)) {
      const shared = sharedWords(telling, contents);
      if (shared.count >= fewestShared) tellers.push({ placed, contents, shared });
    }
    const claims = claimsIn(sentences);
    if (!tellers.some(({ placed }) => claims.has(placed.index))) return [];
    return tellers.sort((a, b) => b.shared.count - a.shared.count);
  },
);

const indexText = remember((sentences: readonly PlacedSentence[]): StemIndex<TextSentence> => {
  const texts: TextSentence[] = [];
  for (const placed of sentences) {
    const { blockKind, analysis } = placed.sentence;
    if (!blockKind.startsWith('head')) texts.push({ placed, contents: contentsOf(analysis) });
  }
  return indexByStem(texts, ({ contents }) => contents);
});

/** The words of a sentence that tell something, by stem; countries by their name, as claims have them. */
export const contentsOf = sentenceReaders.remember(({ tokens, facts }: SentenceAnalysis): Contents => {
  const countries = facts.places.filter(({ type }) => type === 'country');
  return new Map(
    tokens
      .filter(
        ({ kind, normal }) => kind !== 'punctuation' && !functionWords.has(normal) && !anybody.test(normal),
      )
      .map((token) => [
        countries.find(({ span }) => span.start < token.end && token.start < span.end)?.place ?? token.stem,
        token,
      ]),
  );
});
