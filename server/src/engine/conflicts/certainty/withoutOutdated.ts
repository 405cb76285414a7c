import type { StoryAlignment } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { mayHaveMovedOn } from '../facts/writingDay.ts';

/** How a deed is told that is still to come. What is settled by a finding or a word of honour does not come by waiting. */
const coming: ReadonlySet<string> = new Set(['open', 'possible', 'likely', 'hoped', 'intended', 'planned']);

export function isComing(step: string): boolean {
  return coming.has(step);
}

/**
 * Comparisons without those in which one version was written before the other and tells of a deed
 * to come that has come since: an airport that on Friday *expects to cancel* flights and on Saturday *has cancelled* them.
 */
export function withoutOutdated(
  comparisons: readonly Comparison[],
  { articles }: StoryAlignment,
): readonly Comparison[] {
  const articleOf = ({ version }: Statement) => articles.find((article) => article.version === version);
  return comparisons.filter(({ left, right, relation }) => {
    if (relation !== 'exclusive') return true;
    const [done, open] = stepOf(left) === 'done' ? [left, right] : [right, left];
    if (stepOf(done) !== 'done' || !isComing(stepOf(open))) return true;
    const [later, earlier] = [articleOf(done), articleOf(open)];
    return later === undefined || earlier === undefined || !mayHaveMovedOn(later, earlier);
  });
}

function stepOf({ value }: Statement): string {
  return value.split(' ')[0] ?? '';
}
