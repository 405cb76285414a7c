import { functionWords } from '../../language/functionWords.ts';
import type { PlacedSentence, StemWeight, VersionPair } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { claimsOf, type AttributedClaim } from './attributedClaims.ts';
import { anybody } from './figureClaims.ts';
import { compareContents, type ClaimOverlap } from './claimOverlap.ts';

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
  const { leftSentences, rightSentences, stemWeight } = versions;
  const counterpartsOfRight = remember((right: AttributedClaim) =>
    counterpartsOf(right, leftSentences, stemWeight),
  );
  const meetings = collect(leftSentences, (placed) =>
    collect(claimsOf(placed), (left) =>
      collect(counterpartsOf(left, rightSentences, stemWeight), (counterpart) =>
        collect(claimsOf(counterpart), (right): readonly RetoldMeeting[] => {
          const overlap = compareContents(tellingOf(left), tellingOf(right), stemWeight, fewestShared);
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
  const isTurned =
    alike >= leastAlikeOfDenial &&
    isDenied(left.placed.sentence.analysis) !== isDenied(right.placed.sentence.analysis);
  return isTurned || (holdsSource(left, right) && holdsSource(right, left));
}

const denying = /^(?:not|no|n't|never|none|nobody|nothing)$/;

const isDenied = remember(({ tokens }: SentenceAnalysis): boolean =>
  tokens.some(({ normal }) => denying.test(normal)),
);

/** Whether the one claim tells of whoever is the other's source, by name. */
function holdsSource({ words }: AttributedClaim, { placed, sourceSpans }: AttributedClaim): boolean {
  return placed.sentence.analysis.tokens.some(
    (token) =>
      words.has(token.stem) &&
      /^\p{Lu}/u.test(token.text) &&
      sourceSpans.some((span) => span.start < token.end && token.start < span.end),
  );
}

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
 * into a sentence another spreads over two.
 */
function counterpartsOf(
  claim: AttributedClaim,
  sentences: readonly PlacedSentence[],
  stemWeight: StemWeight,
): readonly PlacedSentence[] {
  const telling = tellingOf(claim);
  const fits: { readonly placed: PlacedSentence; readonly fit: number }[] = [];
  for (const placed of candidatesOf(claim, sentences)) {
    const contents = contentsOf(placed.sentence.analysis);
    const { shared, contained } = compareContents(telling, contents, stemWeight, fewestShared);
    if (shared >= fewestShared) fits.push({ placed, fit: shared * contained });
  }
  fits.sort((a, b) => b.fit - a.fit);
  const [first] = fits;
  if (first === undefined) return [];
  const isBeside = ({ placed }: { readonly placed: PlacedSentence }) =>
    Math.abs(placed.index - first.placed.index) <= 1;
  const rival = fits.find((other) => !isBeside(other));
  if (rival && rival.fit > first.fit * mostOfSecond) return [];
  return fits.filter(isBeside).map(({ placed }) => placed);
}

/** The words of a claim without its figures and what they count: two claims may well be of equal size. */
const tellingOf = ({ placed, words }: AttributedClaim): AttributedClaim['words'] =>
  tellingWords(words, placed.sentence.analysis);

/** By the words themselves, which an edit elsewhere leaves as they are. */
const tellingWords = rememberPair(
  (words: AttributedClaim['words'], { facts }: SentenceAnalysis): AttributedClaim['words'] => {
    const counted = new Set(
      facts.quantities
        .filter(({ implicit, value }) => implicit !== true && value !== 1)
        .map(({ head }) => head),
    );
    return new Map(
      [...words].filter(
        ([stem, { normal }]) => !/\d/.test(stem) && !counted.has(stem) && !anybody.test(normal),
      ),
    );
  },
);

/** The sentences that have a word of the claim which few others have. */
function candidatesOf(
  { words }: AttributedClaim,
  sentences: readonly PlacedSentence[],
): readonly PlacedSentence[] {
  const byStem = sentencesByStem(sentences);
  const candidates: PlacedSentence[] = [];
  for (const stem of words.keys()) {
    for (const placed of byStem.get(stem) ?? tooMany)
      if (!candidates.includes(placed)) candidates.push(placed);
  }
  return candidates;
}

/** Stands for the sentences of a stem that tells the topic. */
const tooMany: readonly PlacedSentence[] = [];

/** Lists are kept as short as what they hold: an edit makes hundreds of them, and `push` would make room for 17. */
const sentencesByStem = remember(
  (sentences: readonly PlacedSentence[]): ReadonlyMap<string, readonly PlacedSentence[]> => {
    const byStem = new Map<string, readonly PlacedSentence[]>();
    for (const placed of sentences) {
      if (/^head/.test(placed.sentence.blockKind)) continue;
      for (const stem of contentsOf(placed.sentence.analysis).keys()) {
        const having = byStem.get(stem);
        if (having === undefined) byStem.set(stem, [placed]);
        else if (having !== tooMany)
          byStem.set(stem, having.length < mostSentences ? [...having, placed] : tooMany);
      }
    }
    return byStem;
  },
);

/** The words of a sentence that tell something, by stem; countries by their name, as claims have them. */
export const contentsOf = remember(({ tokens, facts }: SentenceAnalysis): ReadonlyMap<string, Token> => {
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
