import type { PlacedSentence, VersionPair } from '../model/alignment.ts';
import type { FactComparer, Meeting, PlacedFact } from './compareFacts.ts';
import { slotSimilarity } from './slotSimilarity.ts';

/** How sure it is that transposed digits in passages that share a word are one figure. */
const confidence = 0.6;
/** The sentences must have something in common near the figures, however little. */
const leastAround = 0.15;

/**
 * Figures with the same digits in another order: `320 million` and `230 million`, `412,000` and `421,000`.
 * That is how typing errs, so such figures are compared even where a rewrite left their sentences too
 * unlike to be aligned; only where each stands in its own version alone. A long figure that both have
 * identifies itself: it agrees wherever it stands.
 */
export function findSlips<Fact extends object>(
  versions: VersionPair,
  met: readonly Meeting<Fact>[],
  comparer: FactComparer<Fact>,
  placeFact: (placed: PlacedSentence, fact: Fact) => PlacedFact<Fact>,
): readonly Meeting<Fact>[] {
  const { digitsOf } = comparer;
  if (!digitsOf) return [];
  const accounted = new Set(met.flatMap(({ left, right }) => [left.fact, right.fact]));
  const openFacts = (sentences: readonly PlacedSentence[]) => {
    const open: (PlacedFact<Fact> & { readonly digits: string })[] = [];
    for (const placed of sentences) {
      for (const fact of comparer.factsOf(placed)) {
        const digits = accounted.has(fact) ? undefined : digitsOf(fact);
        if (digits !== undefined) open.push({ placed, fact, digits });
      }
    }
    return open;
  };
  const rights = openFacts(versions.rightSentences);
  return openFacts(versions.leftSentences).flatMap((own) =>
    rights.flatMap((other): Meeting<Fact>[] => {
      if (own.digits !== other.digits) return [];
      const left = placeFact(own.placed, own.fact);
      const right = placeFact(other.placed, other.fact);
      const relation = comparer.relate(left, right);
      if (relation === 'unrelated') return [];
      const isOfOneSort = comparer.likeness(left, right) === 1;
      if (relation !== 'exclusive')
        return isOfOneSort || isLong(own.digits) ? [{ left, right, relation, confidence }] : [];
      if (!isOfOneSort) return [];
      return aroundOf(left, right, versions, comparer) < leastAround
        ? []
        : [{ left, right, relation, confidence }];
    }),
  );
}

/** Whether a figure is long enough to be the same wherever it stands, whatever it seems to count. */
function isLong(digits: string): boolean {
  return /\d{4}$/.test(digits);
}

function aroundOf<Fact>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
  { stemWeight }: VersionPair,
  { spanOf }: FactComparer<Fact>,
): number {
  return slotSimilarity(
    { analysis: left.placed.sentence.analysis, span: spanOf(left.fact) },
    { analysis: right.placed.sentence.analysis, span: spanOf(right.fact) },
    stemWeight,
  );
}

/** The digits of a figure in ascending order, where there are enough of them to be transposed: `0023`. */
export function sortedDigits(figure: string): string | undefined {
  const digits = figure.replace(/\D/g, '');
  const distinct = new Set(digits);
  return digits.length < 2 || distinct.size < 2 ? undefined : Array.from(digits).sort().join('');
}
