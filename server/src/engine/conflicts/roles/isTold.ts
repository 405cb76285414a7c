import type { PlacedSentence } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';

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
