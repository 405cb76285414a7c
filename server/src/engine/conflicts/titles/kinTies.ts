import { isKinTie, mayBeOneTie, mayReturn } from '../../language/kinTies.ts';
import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Person } from '../../model/person.ts';
import { overlapsSpan, shiftSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { titlesIn, type PlacedTitle } from './gatherTitles.ts';
import { indexPersons, type PersonsBySentence } from './personIndex.ts';
import { ownerOf } from './tieOwner.ts';

/** Somebody who is told to be another's relative. */
interface KinTie {
  readonly relative: Person;
  readonly of: Person;
  readonly word: string;
  readonly statement: Statement;
}

const confidence = 0.8;
/**
 * What two people are to each other, from whichever side it is told: `the painter's great-niece, Ana Ruiz` against `Ruiz
 * recognised her grandfather, Bo Oy`. Both must be named or, like the painter, known by an office. It leaves alone a
 * stepfather called father, and words that say the same from the other side.
 */
export function compareKinTies(alignment: StoryAlignment): readonly Comparison[] {
  const persons = indexPersons(alignment.persons);
  const tiesByArticle = new Map(alignment.articles.map((article) => [article, tiesIn(article, persons)]));
  return collect(alignment.versionPairs, ({ left, right }: VersionPair) =>
    collect(tiesByArticle.get(left) ?? [], (a) =>
      collect(tiesByArticle.get(right) ?? [], (b) => (exclude(a, b) ? [compare(a, b)] : [])),
    ),
  );
}

function exclude(a: KinTie, b: KinTie): boolean {
  if (a.relative === b.relative && a.of === b.of) return !mayBeOneTie(a.word, b.word);
  return a.relative === b.of && a.of === b.relative && !mayReturn(a.word, b.word);
}

function compare(left: KinTie, right: KinTie): Comparison {
  return {
    left: left.statement,
    right: right.statement,
    relation: 'exclusive',
    confidence,
    reason: 'same two people, another kinship',
  };
}

function tiesIn(article: Article, persons: PersonsBySentence): readonly KinTie[] {
  return collect(kinTitlesIn(article), ({ title, placed: { index, sentence } }) => {
    const named = persons.at(article.version, index);
    const relative = named.find(({ mention }) => overlapsSpan(mention.span, title.bearer))?.person;
    const of = relative && ownerOf(title, article, index, persons, relative);
    if (!relative || !of) return [];
    const statement = {
      version: article.version,
      span: shiftSpan(title.span, sentence.span.start),
      value: title.head,
      sentence: sentence.span,
    };
    return [{ relative, of, word: title.head, statement }];
  });
}

/** The few titles of an article that tell a kinship, whoever bears them. */
const kinTitlesIn = remember((article: Article): readonly PlacedTitle[] =>
  titlesIn(article).filter(({ title: { head, time } }) => time === 'now' && isKinTie(head)),
);
