import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { shiftSpan, type Span } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { isInOneBreath } from './isInOneBreath.ts';

const confidence = 0.85;
/** `nine cattle and four sheep`: two counts in one breath, each of its own things. */
interface CountedPair {
  /** The stems of the two nouns, in the order of the alphabet, and what is counted of either. */
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
      const isExchanged = left.counts[0] === right.counts[1] && left.counts[1] === right.counts[0];
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
  return comparisons.some(({ relation }) => relation === 'exclusive') ? comparisons : [];
}

const pairsIn = remember((article: Article): readonly PlacedPair[] =>
  collect(placeSentences(article), (placed): readonly PlacedPair[] => {
    const pairs = countedPairs(placed.sentence.analysis);
    return pairs.length === 0 ? [] : pairs.map((pair) => ({ ...pair, placed }));
  }),
);

const countedPairs = remember(({ facts, text, tokens }: SentenceAnalysis): readonly CountedPair[] =>
  collect(facts.quantities, (first, position): CountedPair[] => {
    const second = facts.quantities[position + 1];
    if (second === undefined || !isPlainCount(first) || !isPlainCount(second)) return [];
    if (first.head === second.head || first.value === second.value) return [];
    if (!isInOneBreath(text, first, second)) return [];
    const nounOf = ({ head, figure }: Counted) =>
      tokens.find(({ stem, start }) => stem === head && start >= figure.end);
    const noun = nounOf(second);
    if (noun === undefined) return [];
    const [one, other] = first.head < second.head ? [first, second] : [second, first];
    return [
      {
        nouns: [one.head, other.head],
        counts: [one.value, other.value],
        label: [one, other]
          .map((counted) => `${counted.label} ${nounOf(counted)?.normal ?? counted.head}`)
          .join(', '),
        span: { start: first.figure.start, end: noun.end },
      },
    ];
  }),
);

type Counted = Quantity & { readonly head: string };

function isPlainCount(quantity: Quantity): quantity is Counted {
  const { dimension, head, bound, implicit } = quantity;
  return dimension === 'count' && head !== undefined && bound === 'exactly' && implicit !== true;
}

function state({ placed: { version, sentence }, span, label }: PlacedPair): Statement {
  return { version, span: shiftSpan(span, sentence.span.start), value: label, sentence: sentence.span };
}
