import { areFarThings } from '../../language/farThings.ts';
import { isNegated } from '../../language/negation.ts';
import { portfolioOf } from '../../language/portfolios.ts';
import { words } from '../../language/wordLists.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, SentencePair, VersionPair } from '../../model/alignment.ts';
import type { TokenRange, WordDiff } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { JudgedPair } from './addWitnesses.ts';
import { nearCopiesIn } from './nearCopies.ts';
import { openWords } from './openWords.ts';
import { stateTokens } from './stateTokens.ts';

const confidence = 0.7;
/** So many telling words of a sentence must be the same for it to be the copy of another. */
const leastShared = 2;

/** Bodies and levies of which a state has one for each field: `ministry of health`, `fuel duty`, `the family court`. */
const heads =
  words(`ministry department committee subcommittee commission court tribunal agency council office portfolio
  faculty industry sector tax duty levy budget minister`);

/**
 * Another thing in a sentence that is a copy but for this one word: `the tax on cars` against `the tax on wine`, `the ministry of
 * health` against `of education`. What a copy changes by itself is mostly other words for one thing, so the two must be things that
 * nobody takes for one another, or fields of which each has its own body.
 */
export const compareThingsInPlace: (versions: VersionPair) => readonly JudgedPair[] = remember((versions) =>
  collect(nearCopiesIn(versions), ({ pair, diff }) => {
    const [hunk] = diff.hunks;
    if (hunk === undefined || diff.hunks.length > 1) return [];
    const [left, right] = [nounOf(pair.left, hunk.left), nounOf(pair.right, hunk.right)];
    if (left === undefined || right === undefined || !areApart(pair, diff, left, right)) return [];
    return [
      {
        left: { placed: pair.left, index: left },
        right: { placed: pair.right, index: right },
        comparison: {
          left: stateTokens(pair.left, { from: left, to: left + 1 }),
          right: stateTokens(pair.right, { from: right, to: right + 1 }),
          relation: 'exclusive',
          confidence,
          reason: 'same passage, another thing',
          evidence: { wordRelation: 'sister' },
        },
      },
    ];
  }),
);

/** The one word of an edit, its article apart, where it may be judged. */
function nounOf(placed: PlacedSentence, { from, to }: TokenRange): number | undefined {
  const { tokens, facts } = placed.sentence.analysis;
  const index = /^an?$/.test(tokens[from]?.normal ?? '') ? from + 1 : from;
  const token = tokens[index];
  if (index !== to - 1 || token === undefined || !/^(?:NOUN|VERB|ADJ)$/.test(token.partOfSpeech))
    return undefined;
  if (/^\p{Lu}/u.test(token.text) && index > 0) return undefined;
  return openWords(placed).has(index) && !isNegated(index, facts.polarity) ? index : undefined;
}

function areApart(pair: SentencePair, diff: WordDiff, left: number, right: number): boolean {
  const [a, b] = [asNoun(pair.left, left), asNoun(pair.right, right)];
  if (a === undefined || b === undefined || countShared(pair, diff) < leastShared) return false;
  if (!isNoun(pair.left, left) && !isNoun(pair.right, right)) return false;
  if (relateWords(a, b).relation !== 'unrelated') return false;
  return areFarThings(a, b) || areTwoFields(pair.left, left, right, pair.right);
}

function isNoun(placed: PlacedSentence, index: number): boolean {
  return tokensOf(placed)[index]?.partOfSpeech === 'NOUN';
}

/** A noun, or what the tagger takes for another part where the copy has one: it is behind the same words. */
function asNoun(placed: PlacedSentence, index: number): Token | undefined {
  const token = placed.sentence.analysis.tokens[index];
  return token && { ...token, partOfSpeech: 'NOUN' };
}

function countShared({ left }: SentencePair, { rightOfLeft }: WordDiff): number {
  return [...openWords(left)].filter((index) => rightOfLeft.has(index)).length;
}

/** `health` and `education` beside one head: before it or behind its *of*, *on*, *for*. */
function areTwoFields(own: PlacedSentence, left: number, right: number, other: PlacedSentence): boolean {
  const [a, b] = [tokensOf(own)[left], tokensOf(other)[right]].map((token) =>
    portfolioOf(token?.normal ?? ''),
  );
  if (a === undefined || b === undefined || a === b) return false;
  return isFieldOfHead(tokensOf(own), left);
}

function isFieldOfHead(tokens: readonly Token[], index: number): boolean {
  if (heads.has(tokens[index + 1]?.lemma ?? '')) return true;
  return /^(?:of|on|for)$/.test(tokens[index - 1]?.normal ?? '') && heads.has(tokens[index - 2]?.lemma ?? '');
}

function tokensOf({ sentence }: PlacedSentence): readonly Token[] {
  return sentence.analysis.tokens;
}
