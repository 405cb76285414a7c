import type { StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Person } from '../../model/person.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { relatePlaces } from '../../model/placeRelation.ts';
import { shiftSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { isTold } from '../roles/isTold.ts';
import { indexPersons } from '../titles/personIndex.ts';
import { homesOf, type Home } from './homes.ts';

const confidenceOfDifference = 0.75;
const confidenceOfAgreement = 0.85;

interface Homed {
  readonly article: Article;
  readonly home: Home;
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
  const groups = groupBy(homes, ({ bearer, home }) => `${bearer.print} ${home.sort}`);
  return collect([...groups.values()], (group) => compareGroup(group, known));
}

function bearersIn(article: Article, { persons }: StoryAlignment): readonly Homed[] {
  const index = indexPersons(persons);
  return collect(homesOf(article), (home): Homed[] => {
    const bearer = index.at(article.version, home.index).find(({ mention }) => mention === home.name)?.person;
    return bearer === undefined ? [] : [{ article, home, bearer }];
  });
}

function compareGroup(group: readonly Homed[], known: readonly Comparison[]): readonly Comparison[] {
  const comparisons = collect(group, (left, position) =>
    collect(group.slice(position + 1), (right): Comparison[] => {
      if (left.article === right.article) return [];
      const relation = relatePlaces(left.home.place, right.home.place);
      if (relation !== 'exclusive' && relation !== 'equivalent') return [];
      if (
        relation === 'exclusive' &&
        (knows(left, right) || knows(right, left) || areTold(left, right, known))
      )
        return [];
      return [compare(left, right, relation)];
    }),
  );
  return comparisons.some(({ relation }) => relation === 'exclusive') ? comparisons : [];
}

/** Whether a version names the other's place anywhere. */
function knows({ article }: Homed, { home: { place } }: Homed): boolean {
  const last = place.place.slice(place.place.lastIndexOf(' ') + 1);
  return article.sentences.some(({ analysis }) => analysis.tokens.some(({ text }) => text === last));
}

function areTold(left: Homed, right: Homed, known: readonly Comparison[]): boolean {
  const [own, other] = [sentenceOf(left), sentenceOf(right)];
  return own !== undefined && other !== undefined && isTold(known, own, other);
}

function sentenceOf({ article, home }: Homed): ReturnType<typeof placeSentences>[number] | undefined {
  return placeSentences(article)[home.index];
}

function compare(left: Homed, right: Homed, relation: 'exclusive' | 'equivalent'): Comparison {
  const isDifference = relation === 'exclusive';
  return {
    left: state(left),
    right: state(right),
    relation,
    confidence: isDifference ? confidenceOfDifference : confidenceOfAgreement,
    reason: isDifference ? 'same bearer, another home' : 'same bearer, same home',
  };
}

function state({ article, home: { index, place } }: Homed): Statement {
  const sentence = article.sentences[index]?.span ?? { start: 0, end: 0 };
  return {
    version: article.version,
    span: shiftSpan(place.span, sentence.start),
    value: place.place,
    sentence,
  };
}
