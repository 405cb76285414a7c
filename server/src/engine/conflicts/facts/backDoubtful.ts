import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { VersionId } from '../../model/story.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { rememberPair } from '../../util/remember.ts';
import type { FactComparer, Meeting, PlacedFact, PlaceFact } from './compareFacts.ts';

/** Independent families that must tell one value where a single family has another. */
const fewestFamilies = 2;

/** A value that may be odd, with all it was held against. */
interface Held<Fact> {
  readonly odd: PlacedFact<Fact>;
  readonly other: PlacedFact<Fact>;
  readonly meeting: Meeting<Fact>;
}

/** Those of doubtful meetings that the whole story speaks for. */
export type DoubtBacker<Fact> = (
  doubtful: readonly Meeting<Fact>[],
  alignment: StoryAlignment,
) => readonly Meeting<Fact>[];

/**
 * Of meetings that two versions alone leave open, those that the whole story speaks for: independent families tell one
 * value, each in a passage that may be the same, and the value that stands against it is told by one family alone.
 */
export function doubtBacker<Fact extends object>(
  comparer: FactComparer<Fact>,
  placeFact: PlaceFact<Fact>,
): DoubtBacker<Fact> {
  // An edit makes the sentences or the fact anew; of those that it leaves alone the answer is known.
  const areTelling = rememberPair((sentences: readonly PlacedSentence[], told: PlacedFact<Fact>) =>
    placeFact.allIn(sentences).some((fact) => isSame(comparer.relate(told, fact))),
  );
  return (doubtful, alignment) => {
    if (doubtful.length < fewestFamilies) return [];
    const familyOf = (version: VersionId) =>
      alignment.families.findIndex(({ versions }) => versions.includes(version));
    const familiesTelling = (told: PlacedFact<Fact>) =>
      alignment.articles
        .filter((article) => areTelling(placeSentences(article), told))
        .map(({ version }) => familyOf(version));
    const held = collect(doubtful, (meeting): readonly Held<Fact>[] => [
      { odd: meeting.left, other: meeting.right, meeting },
      { odd: meeting.right, other: meeting.left, meeting },
    ]);
    return collect([...groupBy(held, ({ odd }) => odd).values()], (all) => {
      const [first] = all;
      if (first === undefined) return [];
      const own = familyOf(first.odd.placed.version);
      if (!areOneValue(all, comparer)) return [];
      const families = new Set(all.map(({ other }) => familyOf(other.placed.version)));
      if (comparer.isSelfIdentifying(first.other.fact))
        for (const family of familiesTelling(first.other)) families.add(family);
      if (families.has(own) || families.size < fewestFamilies) return [];
      return familiesTelling(first.odd).every((family) => family === own)
        ? all.map(({ meeting }) => meeting)
        : [];
    });
  };
}

function areOneValue<Fact>(all: readonly Held<Fact>[], { relate }: FactComparer<Fact>): boolean {
  return all.every(({ other }, position) =>
    all.slice(position + 1).every((next) => isSame(relate(other, next.other))),
  );
}

function isSame(relation: Meeting<unknown>['relation']): boolean {
  return relation !== 'exclusive' && relation !== 'unrelated';
}
