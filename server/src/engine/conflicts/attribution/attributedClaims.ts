import { functionWords } from '../../language/functionWords.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { coversSpan, overlapsSpan, shiftSpan, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';
import { keepOne } from '../rememberByBasis.ts';
import { findAttributions, type AttributionPhrase } from './attributionPhrases.ts';
import { readClaimWords, type ClaimWords, type Contents } from './claimWords.ts';
import { sourceSpans } from './sourceSpans.ts';

/** What one source is said to say. */
export interface AttributedClaim {
  /** The sentence that tells the claim. */
  readonly placed: PlacedSentence;
  /** The words that name the source, in the original text. */
  readonly span: Span;
  /** Index of the sentence that names the source: the claim's own, or the next one (`gave these figures`). */
  readonly sentence: number;
  /** The words of the source, apposition included, counted from the start of that sentence. */
  readonly sourceSpans: readonly Span[];
  /** What is said, without the source's own words, by stem. */
  readonly words: Contents;
  /** The same with those that tell it from claims of equal size. */
  readonly told: ClaimWords;
  /** True where the source takes up the sentence before as a whole. */
  readonly isTakenUp: boolean;
}

/** The claims that a sentence tells of a named source, and those that the next one gives to a source. */
function claimsOf(placed: PlacedSentence): readonly AttributedClaim[] {
  const phrases = findAttributions(placed.sentence.analysis);
  const own = phrases.length === 0 ? [] : toldOutright(placed, phrases);
  return own.length > 0 ? own : takenUp(placed);
}

function toldOutright(
  placed: PlacedSentence,
  phrases: readonly AttributionPhrase[],
): readonly AttributedClaim[] {
  return collect(phrases, (phrase) =>
    phrase.takesUpSentenceBefore === true
      ? []
      : [toClaim(placed, placed.index, phrase, contentOf(placed.sentence.analysis, phrase))],
  );
}

/** The claims of each sentence that tells any, by its index, in reading order. */
export type ClaimsBySentence = ReadonlyMap<number, readonly AttributedClaim[]>;

/** The claims of a version: few sentences tell one, and every comparison of claims begins with them. */
export const claimsIn = remember((sentences: readonly PlacedSentence[]): ClaimsBySentence => {
  const claims = new Map<number, readonly AttributedClaim[]>();
  let next = 0;
  for (const index of placeFound(sentences, findAttributions, ({ index: own }) => own)) {
    // What names a source may take up the sentence before.
    for (let at = Math.max(next, index - 1); at <= index; at += 1) {
      const placed = sentences[at];
      const own = placed === undefined ? [] : claimsOf(placed);
      if (own.length > 0) claims.set(at, own);
    }
    next = index + 1;
  }
  return claims;
});

/** `… 18 boats sank and two people were hurt. The coastguard gave these figures.` makes each part its claim. */
function takenUp(placed: PlacedSentence): readonly AttributedClaim[] {
  const next = placed.article.sentences[placed.index + 1];
  if (next?.block !== placed.sentence.block) return [];
  const phrase = findAttributions(next.analysis).find(
    ({ takesUpSentenceBefore }) => takesUpSentenceBefore === true,
  );
  if (phrase === undefined) return [];
  return partsOf(placed.sentence.analysis).map((part) => toClaim(placed, placed.index + 1, phrase, part));
}

/** What stands between commas, clause by clause, without what is no more than an opening word or two. */
const partsOf = sentenceReaders.remember(
  ({ tokens, clauses }: SentenceAnalysis): readonly (readonly Token[])[] => {
    const parts = clauses.flatMap((clause) => {
      const inside = tokens.filter((token) => coversSpan(clause, token));
      const commas = inside.flatMap(({ text }, index) => (text === ',' ? [index] : []));
      return [...commas, inside.length].map((to, index) => inside.slice((commas[index - 1] ?? -1) + 1, to));
    });
    return parts.map((part) => part.filter(isContent)).filter(({ length }) => length >= 3);
  },
);

function toClaim(
  placed: PlacedSentence,
  sentence: number,
  phrase: AttributionPhrase,
  content: readonly Token[],
): AttributedClaim {
  const holder = placed.article.sentences[sentence] ?? placed.sentence;
  const spans = sourceSpans(holder.analysis, phrase);
  const words = withoutQuotations(placed, content);
  return {
    placed,
    span: shiftSpan(spans[0], holder.span.start),
    sentence,
    sourceSpans: spans,
    words,
    told: readClaimWords(words, placed.sentence.analysis),
    isTakenUp: sentence !== placed.index,
  };
}

function isContent(token: Token): boolean {
  return token.kind !== 'punctuation' && !functionWords.has(token.normal);
}

const contentOf = rememberPair(
  ({ tokens }: SentenceAnalysis, { source, beside, content }: AttributionPhrase): readonly Token[] => {
    const isOwn = (index: number) =>
      [source, ...(beside ? [beside] : [])].some(({ from, to }) => index >= from && index < to);
    return content.flatMap(({ from, to }) =>
      tokens.slice(from, to).filter((token, offset) => isContent(token) && !isOwn(from + offset)),
    );
  },
);

/** What is told in the article's own words: whose quoted words are is compared by themselves. */
function withoutQuotations({ article, sentence }: PlacedSentence, content: readonly Token[]): Contents {
  const { analysis, span } = sentence;
  const quoted = article.quotations.filter(({ outer }) => overlapsSpan(outer, span));
  if (quoted.length === 0) return wordsOf(analysis, content);
  const outside = content.filter((token) => {
    const place = shiftSpan(token, span.start);
    return !quoted.some(({ outer }) => overlapsSpan(outer, place));
  });
  if (outside.length === content.length) return wordsOf(analysis, content);
  return keepWords(analysis, nameWords(analysis, outside));
}

/** Words by stem, and countries by their name. */
function nameWords({ facts }: SentenceAnalysis, content: readonly Token[]): Contents {
  const countries = facts.places.filter(({ type }) => type === 'country');
  const nameOf = (token: Token) =>
    countries.find(({ span }) => overlapsSpan(span, token))?.place ?? token.stem;
  return new Map(content.map((token) => [nameOf(token), token]));
}

/** Those of a whole part of a sentence, which most claims are. */
const wordsOf = rememberPair(nameWords);

/** The same map for the same words of a sentence, wherever an edit moves it: what is compared by it is remembered. */
const keepWords = keepOne<Contents>((words) =>
  [...words].map(([name, { start }]) => `${name} ${start}`).join(' '),
);
