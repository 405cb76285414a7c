import { inOrder } from '../../util/inOrder.ts';
import type { Meeting } from './compareFacts.ts';

/** Each fact differs from its best counterpart only; ties go to the one that stands first. */
export function pickBest<Fact>(meetings: readonly Meeting<Fact>[]): readonly Meeting<Fact>[] {
  if (meetings.length < 2) return meetings;
  const taken = new Set<Fact>();
  return inOrder(meetings, (a, b) => b.confidence - a.confidence).filter(({ left, right }) => {
    if (taken.has(left.fact) || taken.has(right.fact)) return false;
    taken.add(left.fact);
    taken.add(right.fact);
    return true;
  });
}
