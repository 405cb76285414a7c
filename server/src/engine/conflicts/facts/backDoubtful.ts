import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { VersionId } from '../../model/story.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import type { FactComparer, Meeting, PlacedFact, PlaceFact } from './compareFacts.ts';
import { rememberAnswers } from './rememberByFact.ts';

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
  const areTelling = rememberAnswers(
    comparer,
    (sentences: readonly PlacedSentence[], told: PlacedFact<Fact>) =>
      placeFact.allIn(sentences).some((fact) => comparer.fit(told, fact)),
  );
  return (doubtful, alignment) => {
    if (doubtful.length < fewestFamilies) return [];
    const familyOf = (version: VersionId) =>
      alignment.families.findIndex(({ versions }) => versions.includes(version));
    const isTelling = (article: Article, told: PlacedFact<Fact>) => areTelling(placeSentences(article), told);
    const held = collect(doubtful, (meeting): readonly Held<Fact>[] => [
      { odd: meeting.left, other: meeting.right, meeting },
      { odd: meeting.right, other: meeting.left, meeting },
    ]);
    return collect([...groupBy(held, ({ odd }) => odd).values()], (all) => {
      const [first] = all;
      if (first === undefined) return [];
      const own = familyOf(first.odd.placed.version);
      const families = new Set(all.map(({ other }) => familyOf(other.placed.version)));
      if (families.has(own) || !areOneValue(all, comparer)) return [];
      const others = alignment.articles.filter(({ version }) => familyOf(version) !== own);
      if (others.some((article) => isTelling(article, first.odd))) return [];
      if (comparer.isSelfIdentifying(first.other.fact)) {
        for (const article of alignment.articles)
          if (isTelling(article, first.other)) families.add(familyOf(article.version));
      }
      return families.has(own) || families.size < fewestFamilies ? [] : all.map(({ meeting }) => meeting);
    });
  };
}

function areOneValue<Fact>(all: readonly Held<Fact>[], { fit }: FactComparer<Fact>): boolean {
  return all.every(({ other }, position) => all.slice(position + 1).every((next) => fit(other, next.other)));
}
