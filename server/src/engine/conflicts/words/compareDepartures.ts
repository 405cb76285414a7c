import { diffWords } from '../../language/diffWords.ts';
import { functionWords } from '../../language/functionWords.ts';
import { otherLongForms } from '../../language/shortForms.ts';
import { isOneMember, membersOf } from '../../language/sortsOfThings.ts';
import { wordSenses } from '../../language/wordnet.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, SentencePair, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Hunk } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { VersionId } from '../../model/story.ts';
import type { Token } from '../../model/token.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { openWords } from './openWords.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { nearCopiesIn } from './nearCopies.ts';
import { stateTokens } from './stateTokens.ts';

/** Share of common words from which a lone change of wording stands out. */
const nearCopy = 0.75;
/** Families and versions that must have the one wording before the other counts as a departure. */
const familiesBehind = 2;
const versionsBehind = 3;
const confidenceOfModifier = 0.75;
const confidenceOfNoun = 0.65;

/** Two words in one and the same place, with what the story is searched for: `anti-dumping duties`, `arson`. */
interface ChangedWords {
  readonly left: number;
  readonly right: number;
  readonly leftWords: string;
  readonly rightWords: string;
  /** A noun is told with many others, so that more must speak for a change of it than for one of a modifier. */
  readonly part: 'modifier' | 'noun';
  /** Where one word is short for the other or for one of these, only a story that has these shows that they differ. */
  readonly meant: readonly string[];
}

interface Departure extends ChangedWords {
  readonly pair: SentencePair;
}

/**
 * What one copy alone calls a thing that its sister copy and other families call otherwise: a changed
 * modifier before the same noun where no relation between the words is known, another term of a known sort, or a
 * short form written out as the wrong word. A synonym is none, and a wording that more than one family has is a choice, no departure.
 */
export function compareDepartures(alignment: StoryAlignment): readonly Comparison[] {
  return collect(
    collect(alignment.versionPairs, findDepartures).filter((departure) => isDeparture(departure, alignment)),
    (departure) => [compare(departure), ...witnesses(departure, alignment)],
  );
}

const findDepartures = remember((versions: VersionPair): readonly Departure[] =>
  collect(nearCopiesIn(versions), ({ pair, diff }) =>
    diff.sharedOfLonger < nearCopy
      ? []
      : departuresIn(pair, versions.stemWeight).map((words) => ({ pair, ...words })),
  ),
);

const departuresIn = rememberByBasis((pair): readonly ChangedWords[] => {
  const diff = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
  return collect(diff.hunks, (hunk) => departureIn(pair, hunk, diff.rightOfLeft));
}, openWords);

function departureIn(
  pair: SentencePair,
  { left, right }: Hunk,
  rightOfLeft: ReadonlyMap<number, number>,
): readonly ChangedWords[] {
  if (left.to - left.from !== 1 || right.to - right.from !== 1) return [];
  if (!openWords(pair.left).has(left.from) || !openWords(pair.right).has(right.from)) return [];
  const a = tokensOf(pair.left)[left.from];
  const b = tokensOf(pair.right)[right.from];
  if (!a || !b) return [];
  const noun = tokensOf(pair.left)[left.to];
  const isModifier = noun !== undefined && isNoun(noun) && rightOfLeft.get(left.to) === right.to;
  const at = { left: left.from, right: right.from };
  if (!isModifier) {
    const meant = otherLongForms(a.lemma, b.lemma);
    if (!isNoun(a) || !isNoun(b) || (meant.length === 0 && !areApart(a, b))) return [];
    return [{ ...at, leftWords: a.stem, rightWords: b.stem, part: 'noun', meant }];
  }
  if (isAdjective(a) || isAdjective(b) || relateWords(a, b).relation !== 'unrelated') return [];
  const before = ({ stem }: Token) => `${stem} ${noun.stem}`;
  return [{ ...at, leftWords: before(a), rightWords: before(b), part: 'modifier', meant: [] }];
}

/**
 * Two terms of known sorts, `arson` and `burglary`. Of other nouns no relation is known where they mean the same
 * as often as not: `jab` and `vaccine`.
 */
function areApart(a: Token, b: Token): boolean {
  const [first, second] = [membersOf(a.lemma), membersOf(b.lemma)];
  if (first === undefined || second === undefined || isOneMember(first, second)) return false;
  const { relation } = relateWords(a, b);
  return relation === 'unrelated' || relation === 'exclusive';
}

/** Of adjectives that describe (`famous`, `popular`) nobody can tell where they stop meaning the same. */
function isAdjective({ normal }: Token): boolean {
  return wordSenses(normal, 'adjective').length > 0;
}

function isNoun({ partOfSpeech, normal }: Token): boolean {
  return partOfSpeech === 'NOUN' && !functionWords.has(normal);
}

function isDeparture(words: Departure, alignment: StoryAlignment): boolean {
  const isMeant = (stem: string) => versionsWith(stem, alignment).size > 0;
  if (words.meant.length > 0 && !words.meant.some(isMeant)) return false;
  const left = versionsWith(words.leftWords, alignment);
  const right = versionsWith(words.rightWords, alignment);
  return departs(left, right, words.part, alignment) || departs(right, left, words.part, alignment);
}

/** A copy that has the usual noun elsewhere tells of two things. */
function departs(
  odd: ReadonlySet<VersionId>,
  usual: ReadonlySet<VersionId>,
  part: ChangedWords['part'],
  alignment: StoryAlignment,
): boolean {
  if (countFamilies(usual, alignment) < familiesBehind || countFamilies(odd, alignment) !== 1) return false;
  if (part === 'modifier') return true;
  return usual.size >= versionsBehind && odd.size === 1 && ![...odd].some((version) => usual.has(version));
}

function versionsWith(words: string, { articles }: StoryAlignment): ReadonlySet<VersionId> {
  return new Set(
    articles
      .filter(({ sentences }) => sentences.some(({ analysis }) => wordsOf(analysis).has(words)))
      .map(({ version }) => version),
  );
}

function countFamilies(versions: ReadonlySet<VersionId>, { families }: StoryAlignment): number {
  return families.filter((family) => family.versions.some((version) => versions.has(version))).length;
}

/** The versions of other families that have either wording anywhere are witnesses of it. */
function witnesses(departure: Departure, alignment: StoryAlignment): readonly Comparison[] {
  const { pair, left, right, leftWords, rightWords } = departure;
  return collect(
    [
      { placed: pair.left, index: left, words: leftWords },
      { placed: pair.right, index: right, words: rightWords },
    ],
    ({ placed, index, words }) =>
      collect(alignment.articles, (article) => {
        const other = placeSentences(article).find(({ sentence }) => wordsOf(sentence.analysis).has(words));
        if (!other || article.version === placed.version) return [];
        const word = wordsOf(other.sentence.analysis).get(words) ?? 0;
        return [
          { ...compareTwo(placed, index, other, word), relation: 'equivalent' as const, confidence: 1 },
        ];
      }),
  );
}

/** Where in a sentence each of its words stands, by itself and with the next one. */
const wordsOf = sentenceReaders.remember(({ tokens }: SentenceAnalysis): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  tokens.forEach(({ stem }, index) => {
    for (const words of [stem, `${stem} ${tokens[index + 1]?.stem ?? ''}`]) {
      if (!found.has(words)) found.set(words, index);
    }
  });
  return found;
});

function compare({ pair, left, right, part }: Departure): Comparison {
  const confidence = part === 'noun' ? confidenceOfNoun : confidenceOfModifier;
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
