import { functionWords } from '../../language/functionWords.ts';
import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsAny, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { indexByStem, passagesHaving, type StemIndex } from '../stemIndex.ts';
import { claimingIn, claimsOf, type AttributedClaim } from './attributedClaims.ts';
import { anybody } from './figureClaims.ts';
import { compareWeighed, countShared, keepWholes, type ClaimOverlap, type Weights } from './claimOverlap.ts';

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
  const meetings = collect(claimingIn(leftSentences), (placed) =>
    collect(claimsOf(placed), (left) =>
      collect(counterpartsOf(left, rightSentences, weights), (counterpart) =>
        collect(claimsOf(counterpart), (right): readonly RetoldMeeting[] => {
          const { telling } = tellingOf(left);
          const overlap = compareWeighed(telling, tellingOf(right).telling, weights, fewestShared);
          if (overlap.shared < fewestShared || areRivals(left, right, overlap)) return [];
          const isMutual = counterpartsOfRight(right).includes(placed);
          return isMutual ? [{ left, right, ...overlap }] : [];
        }),
      ),
    ),
  );
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
 * into a sentence another spreads over two. None where no sentence with words of the claim gives anything to a
 * source, which is known before any word is weighed.
 */
function counterpartsOf(
  claim: AttributedClaim,
  sentences: readonly PlacedSentence[],
  weights: Weights,
): readonly PlacedSentence[] {
  const words = tellingOf(claim);
  const tellers = tellersOf(sentences, words);
  if (!tellers.some(({ placed }) => claimsOf(placed).length > 0)) return none;
  // One alone has no rival, however well it fits.
  if (tellers.length === 1) return tellers.map(({ placed }) => placed);
  const fits = tellers.map(({ placed, contents }) => {
    const { shared, contained } = compareWeighed(words.telling, contents, weights);
    return { placed, fit: shared * contained };
  });
  let [first] = fits;
  if (first === undefined) return none;
  for (const other of fits) if (other.fit > first.fit) first = other;
  const beside: Fit[] = [];
  for (const other of fits) {
    if (Math.abs(other.placed.index - first.placed.index) <= 1) beside.push(other);
    else if (other.fit > first.fit * mostOfSecond) return none;
  }
  beside.sort((a, b) => b.fit - a.fit);
  return beside.map(({ placed }) => placed);
}

/** How far a sentence tells a claim. */
interface Fit {
  readonly placed: PlacedSentence;
  readonly fit: number;
}

const none: readonly PlacedSentence[] = [];

/** The words of a claim, all and without its figures and what they count: two claims may well be of equal size. */
interface ClaimWords {
  readonly all: AttributedClaim['words'];
  readonly telling: AttributedClaim['words'];
}

const tellingOf = ({ placed, words }: AttributedClaim): ClaimWords =>
  readTelling(words, placed.sentence.analysis);

/** By the words themselves, which an edit elsewhere leaves as they are. */
const readTelling = rememberPair((all: AttributedClaim['words'], { facts }: SentenceAnalysis): ClaimWords => {
  const counted = new Set(
    facts.quantities
      .filter(({ implicit, value }) => implicit !== true && value !== 1)
      .map(({ head }) => head),
  );
  const telling = new Map(
    [...all].filter(([stem, { normal }]) => !/\d/.test(stem) && !counted.has(stem) && !anybody.test(normal)),
  );
  return { all, telling };
});

/** A sentence of the text with its words. */
interface Teller {
  readonly placed: PlacedSentence;
  readonly contents: AttributedClaim['words'];
}

/**
 * The sentences that have a word of the claim which few others have, and so many in common with it that they may tell it. What
 * the words weigh is no part of this: for a version that was not edited it is known already.
 */
const tellersOf = rememberPair(
  (sentences: readonly PlacedSentence[], { all, telling }: ClaimWords): readonly Teller[] =>
    passagesHaving(all, indexText(sentences), mostSentences).filter(
      ({ contents }) => countShared(telling, contents) >= fewestShared,
    ),
);

const indexText = remember((sentences: readonly PlacedSentence[]): StemIndex<Teller> => {
  const tellers: Teller[] = [];
  for (const placed of sentences) {
    const { blockKind, analysis } = placed.sentence;
    if (!blockKind.startsWith('head')) tellers.push({ placed, contents: contentsOf(analysis) });
  }
  return indexByStem(tellers, ({ contents }) => contents);
});

/** The words of a sentence that tell something, by stem; countries by their name, as claims have them. */
export const contentsOf = sentenceReaders.remember(
  ({ tokens, facts }: SentenceAnalysis): ReadonlyMap<string, Token> => {
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
  },
);
