import { functionWords } from '../../language/functionWords.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan } from '../../model/span.ts';
import { remember } from '../../util/remember.ts';
import { rarityOf, type Rarity } from '../frames/relateActors.ts';

/** What each kind of thing weighs that two passages have in common: a name nearly all, a word little. */
const weightOfName = 1;
const weightOfFigure = 1;
const weightOfSmallCount = 0.4;
const weightOfDate = 0.6;
const weightOfWord = 0.4;
/** From here on a count is met by chance no more. */
const leastTellingCount = 10;
/** A sum in a currency of which nothing is known is a count: `1.4 billion crowns`. */
const leastLargeCount = 1000;
/** What stands in the sentence before or behind tells less of what is told in a sentence. */
const weightOfNeighbour = 0.6;

/**
 * How much two sentences of two versions, each with its neighbours, have in common: names, figures, dates and rare words.
 * In a far paraphrase hardly a word of a sentence stays as it was, and what it tells may have moved into the next; these
 * stay. `known` are stems that both are known to have, which tell nothing more. About 1 where they share a name and a word or two, 3 and more where they surely tell the same.
 */
export function weighSharedTelling(
  left: PlacedSentence,
  right: PlacedSentence,
  versions: VersionPair,
  known: ReadonlySet<string> = new Set(),
): number {
  const rarity = rarityOf(versions);
  const [own, other] = [passageAround(left.article, left.index), passageAround(right.article, right.index)];
  let sum = 0;
  for (const [key, { weight, place }] of own) {
    const facing = other.get(key);
    if (facing && !known.has(key)) sum += weight * place * facing.place * rarenessOf(key, rarity);
  }
  return sum;
}

/** Words of a sentence, as tokens `from` … `to − 1`. */
interface PlacedWords extends TokenRange {
  readonly placed: PlacedSentence;
}

/** Whether words of two sentences are told of one sum of money, share or large figure. */
export function shareFigure(left: PlacedWords, right: PlacedWords): boolean {
  const figures = figuresBeside(right);
  return figuresBeside(left).some((figure) => figures.includes(figure));
}

const tying =
  /^\s+(?:of|at|totall?ing)\s+(?:about |around |some |nearly |almost |just (?:over|under) |more than |less than )?$/i;

/**
 * The figures that words are told of: the last in front of them, and the two behind, since `profits rose 18% to £48m`.
 * What stands further off is told of something else: `people bought 3% more, and 2.1 billion was left as profit`; and
 * where a figure is tied to them, no other is theirs: `sales of $1.2 billion and net income of $74 million`.
 */
function figuresBeside({ placed, from, to }: PlacedWords): readonly number[] {
  const { analysis } = placed.sentence;
  const start = analysis.tokens[from]?.start ?? 0;
  const end = analysis.tokens[to - 1]?.end ?? 0;
  const figures = tellingFigures(analysis);
  const behind = figures.filter(({ figure }) => figure.start >= end).slice(0, 2);
  const [next] = behind;
  if (next && tying.test(analysis.text.slice(end, next.figure.start))) return [next.value];
  const before = figures.filter(({ figure }) => figure.end <= start).slice(-1);
  return [...before, ...behind].map(({ value }) => value);
}

const tellingFigures = sentenceReaders.remember(({ facts }: SentenceAnalysis): readonly Quantity[] =>
  facts.quantities
    .filter(
      ({ dimension, value, implicit }) =>
        implicit !== true &&
        (value >= leastLargeCount || (/^(?:money|percent)$/.test(dimension) && value >= 1)),
    )
    .toSorted((a, b) => a.figure.start - b.figure.start),
);

interface Told {
  readonly weight: number;
  /** 1 in the sentence itself, less beside it. */
  readonly place: number;
}

const passageAround = rememberPlace((article: Article, index: number): ReadonlyMap<string, Told> => {
  const passage = new Map<string, Told>();
  for (const [offset, place] of [
    [0, 1],
    [-1, weightOfNeighbour],
    [1, weightOfNeighbour],
  ] as const) {
    const sentence = article.sentences[index + offset];
    if (sentence === undefined || sentence.blockKind === 'metadata' || sentence.blockKind === 'byline')
      continue;
    for (const [key, weight] of tellingParts(sentence.analysis)) {
      if (!passage.has(key)) passage.set(key, { weight, place });
    }
  }
  return passage;
});

/** Remembered by the article and the index of the sentence. */
function rememberPlace<Value>(
  compute: (article: Article, index: number) => Value,
): (article: Article, index: number) => Value {
  const valuesOf = remember<Article, Map<number, Value>>(() => new Map());
  return (article, index) => {
    const values = valuesOf(article);
    const known = values.get(index) ?? compute(article, index);
    values.set(index, known);
    return known;
  };
}

/** What identifies the passage that a sentence tells, with its weight. Remembered by the analysis's identity. */
const tellingParts = sentenceReaders.remember(
  ({ tokens, facts }: SentenceAnalysis): ReadonlyMap<string, number> => {
    const parts = new Map<string, number>();
    for (const { dimension, value, implicit } of facts.quantities) {
      if (implicit === true) continue;
      const isSmall = dimension === 'count' && value < leastTellingCount;
      parts.set(`#${dimension} ${String(value)}`, isSmall ? weightOfSmallCount : weightOfFigure);
    }
    for (const { label } of facts.dates) parts.set(`@${label}`, weightOfDate);
    for (const token of tokens) {
      // A time of a race or a score that no quantity is read from.
      if (token.kind === 'number' && /\d[:.]\d\d/.test(token.normal))
        parts.set(`#${token.normal}`, weightOfFigure);
      if (token.kind !== 'word' || functionWords.has(token.normal) || isReportingVerb(token.normal)) continue;
      if (facts.dates.some(({ span }) => overlapsSpan(span, token))) continue;
      if (facts.quantities.some(({ figure, implicit }) => implicit !== true && overlapsSpan(figure, token)))
        continue;
      const weight = token.partOfSpeech === 'PROPN' ? weightOfName : weightOfWord;
      parts.set(token.stem, Math.max(weight, parts.get(token.stem) ?? 0));
    }
    return parts;
  },
);

/** A name that stands in every sentence tells hardly which passage this is. */
function rarenessOf(key: string, { stemWeight, rarest }: Rarity): number {
  return /^[#@]/.test(key) ? 1 : Math.min(1, stemWeight(key) / rarest);
}
