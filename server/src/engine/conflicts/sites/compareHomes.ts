import type { StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Person } from '../../model/person.ts';
import { relatePlaces } from '../../model/placeRelation.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { isTold } from '../roles/isTold.ts';
import { indexPersons } from '../titles/personIndex.ts';
import { homesOf, type Home } from './homes.ts';
import { statePlace } from './statePlace.ts';

const confidenceOfDifference = 0.75;
const confidenceOfAgreement = 0.85;

interface Homed extends Home {
  readonly bearer: Person;
}

/**
 * Where a body has its seat or somebody comes from, in whatever words: `Docura, a contractor based in Selm`, `at Docura, of
 * Orvel`. It leaves alone whoever a version has at home in two places, and a place that the other version names as well:
 * it may be a part of town. `known` are the conflicts found already.
 */
export function compareHomes(alignment: StoryAlignment, known: readonly Comparison[]): readonly Comparison[] {
  const homes = collect(alignment.articles, (article) => bearersIn(article, alignment));
  if (homes.length < 2) return [];
  const groups = groupBy(homes, ({ bearer, sort }) => `${bearer.print} ${sort}`);
  return collect([...groups.values()], (group) => compareGroup(group, known));
}

function bearersIn(article: Article, { persons }: StoryAlignment): readonly Homed[] {
  const index = indexPersons(persons);
  return collect(homesOf(article), (home): Homed[] => {
    const named = index.at(article.version, home.placed.index);
    const bearer = named.find(({ mention }) => mention === home.name)?.person;
    return bearer === undefined ? [] : [{ ...home, bearer }];
  });
}

function compareGroup(group: readonly Homed[], known: readonly Comparison[]): readonly Comparison[] {
  const comparisons = collect(group, (left, position) =>
    collect(group.slice(position + 1), (right): Comparison[] => {
      if (left.placed.version === right.placed.version) return [];
      const relation = relatePlaces(left.place, right.place);
      if (relation !== 'exclusive' && relation !== 'equivalent') return [];
      if (
        relation === 'exclusive' &&
        (knows(left, right) || knows(right, left) || isTold(known, left.placed, right.placed))
      )
        return [];
      return [compare(left, right, relation)];
    }),
  );
  return comparisons.some(({ relation }) => relation === 'exclusive') ? comparisons : [];
}

/** Whether a version names the other's place anywhere. */
function knows({ placed: { article } }: Homed, { place: { place } }: Homed): boolean {
  const last = place.slice(place.lastIndexOf(' ') + 1);
  return article.sentences.some(({ analysis }) => analysis.tokens.some(({ text }) => text === last));
}

function compare(left: Homed, right: Homed, relation: 'exclusive' | 'equivalent'): Comparison {
  const isDifference = relation === 'exclusive';
  return {
    left: statePlace(left.placed, left.place),
    right: statePlace(right.placed, right.place),
    relation,
    confidence: isDifference ? confidenceOfDifference : confidenceOfAgreement,
    reason: isDifference ? 'same bearer, another home' : 'same bearer, same home',
  };
}
