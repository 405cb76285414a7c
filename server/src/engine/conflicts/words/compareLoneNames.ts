import { diffWords } from '../../language/diffWords.ts';
import { functionWords } from '../../language/functionWords.ts';
import { isHonorific } from '../../language/titles.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, SentencePair, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Hunk } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { VersionId } from '../../model/story.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { nearCopiesIn } from './nearCopies.ts';
import { openWords } from './openWords.ts';
import { stateTokens } from './stateTokens.ts';

/** Share of common words from which one changed word stands out. */
const nearCopy = 0.75;
/** Versions that must have the one word in that place before the other is taken for a slip. */
const sistersBehind = 2;
const confidence = 0.8;

interface FacingWords {
  readonly pair: SentencePair;
  readonly left: number;
  readonly right: number;
}

/**
 * A capitalised word or a designation with a figure that one copy alone has where its sisters agree on another:
 * `the Premium plan` against `the Basic plan`, `Q3` against `Q4`. These are no names that can be told from their form,
 * so that only the agreement of the sisters shows that the word names something. Words with a known relation of
 * meaning are left to the comparison of words.
 */
export function compareLoneNames({ articles, versionPairs }: StoryAlignment): readonly Comparison[] {
  const versionsWith = (text: string): readonly VersionId[] =>
    articles
      .filter(({ sentences }) => sentences.some(({ analysis }) => phrasesOf(analysis).has(text)))
      .map(({ version }) => version);
  return collect(versionPairs, (versions) =>
    collect(facingWords(versions), ({ pair, left, right }) => {
      const ofLeft = versionsWith(phraseAt(pair.left, left));
      const ofRight = versionsWith(phraseAt(pair.right, right));
      const isSlip =
        (ofLeft.length === 1 && ofRight.length >= sistersBehind) ||
        (ofRight.length === 1 && ofLeft.length >= sistersBehind);
      return isSlip ? [compare(pair, left, right)] : [];
    }),
  );
}

const facingWords = remember((versions: VersionPair): readonly FacingWords[] => {
  const facing: FacingWords[] = [];
  for (const { pair, diff } of nearCopiesIn(versions)) {
    if (diff.sharedOfLonger < nearCopy) continue;
    for (const { left, right } of facingIn(pair, versions.stemWeight))
      if (openWords(pair.left).has(left) && openWords(pair.right).has(right))
        facing.push({ pair, left, right });
  }
  return facing;
});

/** Few sentences have any, so that which words are open, and outside quotation marks, is asked of these few alone. */
const facingIn = rememberByBasis((pair): readonly Omit<FacingWords, 'pair'>[] => {
  const { hunks } = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
  return hunks.filter((hunk) => isFacing(pair, hunk)).map(wordsIn);
});

function wordsIn({ left, right }: Hunk): Omit<FacingWords, 'pair'> {
  return { left: left.from, right: right.from };
}

function isFacing(pair: SentencePair, { left, right }: Hunk): boolean {
  if (left.to - left.from !== 1 || right.to - right.from !== 1) return false;
  const a = designationAt(pair.left, left.from);
  const b = designationAt(pair.right, right.from);
  return (
    a !== undefined && b !== undefined && relateWords(a, b).relation === 'unrelated' && !areFormsOfOne(a, b)
  );
}

/** A word inside a sentence that is written with a capital or a figure. */
function designationAt(placed: PlacedSentence, index: number): Token | undefined {
  const token = placed.sentence.analysis.tokens[index];
  if (!token || index === 0 || functionWords.has(token.normal)) return undefined;
  if (token.normal.includes('-') || isHonorific(token.normal)) return undefined;
  const isDesignation = /^\p{Lu}/u.test(token.text) || /^\d+\p{L}|^\p{L}+\d/u.test(token.text);
  return isDesignation ? token : undefined;
}

/** `XXX` and `XXXX`, `Inc` and `Inc.`, `UltraLux` and `Ultra`: the one begins with the other. */
function areFormsOfOne({ normal: a }: Token, { normal: b }: Token): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Every word of a sentence with the one after it: enough to tell whether a version has the wording. */
const phrasesOf = remember(
  ({ tokens }: SentenceAnalysis): ReadonlySet<string> =>
    new Set(tokens.map((_, index) => phraseIn(tokens, index))),
);

function phraseAt({ sentence }: PlacedSentence, index: number): string {
  return phraseIn(sentence.analysis.tokens, index);
}

function phraseIn(tokens: readonly Token[], index: number): string {
  return `${tokens[index]?.stem ?? ''} ${tokens[index + 1]?.stem ?? ''}`;
}

function compare(pair: SentencePair, left: number, right: number): Comparison {
  return {
    left: stateTokens(pair.left, { from: left, to: left + 1 }),
    right: stateTokens(pair.right, { from: right, to: right + 1 }),
    relation: 'exclusive',
    confidence,
    reason: 'one copy alone has another name here',
  };
}
