import { isSomebody } from '../../language/isSomebody.ts';
import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { shiftSpan, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { kindOfCounted } from './countedKinds.ts';
import { isInOneBreath } from './isInOneBreath.ts';

const confidence = 0.85;
/** `nine cattle and four sheep`: two counts in one breath, each of its own things. */
interface CountedPair {
  /** The kinds of the two things, in the order of the alphabet, and how many there are of either. */
  readonly nouns: readonly [string, string];
  readonly counts: readonly [number, number];
  /** In that order: `9 cattle, 4 sheep`. */
  readonly label: string;
  /** From the first figure to the last noun, counted from the start of the sentence. */
  readonly span: Span;
}

/** Where it stands. */
interface PlacedPair extends CountedPair {
  readonly placed: PlacedSentence;
}

/**
 * Two counts that changed places: `nine cattle and four sheep` against `nine sheep, four cattle`. Either figure has its
 * equal in the other version, so that only the nouns tell that they differ.
 */
export function compareExchangedCounts({ articles }: StoryAlignment): readonly Comparison[] {
  const pairs = collect(articles, pairsIn);
  if (pairs.length < 2) return [];
  return collect([...groupBy(pairs, ({ nouns }) => nouns.join(' ')).values()], compareGroup);
}

function compareGroup(pairs: readonly PlacedPair[]): readonly Comparison[] {
  const comparisons = collect(pairs, (left, position) =>
    collect(pairs.slice(position + 1), (right): Comparison[] => {
      if (left.placed.version === right.placed.version) return [];
      const isSame = left.counts.every((count, at) => count === right.counts[at]);
      const isExchanged = areExchanged(left, right);
      if (!isSame && !isExchanged) return [];
      return [
        {
          left: state(left),
          right: state(right),
          relation: isSame ? 'equivalent' : 'exclusive',
          confidence,
          reason: isSame ? 'same counts' : 'same two figures, the other way round',
        },
      ];
    }),
  );
  const isDisputed = comparisons.some(({ relation }) => relation === 'exclusive');
  return isDisputed && !isToldBothWays(pairs) ? comparisons : [];
}

/** `A man and three women were charged, a woman and three men released`: the counts of two deeds. */
function isToldBothWays(pairs: readonly PlacedPair[]): boolean {
  return pairs.some((own) =>
    pairs.some((other) => own.placed.version === other.placed.version && areExchanged(own, other)),
  );
}

function areExchanged(left: CountedPair, right: CountedPair): boolean {
  return left.counts[0] === right.counts[1] && left.counts[1] === right.counts[0];
}

/** A loop: hardly any sentence has such counts, and a function for each would cost more than to know it. */
const pairsIn = remember((article: Article): readonly PlacedPair[] => {
  const found: PlacedPair[] = [];
  for (const placed of placeSentences(article))
    for (const pair of countedPairs(placed.sentence.analysis)) found.push({ ...pair, placed });
  return found;
});

const countedPairs = sentenceReaders.remember(
  ({ facts, text, tokens }: SentenceAnalysis): readonly CountedPair[] =>
    collect(facts.quantities, (first, position): CountedPair[] => {
      const second = facts.quantities[position + 1];
      if (second === undefined || !isPlainCount(first) || !isPlainCount(second)) return [];
      if (first.head === second.head || first.value === second.value) return [];
      if (!isInOneBreath(text, first, second)) return [];
      const [noun, otherNoun] = [nounOf(tokens, first), nounOf(tokens, second)];
      if (noun === undefined || otherNoun === undefined) return [];
      const told = [
        { ...first, noun, sort: kindOfCounted(noun, tokens[tokens.indexOf(noun) - 1], otherNoun) },
        {
          ...second,
          noun: otherNoun,
          sort: kindOfCounted(otherNoun, tokens[tokens.indexOf(otherNoun) - 1], noun),
        },
      ] as const;
      if (!mayBeCounted(told)) return [];
      const [one, other] = told[0].sort < told[1].sort ? told : [told[1], told[0]];
      return [
        {
          nouns: [one.sort, other.sort],
          counts: [one.value, other.value],
          label: [one, other].map((counted) => `${String(counted.value)} ${counted.noun.normal}`).join(', '),
          span: { start: first.figure.start, end: otherNoun.end },
        },
      ];
    }),
);

type Counted = Quantity & { readonly head: string };

function nounOf(tokens: readonly Token[], { head, figure }: Counted): Token | undefined {
  return tokens.find(({ stem, start }) => stem === head && start >= figure.end);
}

/** `Two passengers and a steward`: an article alone counts people beside others who are counted; a train may be any. */
function mayBeCounted(told: readonly (Counted & { readonly noun: Token; readonly sort: string })[]): boolean {
  const byArticle = told.filter(({ implicit }) => implicit === true);
  if (byArticle.length === 0) return true;
  return byArticle.length === 1 && told.every(({ noun, sort }) => sort === 'crew' || isSomebody(noun.lemma));
}

function isPlainCount(quantity: Quantity): quantity is Counted {
  const { dimension, head, bound } = quantity;
  return dimension === 'count' && head !== undefined && bound === 'exactly';
}

function state({ placed: { version, sentence }, span, label }: PlacedPair): Statement {
  return { version, span: shiftSpan(span, sentence.span.start), value: label, sentence: sentence.span };
}
