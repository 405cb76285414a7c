import type { PlacedSentence } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';

/** What is said of sentences of which no conflict has been found yet. */
export function withoutTold(
  comparisons: readonly Comparison[],
  known: readonly Comparison[],
): readonly Comparison[] {
  if (comparisons.length === 0 || known.length === 0) return comparisons;
  const placesOf = ({ left, right }: Comparison) =>
    [left, right]
      .map(({ version, sentence }) => `${version} ${String(sentence.start)}`)
      .toSorted()
      .join(' ');
  const told = new Set(known.filter(({ relation }) => relation === 'exclusive').map(placesOf));
  return comparisons.filter((comparison) => !told.has(placesOf(comparison)));
}

/** Whether a conflict between the two sentences has been found already, which need not be told twice. */
export function isTold(known: readonly Comparison[], left: PlacedSentence, right: PlacedSentence): boolean {
  const isIn = (placed: PlacedSentence, { version, sentence }: Statement) =>
    placed.version === version && placed.sentence.span.start === sentence.start;
  return known.some(
    (comparison) =>
      (isIn(left, comparison.left) && isIn(right, comparison.right)) ||
      (isIn(left, comparison.right) && isIn(right, comparison.left)),
  );
}
