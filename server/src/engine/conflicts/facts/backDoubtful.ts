import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { VersionId } from '../../model/story.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import type { FactComparer, Meeting, PlacedFact } from './compareFacts.ts';

/** Independent families that must tell one value where a single family has another. */
const fewestFamilies = 2;

/** A value that may be odd, with all it was held against. */
interface Held<Fact> {
  readonly odd: PlacedFact<Fact>;
  readonly other: PlacedFact<Fact>;
  readonly meeting: Meeting<Fact>;
}

/**
 * Of meetings that two versions alone leave open, those that the whole story speaks for: independent families tell one
 * value, each in a passage that may be the same, and the value that stands against it is told by one family alone.
 */
export function backDoubtful<Fact>(
  doubtful: readonly Meeting<Fact>[],
  alignment: StoryAlignment,
  comparer: FactComparer<Fact>,
): readonly Meeting<Fact>[] {
  if (doubtful.length < fewestFamilies) return [];
  const familyOf = (version: VersionId) =>
    alignment.families.findIndex(({ versions }) => versions.includes(version));
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
    if (comparer.isSelfIdentifying(first.other.fact)) {
      for (const version of versionsTelling(first.other, alignment, comparer))
        families.add(familyOf(version));
    }
    if (families.has(own) || families.size < fewestFamilies) return [];
    const rivals = versionsTelling(first.odd, alignment, comparer).map(familyOf);
    return rivals.every((family) => family === own) ? all.map(({ meeting }) => meeting) : [];
  });
}

function areOneValue<Fact>(all: readonly Held<Fact>[], { relate }: FactComparer<Fact>): boolean {
  return all.every(({ other }, position) =>
    all.slice(position + 1).every((next) => isSame(relate(other, next.other))),
  );
}

function isSame(relation: Meeting<unknown>['relation']): boolean {
  return relation !== 'exclusive' && relation !== 'unrelated';
}

/** The versions that tell a value, in whatever passage. */
function versionsTelling<Fact>(
  told: PlacedFact<Fact>,
  { articles }: StoryAlignment,
  { factsOf, relate }: FactComparer<Fact>,
): readonly VersionId[] {
  const tells = (sentences: readonly PlacedSentence[]) =>
    sentences.some((placed) =>
      factsOf(placed.sentence.analysis).some((fact) => isSame(relate(told, { fact, placed }))),
    );
  return collect(articles, (article) => (tells(placeSentences(article)) ? [article.version] : []));
}
