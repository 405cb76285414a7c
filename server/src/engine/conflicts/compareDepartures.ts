import { diffWords } from '../language/diffWords.ts';
import { functionWords } from '../language/functionWords.ts';
import { wordSenses } from '../language/wordnet.ts';
import { relateWords } from '../language/wordRelations.ts';
import type { PlacedSentence, SentencePair, StoryAlignment, VersionPair } from '../model/alignment.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Hunk } from '../model/hunk.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import type { VersionId } from '../model/story.ts';
import type { Token } from '../model/token.ts';
import { remember } from '../util/remember.ts';
import { openWords } from './openWords.ts';
import { rememberByBasis } from './rememberByBasis.ts';
import { stateTokens } from './stateTokens.ts';

/** Share of common words from which a lone change of wording stands out. */
const nearCopy = 0.75;
/** Families that must have the one wording, independently, before the other counts as a departure. */
const familiesBehind = 2;
const confidence = 0.75;

/** Two words before one and the same noun: `anti-dumping` and `countervailing` before `duties`. */
interface Departure {
  readonly pair: SentencePair;
  readonly left: number;
  readonly right: number;
}

/**
 * What one copy alone calls a thing that its sister copy and other families call otherwise: a changed
 * modifier before the same noun, where no relation between the words is known. A synonym is none, and a
 * wording that more than one family has is a choice, no departure.
 */
export function compareDepartures(alignment: StoryAlignment): readonly Comparison[] {
  return alignment.versionPairs.flatMap((versions) =>
    findDepartures(versions).flatMap(({ pair, left, right }) => {
      const leftFamilies = familiesWith(pair.left, left, alignment);
      const rightFamilies = familiesWith(pair.right, right, alignment);
      const isDeparture =
        (leftFamilies >= familiesBehind && rightFamilies === 1) ||
        (rightFamilies >= familiesBehind && leftFamilies === 1);
      return isDeparture ? [compare(pair, left, right), ...witnesses(pair, left, right, alignment)] : [];
    }),
  );
}

const findDepartures = remember(({ pairs, stemWeight }: VersionPair): readonly Departure[] =>
  pairs.flatMap((pair) => departuresIn(pair, stemWeight).map((words) => ({ pair, ...words }))),
);

type ChangedWords = Omit<Departure, 'pair'>;

const departuresIn = rememberByBasis((pair): readonly ChangedWords[] => {
  const diff = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
  if (diff.sharedOfLonger < nearCopy) return [];
  return diff.hunks.flatMap((hunk) => departureIn(pair, hunk, diff.rightOfLeft));
}, openWords);

function departureIn(
  pair: SentencePair,
  { left, right }: Hunk,
  rightOfLeft: ReadonlyMap<number, number>,
): ChangedWords[] {
  if (left.to - left.from !== 1 || right.to - right.from !== 1) return [];
  if (!openWords(pair.left).has(left.from) || !openWords(pair.right).has(right.from)) return [];
  const a = tokensOf(pair.left)[left.from];
  const b = tokensOf(pair.right)[right.from];
  const noun = tokensOf(pair.left)[left.to];
  if (!a || !b || !noun || rightOfLeft.get(left.to) !== right.to || !isNoun(noun)) return [];
  if (isAdjective(a) || isAdjective(b)) return [];
  const { relation } = relateWords(a, b);
  return relation === 'unrelated' ? [{ left: left.from, right: right.from }] : [];
}

/** Of adjectives that describe (`famous`, `popular`) nobody can tell where they stop meaning the same. */
function isAdjective({ normal }: Token): boolean {
  return wordSenses(normal, 'adjective').length > 0;
}

function isNoun({ partOfSpeech, normal }: Token): boolean {
  return partOfSpeech === 'NOUN' && !functionWords.has(normal);
}

function familiesWith(placed: PlacedSentence, index: number, { articles, families }: StoryAlignment): number {
  const phrase = phraseAt(placed, index);
  const versions = new Set<VersionId>(
    articles
      .filter(({ sentences }) => sentences.some(({ analysis }) => phrasesOf(analysis).has(phrase)))
      .map(({ version }) => version),
  );
  return families.filter((family) => family.versions.some((version) => versions.has(version))).length;
}

/** The versions of other families that have either wording anywhere are witnesses of it. */
function witnesses(
  pair: SentencePair,
  left: number,
  right: number,
  alignment: StoryAlignment,
): readonly Comparison[] {
  return [
    { placed: pair.left, index: left },
    { placed: pair.right, index: right },
  ].flatMap(({ placed, index }) =>
    alignment.articles.flatMap((article) => {
      const at = article.sentences.findIndex(({ analysis }) =>
        phrasesOf(analysis).has(phraseAt(placed, index)),
      );
      const sentence = article.sentences[at];
      if (!sentence || article.version === placed.version) return [];
      const other = { version: article.version, article, index: at, sentence };
      const word = sentence.analysis.tokens.findIndex(
        (_, token) => phraseAt(other, token) === phraseAt(placed, index),
      );
      return [{ ...compareTwo(placed, index, other, word), relation: 'equivalent' as const, confidence: 1 }];
    }),
  );
}

const phrasesOf = remember(
  ({ tokens }: SentenceAnalysis): ReadonlySet<string> =>
    new Set(tokens.map((token, index) => `${token.stem} ${tokens[index + 1]?.stem ?? ''}`)),
);

function phraseAt(placed: PlacedSentence, index: number): string {
  const tokens = tokensOf(placed);
  return `${tokens[index]?.stem ?? ''} ${tokens[index + 1]?.stem ?? ''}`;
}

function compare(pair: SentencePair, left: number, right: number): Comparison {
  return { ...compareTwo(pair.left, left, pair.right, right), relation: 'exclusive', confidence };
}

function compareTwo(
  left: PlacedSentence,
  leftIndex: number,
  right: PlacedSentence,
  rightIndex: number,
): Omit<Comparison, 'relation' | 'confidence'> {
  return {
    left: stateTokens(left, { from: leftIndex, to: leftIndex + 1 }),
    right: stateTokens(right, { from: rightIndex, to: rightIndex + 1 }),
    reason: 'one copy alone departs from the wording of its sisters',
  };
}

function tokensOf({ sentence }: PlacedSentence): readonly Token[] {
  return sentence.analysis.tokens;
}
