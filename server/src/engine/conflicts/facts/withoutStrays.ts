import type { VersionId } from '../../model/story.ts';
import type { FactComparer, Meeting, PlacedFact } from './compareFacts.ts';

/** What links a fact to a row by its digits alone is no surer than this. */
const mostOfStray = 0.6;

/** What is said of the facts of one row, which may yet grow. */
export interface MetFacts<Fact> {
  readonly facts: Set<PlacedFact<Fact>>;
  readonly meetings: Set<Meeting<Fact>>;
}

/**
 * A row without figures that strayed into it. A newsletter that tells of 320 jobs here, as the others do, and of 230 at
 * another company, does not side with the copy that has 230 by a slip: its 320 stands in the passage, its 230 nowhere near.
 */
export function withoutStrays<Fact>(row: MetFacts<Fact>, { relate }: FactComparer<Fact>): MetFacts<Fact> {
  const { facts, meetings } = row;
  // Most rows have one fact of each version, and none has a better one beside it.
  if (areOfManyVersions(facts)) return row;
  const strengths = strengthsOf(meetings);
  const strengthOf = (fact: PlacedFact<Fact>) => strengths.get(fact) ?? 0;
  const isStray = (fact: PlacedFact<Fact>) =>
    strengthOf(fact) <= mostOfStray &&
    [...facts].some(
      (other) =>
        other.placed.version === fact.placed.version &&
        strengthOf(other) > strengthOf(fact) &&
        relate(fact, other) === 'exclusive',
    );
  const strays = [...facts].filter(isStray);
  if (strays.length === 0) return row;
  return {
    facts: new Set([...facts].filter((fact) => !strays.includes(fact))),
    meetings: new Set(
      [...meetings].filter(({ left, right }) => !strays.includes(left) && !strays.includes(right)),
    ),
  };
}

function areOfManyVersions<Fact>(facts: ReadonlySet<PlacedFact<Fact>>): boolean {
  const versions = new Set<VersionId>();
  for (const { placed } of facts) versions.add(placed.version);
  return versions.size === facts.size;
}

/** How surely each fact agrees with another at best. */
function strengthsOf<Fact>(meetings: ReadonlySet<Meeting<Fact>>): ReadonlyMap<PlacedFact<Fact>, number> {
  const strengths = new Map<PlacedFact<Fact>, number>();
  for (const { left, right, relation, confidence } of meetings) {
    if (relation === 'exclusive') continue;
    for (const fact of [left, right]) strengths.set(fact, Math.max(strengths.get(fact) ?? 0, confidence));
  }
  return strengths;
}
