import { addToGroup } from '../../util/addToGroup.ts';
import type { FactComparer, Meeting, PlacedFact } from './compareFacts.ts';

/**
 * The meetings of a row without contradictions between two facts that a third version tells side by side: where it has
 * 19 million passengers of one company and 31 million of both, nobody who tells only one of the two contradicts the other.
 * Whoever names a country tells of none of its cities.
 */
export function withoutToldApart<Fact>(
  meetings: readonly Meeting<Fact>[],
  { boundsAgree = false }: FactComparer<Fact>,
): readonly Meeting<Fact>[] {
  const alike = new Map<PlacedFact<Fact>, PlacedFact<Fact>[]>();
  for (const { left, right, relation } of meetings) {
    if (relation === 'exclusive' || (relation !== 'equivalent' && !boundsAgree)) continue;
    addToGroup(alike, left, right);
    addToGroup(alike, right, left);
  }
  const kept = meetings.filter(
    ({ left, right, relation }) =>
      relation !== 'exclusive' || !areToldByOne(alike.get(left) ?? [], alike.get(right) ?? []),
  );
  return kept.some(({ relation }) => relation === 'exclusive') ? kept : [];
}

/** A sentence that tells a whole and its parts. */
const tellsParts =
  /\b(?:total|each|of which|of whom|including|overall|in all|altogether|combined|together)\b/i;

/**
 * In two sentences, or in one that tells parts: what a version tells twice in one passage, in figures that differ, is
 * otherwise a slip of its own.
 */
function areToldByOne<Fact>(own: readonly PlacedFact<Fact>[], others: readonly PlacedFact<Fact>[]): boolean {
  return own.some((first) =>
    others.some(
      (second) =>
        first !== second && first.placed.version === second.placed.version && areApart(first, second),
    ),
  );
}

function areApart<Fact>({ placed: first }: PlacedFact<Fact>, { placed: second }: PlacedFact<Fact>): boolean {
  return first.sentence !== second.sentence || tellsParts.test(first.sentence.analysis.text);
}
