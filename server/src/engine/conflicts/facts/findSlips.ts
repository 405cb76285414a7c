import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember, rememberText } from '../../util/remember.ts';
import type { FactComparer, Meeting, PlacedFact, PlaceFact } from './compareFacts.ts';
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
export function slipFinder<Fact extends object>(
  comparer: FactComparer<Fact>,
  placeFact: PlaceFact<Fact>,
): (versions: VersionPair, accounted: ReadonlySet<Fact>) => readonly Meeting<Fact>[] {
  const { digitsOf } = comparer;
  if (!digitsOf) return () => [];
  const figuresIn = remember((sentences: readonly PlacedSentence[]) =>
    groupByDigits(placeFact.allIn(sentences), digitsOf),
  );
  return (versions, accounted) => {
    const rights = figuresIn(versions.rightSentences);
    const slips: Meeting<Fact>[] = [];
    for (const [digits, lefts] of figuresIn(versions.leftSentences)) {
      const others = rights.get(digits);
      if (others === undefined) continue;
      for (const left of lefts) {
        if (accounted.has(left.fact)) continue;
        for (const right of others)
          if (!accounted.has(right.fact))
            slips.push(...meetFigures(left, right, { digits, versions, comparer }));
      }
    }
    return slips;
  };
}

function groupByDigits<Fact>(
  placed: readonly PlacedFact<Fact>[],
  digitsOf: (fact: Fact) => string | undefined,
): ReadonlyMap<string, readonly PlacedFact<Fact>[]> {
  return groupBy(placed, ({ fact }) => digitsOf(fact));
}

/** The digits that two figures of two versions share. */
interface SharedDigits<Fact> {
  readonly digits: string;
  readonly versions: VersionPair;
  readonly comparer: FactComparer<Fact>;
}

function meetFigures<Fact>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
  { digits, versions, comparer }: SharedDigits<Fact>,
): readonly Meeting<Fact>[] {
  const relation = comparer.relate(left, right);
  if (relation === 'unrelated') return [];
  const isOfOneSort = comparer.likeness(left, right) === 1;
  if (relation !== 'exclusive')
    return isOfOneSort || isLong(digits) ? [{ left, right, relation, confidence }] : [];
  if (!isOfOneSort) return [];
  return aroundOf(left, right, versions, comparer) < leastAround
    ? []
    : [{ left, right, relation, confidence }];
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
export const sortedDigits: (figure: string) => string | undefined = rememberText((figure) => {
  const digits = figure.replace(/\D/g, '');
  const distinct = new Set(digits);
  return digits.length < 2 || distinct.size < 2 ? undefined : Array.from(digits).sort().join('');
});

/** `263` and `236`, `1834` and `1843`: the same digits in another order. */
export function areTransposed(left: string, right: string): boolean {
  if (left === right || left.length !== right.length) return false;
  const digits = sortedDigits(left);
  return digits !== undefined && digits === sortedDigits(right);
}
